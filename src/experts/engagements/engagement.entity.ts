import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { EngagementStatus } from '../domain/engagements/engagement-life.js';
import type { ExpertRole } from '../domain/expert-words.js';

const roles = `'consulting', 'testifying', 'assistant_cn', 'appraiser', 'mediator', 'translator', 'valuer'`;

/** An engagement of an expert in a case. Its team, group and members are those of its conflict check. Amounts in minor units. */
@Entity('expert_engagement')
@Unique('uq_expert_engagement_tenant', ['allianceId', 'id'])
@Index('ix_expert_engagement_check', ['allianceId', 'checkId', 'id'])
@Index('ix_expert_engagement_case', ['allianceId', 'caseId', 'id'])
@Index('ix_expert_engagement_expert', ['allianceId', 'expertId', 'id'])
@Index('ix_expert_engagement_status', ['allianceId', 'status', 'id'])
@Check('ck_expert_engagement_role', `role IN (${roles})`)
@Check(
  'ck_expert_engagement_status',
  `status IN ('proposed', 'quoted', 'budget_asked', 'approved', 'signed', 'active', 'designated', 'delivered', 'accepted', 'closed', 'declined', 'withdrawn', 'terminated', 'conflicted_out')`,
)
@Check('ck_expert_engagement_days', 'until_on >= from_on')
@Check('ck_expert_engagement_cap', `cap_minor > 0 AND currency ~ '^[A-Z]{3}$'`)
@Check(
  'ck_expert_engagement_quoted',
  `num_nulls(hourly_minor, travel_percent, hours_estimated, quoted_by, quoted_at) IN (0, 5)
    AND hourly_minor > 0 AND travel_percent BETWEEN 0 AND 100 AND hours_estimated > 0
    AND (quoted_at IS NOT NULL OR status IN ('proposed', 'declined', 'withdrawn', 'conflicted_out'))`,
)
@Check(
  'ck_expert_engagement_signed',
  `num_nulls(signed_by, signed_at, signed_hash) IN (0, 3)
    AND (signed_at IS NOT NULL OR status NOT IN ('signed', 'active', 'designated', 'delivered', 'accepted', 'closed', 'terminated'))`,
)
@Check(
  'ck_expert_engagement_begun',
  `num_nulls(begun_by, begun_at) IN (0, 2) AND (begun_at IS NULL OR signed_at IS NOT NULL)
    AND (begun_at IS NOT NULL OR status NOT IN ('active', 'designated', 'delivered', 'accepted', 'closed', 'terminated'))`,
)
@Check(
  'ck_expert_engagement_designated',
  `num_nulls(designated_by, designated_at) IN (0, 2)
    AND (designated_at IS NULL OR begun_at IS NOT NULL) AND (designated_at IS NOT NULL OR status <> 'designated')`,
)
@Check(
  'ck_expert_engagement_ended',
  `(ended_at IS NOT NULL) = (status IN ('closed', 'declined', 'withdrawn', 'terminated', 'conflicted_out'))`,
)
@ForeignKey(
  'ConflictCheckRow',
  ['allianceId', 'checkId', 'expertId', 'caseId'],
  ['allianceId', 'id', 'expertId', 'caseId'],
  { name: 'fk_expert_engagement_check' },
)
@WithinAlliance('MemberRow', 'payerMemberId', 'fk_expert_engagement_payer')
@ForeignKey('PersonRow', ['quotedBy'], ['id'], { name: 'fk_expert_engagement_quoted_by' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_expert_engagement_proposed_by' })
@ForeignKey('PersonRow', ['signedBy'], ['id'], { name: 'fk_expert_engagement_signed_by' })
@ForeignKey('PersonRow', ['begunBy'], ['id'], { name: 'fk_expert_engagement_begun_by' })
@ForeignKey('PersonRow', ['designatedBy'], ['id'], { name: 'fk_expert_engagement_designated_by' })
@ForeignKey('PersonRow', ['endedBy'], ['id'], { name: 'fk_expert_engagement_ended_by' })
export class ExpertEngagementRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_engagement' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'check_id', type: 'uuid' }) checkId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  /** The one member that pays; null: the group of the check does, through its fund. */
  @Column({ name: 'payer_member_id', type: 'uuid', nullable: true }) payerMemberId: string | null;
  /** What the expert is called by to who may not know them: of the engagement's id. */
  @Column('text') code: string;
  @Column('text') role: ExpertRole;
  @Column('text') status: EngagementStatus;
  @Column('text') scope: string;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column(dateColumn('until_on')) until: CalendarDate;
  @Column('text') currency: string;
  @Column({ name: 'cap_minor', type: 'bigint' }) capMinor: string;
  /** The cap of which it was told that four fifths are spent; null: of none yet. */
  @Column({ name: 'cap_told_minor', type: 'bigint', nullable: true }) capToldMinor: string | null;
  @Column({ name: 'hourly_minor', type: 'bigint', nullable: true }) hourlyMinor: string | null;
  @Column({ name: 'travel_percent', type: 'integer', nullable: true }) travelPercent: number | null;
  @Column({ name: 'hours_estimated', type: 'numeric', precision: 8, scale: 2, nullable: true })
  hoursEstimated: string | null;
  @Column({ name: 'quote_note', type: 'text', nullable: true }) quoteNote: string | null;
  @Column({ name: 'quoted_by', type: 'uuid', nullable: true }) quotedBy: string | null;
  @Column(instantColumn('quoted_at', { nullable: true })) quotedAt: Instant | null;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ name: 'signed_by', type: 'uuid', nullable: true }) signedBy: string | null;
  @Column(instantColumn('signed_at', { nullable: true })) signedAt: Instant | null;
  /** Of the statement of work as it was signed. */
  @Column({ name: 'signed_hash', type: 'text', nullable: true }) signedHash: string | null;
  @Column({ name: 'begun_by', type: 'uuid', nullable: true }) begunBy: string | null;
  @Column(instantColumn('begun_at', { nullable: true })) begunAt: Instant | null;
  @Column({ name: 'designated_by', type: 'uuid', nullable: true }) designatedBy: string | null;
  /** Once designated, an expert stays so, whatever becomes of the engagement. */
  @Column(instantColumn('designated_at', { nullable: true })) designatedAt: Instant | null;
  @Column(instantColumn('delivered_at', { nullable: true })) deliveredAt: Instant | null;
  @Column(instantColumn('accepted_at', { nullable: true })) acceptedAt: Instant | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  /** Of the last step that needed one. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column('integer') version: number;
}

/** What was asked of those who decide on money: the first budget of an engagement, or a higher cap. */
@Entity('expert_budget')
@Unique('uq_expert_budget_tenant', ['allianceId', 'id'])
@Index('ix_expert_budget_engagement', ['allianceId', 'engagementId', 'id'])
@Index('uq_expert_budget_open', ['allianceId', 'engagementId'], { unique: true, where: `status = 'open'` })
@Check('ck_expert_budget_status', `status IN ('open', 'approved', 'rejected', 'withdrawn', 'lapsed')`)
@Check('ck_expert_budget_closed', `(closed_at IS NULL) = (status = 'open')`)
@Check('ck_expert_budget_cap', 'cap_minor > 0 AND top_minor > 0')
@Check('ck_expert_budget_reason', 'reason IS NOT NULL OR NOT raises')
@WithinAlliance('ExpertEngagementRow', 'engagementId', 'fk_expert_budget_engagement')
@ForeignKey('PersonRow', ['askedBy'], ['id'], { name: 'fk_expert_budget_asked_by' })
export class ExpertBudgetRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_budget' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
  @Column('boolean') raises: boolean;
  @Column({ name: 'cap_minor', type: 'bigint' }) capMinor: string;
  /** The top of the band when it was asked; null where there was none. */
  @Column({ name: 'top_minor', type: 'bigint', nullable: true }) topMinor: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column('text') status: 'open' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
}

