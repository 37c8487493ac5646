import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  dateColumn,
  type Defaulted,
  instantColumn,
  type Json,
  WithinAlliance,
} from '../../platform/index.js';
import type { CostAction, CostStatus } from '../domain/bills/cost-life.js';

/** Whom the alliance pays: counsel, experts, translators, agents, offices. One register for the whole alliance. */
@Entity('vendor')
@Check('ck_vendor_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Unique('uq_vendor_tenant', ['allianceId', 'id'])
@Index('ix_vendor_search', { synchronize: false })
@WithinAlliance('FirmRow', 'firmId', 'fk_vendor_firm')
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_vendor_alliance' })
@ForeignKey('PersonRow', ['addedBy'], ['id'], { name: 'fk_vendor_added_by' })
export class VendorRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_vendor' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column({ type: 'text', default: '' }) search: Defaulted<string>;
  /** The firm of the register it is, where it stands there. */
  @Column({ name: 'firm_id', type: 'uuid', nullable: true }) firmId: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy: string;
  @Column(instantColumn('added_at')) addedAt: Instant;
  @Column('integer') version: number;
}

/** That a vendor works for a group, from one day until another. */
@Entity('engagement')
@Check('ck_engagement_days', 'until_day IS NULL OR until_day >= from_day')
@Check(
  'ck_engagement_ended',
  `(ended_at IS NULL) = (ended_by IS NULL) AND (end_reason IS NULL) = (ended_at IS NULL) AND (ended_at IS NULL OR until_day IS NOT NULL)`,
)
@Unique('uq_engagement_tenant', ['allianceId', 'id'])
@Unique('uq_engagement_group', ['allianceId', 'groupId', 'vendorId', 'id'])
@Index('ix_engagement_vendor', ['allianceId', 'vendorId'])
@WithinAlliance('VendorRow', 'vendorId', 'fk_engagement_vendor')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_engagement_group')
@ForeignKey('PersonRow', ['engagedBy'], ['id'], { name: 'fk_engagement_engaged_by' })
@ForeignKey('PersonRow', ['endedBy'], ['id'], { name: 'fk_engagement_ended_by' })
export class EngagementRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_engagement' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'vendor_id', type: 'uuid' }) vendorId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column('text') scope: string;
  @Column(dateColumn('from_day')) from: CalendarDate;
  @Column(dateColumn('until_day', { nullable: true })) until: CalendarDate | null;
  @Column({ name: 'engaged_by', type: 'uuid' }) engagedBy: string;
  @Column(instantColumn('engaged_at')) engagedAt: Instant;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** A cost of a group: an invoice that came in, what it is for, and what became of it. */
