import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * A number may stand at two cases: who does not see the one opens the other, and is not told. How such a pair was settled by
 * somebody who sees both is kept.
 */
export class ParkedCases1700000000024 implements MigrationInterface {
  name = 'ParkedCases1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  'ALTER TABLE case_file DROP CONSTRAINT uq_case_file_number',
  'CREATE INDEX ix_case_file_number ON case_file (alliance_id, number, id)',
  `CREATE TABLE parked_case (
    id uuid CONSTRAINT pk_parked_case PRIMARY KEY,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    earlier_id uuid NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    settled_by uuid NOT NULL,
    settled_at timestamptz NOT NULL,
    CONSTRAINT uq_parked_case_pair UNIQUE (alliance_id, case_id, earlier_id),
    CONSTRAINT fk_parked_case_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_parked_case_earlier FOREIGN KEY (alliance_id, earlier_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_parked_case_settled_by FOREIGN KEY (settled_by) REFERENCES person (id)
  )`,
  'CREATE INDEX ix_parked_case_earlier ON parked_case (alliance_id, earlier_id)',
  ...tenantTable('parked_case', 'SELECT, INSERT'),
];
