import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { TrueUpStatus } from '../domain/ends/true-up-life.js';

/** What a period cost each member against what was called of it. */
@Entity('true_up')
@Unique('uq_true_up_tenant', ['allianceId', 'id'])
@Index('uq_true_up_period', ['allianceId', 'fundId', 'fromDay'], {
  unique: true,
  where: "status <> 'withdrawn'",
})
@Index('ix_true_up_group', ['allianceId', 'groupId', 'fromDay', 'id'])
@Check('ck_true_up_status', `status IN ('drafted', 'posted', 'withdrawn')`)
@Check('ck_true_up_days', 'from_day <= until_day')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_true_up_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_true_up_group')
@WithinAlliance('FundRow', 'fundId', 'fk_true_up_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_true_up_made_by' })
@ForeignKey('PersonRow', ['postedBy'], ['id'], { name: 'fk_true_up_posted_by' })
export class TrueUpRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_true_up' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column(dateColumn('from_day')) fromDay: CalendarDate;
  @Column(dateColumn('until_day')) untilDay: CalendarDate;
  @Column('text') status: TrueUpStatus;
  @Column({ name: 'called_minor', type: 'bigint' }) calledMinor: string;
  @Column({ name: 'actual_minor', type: 'bigint' }) actualMinor: string;
  @Column('text') currency: string;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'posted_by', type: 'uuid', nullable: true }) postedBy: string | null;
  @Column(instantColumn('posted_at', { nullable: true })) postedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** A member's line of a true-up. */
@Entity('true_up_line')
@Check('ck_true_up_line_difference', 'difference_minor = actual_minor - called_minor')
@Check('ck_true_up_line_choice', `choice IS NULL OR (choice IN ('carry', 'refund') AND difference_minor < 0)`)
@WithinAlliance('TrueUpRow', 'trueUpId', 'fk_true_up_line_true_up')
@WithinAlliance('MemberRow', 'memberId', 'fk_true_up_line_member')
@ForeignKey('PersonRow', ['chosenBy'], ['id'], { name: 'fk_true_up_line_chosen_by' })
export class TrueUpLineRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_true_up_line' })
  allianceId: string;
  @PrimaryColumn({ name: 'true_up_id', type: 'uuid', primaryKeyConstraintName: 'pk_true_up_line' })
  trueUpId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_true_up_line' })
  memberId: string;
  @Column('integer') place: number;
  @Column({ name: 'called_minor', type: 'bigint' }) calledMinor: string;
  @Column({ name: 'actual_minor', type: 'bigint' }) actualMinor: string;
  /** Above zero a bill, below zero a credit. */
  @Column({ name: 'difference_minor', type: 'bigint' }) differenceMinor: string;
  @Column('text') currency: string;
  /** What the member has done with a credit. */
  @Column({ type: 'text', nullable: true }) choice: 'carry' | 'refund' | null;
  @Column({ name: 'chosen_by', type: 'uuid', nullable: true }) chosenBy: string | null;
  @Column(instantColumn('chosen_at', { nullable: true })) chosenAt: Instant | null;
}