@Entity('cost')
@Check(
  'ck_cost_status',
  `status IN ('received', 'held', 'coded', 'reviewed', 'disputed', 'approved', 'allocated', 'paid', 'reversed', 'withdrawn')`,
)
@Check('ck_cost_amount', `amount_minor <> 0 AND currency ~ '^[A-Z]{3}$'`)
@Check('ck_cost_service', 'service_until >= service_from')
@Check('ck_cost_held', `(duplicate_of IS NOT NULL) OR status <> 'held'`)
@Check(
  'ck_cost_coded',
  'num_nulls(pool_key, task_code, coded_by, coded_at, plan_id, fund_id, fund_currency) IN (0, 7)',
)
@Check(
  'ck_cost_known',
  `status NOT IN ('coded', 'reviewed', 'approved', 'allocated', 'paid', 'reversed') OR pool_key IS NOT NULL`,
)
@Check(
  'ck_cost_rate',
  'num_nulls(rate, rate_source, rate_day) IN (0, 3) AND (rate IS NULL OR fund_minor IS NOT NULL)',
)
@Check(
  'ck_cost_in_fund',
  `status NOT IN ('reviewed', 'approved', 'allocated', 'paid', 'reversed') OR fund_minor IS NOT NULL`,
)
@Check(
  'ck_cost_narrative',
  `num_nulls(narrative, narrative_tier, narrative_key, narrative_at, narrative_by) IN (0, 5) AND narrative_tier IN ('T1', 'T2')`,
)
@Check('ck_cost_over', 'over_minor IS NULL OR (over_minor > 0 AND over_reason IS NOT NULL)')
@Check(
  'ck_cost_approved',
  `(approved_at IS NOT NULL) = (status IN ('approved', 'allocated', 'paid', 'reversed'))`,
)
@Check('ck_cost_run', `status <> 'allocated' OR run_id IS NOT NULL`)
@Unique('uq_cost_tenant', ['allianceId', 'id'])
@Unique('uq_cost_no', ['allianceId', 'groupId', 'no'])
@Index('uq_cost_reverses', ['allianceId', 'reversesId'], { unique: true, where: 'reverses_id IS NOT NULL' })
@Index('ix_cost_entered', ['allianceId', 'enteredAt', 'id'])
@Index('ix_cost_group', ['allianceId', 'groupId', 'status'])
@Index('ix_cost_case', ['allianceId', 'caseId', 'enteredAt', 'id'])
@Index('ix_cost_status', ['allianceId', 'status', 'enteredAt', 'id'])
@Index('ix_cost_vendor', ['allianceId', 'vendorId', 'numberKey'])
@Index('ix_cost_run', ['allianceId', 'runId'])
@Index('ix_cost_search', { synchronize: false })
@WithinAlliance('JointGroupRow', 'groupId', 'fk_cost_group')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_cost_case')
@WithinAlliance('CostRow', 'duplicateOf', 'fk_cost_duplicate_of')
@WithinAlliance('CostRow', 'reversesId', 'fk_cost_reverses')
@WithinAlliance('CostPlanRow', 'planId', 'fk_cost_plan')
@WithinAlliance('FundRow', 'fundId', 'fk_cost_fund')
@ForeignKey(
  'EngagementRow',
  ['allianceId', 'groupId', 'vendorId', 'engagementId'],
  ['allianceId', 'groupId', 'vendorId', 'id'],
  { name: 'fk_cost_engagement' },
)
@ForeignKey('AssertedPatentRow', ['allianceId', 'caseId', 'patentId'], ['allianceId', 'caseId', 'id'], {
  name: 'fk_cost_patent',
})
@ForeignKey('PersonRow', ['enteredBy'], ['id'], { name: 'fk_cost_entered_by' })
@ForeignKey('PersonRow', ['codedBy'], ['id'], { name: 'fk_cost_coded_by' })
@ForeignKey('PersonRow', ['reviewedBy'], ['id'], { name: 'fk_cost_reviewed_by' })
@ForeignKey('PersonRow', ['narrativeBy'], ['id'], { name: 'fk_cost_narrative_by' })
export class CostRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cost' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('integer') no: number;
  @Column({ name: 'vendor_id', type: 'uuid' }) vendorId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
  @Column('text') number: string;
  /** The number however it is written: what duplicates are found by. */
  @Column({ name: 'number_key', type: 'text' }) numberKey: string;
  @Column(dateColumn('invoiced_on')) invoicedOn: CalendarDate;
  @Column(dateColumn('service_from')) serviceFrom: CalendarDate;
  @Column(dateColumn('service_until')) serviceUntil: CalendarDate;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  @Column('text') currency: string;
  /** What it was held as a duplicate of, also once it was released. */
  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true }) duplicateOf: string | null;
  @Column({ name: 'pool_key', type: 'text', nullable: true }) poolKey: string | null;
  @Column({ name: 'task_code', type: 'text', nullable: true }) taskCode: string | null;
  @Column({ name: 'patent_id', type: 'uuid', nullable: true }) patentId: string | null;
  @Column({ type: 'text', nullable: true }) phase: string | null;
  @Column({ name: 'plan_id', type: 'uuid', nullable: true }) planId: string | null;
  @Column({ name: 'fund_id', type: 'uuid', nullable: true }) fundId: string | null;
  @Column({ name: 'fund_currency', type: 'text', nullable: true }) fundCurrency: string | null;
  /** What it is in the fund's currency: as of the review, and frozen when it is approved. */
  @Column({ name: 'fund_minor', type: 'bigint', nullable: true }) fundMinor: string | null;
  @Column({ type: 'text', nullable: true }) rate: string | null;
  @Column({ name: 'rate_source', type: 'text', nullable: true }) rateSource: string | null;
  @Column(dateColumn('rate_day', { nullable: true })) rateDay: CalendarDate | null;
  @Column({ type: 'bytea', nullable: true, select: false }) narrative: Buffer | null;
  @Column({ name: 'narrative_tier', type: 'text', nullable: true }) narrativeTier: 'T1' | 'T2' | null;
  @Column({ name: 'narrative_key', type: 'uuid', nullable: true }) narrativeKey: string | null;
  @Column(instantColumn('narrative_at', { nullable: true })) narrativeAt: Instant | null;
  @Column({ name: 'narrative_by', type: 'uuid', nullable: true }) narrativeBy: string | null;
  @Column('text') status: CostStatus;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy: string;
  @Column(instantColumn('entered_at')) enteredAt: Instant;
  @Column({ name: 'coded_by', type: 'uuid', nullable: true }) codedBy: string | null;
  @Column(instantColumn('coded_at', { nullable: true })) codedAt: Instant | null;
  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true }) reviewedBy: string | null;
  @Column(instantColumn('reviewed_at', { nullable: true })) reviewedAt: Instant | null;
  /** By how much it may go over what its pool may spend, once that was decided, and why it was asked. */
  @Column({ name: 'over_minor', type: 'bigint', nullable: true }) overMinor: string | null;
  @Column({ name: 'over_reason', type: 'text', nullable: true }) overReason: string | null;
  @Column(instantColumn('approved_at', { nullable: true })) approvedAt: Instant | null;
  /** The run that shared it. */
  @Column({ name: 'run_id', type: 'uuid', nullable: true }) runId: string | null;
  /** The cost it takes back. */
  @Column({ name: 'reverses_id', type: 'uuid', nullable: true }) reversesId: string | null;
  @Column({ type: 'text', default: '' }) search: Defaulted<string>;
  @Column('integer') version: number;
}

