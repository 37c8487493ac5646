import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { plannedEachTime, type Statement } from '../database-client.js';
import type { Fact, Tx } from '../tx.js';
import type { Caller } from '../words.js';
import { takeChain } from './record-facts.js';
import type { Asked } from './subjects.js';

/** Where a duty stands open, whoever asks and whatever the day: SQL of the things it lies on. */
export interface Held {
  /** FROM and WHERE. */
  readonly from: string;
  readonly id: string;
  readonly caseId: string;
  /** By when; none where it has no day. */
  readonly day?: string;
  /**
   * Whose it may be, or a set of them: `person:` and an id, `firm:` and the id of a member, `role:` and a role, `may:` and a permission.
   * It may be fewer people's than this says, never more: `open` decides.
   */
  readonly holder: string;
}

/** Words that are the same for everybody, or hang on who is to do it. */
export type Said = Bilingual | ((caller: Caller) => Bilingual);

/** The words of a kind of duty, for somebody. */
export interface DutySaid {
  readonly what: Bilingual;
  readonly action: Bilingual;
  readonly why: Bilingual;
}

/** A kind of thing somebody must do. */
export interface Duty<A extends Asked = Asked> {
  /** What is to be done, in words that name nothing: a calendar that shows them lies with others. */
  readonly what: Bilingual;
  /** The button that leads there. */
  readonly action: Said;
  readonly why: Said;
  readonly held: Held;
  /**
   * SQL of those that wait for whoever acts now: `id`; `case_id`, or null; `name`, whom or what it is about, in both languages as JSON, or null; `day` by which
   * it is to be done, or null; `link`, a path of the app. Undefined where none can be theirs. `rows`: SQL of the things the rows of this kind
   * say may be theirs, each with its `id` and first `day`; for what would be dear to work out again, and hangs on nobody who looks.
   */
  readonly open: (asked: A, rows: string) => string | undefined;
  /** The same of those others have to do and whoever acts looks after: told once they wait too long. */
  readonly oversees?: (asked: A) => string | undefined;
  /** Whether somebody for whom one waits could do it themselves; everybody, where it is not said. */
  readonly able?: (caller: Caller) => boolean;
}

/**
 * The kinds of things whose facts move a module's duties: SQL of the ids of the cases of some (`ids` is SQL of an array), or null where
 * their facts name the case.
 */
export type MovedBy = Readonly<Record<string, ((ids: string) => string) | null>>;

/** What a module has people do. */
export type DutyTable<A extends Asked = Asked> = Readonly<Record<string, Duty<A>>>;

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

/**
 * Every kind of duty but the deadlines of the docket, each with its words and where it is done. Filled by the modules that own the
 * things when they are built; Today, the calendar feeds and the reminders read this one list.
 *
 * Each is kept as a row for each holder, written with the facts that move it, so that what a reader is asked for costs what is theirs.
 * A row says that something may be theirs; whether it is, with what they see and may do today, `open` says when they look.
 */
@Injectable()
export class Duties<A extends Asked = Asked> {
  private readonly table = new Map<string, Duty<A>>();
  /** Kinds of duties by the kind of thing whose facts may move them. */
  private readonly movedBy = new Map<string, string[]>();
  /** SQL of the cases things of a kind lie in, where their facts name none. */
  private readonly casesOf = new Map<string, readonly ((ids: string) => string)[]>();

  /**
   * `movedBy`: the kinds of things whose facts may open or end one of these duties in the same case.
   */
  add(table: DutyTable<A>, movedBy: MovedBy): void {
    for (const [kind, duty] of Object.entries(table)) {
      if (this.table.has(kind)) throw new Error(`Two modules have a duty "${kind}"`);
      this.table.set(kind, duty);
    }
    for (const [thing, cases] of Object.entries(movedBy)) {
      this.movedBy.set(thing, [...(this.movedBy.get(thing) ?? []), ...Object.keys(table)]);
      if (cases !== null) this.casesOf.set(thing, [...(this.casesOf.get(thing) ?? []), cases]);
    }
  }

