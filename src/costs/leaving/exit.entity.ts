import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import type { EntryKind } from '../../ledger/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { ExitStatus } from '../domain/ends/exit-life.js';

/** What a member that left bears, has paid, and gets back or owes. */
@Entity('exit_statement')
@Unique('uq_exit_statement_tenant', ['allianceId', 'id'])
@Index('uq_exit_statement_open', ['allianceId', 'membershipId', 'fundId'], {
  unique: true,
  where: "status <> 'withdrawn'",
})
@Index('ix_exit_statement_group', ['allianceId', 'groupId', 'draftedAt', 'id'])
@Check(
  'ck_exit_statement_status',
  `status IN ('drafted', 'sent', 'countersigned', 'disputed', 'decided', 'settling', 'settled', 'withdrawn')`,
)
@Check(
  'ck_exit_statement_balance',
  'balance_minor = prepaid_minor - accrued_minor - committed_minor - wind_down_minor - tail_minor - adjustment_minor',
)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_exit_statement_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_exit_statement_group')
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_exit_statement_membership')
@WithinAlliance('MemberRow', 'memberId', 'fk_exit_statement_member')
@WithinAlliance('FundRow', 'fundId', 'fk_exit_statement_fund')
@ForeignKey('PersonRow', ['draftedBy'], ['id'], { name: 'fk_exit_statement_drafted_by' })
@ForeignKey('PersonRow', ['answeredBy'], ['id'], { name: 'fk_exit_statement_answered_by' })
export class ExitStatementRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_exit_statement' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column('text') status: ExitStatus;
  /** The day it left: what was committed before it counts. */
  @Column(dateColumn('left_on')) leftOn: CalendarDate;
  /** The last day of whose costs it bears its share. */
  @Column(dateColumn('cut_off')) cutOff: CalendarDate;
  /** What it paid in less what it got back. */
  @Column({ name: 'prepaid_minor', type: 'bigint' }) prepaidMinor: string;
  @Column({ name: 'accrued_minor', type: 'bigint' }) accruedMinor: string;
  @Column({ name: 'committed_minor', type: 'bigint' }) committedMinor: string;
  @Column({ name: 'wind_down_minor', type: 'bigint' }) windDownMinor: string;
  @Column({ name: 'tail_minor', type: 'bigint' }) tailMinor: string;
  /** What the decision of a dispute adds to what it bears, below zero where it takes off. */
  @Column({ name: 'adjustment_minor', type: 'bigint' }) adjustmentMinor: string;
  /** Above zero a refund, below zero what is due. */
  @Column({ name: 'balance_minor', type: 'bigint' }) balanceMinor: string;
  @Column('text') currency: string;
  @Column({ name: 'drafted_by', type: 'uuid' }) draftedBy: string;
  @Column(instantColumn('drafted_at')) draftedAt: Instant;
  @Column(instantColumn('sent_at', { nullable: true })) sentAt: Instant | null;
  /** Who countersigned or disputed it. */
  @Column({ name: 'answered_by', type: 'uuid', nullable: true }) answeredBy: string | null;
  @Column(instantColumn('answered_at', { nullable: true })) answeredAt: Instant | null;
  /** Of what it showed when it was signed. */
  @Column({ name: 'signed_hash', type: 'text', nullable: true }) signedHash: string | null;
  @Column({ name: 'dispute_reason', type: 'text', nullable: true }) disputeReason: string | null;
  @Column({ name: 'decision_minor', type: 'bigint', nullable: true }) decisionMinor: string | null;
  @Column({ name: 'decision_reason', type: 'text', nullable: true }) decisionReason: string | null;
  @Column({ name: 'question_id', type: 'uuid', nullable: true }) questionId: string | null;
  @Column(instantColumn('settled_at', { nullable: true })) settledAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** A line of an exit statement: an amount of the group's and the member's share of it. */
@Entity('exit_item')
@Check('ck_exit_item_part', `part IN ('accrued', 'committed', 'wind_down', 'tail')`)
@WithinAlliance('ExitStatementRow', 'statementId', 'fk_exit_item_statement')
export class ExitItemRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_exit_item' })
  allianceId: string;
  @PrimaryColumn({ name: 'statement_id', type: 'uuid', primaryKeyConstraintName: 'pk_exit_item' })
  statementId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_exit_item' }) place: number;
  @Column('text') part: 'accrued' | 'committed' | 'wind_down' | 'tail';
  @Column('text') what: string;
  @Column({ name: 'pool_key', type: 'text' }) poolKey: string;
  /** What the ledger charged or credited it by, where that was no share of costs. */
  @Column({ name: 'charged_by', type: 'text', nullable: true }) chargedBy: EntryKind | null;
  @Column(dateColumn('service_on')) serviceOn: CalendarDate;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
  @Column({ name: 'share_minor', type: 'bigint' }) shareMinor: string;
  @Column('text') currency: string;
}
