import type { CalendarDate } from '../kernel/index.js';
import { newId, type Tx } from '../platform/index.js';

/** What is open in a case for one member, or for nobody in particular. */
export interface AgendaEntry {
  readonly memberId: string | null;
  /** The next day to keep: the safe date where there is one. */
  readonly nextDue: CalendarDate | null;
  /** The later date of that deadline by the other reading; null where the readings agree. */
  readonly nextOuter: CalendarDate | null;
  readonly open: number;
}

const keep = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS g(id uuid, member_id uuid, next_due date, next_outer date, open integer)
  ), kept AS (
    INSERT INTO case_agenda (id, alliance_id, case_id, member_id, next_due, next_outer, open_deadlines)
    SELECT id, $1, $2, member_id, next_due, next_outer, open FROM given
    ON CONFLICT (alliance_id, case_id, member_id)
      DO UPDATE SET next_due = excluded.next_due, next_outer = excluded.next_outer,
                    open_deadlines = excluded.open_deadlines
  ), emptied AS (
    UPDATE case_agenda a SET next_due = NULL, next_outer = NULL, open_deadlines = 0
     WHERE a.alliance_id = $1 AND a.case_id = $2 AND a.open_deadlines > 0
       AND NOT EXISTS (SELECT FROM given g WHERE g.member_id IS NOT DISTINCT FROM a.member_id)
  )
  UPDATE case_file SET (next_due, next_outer) = (SELECT next_due, next_outer FROM given
                                            ORDER BY next_due, next_outer NULLS FIRST LIMIT 1),
         open_deadlines = (SELECT coalesce(sum(open), 0) FROM given)
   WHERE alliance_id = $1 AND id = $2`;

/**
 * Keeps what is open in a case, so that lists can sort by it and show each reader only their part. `entries` are all of the
 * case's, one for each member at most. The case is locked already.
 */
export async function keepAgenda(tx: Tx, caseId: string, entries: readonly AgendaEntry[]): Promise<void> {
  const rows = entries.map(({ memberId, nextDue, nextOuter, open }) => ({
    id: newId(),
    member_id: memberId,
    next_due: nextDue,
    next_outer: nextOuter,
    open,
  }));
  await tx.query(keep, [tx.caller.allianceId, caseId, JSON.stringify(rows)]);
}
