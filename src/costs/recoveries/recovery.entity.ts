import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { RecoveryStatus } from '../domain/ends/recovery-life.js';
import type { RecoveryKind } from '../domain/ends/recovery-kinds.js';

/** Money a group won back: an award of fees, income from a settlement. */
@Entity('recovery')
@Unique('uq_recovery_tenant', ['allianceId', 'id'])
@Index('uq_recovery_reference', ['allianceId', 'fundId', 'reference'], {
  unique: true,
  where: "status IN ('proposed', 'posted')",
})
@Index('ix_recovery_group', ['allianceId', 'groupId', 'madeAt', 'id'])
@Check('ck_recovery_status', `status IN ('proposed', 'posted', 'rejected', 'withdrawn')`)
@Check('ck_recovery_kind', `kind IN ('fee_award', 'settlement_income', 'reserve', 'other')`)
@Check('ck_recovery_amount', 'amount_minor > 0 AND collection_minor BETWEEN 0 AND amount_minor')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_recovery_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_recovery_group')
@WithinAlliance('FundRow', 'fundId', 'fk_recovery_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_recovery_made_by' })
export class RecoveryRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_recovery' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column('text') kind: RecoveryKind;
  /** Who paid. */
  @Column('text') payer: string;
  @Column('text') reference: string;
  @Column(dateColumn('received_on')) receivedOn: CalendarDate;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  /** What was kept back or paid out to collect it, before the rest came into the fund. */
  @Column({ name: 'collection_minor', type: 'bigint' }) collectionMinor: string;
  @Column('text') currency: string;
  @Column('text') status: RecoveryStatus;
  @Column({ name: 'question_id', type: 'uuid', nullable: true }) questionId: string | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(instantColumn('posted_at', { nullable: true })) postedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** What a member gets at one level of a recovery; what it cost to collect goes to no member. */
@Entity('recovery_line')
@Check('ck_recovery_line_level', 'level BETWEEN 1 AND 4 AND (member_id IS NULL) = (level = 1)')
@WithinAlliance('RecoveryRow', 'recoveryId', 'fk_recovery_line_recovery')
@WithinAlliance('MemberRow', 'memberId', 'fk_recovery_line_member')
export class RecoveryLineRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_recovery_line' })
  allianceId: string;
  @PrimaryColumn({ name: 'recovery_id', type: 'uuid', primaryKeyConstraintName: 'pk_recovery_line' })
  recoveryId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_recovery_line' }) level: number;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_recovery_line' }) place: number;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column('bigint') minor: string;
  @Column('text') currency: string;
}
