import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate, Instant, Zone } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { Deadline } from './domain/deadline.js';

/** A deadline as someone who reminds of it needs it. */
export interface DeadlineToRemind {
  readonly id: string;
  readonly caseId: string;
  /** The forum's number, such as `337-TA-1133`; null where there is none. */
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly action: Bilingual;
  /** What is lost when it is missed. */
  readonly risk: Bilingual | null;
  readonly owedBy: Deadline['owedBy'];
  readonly kind: Deadline['kind'];
  /** Whether a party must act by it: only such deadlines are reminded of day by day once overdue. */
  readonly duty: boolean;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  /** The last moment; null where the forum names no hour. */
  readonly cutoffAt: Instant | null;
  readonly cutoffZone: Zone | null;
  readonly status: Deadline['status'];
  /** Null where it is no single party's. */
  readonly party: { readonly id: string; readonly name: string; readonly memberId: string | null } | null;
  /** People on the platform who are the party's counsel in the case. */
  readonly counselIds: readonly string[];
  readonly citation: string;
  readonly version: number;
}

/** Narrow questions other modules ask of the docket. */
@Injectable()
export class DocketReader {
  /** Deadlines by id, as they stand in this transaction; those that do not exist are left out. One statement. */
  deadlinesForReminders(tx: Tx, ids: readonly string[]): Promise<readonly DeadlineToRemind[]> {
    return tx.query<DeadlineToRemind>(
      `SELECT d.id, d.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", d.action, d.risk,
              d.owed_by AS "owedBy", d.kind, d.duty, d.due, d.safe, d.cutoff_at AS "cutoffAt",
              d.cutoff_zone AS "cutoffZone", d.status, d.citation, d.version,
              CASE WHEN p.id IS NULL THEN NULL
                   ELSE jsonb_build_object('id', p.id, 'name', p.name, 'memberId', p.member_id) END AS party,
              COALESCE((SELECT array_agg(DISTINCT pc.person_id) FROM party_counsel pc
                 WHERE pc.alliance_id = d.alliance_id AND pc.party_id = d.party_id AND pc.person_id IS NOT NULL),
                '{}') AS "counselIds"
         FROM deadline d
         JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
         LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = $1 AND d.id = ANY($2::uuid[])
        ORDER BY d.due, d.id`,
      [tx.caller.allianceId, ids],
    );
  }
}
