import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import { pseudonym } from '../domain/engagements/pseudonym.js';
import { statementNumber } from '../domain/engagements/time.js';

/** A statement that was approved, as far as who pays it may know: without the expert's name until they are designated. */
export interface BilledStatement {
  readonly id: string;
  readonly engagementId: string;
  readonly caseId: string;
  /** The group of the check; null: there is no fund it could be paid from. */
  readonly groupId: string | null;
  /** The one member that pays, where one does. */
  readonly payerMemberId: string | null;
  readonly number: string;
  readonly from: CalendarDate;
  readonly serviceFrom: CalendarDate;
  readonly serviceUntil: CalendarDate;
  readonly totalMinor: string;
  readonly currency: string;
  readonly approvedBy: string;
  readonly approvedAt: Instant;
}

/** What an expert is called to who pays, by their engagement. */
export interface PaidAs {
  readonly nameEn: string | null;
  readonly nameZh: string | null;
}

/** Narrow questions of who pays. They are asked by the system alone, for what follows from a fact. */
@Injectable()
export class StatementsReader {
  /** Undefined where it was not approved. */
  async approved(tx: Tx, id: string): Promise<BilledStatement | undefined> {
    const [row] = await tx.query<
      Omit<BilledStatement, 'number'> & { readonly code: string; readonly no: number }
    >(
      `SELECT s.id, s.engagement_id AS "engagementId", e.case_id AS "caseId", k.group_id AS "groupId", e.payer_member_id AS "payerMemberId",
              e.code, s.no, e.from_on AS "from", d.first AS "serviceFrom", d.last AS "serviceUntil", s.total_minor AS "totalMinor", e.currency,
              s.decided_by AS "approvedBy", s.decided_at AS "approvedAt"
         FROM expert_statement s JOIN expert_engagement e ON e.alliance_id = s.alliance_id AND e.id = s.engagement_id
         JOIN conflict_check k ON k.alliance_id = e.alliance_id AND k.id = e.check_id
         CROSS JOIN LATERAL (SELECT min(t.on_day) AS first, max(t.on_day) AS last FROM expert_time t
           WHERE t.alliance_id = s.alliance_id AND t.engagement_id = s.engagement_id AND t.statement_id = s.id) d
        WHERE s.alliance_id = $1 AND s.id = $2 AND s.status = 'approved'`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) return undefined;
    const { code, no, ...rest } = row;
    return { ...rest, number: statementNumber(code, no) };
  }

  /** Once designated by their name, before by the pseudonym of the engagement. */
  async paidAs(tx: Tx, engagementId: string): Promise<PaidAs> {
    const [row] = await tx.query<PaidAs & { readonly code: string; readonly isDesignated: boolean }>(
      `SELECT e.code, e.designated_at IS NOT NULL AS "isDesignated", x.name_en AS "nameEn", x.name_zh AS "nameZh"
         FROM expert_engagement e JOIN expert x ON x.alliance_id = e.alliance_id AND x.id = e.expert_id
        WHERE e.alliance_id = $1 AND e.id = $2`,
      [tx.caller.allianceId, engagementId],
    );
    if (row === undefined) throw new Error(`The engagement ${engagementId} is there no more`);
    const { en, zh } = pseudonym(row.code);
    return row.isDesignated ? { nameEn: row.nameEn, nameZh: row.nameZh } : { nameEn: en, nameZh: zh };
  }
}