/** Up to which hourly rate experts are engaged without an exception, from a day on. Replaced by a later one. */
@Entity('expert_rate_band')
@Index('ix_expert_rate_band_role', ['allianceId', 'role', 'currency', 'from'])
@Check('ck_expert_rate_band_role', `role IN (${roles})`)
@Check('ck_expert_rate_band_top', `top_minor > 0 AND currency ~ '^[A-Z]{3}$'`)
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_expert_rate_band_alliance' })
@ForeignKey('PersonRow', ['setBy'], ['id'], { name: 'fk_expert_rate_band_set_by' })
export class ExpertRateBandRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_rate_band' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') role: ExpertRole;
  @Column('text') currency: string;
  /** Null: no band from that day on, every rate is an exception. */
  @Column({ name: 'top_minor', type: 'bigint', nullable: true }) topMinor: string | null;
  @Column(dateColumn('from_on')) from: CalendarDate;
  @Column({ name: 'set_by', type: 'uuid' }) setBy: string;
  @Column(instantColumn('set_at')) setAt: Instant;
}

/** What an expert bills of their time. */
@Entity('expert_statement')
@Unique('uq_expert_statement_tenant', ['allianceId', 'id'])
@Unique('uq_expert_statement_engagement', ['allianceId', 'engagementId', 'id'])
@Unique('uq_expert_statement_no', ['allianceId', 'engagementId', 'no'])
@Index('uq_expert_statement_sent', ['allianceId', 'engagementId'], {
  unique: true,
  where: `status = 'sent'`,
})
@Check('ck_expert_statement_no', 'no > 0 AND total_minor > 0')
@Check('ck_expert_statement_status', `status IN ('sent', 'approved', 'refused')`)
@Check(
  'ck_expert_statement_decided',
  `num_nulls(decided_by, decided_at) IN (0, 2) AND (decided_at IS NULL) = (status = 'sent')
    AND (reason IS NOT NULL OR status <> 'refused')`,
)
@WithinAlliance('ExpertEngagementRow', 'engagementId', 'fk_expert_statement_engagement')
@ForeignKey('PersonRow', ['sentBy'], ['id'], { name: 'fk_expert_statement_sent_by' })
@ForeignKey('PersonRow', ['decidedBy'], ['id'], { name: 'fk_expert_statement_decided_by' })
export class ExpertStatementRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_statement' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
  @Column('integer') no: number;
  @Column(dateColumn('until_on')) until: CalendarDate;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
  @Column('text') status: 'sent' | 'approved' | 'refused';
  @Column({ name: 'sent_by', type: 'uuid' }) sentBy: string;
  @Column(instantColumn('sent_at')) sentAt: Instant;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}

