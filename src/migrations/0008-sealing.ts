import type { MigrationInterface, QueryRunner } from 'typeorm';
import { globalTable, tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE installation (
    id integer NOT NULL,
    master_fingerprint text NOT NULL,
    CONSTRAINT pk_installation PRIMARY KEY (id),
    CONSTRAINT ck_installation_one CHECK (id = 1)
  )`,
  `CREATE TABLE sealing_key (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid,
    wrapped bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT pk_sealing_key PRIMARY KEY (id),
    CONSTRAINT fk_sealing_key_compartment FOREIGN KEY (alliance_id, compartment_id) REFERENCES compartment (alliance_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_sealing_key_whose ON sealing_key (alliance_id, compartment_id) NULLS NOT DISTINCT`,
];

/** A compartment's key is there for who is admitted and for nobody else, the system included. */
const admittedAlone = `CREATE POLICY admitted ON sealing_key AS RESTRICTIVE TO hezong_app
  USING (compartment_id IS NULL OR compartment_id IN (SELECT open_compartments()))`;

/** Which master key this database was sealed with, and the keys it wraps. */
export class SealingTables1700000000008 implements MigrationInterface {
  name = 'SealingTables1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...globalTable('installation', 'SELECT, INSERT'),
      ...tenantTable('sealing_key', 'SELECT, INSERT'),
      admittedAlone,
    ];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
