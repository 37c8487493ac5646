import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { RunStatus } from '../domain/runs/run-life.js';

/** Costs of a group that are shared together: proposed with its certificate, approved by another hand, reversed as one. */
@Entity('allocation_run')
@Unique('uq_allocation_run_tenant', ['allianceId', 'id'])
@Unique('uq_allocation_run_no', ['allianceId', 'groupId', 'no'])
@Index('uq_allocation_run_proposed', ['allianceId', 'groupId'], {
  unique: true,
  where: `status = 'proposed'`,
})
@Check('ck_allocation_run_status', `status IN ('proposed', 'approved', 'rejected', 'withdrawn', 'reversed')`)
@Check('ck_allocation_run_days', 'from_day <= until_day')
@Check('ck_allocation_run_approved', `(approved_at IS NOT NULL) = (status IN ('approved', 'reversed'))`)
@Check(
  'ck_allocation_run_reversed',
  `(reversed_at IS NOT NULL) = (status = 'reversed') AND (reversed_at IS NULL) = (reversed_by IS NULL)`,
)
@Check('ck_allocation_run_attested', '(attested_at IS NULL) = (attested_by IS NULL)')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_allocation_run_group')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_allocation_run_case')
@WithinAlliance('FundRow', 'fundId', 'fk_allocation_run_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_allocation_run_made_by' })
@ForeignKey('PersonRow', ['reversedBy'], ['id'], { name: 'fk_allocation_run_reversed_by' })
@ForeignKey('PersonRow', ['attestedBy'], ['id'], { name: 'fk_allocation_run_attested_by' })
export class AllocationRunRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_allocation_run' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column('integer') no: number;
  /** The days of service of its costs. */
  @Column(dateColumn('from_day')) fromDay: CalendarDate;
  @Column(dateColumn('until_day')) untilDay: CalendarDate;
  @Column('text') status: RunStatus;
  @Column({ name: 'plan_ids', type: 'uuid', array: true }) planIds: string[];
  @Column('text') currency: string;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
  /** SHA-256 of all it was reckoned from. */
  @Column({ name: 'inputs_hash', type: 'text' }) inputsHash: string;
  /** The root of its certificate. */
  @Column('text') root: string;
  /** The whole certificate, under the escrow key. */
  @Column({ type: 'bytea', select: false }) sealed: Buffer;
  /** The key members' own certificates lie under. */
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('approved_at', { nullable: true })) approvedAt: Instant | null;
  /** The day its entries are dated. */
  @Column(dateColumn('posted_on', { nullable: true })) postedOn: CalendarDate | null;
  @Column({ name: 'reversed_by', type: 'uuid', nullable: true }) reversedBy: string | null;
  @Column(instantColumn('reversed_at', { nullable: true })) reversedAt: Instant | null;
  @Column({ name: 'attested_by', type: 'uuid', nullable: true }) attestedBy: string | null;
  @Column(instantColumn('attested_at', { nullable: true })) attestedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** A part of a run that was rounded once. */
@Entity('allocation_pool')
@WithinAlliance('AllocationRunRow', 'runId', 'fk_allocation_pool_run')
export class AllocationPoolRow {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_pool' })
  runId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_allocation_pool' }) place: number;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** The pool of the plan, and the part of it by which the certificate names it. */
  @Column({ name: 'pool_key', type: 'text' }) poolKey: string;
  @Column({ name: 'part_key', type: 'text' }) partKey: string;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
}

/** What a member bears of a part. */
@Entity('allocation_line')
@Index('ix_allocation_line_member', ['allianceId', 'memberId', 'runId'])
@ForeignKey(() => AllocationPoolRow, ['runId', 'place'], ['runId', 'place'], {
  name: 'fk_allocation_line_pool',
})
@WithinAlliance('MemberRow', 'memberId', 'fk_allocation_line_member')
export class AllocationLineRow {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_line' })
  runId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_allocation_line' }) place: number;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_line' })
  memberId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('bigint') minor: string;
}

/** A member's own certificate of a run, under the alliance's key. */
@Entity('allocation_certificate')
@WithinAlliance('AllocationRunRow', 'runId', 'fk_allocation_certificate_run')
@WithinAlliance('MemberRow', 'memberId', 'fk_allocation_certificate_member')
export class AllocationCertificateRow {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_certificate' })
  runId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_certificate' })
  memberId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('bytea') sealed: Buffer;
}

/** A cost as a run shares it. */
@Entity('allocation_cost')
@Index('ix_allocation_cost_cost', ['allianceId', 'costId'])
@WithinAlliance('AllocationRunRow', 'runId', 'fk_allocation_cost_run')
@WithinAlliance('CostRow', 'costId', 'fk_allocation_cost_cost')
export class AllocationCostRow {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_cost' })
  runId: string;
  @PrimaryColumn({ name: 'cost_id', type: 'uuid', primaryKeyConstraintName: 'pk_allocation_cost' })
  costId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'pool_key', type: 'text' }) poolKey: string;
  @Column(dateColumn('service_on')) serviceOn: CalendarDate;
  @Column('bigint') minor: string;
}

/** The rows of this folder. */
export const runsEntities = [
  AllocationRunRow,
  AllocationPoolRow,
  AllocationLineRow,
  AllocationCertificateRow,
  AllocationCostRow,
];
