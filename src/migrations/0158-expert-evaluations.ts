import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const evaluations = `CREATE TABLE expert_evaluation (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    rater_id uuid NOT NULL,
    score numeric(2,1) NOT NULL,
    note text,
    at timestamptz NOT NULL,
    CONSTRAINT pk_expert_evaluation PRIMARY KEY (id),
    CONSTRAINT uq_expert_evaluation_rater UNIQUE (alliance_id, engagement_id, rater_id),
    CONSTRAINT fk_expert_evaluation_engagement FOREIGN KEY (alliance_id, engagement_id) REFERENCES expert_engagement (alliance_id, id),
    CONSTRAINT fk_expert_evaluation_rater FOREIGN KEY (rater_id) REFERENCES person (id),
    CONSTRAINT ck_expert_evaluation_score CHECK (score BETWEEN 0 AND 5)
  )`;

/** What those who worked with an expert thought of it: given once, never changed. */
export class ExpertEvaluations1700000000158 implements MigrationInterface {
  name = 'ExpertEvaluations1700000000158';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [evaluations, ...tenantTable('expert_evaluation', 'SELECT, INSERT')])
      await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
