import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import { columnsOf, insertRows, limitTo, NotFoundError, type Tx, updateRow } from '../platform/index.js';
import { CalendarClosureRow, CalendarYearRow, ForumSuspensionRow } from './addition.entity.js';
import type { AdditionKind, AdditionStatus } from './domain/addition-life.js';

/** A year that somebody added, with all that became of it. */
export type YearAddition = Omit<CalendarYearRow, 'allianceId'>;
/** A closure that somebody added, with all that became of it. */
export type ClosureAddition = Omit<CalendarClosureRow, 'allianceId'>;
/** A suspension that somebody added, with all that became of it. */
export type SuspensionAddition = Omit<ForumSuspensionRow, 'allianceId'>;

/** What is added, by its kind. */
export interface Added {
  readonly year: YearAddition;
  readonly closure: ClosureAddition;
  readonly suspension: SuspensionAddition;
}

/** What all have: where one stands and who did what with it. */
export type Addition = Pick<
  YearAddition,
  keyof YearAddition & keyof ClosureAddition & keyof SuspensionAddition
>;

/** What changes where something is done with one. */
export type Step = Partial<
  Pick<Addition, 'decidedBy' | 'decidedAt' | 'refuseReason' | 'endedBy' | 'endedAt' | 'withdrawReason'>
> & { readonly status: AdditionStatus };

type AdditionRow = Addition & { readonly allianceId: string };

/** How a kind is kept: its row, what it is added to, its day or year, and when another (`m`) stands in its place. */
interface Table {
  readonly row: abstract new () => AdditionRow;
  readonly name: string;
  readonly to: string;
  readonly of: string;
  readonly same: string;
}

const tables: Readonly<Record<AdditionKind, Table>> = {
  year: {
    row: CalendarYearRow,
    name: 'calendar_year',
    to: 'calendar_id',
    of: 'year',
    same: 'a.calendar_id = m.calendar_id AND a.year = m.year',
  },
  closure: {
    row: CalendarClosureRow,
    name: 'calendar_closure',
    to: 'calendar_id',
    of: 'day',
    same: 'a.calendar_id = m.calendar_id AND a.day = m.day',
  },
  suspension: {
    row: ForumSuspensionRow,
    name: 'forum_suspension',
    to: 'forum',
    of: 'from_day',
    same: 'a.forum = m.forum AND a.from_day < m.reopened_on AND m.from_day < a.reopened_on',
  },
};

/** Added of one kind that is shown at most: decades of it. */
const most = 500;

/** What stands beside one of a kind: all of the same year or day, or that share a day with it. */
export interface WithOthers<One> {
  readonly one: One;
  readonly others: readonly One[];
}

/** Added years, closures and suspensions as rows. */
@Injectable()
export class AdditionsStore {
  async insert<K extends AdditionKind>(tx: Tx, kind: K, one: Added[K]): Promise<void> {
    const row: AdditionRow = { ...one, allianceId: tx.caller.allianceId };
    await insertRows(tx, tables[kind].row, row);
  }

  async step(tx: Tx, kind: AdditionKind, id: string, step: Step): Promise<void> {
    await updateRow(tx, tables[kind].row, { id, allianceId: tx.caller.allianceId }, step);
  }

  /** One with all others in its place, locked in the order of their ids. Not found where there is none such. */
  async lock<K extends AdditionKind>(tx: Tx, kind: K, id: string): Promise<WithOthers<Added[K]>> {
    const { name, same } = tables[kind];
    const rows = await tx.query<Added[K]>(
      `SELECT ${columnsOf(tables[kind].row, 'a', ['allianceId'])} FROM ${name} a WHERE a.alliance_id = $1
          AND EXISTS (SELECT FROM ${name} m WHERE m.alliance_id = $1 AND m.id = $2 AND ${same})
        ORDER BY a.id FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    const one = rows.find((row) => row.id === id);
    if (one === undefined) throw new NotFoundError();
    return { one, others: rows.filter((row) => row.id !== id) };
  }

  /** Those added to one calendar or forum, or to all; the newest first, up to 500. */
  list<K extends AdditionKind>(
    tx: Tx,
    kind: K,
    to: string | null,
    id: string | null = null,
  ): Promise<Added[K][]> {
    const table = tables[kind];
    return tx.query<Added[K]>(
      `SELECT ${columnsOf(table.row, 'a', ['allianceId'])} FROM ${table.name} a
        WHERE a.alliance_id = $1 AND ($2::text IS NULL OR a.${table.to} = $2) AND ($3::uuid IS NULL OR a.id = $3)
        ORDER BY a.${table.of} DESC, a.id DESC ${limitTo(most)}`,
      [tx.caller.allianceId, to, id],
    );
  }

  /** How many wait to be accepted, by calendar. */
  async waiting(tx: Tx): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ calendarId: string; count: number }>(
      `SELECT calendar_id AS "calendarId", count(*)::int AS count FROM (
         SELECT calendar_id FROM calendar_year WHERE alliance_id = $1 AND status = 'proposed'
          UNION ALL SELECT calendar_id FROM calendar_closure WHERE alliance_id = $1 AND status = 'proposed') w
        GROUP BY calendar_id`,
      [tx.caller.allianceId],
    );
    return new Map(rows.map(({ calendarId, count }) => [calendarId, count]));
  }
}

/** One nobody has decided yet. */
export const freshAddition = (proposedBy: string, proposedAt: Instant) => ({
  status: 'proposed' as const,
  proposedBy,
  proposedAt,
  decidedBy: null,
  decidedAt: null,
  refuseReason: null,
  endedBy: null,
  endedAt: null,
  withdrawReason: null,
});
