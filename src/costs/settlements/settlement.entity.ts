import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { SettlementStatus } from '../domain/ends/settlement-life.js';

/** A sum some members of a group pay to settle, in a fund of its own: there for its signers and who keeps or audits the money alone. */
@Entity('settlement_sum')
@Unique('uq_settlement_sum_tenant', ['allianceId', 'id'])
@Index('ix_settlement_sum_group', ['allianceId', 'groupId', 'madeAt', 'id'])
@Check(
  'ck_settlement_sum_status',
  `status IN ('drafted', 'offered', 'agreed', 'collected', 'paying', 'paid', 'returning', 'cancelled')`,
)
@Check('ck_settlement_sum_amount', 'amount_minor > 0')
@Check('ck_settlement_sum_fund', `status IN ('drafted', 'offered', 'cancelled') OR fund_id IS NOT NULL`)
@Check('ck_settlement_sum_paid', `(status = 'paid') = (reference IS NOT NULL AND paid_on IS NOT NULL)`)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_settlement_sum_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_settlement_sum_group')
@WithinAlliance('FundRow', 'fundId', 'fk_settlement_sum_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_settlement_sum_made_by' })
export class SettlementSumRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_settlement_sum' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid', nullable: true }) fundId: string | null;
  /** To whom it is paid. */
  @Column('text') payee: string;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  @Column('text') currency: string;
  @Column(dateColumn('due_on')) dueOn: CalendarDate;
  @Column('text') status: SettlementStatus;
  @Column({ name: 'pending_entry_id', type: 'uuid', nullable: true }) pendingEntryId: string | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column(dateColumn('paid_on', { nullable: true })) paidOn: CalendarDate | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** What one signer pays of a settlement sum. */
@Entity('settlement_share')
@Index('ix_settlement_share_member', ['allianceId', 'memberId'])
@Index('uq_settlement_share_reference', ['allianceId', 'sumId', 'reference'], {
  unique: true,
  where: 'reference IS NOT NULL',
})
@Check('ck_settlement_share_minor', 'minor >= 0')
@Check('ck_settlement_share_signed', '(signed_by IS NULL) = (signed_at IS NULL)')
@Check('ck_settlement_share_paid', '(reference IS NULL) = (paid_on IS NULL)')
@WithinAlliance('SettlementSumRow', 'sumId', 'fk_settlement_share_sum')
@WithinAlliance('MemberRow', 'memberId', 'fk_settlement_share_member')
@ForeignKey('PersonRow', ['signedBy'], ['id'], { name: 'fk_settlement_share_signed_by' })
export class SettlementShareRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_settlement_share' })
  allianceId: string;
  @PrimaryColumn({ name: 'sum_id', type: 'uuid', primaryKeyConstraintName: 'pk_settlement_share' })
  sumId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_settlement_share' })
  memberId: string;
  @Column('integer') place: number;
  /** Its part of the sum, as a number beside the others'. */
  @Column('text') weight: string;
  @Column('bigint') minor: string;
  @Column('text') currency: string;
  @Column({ name: 'signed_by', type: 'uuid', nullable: true }) signedBy: string | null;
  @Column(instantColumn('signed_at', { nullable: true })) signedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column(dateColumn('paid_on', { nullable: true })) paidOn: CalendarDate | null;
}
