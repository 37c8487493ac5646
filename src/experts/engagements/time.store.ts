import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { columnsOf, insertRows, limitTo, NotFoundError, type Tx, updateRow } from '../../platform/index.js';
import type { Totals } from '../domain/engagements/burn.js';
import { ExpertStatementRow, ExpertTimeRow } from './engagement.entity.js';

/** Time as it is kept. */
export type TimeEntry = Omit<ExpertTimeRow, 'allianceId'>;

/** The same in a list, with the number of the statement that bills it. */
export interface ListedTime extends TimeEntry {
  readonly statementNo: number | null;
}

/** A statement as it is kept. */
export type Statement = Omit<ExpertStatementRow, 'allianceId'>;

/** A statement in a list, with who entered time of it. */
export interface ListedStatement extends Statement {
  readonly enteredBy: readonly string[];
}

const timeColumns = columnsOf(ExpertTimeRow, 't', ['allianceId']);
const statementColumns = `${columnsOf(ExpertStatementRow, 's', ['allianceId'])},
  ARRAY(SELECT DISTINCT t.entered_by FROM expert_time t WHERE t.alliance_id = s.alliance_id AND t.engagement_id = s.engagement_id
         AND t.statement_id = s.id) AS "enteredBy"`;

/** Time and statements as rows. Whether who asks may know of their engagement is asked before; what writes has locked it. */
@Injectable()
export class TimeStore {
  async enter(tx: Tx, entry: TimeEntry): Promise<void> {
    await insertRows(tx, ExpertTimeRow, { ...entry, allianceId: tx.caller.allianceId });
  }

  async withdraw(tx: Tx, id: string, withdrawReason: string): Promise<void> {
    const said = { withdrawnBy: tx.caller.personId, withdrawnAt: tx.now, withdrawReason };
    await updateRow(tx, ExpertTimeRow, { id, allianceId: tx.caller.allianceId }, said);
  }

  /** One, whoever acts. Not found where there is none such. */
  async entry(tx: Tx, id: string): Promise<TimeEntry> {
    const [row] = await tx.query<TimeEntry>(
      `SELECT ${timeColumns} FROM expert_time t WHERE t.alliance_id = $1 AND t.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** Those of an engagement, as they were entered, the newest first; one more than `limit` where there are more. */
  entries(
    tx: Tx,
    { engagementId, before, limit }: { engagementId: string; before: string | undefined; limit: number },
  ): Promise<ListedTime[]> {
    return tx.query<ListedTime>(
      `SELECT ${timeColumns}, s.no AS "statementNo" FROM expert_time t
         LEFT JOIN expert_statement s ON s.alliance_id = t.alliance_id AND s.id = t.statement_id
        WHERE t.alliance_id = $1 AND t.engagement_id = $2 AND ($3::uuid IS NULL OR t.id < $3) ORDER BY t.id DESC ${limitTo(limit + 1)}`,
      [tx.caller.allianceId, engagementId, before ?? null],
    );
  }

  /** What stands of an engagement up to a day, or was billed by approved statements; with the days it is of. */
  async upTo(
    tx: Tx,
    engagementId: string,
    until: CalendarDate,
  ): Promise<Totals & { readonly billedMinor: string }> {
    const [row] = await tx.query<Totals & { readonly billedMinor: string }>(
      `SELECT coalesce(sum(t.hours), 0)::text AS hours, coalesce(sum(t.travel_hours), 0)::text AS "travelHours",
              coalesce(sum(t.expenses_minor), 0)::text AS "expensesMinor", count(*) FILTER (WHERE t.statement_id IS NULL)::int AS unbilled,
              (SELECT coalesce(sum(b.total_minor), 0)::text FROM expert_statement b
                WHERE b.alliance_id = $1 AND b.engagement_id = $2 AND b.status = 'approved') AS "billedMinor"
         FROM expert_time t LEFT JOIN expert_statement s ON s.alliance_id = t.alliance_id AND s.id = t.statement_id
        WHERE t.alliance_id = $1 AND t.engagement_id = $2 AND t.withdrawn_at IS NULL AND (t.on_day <= $3 OR s.status = 'approved')`,
      [tx.caller.allianceId, engagementId, until],
    );
    if (row === undefined) throw new Error('Sums that are no row');
    return row;
  }

  /** Sends a statement of all that stands up to its day and is in none. */
  async send(tx: Tx, statement: Statement): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, ExpertStatementRow, { ...statement, allianceId });
    await tx.query(
      `UPDATE expert_time SET statement_id = $3 WHERE alliance_id = $1 AND engagement_id = $2 AND statement_id IS NULL
          AND withdrawn_at IS NULL AND on_day <= $4`,
      [allianceId, statement.engagementId, statement.id, statement.until],
    );
  }

  /** Writes what was decided of a statement; of one that was refused, the time is free again. */
  async decide(tx: Tx, { id, engagementId, status, decidedBy, decidedAt, reason }: Statement): Promise<void> {
    const { allianceId } = tx.caller;
    await updateRow(tx, ExpertStatementRow, { id, allianceId }, { status, decidedBy, decidedAt, reason });
    if (status === 'refused')
      await tx.query(
        'UPDATE expert_time SET statement_id = NULL WHERE alliance_id = $1 AND engagement_id = $2 AND statement_id = $3',
        [allianceId, engagementId, id],
      );
  }

  /** One, whoever acts. Not found where there is none such. */
  async statement(tx: Tx, id: string): Promise<ListedStatement> {
    const [row] = await tx.query<ListedStatement>(
      `SELECT ${statementColumns} FROM expert_statement s WHERE s.alliance_id = $1 AND s.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** Those of an engagement, the newest first. */
  statements(tx: Tx, engagementId: string): Promise<ListedStatement[]> {
    return tx.query<ListedStatement>(
      `SELECT ${statementColumns} FROM expert_statement s WHERE s.alliance_id = $1 AND s.engagement_id = $2 ORDER BY s.no DESC`,
      [tx.caller.allianceId, engagementId],
    );
  }
}
