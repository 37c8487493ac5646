import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import { instantColumn, WithinAlliance } from '../platform/index.js';
import type { ApprovalAnswer, ApprovalHolder, ApprovalState } from './domain/approval.js';

/** What somebody is asked to approve, and what became of it. */
@Entity('approval_question')
@Unique('uq_approval_question_tenant', ['allianceId', 'id'])
@Index('uq_approval_question_open', ['allianceId', 'kind', 'aboutId'], {
  unique: true,
  where: "state = 'open'",
})
@Index('ix_approval_question_about', ['allianceId', 'kind', 'aboutId', 'id'])
@Index('ix_approval_question_case', ['allianceId', 'caseId', 'id'])
@Index('ix_approval_question_state', ['allianceId', 'state', 'id'])
@Check('ck_approval_question_state', `state IN ('open', 'approved', 'rejected', 'withdrawn', 'lapsed')`)
@Check('ck_approval_question_needs', `needed BETWEEN 1 AND 9 AND cardinality(hands) > 0`)
@Check(
  'ck_approval_question_closed',
  `(closed_at IS NULL) = (state = 'open') AND (closed_by IS NOT NULL) = (state IN ('approved', 'rejected', 'withdrawn'))`,
)
@Check('ck_approval_question_reason', `(end_reason IS NOT NULL) = (state IN ('rejected', 'withdrawn'))`)
@Check(
  'ck_approval_question_own',
  `closed_by IS NULL OR state = 'withdrawn' OR (closed_by IS DISTINCT FROM asked_by AND closed_by <> ALL (part_ids))`,
)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_approval_question_case')
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_approval_question_alliance' })
@ForeignKey('PersonRow', ['askedBy'], ['id'], { name: 'fk_approval_question_asked_by' })
@ForeignKey('PersonRow', ['closedBy'], ['id'], { name: 'fk_approval_question_closed_by' })
export class ApprovalQuestionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_approval_question' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') kind: string;
  /** The kind of thing it is about, as people are told of it. */
  @Column({ name: 'about_kind', type: 'text' }) aboutKind: string;
  @Column({ name: 'about_id', type: 'uuid' }) aboutId: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'firm_ids', type: 'uuid', array: true }) firmIds: string[];
  @Column({ name: 'asked_by', type: 'uuid', nullable: true }) askedBy: string | null;
  @Column({ name: 'part_ids', type: 'uuid', array: true }) partIds: string[];
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column('text', { array: true }) hands: ApprovalHolder[];
  @Column({ name: 'needed', type: 'integer' }) count: number;
  /** Of what is approved, with the salt. */
  @Column({ name: 'content_hash', type: 'text' }) contentHash: string;
  @Column('text') state: ApprovalState;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
  /** Shown to nobody. */
  @Column('text') salt: string;
}

/** What somebody answered, once. */
@Entity('approval_answer')
@Check(
  'ck_approval_answer_answer',
  `answer IN ('approve', 'reject') AND (answer = 'approve' OR reason IS NOT NULL)`,
)
@WithinAlliance('ApprovalQuestionRow', 'questionId', 'fk_approval_answer_question')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_approval_answer_person' })
export class ApprovalAnswerRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_approval_answer' })
  allianceId: string;
  @PrimaryColumn({ name: 'question_id', type: 'uuid', primaryKeyConstraintName: 'pk_approval_answer' })
  questionId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_approval_answer' })
  personId: string;
  @Column('text') hand: ApprovalHolder;
  @Column('text') answer: ApprovalAnswer['answer'];
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column(instantColumn('at')) at: Instant;
}
