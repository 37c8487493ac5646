import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { BlindAnswer } from '../domain/checks/blind.js';
import type { CheckStatus } from '../domain/checks/check-life.js';
import type { ContactWay } from '../domain/checks/contact.js';
import type { KeptHit, RunVerdict } from '../domain/checks/runs.js';
import type { NamesOnlySheet } from '../domain/checks/sheet.js';
import type { WaiverDeath } from '../domain/checks/waiver.js';

/** A conflict check of an expert in a case: who asked for whom, what left, what was declared and decided. */
@Entity('conflict_check')
@Unique('uq_conflict_check_tenant', ['allianceId', 'id'])
@Unique('uq_conflict_check_subject', ['allianceId', 'id', 'expertId', 'caseId'])
@Index('ix_conflict_check_case', ['allianceId', 'caseId', 'id'])
@Index('ix_conflict_check_expert', ['allianceId', 'expertId', 'id'])
@Index('ix_conflict_check_requested_by', ['allianceId', 'requestedBy', 'id'])
@Index('ix_conflict_check_status', ['allianceId', 'status', 'id'])
@Check(
  'ck_conflict_check_status',
  `status IN ('requested', 'names_only_sent', 'declared', 'screened', 'clear', 'waivable', 'waived', 'blocked', 'recheck', 'declined', 'withdrawn')`,
)
@Check('ck_conflict_check_members', 'cardinality(member_ids) > 0')
@Check(
  'ck_conflict_check_sent',
  `(sheet IS NULL) = (sent_at IS NULL) AND (sheet IS NOT NULL OR status IN ('requested', 'withdrawn'))`,
)
@Check(
  'ck_conflict_check_declared',
  '(declared_at IS NULL) = (declared_by IS NULL) AND (declared_at IS NULL) = (declaration IS NULL)',
)
@Check(
  'ck_conflict_check_decided',
  `(decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (decided_on IS NULL)
    AND (decided_at IS NOT NULL OR status NOT IN ('clear', 'waivable', 'waived', 'blocked'))`,
)
@Check(
  'ck_conflict_check_cleared',
  `CASE WHEN status IN ('clear', 'waived') THEN cleared_on IS NOT NULL
    WHEN status IN ('requested', 'blocked', 'declined', 'withdrawn') THEN cleared_on IS NULL ELSE TRUE END`,
)
@WithinAlliance('ExpertRow', 'expertId', 'fk_conflict_check_expert')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_conflict_check_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_conflict_check_group')
@ForeignKey('PersonRow', ['requestedBy'], ['id'], { name: 'fk_conflict_check_requested_by' })
@ForeignKey('PersonRow', ['declaredBy'], ['id'], { name: 'fk_conflict_check_declared_by' })
@ForeignKey('PersonRow', ['decidedBy'], ['id'], { name: 'fk_conflict_check_decided_by' })
export class ConflictCheckRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'group_id', type: 'uuid', nullable: true }) groupId: string | null;
  @Column({ name: 'member_ids', type: 'uuid', array: true }) memberIds: string[];
  @Column({ type: 'text', array: true }) classes: string[];
  @Column('text') status: CheckStatus;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column(instantColumn('requested_at')) requestedAt: Instant;
  @Column({ type: 'jsonb', nullable: true }) sheet: NamesOnlySheet | null;
  @Column(instantColumn('sent_at', { nullable: true })) sentAt: Instant | null;
  @Column(instantColumn('held_until', { nullable: true })) heldUntil: Instant | null;
  @Column(instantColumn('declared_at', { nullable: true })) declaredAt: Instant | null;
  @Column({ name: 'declared_by', type: 'uuid', nullable: true }) declaredBy: string | null;
  @Column({ type: 'text', nullable: true }) declaration: string | null;
  @Column(dateColumn('decided_on', { nullable: true })) decidedOn: CalendarDate | null;
  /** Since when the expert is cleared, though names are out again; none once they are blocked or it is over. */
  @Column(dateColumn('cleared_on', { nullable: true })) clearedOn: CalendarDate | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** When it was last searched for conflicts, whether or not anything had changed. */
  @Column(instantColumn('searched_at', { nullable: true })) searchedAt: Instant | null;
  @Column('integer') version: number;
}

/** Somebody named to the team of a check, who knows of it from then on. */
@Entity('conflict_check_member')
@Index('ix_conflict_check_member_person', ['allianceId', 'personId'])
@WithinAlliance('ConflictCheckRow', 'checkId', 'fk_conflict_check_member_check')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_conflict_check_member_person' })
@ForeignKey('PersonRow', ['namedBy'], ['id'], { name: 'fk_conflict_check_member_named_by' })
export class CheckMemberRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_member' })
  allianceId: string;
  @PrimaryColumn({ name: 'check_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_member' })
  checkId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_member' })
  personId: string;
  @Column({ name: 'named_by', type: 'uuid' }) namedBy: string;
  @Column(instantColumn('named_at')) namedAt: Instant;
}

/** A search of a check that found something else than the one before it. */
@Entity('conflict_check_run')
@Check('ck_conflict_check_run_no', 'no > 0')
@Check('ck_conflict_check_run_verdict', `verdict IN ('clear', 'waivable', 'blocked')`)
@WithinAlliance('ConflictCheckRow', 'checkId', 'fk_conflict_check_run_check')
export class ConflictRunRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_run' })
  allianceId: string;
  @PrimaryColumn({ name: 'check_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_run' })
  checkId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_conflict_check_run' }) no: number;
  @Column(instantColumn('at')) at: Instant;
  /** `declared`, `nightly`, or the fact on which it was searched. */
  @Column('text') trigger: string;
  /** The day of the ties it was searched by. */
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column({ name: 'inputs_hash', type: 'text' }) inputsHash: string;
  @Column('text') verdict: RunVerdict;
}

