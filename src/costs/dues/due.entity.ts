import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { DueStatus } from '../domain/ends/due-life.js';
import type { RefundStatus } from '../domain/ends/refund-life.js';

/** What a member owes a group's fund besides cash calls: from an exit, from a true-up, or of costs that came after its exit. */
@Entity('member_due')
@Unique('uq_member_due_tenant', ['allianceId', 'id'])
@Unique('uq_member_due_source', ['allianceId', 'sourceKind', 'sourceId', 'memberId'])
@Index('uq_member_due_reference', ['allianceId', 'fundId', 'reference'], {
  unique: true,
  where: 'reference IS NOT NULL',
})
@Index('ix_member_due_group', ['allianceId', 'groupId', 'madeAt', 'id'])
@Index('ix_member_due_open', ['allianceId', 'memberId'], { where: "status = 'open'" })
@Check('ck_member_due_minor', 'minor > 0')
@Check('ck_member_due_status', `status IN ('open', 'paid', 'cancelled')`)
@Check('ck_member_due_paid', `(status = 'paid') = (reference IS NOT NULL AND paid_on IS NOT NULL)`)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_member_due_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_member_due_group')
@WithinAlliance('MemberRow', 'memberId', 'fk_member_due_member')
@WithinAlliance('FundRow', 'fundId', 'fk_member_due_fund')
@ForeignKey('PersonRow', ['paidBy'], ['id'], { name: 'fk_member_due_paid_by' })
export class MemberDueRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member_due' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** What it comes from: `exit_statement`, `true_up`, or the bill itself (`member_due`) of what the member is short in the fund. */
  @Column({ name: 'source_kind', type: 'text' }) sourceKind: string;
  @Column({ name: 'source_id', type: 'uuid' }) sourceId: string;
  @Column('bigint') minor: string;
  @Column('text') currency: string;
  @Column(dateColumn('due_on')) dueOn: CalendarDate;
  @Column('text') status: DueStatus;
  @Column(dateColumn('paid_on', { nullable: true })) paidOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  /** Who recorded the payment. */
  @Column({ name: 'paid_by', type: 'uuid', nullable: true }) paidBy: string | null;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column('integer') version: number;
}

/** Money that goes back to a member: approved, set aside in the fund, then paid or released. */
@Entity('refund')
@Unique('uq_refund_tenant', ['allianceId', 'id'])
@Index('uq_refund_reference', ['allianceId', 'fundId', 'reference'], {
  unique: true,
  where: 'reference IS NOT NULL',
})
@Index('ix_refund_source', ['allianceId', 'sourceKind', 'sourceId'])
@Index('ix_refund_group', ['allianceId', 'groupId', 'proposedAt', 'id'])
@Index('uq_refund_open', ['allianceId', 'sourceKind', 'sourceId', 'memberId'], {
  unique: true,
  where: "status IN ('proposed', 'set_aside')",
})
@Check('ck_refund_minor', 'minor > 0')
@Check('ck_refund_prepaid', 'prepaid_minor BETWEEN 0 AND minor')
@Check('ck_refund_status', `status IN ('proposed', 'set_aside', 'paid', 'released', 'rejected', 'withdrawn')`)
@Check('ck_refund_paid', `(status = 'paid') = (reference IS NOT NULL AND paid_on IS NOT NULL)`)
@Check('ck_refund_pending', `status NOT IN ('set_aside', 'paid', 'released') OR pending_entry_id IS NOT NULL`)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_refund_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_refund_group')
@WithinAlliance('MemberRow', 'memberId', 'fk_refund_member')
@WithinAlliance('FundRow', 'fundId', 'fk_refund_fund')
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_refund_proposed_by' })
@ForeignKey('PersonRow', ['paidBy'], ['id'], { name: 'fk_refund_paid_by' })
export class RefundRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_refund' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** What it comes from: `exit_statement`, `true_up`, `settlement_sum`, or the `fund` where it is what the member has there. */
  @Column({ name: 'source_kind', type: 'text' }) sourceKind: string;
  @Column({ name: 'source_id', type: 'uuid' }) sourceId: string;
  @Column('bigint') minor: string;
  /** What of it comes out of what the member prepaid; the rest was called and paid, or is a true-up's credit. */
  @Column({ name: 'prepaid_minor', type: 'bigint' }) prepaidMinor: string;
  @Column('text') currency: string;
  @Column('text') status: RefundStatus;
  @Column({ name: 'question_id', type: 'uuid', nullable: true }) questionId: string | null;
  /** The entry by which it is set aside. */
  @Column({ name: 'pending_entry_id', type: 'uuid', nullable: true }) pendingEntryId: string | null;
  @Column(dateColumn('paid_on', { nullable: true })) paidOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column({ name: 'paid_by', type: 'uuid', nullable: true }) paidBy: string | null;
  @Column({ name: 'proposed_by', type: 'uuid', nullable: true }) proposedBy: string | null;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}
