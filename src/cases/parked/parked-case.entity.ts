import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../../platform/index.js';

/** How it was settled that a case has the number of an earlier one. */
@Entity('parked_case')
@Unique('uq_parked_case_pair', ['allianceId', 'caseId', 'earlierId'])
@Index('ix_parked_case_earlier', ['allianceId', 'earlierId'])
@WithinAlliance('CaseFileRow', 'caseId', 'fk_parked_case_case')
@WithinAlliance('CaseFileRow', 'earlierId', 'fk_parked_case_earlier')
@ForeignKey('PersonRow', ['settledBy'], ['id'], { name: 'fk_parked_case_settled_by' })
export class ParkedCaseRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_parked_case' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'earlier_id', type: 'uuid' }) earlierId: string;
  @Column('text') outcome: string;
  @Column('text') reason: string;
  @Column({ name: 'settled_by', type: 'uuid' }) settledBy: string;
  @Column(instantColumn('settled_at')) settledAt: Instant;
}
