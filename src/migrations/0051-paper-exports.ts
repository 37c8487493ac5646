import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const theirs = `person_id = nullif(current_setting('hezong.person'), 'system')::uuid`;

const statements = [
  `CREATE TABLE paper_export (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    paper text NOT NULL,
    query jsonb NOT NULL,
    columns text[],
    format text NOT NULL,
    tongue text NOT NULL,
    permissions text[] NOT NULL,
    status text NOT NULL,
    run integer NOT NULL DEFAULT 0,
    rows_read integer NOT NULL DEFAULT 0,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz,
    refusal_code text,
    because jsonb,
    sight text,
    things jsonb,
    file_name text,
    size_bytes integer,
    kept_until timestamptz,
    CONSTRAINT pk_paper_export PRIMARY KEY (id),
    CONSTRAINT fk_paper_export_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_paper_export_status CHECK (status IN ('waiting', 'running', 'ready', 'failed', 'cancelled', 'gone')),
    CONSTRAINT ck_paper_export_ready CHECK (status <> 'ready' OR (sight IS NOT NULL AND file_name IS NOT NULL AND kept_until IS NOT NULL))
  )`,
  `CREATE INDEX ix_paper_export_person ON paper_export (alliance_id, person_id, asked_at)`,
  `CREATE TABLE paper_export_file (
    export_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT pk_paper_export_file PRIMARY KEY (export_id),
    CONSTRAINT fk_paper_export_file_export FOREIGN KEY (export_id) REFERENCES paper_export (id)
  )`,
  ...tenantTable('paper_export'),
  ...tenantTable('paper_export_file', 'SELECT, INSERT, DELETE'),
  `CREATE POLICY own ON paper_export AS RESTRICTIVE TO hezong_app
     USING (current_setting('hezong.person') = 'system' OR ${theirs})`,
  `CREATE POLICY own ON paper_export_file AS RESTRICTIVE TO hezong_app USING (${theirs})`,
];

/** Papers as files: who asked for which, how far it is, and the sealed file, which the database shows to who asked alone. */
export class PaperExports1700000000051 implements MigrationInterface {
  name = 'PaperExports1700000000051';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
