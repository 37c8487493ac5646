import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { CoverKind, CoverStatus } from '../domain/answer-cover.js';

/** What stands in place of a respondent's answer. */
@Entity('answer_cover')
@Unique('uq_answer_cover_tenant', ['allianceId', 'id'])
@Index('ix_answer_cover_party', ['allianceId', 'partyId', 'proceedingId'])
@Index('uq_answer_cover_waits', ['allianceId', 'partyId', 'proceedingId'], {
  unique: true,
  where: "status = 'proposed'",
})
@Check(
  'ck_answer_cover_kind',
  `kind IN ('joint_counsel', 'no_answer') AND (counsel_id IS NOT NULL) = (kind = 'joint_counsel')`,
)
@Check('ck_answer_cover_status', `status IN ('proposed', 'in_force', 'refused', 'withdrawn')`)
@Check(
  'ck_answer_cover_two',
  `kind <> 'no_answer' OR status <> 'in_force' OR decided_by IS NOT NULL AND decided_by <> proposed_by`,
)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_answer_cover_case')
@ForeignKey('ProceedingRow', ['allianceId', 'caseId', 'proceedingId'], ['allianceId', 'caseId', 'id'], {
  name: 'fk_answer_cover_proceeding',
})
@ForeignKey('PartyRow', ['allianceId', 'caseId', 'partyId'], ['allianceId', 'caseId', 'id'], {
  name: 'fk_answer_cover_party',
})
@ForeignKey('PartyCounselRow', ['counselId'], ['id'], { name: 'fk_answer_cover_counsel' })
@WithinAlliance('DeadlineRow', 'deadlineId', 'fk_answer_cover_deadline')
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_answer_cover_proposed_by' })
@ForeignKey('PersonRow', ['decidedBy'], ['id'], { name: 'fk_answer_cover_decided_by' })
export class AnswerCoverRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_answer_cover' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'proceeding_id', type: 'uuid' }) proceedingId: string;
  @Column({ name: 'party_id', type: 'uuid' }) partyId: string;
  @Column('text') kind: CoverKind;
  @Column('text') status: CoverStatus;
  @Column({ name: 'counsel_id', type: 'uuid', nullable: true }) counselId: string | null;
  @Column({ name: 'deadline_id', type: 'uuid', nullable: true }) deadlineId: string | null;
  @Column('text') grounds: string;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** Why an open case has no date ahead, and until when that is a reason. */
@Entity('undated_case')
@Index('ix_undated_case_case', ['allianceId', 'caseId', 'recordedAt'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_undated_case_case')
@ForeignKey('PersonRow', ['recordedBy'], ['id'], { name: 'fk_undated_case_recorded_by' })
export class UndatedCaseRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_undated_case' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') reason: string;
  @Column(dateColumn('until_on')) untilOn: CalendarDate;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
}