  /** The words of a kind that `open` answered, for whoever acts. */
  wordsOf(kind: string, caller: Caller): DutySaid {
    const duty = this.table.get(kind);
    if (duty === undefined) throw new Error(`Nobody has a duty "${kind}"`);
    const said = (words: Said): Bilingual => (typeof words === 'function' ? words(caller) : words);
    return { what: duty.what, action: said(duty.action), why: said(duty.why) };
  }

  /** Whether somebody for whom one of a kind waits could do it themselves. */
  isAble(kind: string, caller: Caller): boolean {
    return this.table.get(kind)?.able?.(caller) ?? true;
  }

  /**
   * The kinds of which somebody may have any. `holders`: all they hold duties as. One row of each kind is looked for, in the order of its
   * index: whoever coordinates has many of few kinds.
   */
  async kindsOf(tx: Tx, holders: readonly string[]): Promise<readonly string[]> {
    const rows = await tx.query<{ kind: string }>(
      `SELECT k.kind FROM unnest($2::text[]) AS k(kind) CROSS JOIN LATERAL (
         SELECT FROM duty d WHERE d.${mine} AND d.kind = k.kind AND d.holder = ANY($1::text[]) AND d.closed_at IS NULL
          ORDER BY d.holder LIMIT 1) held ORDER BY k.kind`,
      [holders, [...this.table.keys()]],
    );
    return rows.map(({ kind }) => kind);
  }

  /** SQL of all that waits for whoever acts: `kind`, the columns of `Duty.open`, and `since` when. Of the kinds they have at all. */
  async open(asked: A, holders: readonly string[]): Promise<string> {
    return this.openOf(asked, holders, await this.kindsOf(asked.tx, holders));
  }

  /** The same of some of the kinds that `kindsOf` answered. */
  openOf(asked: A, holders: readonly string[], of: readonly string[]): string {
    const held = asked.binds.bind(holders);
    const kinds = of.flatMap((kind) => {
      const rows = `SELECT thing_id AS id, min(day) AS day, min(opened_at) AS since FROM duty
        WHERE ${mine} AND kind = '${kind}' AND holder = ANY(${held}::text[]) AND closed_at IS NULL GROUP BY thing_id`;
      const sql = this.table.get(kind)?.open(asked, rows);
      if (sql === undefined) return [];
      return [
        `SELECT '${kind}' AS kind, duty.id, duty.case_id, duty.name, duty.day, duty.link, row.since FROM (${sql}) duty
           JOIN (${rows}) row ON row.id = duty.id`,
      ];
    });
    return kinds.length === 0 ? nothing(`${held}::text[]`) : kinds.join('\nUNION ALL ');
  }

  /**
   * SQL of what others are late with and is for whoever acts to look after: `kind`, the columns of `Duty.open` and `since` when. Late is
   * what has a day three days ago or more, and what has none after a fortnight. Undefined where they look after nothing.
   */
  late(asked: A): string | undefined {
    const overseen = [...this.table].flatMap(([kind, duty]) => {
      const sql = duty.oversees?.(asked);
      return sql === undefined ? [] : [{ kind, sql }];
    });
    if (overseen.length === 0) return undefined;
    const now = asked.binds.bind(asked.tx.now);
    return overseen
      .map(
        ({
          kind,
          sql,
        }) => `SELECT '${kind}' AS kind, duty.id, duty.case_id, duty.name, duty.day, duty.link, row.since FROM (${sql}) duty
           JOIN (SELECT thing_id, min(opened_at) AS since, min(day) AS day FROM duty
                  WHERE ${mine} AND kind = '${kind}' AND closed_at IS NULL GROUP BY thing_id) row ON row.thing_id = duty.id
          WHERE row.day <= (${now}::timestamptz - interval '3 days')::date
             OR row.day IS NULL AND row.since < ${now}::timestamptz - interval '14 days'`,
      )
      .join('\nUNION ALL ');
  }

