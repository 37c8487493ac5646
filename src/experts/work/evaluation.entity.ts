import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../kernel/index.js';
import { instantColumn, WithinAlliance } from '../../platform/index.js';

/** What one of the team thought of a closed engagement. Nobody but whoever gave it is told that they did. */
@Entity('expert_evaluation')
@Unique('uq_expert_evaluation_rater', ['allianceId', 'engagementId', 'raterId'])
@Check('ck_expert_evaluation_score', 'score BETWEEN 0 AND 5')
@WithinAlliance('ExpertEngagementRow', 'engagementId', 'fk_expert_evaluation_engagement')
@ForeignKey('PersonRow', ['raterId'], ['id'], { name: 'fk_expert_evaluation_rater' })
export class ExpertEvaluationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_evaluation' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
  @Column({ name: 'rater_id', type: 'uuid' }) raterId: string;
  @Column({ type: 'numeric', precision: 2, scale: 1 }) score: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column(instantColumn('at')) at: Instant;
}

export const workEntities = [ExpertEvaluationRow];
