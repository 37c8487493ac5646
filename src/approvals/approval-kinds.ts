import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { ApprovalQuestion } from './domain/approval.js';

/** A kind of question: what is approved, and of which kind of thing. */
export interface ApprovalKind {
  /** What is to be approved, in words that name nothing, such as "Approve a cost". */
  readonly what: Bilingual;
  /** The kind of thing, as people are told of it: who may know of a question is who may know of that thing. */
  readonly about: string;
}

/** The kinds of questions a module asks. */
export type ApprovalTable = Readonly<Record<string, ApprovalKind>>;

/** What the module that owns the thing does for a kind of questions, in the transaction of the answer. */
export interface ApprovalEffects {
  /**
   * Locks the thing until commit and answers the hash of what would be approved now, as `contentHash` makes it; nothing where there is
   * none. The thing is locked before the question: whoever changes the thing and lets the question lapse does it in that order too.
   */
  readonly contentOf: (tx: Tx, aboutId: string) => Promise<string | undefined>;
  /** Does what was approved, rejected or taken back: committed with that, or neither is. Whoever acts is the last who answered. */
  readonly closed: (tx: Tx, question: ApprovalQuestion) => Promise<void>;
}

/** Every kind of question, filled by the modules that own the things when they are built. */
@Injectable()
export class ApprovalKinds {
  private readonly kinds = new Map<string, ApprovalKind & ApprovalEffects>();

  add<T extends ApprovalTable>(table: T, effects: { readonly [K in keyof T]: ApprovalEffects }): void {
    for (const [kind, said] of Object.entries(table)) {
      if (this.kinds.has(kind)) throw new Error(`Two modules ask for approvals of the kind "${kind}"`);
      const { contentOf, closed } = effects[kind as keyof T];
      this.kinds.set(kind, { ...said, contentOf, closed });
    }
  }

  /** Throws of a kind no module named: nobody could do what is approved. */
  of(kind: string): ApprovalKind & ApprovalEffects {
    const found = this.kinds.get(kind);
    if (found === undefined) throw new Error(`No module asks for approvals of the kind "${kind}"`);
    return found;
  }

  all(): ReadonlyMap<string, ApprovalKind> {
    return this.kinds;
  }

  /** The kinds of things questions are about. */
  things(): readonly string[] {
    return [...new Set([...this.kinds.values()].map(({ about }) => about))];
  }
}
