import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acrossTenants } from './tenant-table.js';

/** Names that people had before, so that what they did then shows the name it was done under. */
export class FormerNames1700000000033 implements MigrationInterface {
  name = 'FormerNames1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `CREATE TABLE former_name (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    latin_name text,
    until_at timestamptz NOT NULL,
    CONSTRAINT pk_former_name PRIMARY KEY (id),
    CONSTRAINT fk_former_name_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  'CREATE INDEX ix_former_name_person ON former_name (person_id, until_at)',
  'ALTER TABLE former_name ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY tenant ON former_name TO hezong_app USING (EXISTS (
     SELECT FROM appointment a WHERE a.alliance_id = current_setting('hezong.alliance')::uuid AND a.person_id = former_name.person_id))`,
  'GRANT SELECT ON former_name TO hezong_app',
  ...acrossTenants('former_name', 'hezong_identity', 'SELECT, INSERT'),
];
