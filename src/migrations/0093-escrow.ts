import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE escrow_key (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    purpose text NOT NULL,
    wrapped bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT pk_escrow_key PRIMARY KEY (id),
    CONSTRAINT uq_escrow_key_purpose UNIQUE (alliance_id, purpose),
    CONSTRAINT ck_escrow_key_purpose CHECK (purpose <> '')
  )`,
  ...tenantTable('escrow_key', 'SELECT, INSERT'),
  `CREATE POLICY purpose_named ON escrow_key AS RESTRICTIVE TO hezong_app
     USING (purpose = current_setting('hezong.escrow', true)) WITH CHECK (purpose = current_setting('hezong.escrow', true))`,
];

/** Keys that no person holds: each is there only for who names its purpose, and is never changed. */
export class Escrow1700000000093 implements MigrationInterface {
  name = 'Escrow1700000000093';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