  /** SQL of all that waits for whoever acts, found without the rows: what `open` must answer. For proofs. */
  asked(asked: A): string {
    const kinds = [...this.table].flatMap(([kind, duty]) => {
      const { id, day = 'NULL::date', from } = duty.held;
      const sql = duty.open(asked, `SELECT ${id} AS id, min(${day}) AS day FROM ${from} GROUP BY 1`);
      return sql === undefined ? [] : [`SELECT '${kind}' AS kind, duty.id FROM (${sql}) duty`];
    });
    return kinds.length === 0
      ? `SELECT NULL::text AS kind, NULL::uuid AS id WHERE FALSE`
      : kinds.join('\nUNION ALL ');
  }

  /**
   * What brings the rows in line with some facts, in the transaction that records them: of the cases they are of, the kinds they may
   * move. Asked as the system, which sees whatever they may lie on, and last, under the lock of the alliance's chain: of two who change
   * at once what a duty hangs on, the later sees what the earlier did.
   *
   * Facts are most often of one case. The statement for one is planned once for a connection, which takes longer than carrying it out: one
   * case is one row, whichever it is. A plan for any number of them would join the memberships of all groups once for each proposal.
   */
  following(tx: Tx, facts: readonly Fact[]): readonly Statement[] {
    const moving = facts.filter(({ subject }) => this.movedBy.has(subject.kind));
    const [first] = moving;
    if (first === undefined) return [];
    const kinds = [...new Set(moving.flatMap(({ subject }) => this.movedBy.get(subject.kind) ?? []))];
    const caseIds = [...new Set(moving.flatMap(({ caseId }) => caseId ?? []))];
    const unnamed = moving.filter(({ caseId }) => typeof caseId !== 'string').map(({ subject }) => subject);
    const unnamedIds = [...new Set(unnamed.map(({ id }) => id))];
    const isOfOne = caseIds.length <= 1 && unnamedIds.length <= 1;
    const array = (parameter: string): string =>
      isOfOne ? `ARRAY[${parameter}::uuid]` : `${parameter}::uuid[]`;
    const given = (ids: readonly string[]) => (isOfOne ? (ids[0] ?? null) : ids);
    const lookedUp = [
      ...new Set(
        unnamed.flatMap(({ kind }) => (this.casesOf.get(kind) ?? []).map((cases) => cases(array('$6')))),
      ),
    ].sort();
    const scope = [`SELECT unnest(${array('$5')}) AS id`, ...lookedUp].join('\n UNION ');
    const ids = lookedUp.length === 0 ? [] : [given(unnamedIds)];
    const values = [tx.caller.allianceId, tx.now, kinds, first.type, given(caseIds), ...ids];
    const keep =
      isOfOne || lookedUp.length > 0
        ? this.keepSql(kinds, 'ANY (SELECT id FROM scope)', `scope AS MATERIALIZED (${scope}), `)
        : this.keepSql(kinds, 'ANY ($5::uuid[])');
    return isOfOne
      ? [asSystem, plannedOnce, { sql: keep, values }]
      : [asSystem, { sql: plannedEachTime + keep, values }];
  }

  /** Brings every row of the alliance in line with how things stand. Within a transaction of the system, under the same lock. */
  async keepAll(tx: Tx): Promise<void> {
    const kinds = [...this.table.keys()];
    if (kinds.length === 0) return;
    await tx.query(takeChain, [tx.caller.allianceId]);
    await tx.query(`${plannedEachTime}${this.keepSql(kinds)}`, [tx.caller.allianceId, tx.now, kinds, 'kept']);
  }

  /** The rows that stand wrongly or are missing, in words; some where there are many. Within a transaction of the system. */
  async amiss(tx: Tx): Promise<readonly string[]> {
    if (this.table.size === 0) return [];
    const amiss = amissSql(this.heldSql([...this.table.keys()]), `d.${mine} AND d.closed_at IS NULL`);
    const rows = await tx.query<{ what: string }>(
      `WITH ${amiss}
       SELECT concat_ws(' ', kind, id, holder, CASE WHEN opened_at IS NULL THEN 'has no row' WHEN is_held THEN 'has another day' ELSE 'is held no more' END) AS what
         FROM amiss ORDER BY 1 LIMIT 20`,
    );
    return rows.map(({ what }) => what);
  }

