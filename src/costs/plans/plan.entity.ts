import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, type Json, WithinAlliance } from '../../platform/index.js';
import type { PlanStatus } from '../domain/plan/plan-life.js';

/** A version of how a group shares its costs, from a day on. */
@Entity('cost_plan')
@Unique('uq_cost_plan_tenant', ['allianceId', 'id'])
@Unique('uq_cost_plan_no', ['allianceId', 'groupId', 'no'])
@Index('uq_cost_plan_effective', ['allianceId', 'groupId', 'effectiveFrom'], {
  unique: true,
  where: `status = 'approved'`,
})
@Check('ck_cost_plan_status', `status IN ('draft', 'proposed', 'approved', 'rejected', 'withdrawn')`)
@Check('ck_cost_plan_fund', `(status = 'approved') <= (fund_id IS NOT NULL)`)
@Check(
  'ck_cost_plan_amounts',
  'second_approval_minor >= 0 AND tolerance_minor >= 0 AND (commitment_minor IS NULL OR commitment_minor > 0)',
)
@Check('ck_cost_plan_days', 'cure_days BETWEEN 0 AND 365 AND payment_days BETWEEN 0 AND 365')
@Check('ck_cost_plan_what_if', 'num_nulls(what_if, root, sealed, key_id) IN (0, 4)')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_cost_plan_group')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_cost_plan_case')
@WithinAlliance('FundRow', 'fundId', 'fk_cost_plan_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_cost_plan_made_by' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_cost_plan_proposed_by' })
export class CostPlanRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cost_plan' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  /** The fund its costs are borne by: opened with the first version that is approved. */
  @Column({ name: 'fund_id', type: 'uuid', nullable: true }) fundId: string | null;
  @Column('integer') no: number;
  @Column(dateColumn('effective_from')) effectiveFrom: CalendarDate;
  @Column('text') status: PlanStatus;
  @Column('text') currency: string;
  /** The pools, as `domain/plan` reads them. */
  @Column('jsonb') tree: Json;
  /** What may be spent in each pool in all, in minor units, by its key. */
  @Column('jsonb') approved: Readonly<Record<string, string>>;
  @Column({ name: 'names_told', type: 'boolean' }) namesTold: boolean;
  @Column({ name: 'second_approval_minor', type: 'bigint' }) secondApprovalMinor: string;
  @Column({ name: 'cap_percent', type: 'text' }) capPercent: string;
  @Column({ name: 'default_interest_percent', type: 'text' }) defaultInterestPercent: string;
  @Column({ name: 'cure_days', type: 'integer' }) cureDays: number;
  @Column({ name: 'payment_days', type: 'integer' }) paymentDays: number;
  @Column({ name: 'tolerance_minor', type: 'bigint' }) toleranceMinor: string;
  /** What each member has committed to pay in all; null where nothing was. */
  @Column({ name: 'commitment_minor', type: 'bigint', nullable: true }) commitmentMinor: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'proposed_by', type: 'uuid', nullable: true }) proposedBy: string | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  /** What was asked of it before it was decided: an amount of a pool, in minor units, on a day. */
  @Column({ name: 'what_if', type: 'jsonb', nullable: true }) whatIf: KeptWhatIf | null;
  /** The root of the certificate of what that would come to. */
  @Column({ type: 'text', nullable: true }) root: string | null;
  /** The whole certificate, under the escrow key. */
  @Column({ type: 'bytea', nullable: true, select: false }) sealed: Buffer | null;
  /** The key of members' own certificates. */
  @Column({ name: 'key_id', type: 'uuid', nullable: true }) keyId: string | null;
  @Column('integer') version: number;
}

/** A question to a plan as it is kept. */
export interface KeptWhatIf {
  readonly pool: string;
  readonly minor: string;
  readonly on: CalendarDate;
}

/** A member's own certificate of what a plan would come to, under the alliance's key. */
@Entity('cost_plan_certificate')
@WithinAlliance('CostPlanRow', 'planId', 'fk_cost_plan_certificate_plan')
@WithinAlliance('MemberRow', 'memberId', 'fk_cost_plan_certificate_member')
export class CostPlanCertificateRow {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid', primaryKeyConstraintName: 'pk_cost_plan_certificate' })
  planId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_cost_plan_certificate' })
  memberId: string;
  /** The root of the certificate it belongs to: a draft that was changed has another. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_cost_plan_certificate' }) root: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column('bytea') sealed: Buffer;
}
