import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE telling (
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    digest text NOT NULL,
    CONSTRAINT pk_telling PRIMARY KEY (alliance_id, person_id),
    CONSTRAINT fk_telling_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_telling_digest CHECK (digest IN ('daily', 'weekly', 'none'))
  )`,
  `CREATE TABLE absence (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    deputy_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    said_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_absence PRIMARY KEY (id),
    CONSTRAINT fk_absence_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_absence_deputy FOREIGN KEY (deputy_id) REFERENCES person (id),
    CONSTRAINT ck_absence_days CHECK (from_on <= until_on),
    CONSTRAINT ck_absence_deputy CHECK (deputy_id <> person_id)
  )`,
  `CREATE INDEX ix_absence_person ON absence (alliance_id, person_id, until_on DESC, id)`,
  `CREATE INDEX ix_absence_deputy ON absence (alliance_id, deputy_id, until_on DESC, id)`,
  ...tenantTable('telling'),
  ...tenantTable('absence'),
];

/** How people want to be told what waits, and who is told in their stead while they are away. */
export class Telling1700000000042 implements MigrationInterface {
  name = 'Telling1700000000042';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
