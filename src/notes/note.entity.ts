import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../platform/index.js';
import type { NoteAudience, NoteKind } from './domain/note.js';

/** A note or a task on a case, as it stands now. */
@Entity('note')
@Unique('uq_note_tenant', ['allianceId', 'id'])
@Check('ck_note_kind', `kind IN ('note', 'task')`)
@Check(
  'ck_note_audience',
  `audience IN ('firm', 'case', 'office') AND (member_id IS NOT NULL) = (audience = 'firm')`,
)
@Check(
  'ck_note_task',
  `(for_id IS NOT NULL) = (kind = 'task') AND (kind = 'task' OR due_on IS NULL AND done_at IS NULL)`,
)
@Check('ck_note_done', `(done_at IS NULL) = (done_by IS NULL)`)
@Check(
  'ck_note_withdrawn',
  `(withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL)`,
)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_note_case')
@WithinAlliance('MemberRow', 'memberId', 'fk_note_member')
@ForeignKey('PersonRow', ['authorId'], ['id'], { name: 'fk_note_author' })
@ForeignKey('PersonRow', ['forId'], ['id'], { name: 'fk_note_for' })
@ForeignKey('PersonRow', ['doneBy'], ['id'], { name: 'fk_note_done_by' })
@ForeignKey('PersonRow', ['withdrawnBy'], ['id'], { name: 'fk_note_withdrawn_by' })
@Index('ix_note_case', ['allianceId', 'caseId', 'id'])
@Index('ix_note_open', { synchronize: false })
@Index('ix_note_search', { synchronize: false })
export class NoteRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_note' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column('text') kind: NoteKind;
  @Column('text') audience: NoteAudience;
  /** The firm whose it is, where it is one firm's alone. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'author_id', type: 'uuid' }) authorId: string;
  @Column('text') text: string;
  /** Who is to do a task. */
  @Column({ name: 'for_id', type: 'uuid', nullable: true }) forId: string | null;
  @Column(dateColumn('due_on', { nullable: true })) dueOn: CalendarDate | null;
  /** What it is found by; nothing once it is withdrawn. */
  @Column('text') search: string;
  @Column('integer') version: number;
  @Column(instantColumn('written_at')) writtenAt: Instant;
  @Column(instantColumn('done_at', { nullable: true })) doneAt: Instant | null;
  @Column({ name: 'done_by', type: 'uuid', nullable: true }) doneBy: string | null;
  @Column(instantColumn('withdrawn_at', { nullable: true })) withdrawnAt: Instant | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
}

/** What a note said before it was revised. */
@Entity('note_version')
@ForeignKey(() => NoteRow, ['allianceId', 'noteId'], ['allianceId', 'id'], { name: 'fk_note_version_note' })
export class NoteVersionRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_note_version' })
  allianceId: string;
  @PrimaryColumn({ name: 'note_id', type: 'uuid', primaryKeyConstraintName: 'pk_note_version' })
  noteId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_note_version' }) version: number;
  @Column('text') text: string;
  @Column({ name: 'for_id', type: 'uuid', nullable: true }) forId: string | null;
  @Column(dateColumn('due_on', { nullable: true })) dueOn: CalendarDate | null;
  @Column(instantColumn('until_at')) untilAt: Instant;
}

/** Somebody a note names. */
@Entity('note_mention')
@ForeignKey(() => NoteRow, ['allianceId', 'noteId'], ['allianceId', 'id'], { name: 'fk_note_mention_note' })
@ForeignKey('PersonRow', ['personId'], ['id'], { name: 'fk_note_mention_person' })
export class NoteMentionRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_note_mention' })
  allianceId: string;
  @PrimaryColumn({ name: 'note_id', type: 'uuid', primaryKeyConstraintName: 'pk_note_mention' })
  noteId: string;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_note_mention' })
  personId: string;
}