/** What a search found. */
@Entity('conflict_check_hit')
@Check('ck_conflict_check_hit_verdict', `verdict IN ('waivable', 'blocked')`)
@ForeignKey(() => ConflictRunRow, ['allianceId', 'checkId', 'no'], ['allianceId', 'checkId', 'no'], {
  name: 'fk_conflict_check_hit_run',
})
export class ConflictHitRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_hit' })
  allianceId: string;
  @PrimaryColumn({ name: 'check_id', type: 'uuid', primaryKeyConstraintName: 'pk_conflict_check_hit' })
  checkId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_conflict_check_hit' }) no: number;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_conflict_check_hit' }) key: string;
  @Column('text') rule: string;
  @Column('text') verdict: KeptHit['verdict'];
  @Column({ type: 'text', array: true }) path: string[];
  @Column(dateColumn('since', { nullable: true })) since: CalendarDate | null;
  @Column({ name: 'because_en', type: 'text' }) becauseEn: string;
  @Column({ name: 'because_zh', type: 'text' }) becauseZh: string;
}

/** A waiver of a hit, as it was found when it was asked for. */
@Entity('conflict_waiver')
@Unique('uq_conflict_waiver_tenant', ['allianceId', 'id'])
@Index('uq_conflict_waiver_alive', ['allianceId', 'checkId', 'hitKey'], {
  unique: true,
  where: 'died_at IS NULL',
})
@Check(
  'ck_conflict_waiver_death',
  `(died_at IS NULL) = (death IS NULL) AND death IN ('ended', 'member_withdrew', 'hit_changed', 'hit_gone')`,
)
@WithinAlliance('ConflictCheckRow', 'checkId', 'fk_conflict_waiver_check')
@ForeignKey('PersonRow', ['leadId'], ['id'], { name: 'fk_conflict_waiver_lead' })
@ForeignKey('PersonRow', ['askedBy'], ['id'], { name: 'fk_conflict_waiver_asked_by' })
export class WaiverRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_waiver' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'check_id', type: 'uuid' }) checkId: string;
  @Column({ name: 'hit_key', type: 'text' }) hitKey: string;
  @Column('jsonb') hit: KeptHit;
  @Column('text') scope: string;
  @Column(dateColumn('until_on', { nullable: true })) until: CalendarDate | null;
  @Column({ name: 'lead_id', type: 'uuid' }) leadId: string;
  @Column({ name: 'member_ids', type: 'uuid', array: true }) memberIds: string[];
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(instantColumn('died_at', { nullable: true })) diedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) death: WaiverDeath | null;
}

/** A signature under a waiver: of the lead counsel, or for a member. */
@Entity('conflict_waiver_signature')
@Index('uq_conflict_waiver_signature_lead', ['allianceId', 'waiverId'], {
  unique: true,
  where: 'member_id IS NULL',
})
@Index('uq_conflict_waiver_signature_member', ['allianceId', 'waiverId', 'memberId'], { unique: true })
@WithinAlliance('WaiverRow', 'waiverId', 'fk_conflict_waiver_signature_waiver')
@WithinAlliance('MemberRow', 'memberId', 'fk_conflict_waiver_signature_member')
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_conflict_waiver_signature_person' })
export class WaiverSignatureRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_waiver_signature' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'waiver_id', type: 'uuid' }) waiverId: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column(instantColumn('at')) at: Instant;
}

/** A blind question, and what was answered. */
@Entity('conflict_question')
@Index('ix_conflict_question_day', ['allianceId', 'askedBy', 'askedOn'])
@Index('ix_conflict_question_id', ['allianceId', 'id'])
@Check('ck_conflict_question_answer', `answer IN ('none_known', 'ask_ethics')`)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_conflict_question_case')
@WithinAlliance('ExpertRow', 'expertId', 'fk_conflict_question_expert')
@ForeignKey('PersonRow', ['askedBy'], ['id'], { name: 'fk_conflict_question_asked_by' })
export class ConflictQuestionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_conflict_question' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(dateColumn('asked_on')) askedOn: CalendarDate;
  @Column('text') answer: BlindAnswer;
}

/** A contact with an expert for a case. It is never changed. */
@Entity('expert_contact')
@Index('ix_expert_contact_case', ['allianceId', 'caseId', 'id'])
@Index('ix_expert_contact_confided', ['allianceId', 'expertId'], { where: 'confidential_passed' })
@Check('ck_expert_contact_way', `way IN ('meeting', 'call', 'mail', 'message', 'other')`)
@Check('ck_expert_contact_members', 'cardinality(member_ids) > 0')
@WithinAlliance('ExpertRow', 'expertId', 'fk_expert_contact_expert')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_expert_contact_case')
@ForeignKey('PersonRow', ['by'], ['id'], { name: 'fk_expert_contact_entered_by' })
export class ExpertContactRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_contact' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'expert_id', type: 'uuid' }) expertId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'member_ids', type: 'uuid', array: true }) memberIds: string[];
  @Column({ name: 'entered_by', type: 'uuid' }) by: string;
  @Column(instantColumn('entered_at')) at: Instant;
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column('text') way: ContactWay;
  @Column('boolean') failed: boolean;
  @Column({ name: 'confidential_passed', type: 'boolean' }) confidentialPassed: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
}

/** The rows of conflict checks. */
export const checksEntities = [
  ConflictCheckRow,
  CheckMemberRow,
  ConflictRunRow,
  ConflictHitRow,
  WaiverRow,
  WaiverSignatureRow,
  ConflictQuestionRow,
  ExpertContactRow,
];
