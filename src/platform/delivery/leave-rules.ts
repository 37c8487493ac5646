import { Injectable } from '@nestjs/common';
import type { Tx } from '../tx.js';
import type { MailSubject } from './mail.js';

/** Whether a person may be told of a thing now: by their seats, walls and standing at this moment. */
export type LeaveRule = (tx: Tx, personId: string, about: MailSubject) => Promise<boolean>;

/**
 * Who may be told of what at the moment something leaves the house, by the kind of thing. Filled by the modules that own the
 * things when they are built. What no rule knows does not leave.
 */
@Injectable()
export class LeaveRules {
  private readonly rules = new Map<string, LeaveRule>();

  /** The rule of some kinds of things. */
  add(kinds: readonly string[], rule: LeaveRule): void {
    for (const kind of kinds) {
      if (this.rules.has(kind)) throw new Error(`Two rules say who is told of "${kind}"`);
      this.rules.set(kind, rule);
    }
  }

  /** Asked at every try. */
  async mayLeave(tx: Tx, personId: string | null, about: MailSubject | null): Promise<boolean> {
    const rule = about === null ? undefined : this.rules.get(about.kind);
    if (personId === null || about === null || rule === undefined) return false;
    return rule(tx, personId, about);
  }
}
