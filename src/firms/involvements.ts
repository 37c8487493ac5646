import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import type { Binds, Caller } from '../platform/index.js';

/** What one module knows of the part firms have in its matters. */
export interface Involvement {
  /** What a firm is there: `member`, `adverse party`, `law firm`. */
  readonly relation: Bilingual;
  /** Whether a firm that has this part stays in the register, whatever becomes of the entry. */
  readonly holds?: true;
  /**
   * SQL of what the caller may see of it, and of nothing else, a row a part: `firm_id` (null where only names are known), `name_en`,
   * `name_zh`, `matter` (an id: two firms of one matter are tied by it; null where it ties nobody), `title` of the matter (JSON in both languages), `link` to it, `side` (`ours`, `adverse`,
   * `neutral`, null; those of a quarrel among members by their role), `from_on`, `until_on`.
   */
  readonly rows: (caller: Caller, binds: Binds) => string;
}

/** The kinds of part a module knows, by a name of its own. */
export interface InvolvementTable {
  readonly [kind: string]: Involvement;
}

/**
 * Where firms have a part, by what the later modules know: the alliance its members, the cases their parties and counsel. Filled when
 * they are built. It decides which firms a reader of few cases may see, what a firm's page lists, and what ties two firms.
 */
@Injectable()
export class Involvements {
  private readonly table = new Map<string, Involvement>();

  add(table: InvolvementTable): void {
    for (const [kind, involvement] of Object.entries(table)) {
      if (this.table.has(kind)) throw new Error(`Two modules know of the part "${kind}"`);
      this.table.set(kind, involvement);
    }
  }

  relationOf(kind: string): Bilingual {
    const found = this.table.get(kind);
    if (found === undefined) throw new Error(`No module knows of the part "${kind}"`);
    return found.relation;
  }

  /** SQL of every part the caller may see, each with its `kind`; `only` those that hold a firm in the register. */
  rows(caller: Caller, binds: Binds, only?: 'holding'): string {
    const known = [...this.table].filter(([, { holds }]) => only === undefined || holds === true);
    if (known.length === 0) return none;
    return known
      .map(([kind, { rows }]) => `SELECT '${kind}' AS kind, r.* FROM (${rows(caller, binds)}) AS r`)
      .join('\n UNION ALL ');
  }
}

const none = `SELECT NULL::text AS kind, NULL::uuid AS firm_id, NULL::text AS name_en, NULL::text AS name_zh, NULL::uuid AS matter,
  NULL::jsonb AS title, NULL::text AS link, NULL::text AS side, NULL::date AS from_on, NULL::date AS until_on WHERE FALSE`;
