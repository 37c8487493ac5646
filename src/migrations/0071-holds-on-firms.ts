import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE legal_hold ADD COLUMN firm_id uuid`,
  `ALTER TABLE legal_hold DROP CONSTRAINT ck_legal_hold_held`,
  `ALTER TABLE legal_hold
     ADD CONSTRAINT fk_legal_hold_firm FOREIGN KEY (alliance_id, firm_id) REFERENCES firm (alliance_id, id),
     ADD CONSTRAINT ck_legal_hold_held CHECK (document_id IS NOT NULL OR (case_id IS NULL) <> (firm_id IS NULL))`,
];

/** A hold may lie on every document of a firm, as on every one of a case. */
export class HoldsOnFirms1700000000071 implements MigrationInterface {
  name = 'HoldsOnFirms1700000000071';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
