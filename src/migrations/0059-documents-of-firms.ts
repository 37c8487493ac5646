import type { MigrationInterface, QueryRunner } from 'typeorm';

const toFirm = (table: string): string =>
  `CONSTRAINT fk_${table}_firm FOREIGN KEY (alliance_id, firm_id) REFERENCES firm (alliance_id, id)`;
const oneHome = '(case_id IS NULL) <> (firm_id IS NULL)';
const outsideCases =
  'firm_id IS NULL OR (proceeding_id IS NULL AND group_id IS NULL AND compartment_id IS NULL)';

const statements = [
  `ALTER TABLE document ALTER COLUMN case_id DROP NOT NULL, ADD COLUMN firm_id uuid`,
  `ALTER TABLE document ADD ${toFirm('document')},
     ADD CONSTRAINT ck_document_home CHECK (${oneHome}),
     ADD CONSTRAINT ck_document_of_firm CHECK (${outsideCases})`,
  `CREATE INDEX ix_document_firm ON document (alliance_id, firm_id, id) WHERE firm_id IS NOT NULL`,
  `ALTER TABLE upload ALTER COLUMN case_id DROP NOT NULL, ADD COLUMN firm_id uuid`,
  `ALTER TABLE upload ADD ${toFirm('upload')},
     ADD CONSTRAINT ck_upload_home CHECK (${oneHome})`,
  `ALTER TABLE legal_hold ALTER COLUMN case_id DROP NOT NULL,
     ADD CONSTRAINT ck_legal_hold_held CHECK (case_id IS NOT NULL OR document_id IS NOT NULL)`,
];

/** A document, and a file on its way in, lies with a case or with a firm of the register. */
export class DocumentsOfFirms1700000000059 implements MigrationInterface {
  name = 'DocumentsOfFirms1700000000059';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
