import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../../platform/index.js';
import type { Stage } from '../domain/case-kinds.js';

/** That a case before institution goes on as another. `deadline_ids`: the dates that ended with it. */
@Entity('case_join')
@Index('uq_case_join_from', ['allianceId', 'fromCaseId'], { unique: true, where: 'undone_at IS NULL' })
@Index('ix_case_join_to', ['allianceId', 'toCaseId'])
@Check('ck_case_join_two', 'from_case_id <> to_case_id')
@Check(
  'ck_case_join_undone',
  '(undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL)',
)
@WithinAlliance('CaseFileRow', 'fromCaseId', 'fk_case_join_from')
@WithinAlliance('CaseFileRow', 'toCaseId', 'fk_case_join_to')
@ForeignKey('PersonRow', ['joinedBy'], ['id'], { name: 'fk_case_join_joined_by' })
@ForeignKey('PersonRow', ['undoneBy'], ['id'], { name: 'fk_case_join_undone_by' })
export class CaseJoinRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_case_join' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'from_case_id', type: 'uuid' }) fromCaseId: string;
  @Column({ name: 'to_case_id', type: 'uuid' }) toCaseId: string;
  @Column({ name: 'from_stage', type: 'text' }) fromStage: Stage;
  @Column({ name: 'deadline_ids', type: 'uuid', array: true }) deadlineIds: string[];
  @Column('text') reason: string;
  @Column({ name: 'joined_by', type: 'uuid' }) joinedBy: string;
  @Column(instantColumn('joined_at')) joinedAt: Instant;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column(instantColumn('undone_at', { nullable: true })) undoneAt: Instant | null;
  @Column({ name: 'undo_reason', type: 'text', nullable: true }) undoReason: string | null;
}