  /**
   * Parameters: alliance, moment, kinds, the fact that ends what is over. `among`: SQL of what the cases it is about are compared with; of
   * all where there is none. Many that the facts name are compared with the list itself, in which the database looks each up: of a statement's
   * rows it would, where it does not yet know how many an alliance has, read all again for each case.
   */
  private keepSql(kinds: readonly string[], among?: string, scope = ''): string {
    const inCases = (id: string): string => (among === undefined ? 'TRUE' : `${id} = ${among}`);
    const open = `d.alliance_id = $1 AND d.closed_at IS NULL AND d.kind = ANY($3::text[]) AND ${inCases('d.case_id')}`;
    const same =
      'd.alliance_id = $1 AND d.kind = a.kind AND d.thing_id = a.id AND d.holder = a.holder AND d.opened_at = a.opened_at';
    return `WITH ${scope}${amissSql(this.heldSql(kinds, inCases), open)}, ended AS (
      UPDATE duty d SET closed_at = $2, closed_by = $4 FROM amiss a WHERE NOT a.is_held AND ${same}
    ), moved AS (
      UPDATE duty d SET day = a.day FROM amiss a WHERE a.is_held AND ${same}
    )
    INSERT INTO duty (alliance_id, kind, thing_id, holder, case_id, day, opened_at)
    SELECT $1, kind, id, holder, case_id, day, $2 FROM amiss WHERE opened_at IS NULL
        ON CONFLICT ON CONSTRAINT pk_duty DO UPDATE SET closed_at = NULL, closed_by = NULL, day = excluded.day`;
  }

  private heldSql(kinds: readonly string[], inCases: (id: string) => string = () => 'TRUE'): string {
    const each = kinds.flatMap((kind) => {
      const held = this.table.get(kind)?.held;
      if (held === undefined) return [];
      return [
        `SELECT '${kind}' AS kind, ${held.id} AS id, ${held.caseId} AS case_id, ${held.day ?? 'NULL::date'} AS day, ${held.holder} AS holder
           FROM ${held.from} AND ${inCases(held.caseId)}`,
      ];
    });
    return `SELECT kind, id, case_id, min(day) AS day, holder FROM (${each.join('\nUNION ALL ')}) each
      WHERE holder IS NOT NULL GROUP BY kind, id, case_id, holder`;
  }
}

/**
 * SQL of what is held and what rows there are (`open` is true of a row `d`) where these differ: `opened_at` is null where there is no row. A
 * full join is never done row by row: many against many, with little amiss, take their sum and not their product.
 */
const amissSql = (
  held: string,
  open: string,
): string => `held AS MATERIALIZED (${held}), amiss AS MATERIALIZED (
      SELECT coalesce(h.kind, d.kind) AS kind, coalesce(h.id, d.thing_id) AS id, coalesce(h.holder, d.holder) AS holder,
             h.case_id, h.day, h.kind IS NOT NULL AS is_held, d.opened_at
        FROM held h FULL JOIN (SELECT * FROM duty d WHERE ${open}) d
          ON h.kind = d.kind AND h.id = d.thing_id AND h.holder = d.holder
       WHERE h.kind IS NULL OR d.kind IS NULL OR h.day IS DISTINCT FROM d.day)`;

/** For what is left of the transaction. */
const asSystem: Statement = { sql: `SELECT set_config('hezong.person', 'system', true)` };
const plannedOnce: Statement = { sql: `SET LOCAL plan_cache_mode = force_generic_plan` };

/** No row. What was bound must be named in the statement. */
const nothing = (
  bound: string,
): string => `SELECT NULL::text AS kind, NULL::uuid AS id, NULL::uuid AS case_id, NULL::jsonb AS name,
  NULL::date AS day, NULL::text AS link, NULL::timestamptz AS since WHERE FALSE AND ${bound} IS NULL`;