/** One step of a cost’s life, with who and why; what was changed, as it was before. */
@Entity('cost_event')
@Index('ix_cost_event_cost', ['allianceId', 'costId', 'at'])
@WithinAlliance('CostRow', 'costId', 'fk_cost_event_cost')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_cost_event_by_person' })
export class CostEventRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cost_event' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'cost_id', type: 'uuid' }) costId: string;
  @Column('text') action: CostAction | 'enter';
  @Column({ name: 'from_status', type: 'text', nullable: true }) fromStatus: CostStatus | null;
  @Column({ name: 'to_status', type: 'text' }) toStatus: CostStatus;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'jsonb', nullable: true }) before: Json;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
  @Column(instantColumn('at')) at: Instant;
}

/** A payment of a cost: set aside, then posted when the bank confirms it, or voided. */
@Entity('cost_payment')
@Check('ck_cost_payment_state', `state IN ('pending', 'posted', 'voided', 'returned')`)
@Check('ck_cost_payment_resolved', `(resolved_at IS NOT NULL) = (state <> 'pending')`)
@Check('ck_cost_payment_returned', `(returned_on IS NOT NULL) = (state = 'returned')`)
@Unique('uq_cost_payment_tenant', ['allianceId', 'id'])
@Index('uq_cost_payment_standing', ['allianceId', 'costId'], {
  unique: true,
  where: `state IN ('pending', 'posted')`,
})
@Index('ix_cost_payment_cost', ['allianceId', 'costId', 'madeAt'])
@WithinAlliance('CostRow', 'costId', 'fk_cost_payment_cost')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_cost_payment_made_by' })
@ForeignKey('PersonRow', ['resolvedBy'], ['id'], { name: 'fk_cost_payment_resolved_by' })
export class CostPaymentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cost_payment' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'cost_id', type: 'uuid' }) costId: string;
  /** The entry of the ledger by which it was set aside. */
  @Column({ name: 'entry_id', type: 'uuid' }) entryId: string;
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column('text') state: 'pending' | 'posted' | 'voided' | 'returned';
  /** What the bank calls it. */
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'resolved_by', type: 'uuid', nullable: true }) resolvedBy: string | null;
  @Column(instantColumn('resolved_at', { nullable: true })) resolvedAt: Instant | null;
  @Column(dateColumn('returned_on', { nullable: true })) returnedOn: CalendarDate | null;
}

/** The rows of costs. */
export const billsEntities = [VendorRow, EngagementRow, CostRow, CostEventRow, CostPaymentRow];
