import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import { columnsOf, insertRows, limitTo, NotFoundError, type Tx, updateRow } from '../platform/index.js';
import { CalendarClosureRow, CalendarYearRow } from './addition.entity.js';
import type { AdditionStatus } from './domain/addition-life.js';

/** A year that somebody added, with all that became of it. */
export type YearAddition = Omit<CalendarYearRow, 'allianceId'>;
/** A closure that somebody added, with all that became of it. */
export type ClosureAddition = Omit<CalendarClosureRow, 'allianceId'>;

/** What both have: where one stands and who did what with it. */
export type Addition = Pick<YearAddition, keyof YearAddition & keyof ClosureAddition>;

/** What changes where something is done with one. */
export type Step = Partial<
  Pick<Addition, 'decidedBy' | 'decidedAt' | 'refuseReason' | 'endedBy' | 'endedAt' | 'withdrawReason'>
> & { readonly status: AdditionStatus };

/** Added of a calendar that is shown at most: decades of it. */
const most = 500;

const yearColumns = columnsOf(CalendarYearRow, 'y', ['allianceId']);
const closureColumns = columnsOf(CalendarClosureRow, 'o', ['allianceId']);

/** What stands beside one of a kind: all of the same year, or of the same day. */
export interface WithOthers<One> {
  readonly one: One;
  readonly others: readonly One[];
}

function apart<One extends Addition>(rows: readonly One[], id: string): WithOthers<One> {
  const one = rows.find((row) => row.id === id);
  if (one === undefined) throw new NotFoundError();
  return { one, others: rows.filter((row) => row.id !== id) };
}

/** Added years and closures as rows. */
@Injectable()
export class AdditionsStore {
  async insertYear(tx: Tx, year: YearAddition): Promise<void> {
    await insertRows(tx, CalendarYearRow, { ...year, allianceId: tx.caller.allianceId });
  }

  async insertClosure(tx: Tx, closure: ClosureAddition): Promise<void> {
    await insertRows(tx, CalendarClosureRow, { ...closure, allianceId: tx.caller.allianceId });
  }

  async stepYear(tx: Tx, id: string, step: Step): Promise<void> {
    await updateRow(tx, CalendarYearRow, { id, allianceId: tx.caller.allianceId }, step);
  }

  async stepClosure(tx: Tx, id: string, step: Step): Promise<void> {
    await updateRow(tx, CalendarClosureRow, { id, allianceId: tx.caller.allianceId }, step);
  }

  /** One with all others of the same year of its calendar, locked in the order of their ids. Not found where there is none such. */
  async lockYear(tx: Tx, id: string): Promise<WithOthers<YearAddition>> {
    const rows = await tx.query<YearAddition>(
      `SELECT ${yearColumns} FROM calendar_year y WHERE y.alliance_id = $1
          AND (y.calendar_id, y.year) IN (SELECT m.calendar_id, m.year FROM calendar_year m WHERE m.alliance_id = $1 AND m.id = $2)
        ORDER BY y.id FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    return apart(rows, id);
  }

  /** The same of a closure and its day. */
  async lockClosure(tx: Tx, id: string): Promise<WithOthers<ClosureAddition>> {
    const rows = await tx.query<ClosureAddition>(
      `SELECT ${closureColumns} FROM calendar_closure o WHERE o.alliance_id = $1
          AND (o.calendar_id, o.day) IN (SELECT m.calendar_id, m.day FROM calendar_closure m WHERE m.alliance_id = $1 AND m.id = $2)
        ORDER BY o.id FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    return apart(rows, id);
  }

  /** Those of one year of a calendar, or of all; the newest first, up to 500. */
  years(tx: Tx, calendarId: string | null, id: string | null = null): Promise<YearAddition[]> {
    return tx.query<YearAddition>(
      `SELECT ${yearColumns} FROM calendar_year y
        WHERE y.alliance_id = $1 AND ($2::text IS NULL OR y.calendar_id = $2) AND ($3::uuid IS NULL OR y.id = $3)
        ORDER BY y.year DESC, y.id DESC ${limitTo(most)}`,
      [tx.caller.allianceId, calendarId, id],
    );
  }

  /** The same of closures, by their day. */
  closures(tx: Tx, calendarId: string | null, id: string | null = null): Promise<ClosureAddition[]> {
    return tx.query<ClosureAddition>(
      `SELECT ${closureColumns} FROM calendar_closure o
        WHERE o.alliance_id = $1 AND ($2::text IS NULL OR o.calendar_id = $2) AND ($3::uuid IS NULL OR o.id = $3)
        ORDER BY o.day DESC, o.id DESC ${limitTo(most)}`,
      [tx.caller.allianceId, calendarId, id],
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
