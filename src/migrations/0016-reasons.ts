import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  `ALTER TABLE legal_hold ADD COLUMN lift_reason text, ADD COLUMN lift_sealed bytea,
     ADD CONSTRAINT ck_legal_hold_lift_sealed CHECK (compartment_id IS NULL OR lift_reason IS NULL)`,
  `ALTER TABLE lowering ADD COLUMN withdrawal_reason text, ADD COLUMN withdrawal_sealed bytea, ADD COLUMN made_from uuid[],
     ADD CONSTRAINT ck_lowering_withdrawal_sealed CHECK (compartment_id IS NULL OR withdrawal_reason IS NULL)`,
];

const tables = ['lowering', 'document_source'];

/** Of every alliance, so with the owner let through row-level security for as long as it takes. */
const filled = [
  ...tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `UPDATE lowering l SET made_from = ARRAY(
     WITH RECURSIVE line(id) AS (
       SELECT l.document_id UNION
       SELECT s.source_id FROM document_source s JOIN line ON s.document_id = line.id AND s.alliance_id = l.alliance_id)
     SELECT id FROM line)`,
  ...tables.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
  `ALTER TABLE lowering ALTER COLUMN made_from SET NOT NULL`,
];

/** Why a hold was lifted and a lowering withdrawn; and what a document was made from when its lowering was asked for. */
export class Reasons1700000000016 implements MigrationInterface {
  name = 'Reasons1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...columns, ...filled]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
