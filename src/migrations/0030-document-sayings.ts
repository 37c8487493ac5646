import type { MigrationInterface, QueryRunner } from 'typeorm';
import { compartmentTable, tenantTable } from './tenant-table.js';

const tables = ['document', 'document_evidence'];

/**
 * What was said of a document before it was revised is kept: whose time in a group ended by then is told that. Of documents that were
 * revised before this, the evidence tells when; what was said earlier is not there any more, and such a reader is told nothing.
 */
const statements = [
  'ALTER TABLE document ADD COLUMN said_at timestamptz',
  `CREATE TABLE document_saying (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    document_id uuid NOT NULL,
    compartment_id uuid,
    said_at timestamptz,
    until_at timestamptz NOT NULL,
    title text,
    author text,
    recipients text,
    source_note text,
    sealed bytea,
    folder text NOT NULL,
    kind text NOT NULL,
    proceeding_id uuid,
    privilege_basis text,
    document_date date,
    captured_at timestamptz,
    retain_until date,
    CONSTRAINT pk_document_saying PRIMARY KEY (id),
    CONSTRAINT ck_document_saying_sealed CHECK (compartment_id IS NULL
      OR (title IS NULL AND author IS NULL AND recipients IS NULL AND source_note IS NULL)),
    CONSTRAINT fk_document_saying_document FOREIGN KEY (alliance_id, document_id) REFERENCES document (alliance_id, id)
  )`,
  'CREATE INDEX ix_document_saying_document ON document_saying (alliance_id, document_id, id)',
  ...tenantTable('document_saying', 'SELECT, INSERT'),
  ...compartmentTable('document_saying'),
  ...tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `UPDATE document d SET said_at = e.at
     FROM (SELECT alliance_id, document_id, max(at) AS at FROM document_evidence WHERE act = 'revised' GROUP BY 1, 2) e
    WHERE e.alliance_id = d.alliance_id AND e.document_id = d.id`,
  ...tables.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

/** What was said of documents, and until when. */
export class DocumentSayings1700000000030 implements MigrationInterface {
  name = 'DocumentSayings1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
