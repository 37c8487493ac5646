import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Bilingual, CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { ForeseenChange } from '../domain/foresee.js';
import type { ImpactCause, ImpactCaseStatus } from '../domain/impact-life.js';

/** What moves dates of many cases: a year or a closure of a calendar, a suspension of a forum, another edition of the law. */
@Entity('impact')
@Unique('uq_impact_tenant', ['allianceId', 'id'])
@Unique('uq_impact_cause', ['allianceId', 'cause', 'causeId', 'turn'])
@Check('ck_impact_cause', `cause IN ('year', 'closure', 'edition', 'tolling')`)
@Check('ck_impact_days', '(from_day IS NULL) = (until_day IS NULL)')
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_impact_alliance' })
@Index('ix_impact_arose', ['allianceId', 'aroseAt', 'id'])
export class ImpactRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_impact' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') cause: ImpactCause;
  /** The id of what was added to a calendar, or of the pack. */
  @Column({ name: 'cause_id', type: 'text' }) causeId: string;
  /** What became of it: `accepted`, `withdrawn`, or the edition. */
  @Column('text') turn: string;
  @Column({ name: 'calendar_id', type: 'text', nullable: true }) calendarId: string | null;
  /** The days concerned. */
  @Column(dateColumn('from_day', { nullable: true })) fromDay: CalendarDate | null;
  @Column(dateColumn('until_day', { nullable: true })) untilDay: CalendarDate | null;
  @Column('jsonb') name: Bilingual;
  /** The reason kept with each date that moves by it. */
  @Column('jsonb') why: Bilingual;
  @Column(instantColumn('arose_at')) aroseAt: Instant;
  /** When all its cases were worked out. */
  @Column(instantColumn('computed_at', { nullable: true })) computedAt: Instant | null;
}

/** A case in which dates may move by it, and what was decided of it there. */
@Entity('impact_case')
@Unique('uq_impact_case', ['allianceId', 'impactId', 'caseId'])
@Check(
  'ck_impact_case_status',
  `status IN ('computing', 'unmoved', 'waiting', 'accepted', 'applied', 'dismissed')`,
)
@Check(
  'ck_impact_case_decided',
  `(decided_by IS NULL) = (decided_at IS NULL)
      AND (decided_at IS NOT NULL) = (status IN ('accepted', 'applied', 'dismissed'))`,
)
@Check('ck_impact_case_applied', `(applied_at IS NOT NULL) = (status = 'applied')`)
@Check('ck_impact_case_reason', `status <> 'dismissed' OR reason IS NOT NULL`)
@ForeignKey(() => ImpactRow, ['allianceId', 'impactId'], ['allianceId', 'id'], {
  name: 'fk_impact_case_impact',
})
@WithinAlliance('CaseFileRow', 'caseId', 'fk_impact_case_case')
@ForeignKey('PersonRow', ['decidedBy'], ['id'], { name: 'fk_impact_case_decided_by' })
@Index('ix_impact_case_status', ['allianceId', 'impactId', 'status', 'caseId'])
@Index('ix_impact_case_case', ['allianceId', 'caseId'])
export class ImpactCaseRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_impact_case' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'impact_id', type: 'uuid' }) impactId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') status: ImpactCaseStatus;
  /** Who accepted or dismissed it. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column(instantColumn('applied_at', { nullable: true })) appliedAt: Instant | null;
}

/** One date of a case and what becomes of it. */
@Entity('impact_line')
@Check('ck_impact_line_change', `change IN ('moves', 'comes', 'goes', 'stays')`)
@ForeignKey(() => ImpactCaseRow, ['allianceId', 'impactId', 'caseId'], ['allianceId', 'impactId', 'caseId'], {
  name: 'fk_impact_line_case',
})
@WithinAlliance('PartyRow', 'partyId', 'fk_impact_line_party')
@Index('ix_impact_line_case', ['allianceId', 'impactId', 'caseId'])
@Index('ix_impact_line_party', ['allianceId', 'partyId'])
export class ImpactLineRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_impact_line' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'impact_id', type: 'uuid' }) impactId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid' }) proceedingId: string;
  @Column({ name: 'origin_id', type: 'uuid' }) originId: string;
  /** Null where it comes. */
  @Column({ name: 'deadline_id', type: 'uuid', nullable: true }) deadlineId: string | null;
  @Column({ name: 'party_id', type: 'uuid', nullable: true }) partyId: string | null;
  @Column({ name: 'rule_id', type: 'text' }) ruleId: string;
  @Column('jsonb') action: Bilingual;
  @Column('text') change: ForeseenChange;
  @Column(dateColumn('from_due', { nullable: true })) fromDue: CalendarDate | null;
  @Column(dateColumn('from_safe', { nullable: true })) fromSafe: CalendarDate | null;
  @Column(dateColumn('to_due', { nullable: true })) toDue: CalendarDate | null;
  @Column(dateColumn('to_safe', { nullable: true })) toSafe: CalendarDate | null;
  @Column('jsonb') because: Bilingual;
}
