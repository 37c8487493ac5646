import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import type { Asked } from './subjects.js';

/** A kind of thing somebody must do. */
export interface Duty<A extends Asked = Asked> {
  /** What is to be done, in words that name nothing: a calendar that shows them lies with others. */
  readonly what: Bilingual;
  /** The button that leads there. */
  readonly action: Bilingual;
  readonly why: Bilingual;
  /**
   * SQL of those that wait for whoever acts now: `id`; `case_id`, or null; `name`, whom or what it is about, or null; `day` by which
   * it is to be done, or null; `link`, a path of the app. Undefined where none can be theirs.
   */
  readonly open: (asked: A) => string | undefined;
}

/** What a module has people do. */
export type DutyTable<A extends Asked = Asked> = Readonly<Record<string, Duty<A>>>;

/**
 * Every kind of duty but the deadlines of the docket, each with its words and where it is done. Filled by the modules that own the
 * things when they are built; Today and the calendar feeds read this one list.
 */
@Injectable()
export class Duties<A extends Asked = Asked> {
  private readonly table = new Map<string, Duty<A>>();

  add(table: DutyTable<A>): void {
    for (const [kind, duty] of Object.entries(table)) {
      if (this.table.has(kind)) throw new Error(`Two modules have a duty "${kind}"`);
      this.table.set(kind, duty);
    }
  }

  /** The words of a kind that `open` answered. */
  wordsOf(kind: string): Pick<Duty, 'what' | 'action' | 'why'> {
    const duty = this.table.get(kind);
    if (duty === undefined) throw new Error(`Nobody has a duty "${kind}"`);
    return duty;
  }

  /** SQL of all that waits for whoever acts: `kind`, and the columns of `Duty.open`. */
  open(asked: A): string {
    const kinds = [...this.table].flatMap(([kind, duty]) => {
      const sql = duty.open(asked);
      return sql === undefined
        ? []
        : [
            `SELECT '${kind}' AS kind, duty.id, duty.case_id, duty.name, duty.day, duty.link FROM (${sql}) duty`,
          ];
    });
    return kinds.length === 0 ? nothing : kinds.join('\nUNION ALL ');
  }
}

const nothing = `SELECT NULL::text AS kind, NULL::uuid AS id, NULL::uuid AS case_id, NULL::text AS name, NULL::date AS day,
  NULL::text AS link WHERE FALSE`;