/** Time an expert worked, and what they laid out. Never changed; withdrawn while no statement bills it. */
@Entity('expert_time')
@Unique('uq_expert_time_tenant', ['allianceId', 'id'])
@Index('ix_expert_time_engagement', ['allianceId', 'engagementId', 'on', 'id'])
@Check(
  'ck_expert_time_amount',
  `hours >= 0 AND travel_hours >= 0 AND expenses_minor >= 0
    AND (hours > 0 OR travel_hours > 0 OR expenses_minor > 0)`,
)
@Check(
  'ck_expert_time_withdrawn',
  `num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3) AND (withdrawn_at IS NULL OR statement_id IS NULL)`,
)
@WithinAlliance('ExpertEngagementRow', 'engagementId', 'fk_expert_time_engagement')
@ForeignKey(
  'ExpertStatementRow',
  ['allianceId', 'engagementId', 'statementId'],
  ['allianceId', 'engagementId', 'id'],
  { name: 'fk_expert_time_statement' },
)
@ForeignKey('PersonRow', ['enteredBy'], ['id'], { name: 'fk_expert_time_entered_by' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_expert_time_withdrawn_by' })
export class ExpertTimeRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_time' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column({ type: 'numeric', precision: 6, scale: 2 }) hours: string;
  @Column({ name: 'travel_hours', type: 'numeric', precision: 6, scale: 2 }) travelHours: string;
  @Column({ name: 'expenses_minor', type: 'bigint' }) expensesMinor: string;
  @Column('text') note: string;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy: string;
  @Column(instantColumn('entered_at')) enteredAt: Instant;
  @Column({ name: 'statement_id', type: 'uuid', nullable: true }) statementId: string | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
}

export const engagementsEntities = [
  ExpertEngagementRow,
  ExpertBudgetRow,
  ExpertRateBandRow,
  ExpertStatementRow,
  ExpertTimeRow,
];
