import type { MigrationInterface, QueryRunner } from 'typeorm';
import { compartmentTable, tenantTable } from './tenant-table.js';

const toTenant = (table: string, name: string, column: string, other: string): string =>
  `CONSTRAINT fk_${table}_${name} FOREIGN KEY (alliance_id, ${column}) REFERENCES ${other} (alliance_id, id)`;
const toPerson = (table: string, column: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `CREATE TABLE document (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid,
    folder text NOT NULL,
    state text NOT NULL,
    tier text NOT NULL,
    proposed_tier text NOT NULL,
    group_id uuid,
    issue_id uuid,
    supplier_member_id uuid,
    compartment_id uuid,
    title text,
    sealed bytea,
    kind text NOT NULL,
    privilege_basis text,
    document_date date,
    author text,
    recipients text,
    source_note text,
    captured_at timestamptz,
    shared_at timestamptz,
    state_at timestamptz NOT NULL,
    version_no integer NOT NULL,
    on_hold boolean NOT NULL DEFAULT false,
    retain_until date,
    tokens text[] NOT NULL DEFAULT '{}',
    uploaded_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT uq_document_tenant UNIQUE (alliance_id, id),
    CONSTRAINT ck_document_sealed CHECK (compartment_id IS NULL
      OR (title IS NULL AND author IS NULL AND recipients IS NULL AND source_note IS NULL)),
    ${toTenant('document', 'case', 'case_id', 'case_file')},
    ${toTenant('document', 'proceeding', 'proceeding_id', 'proceeding')},
    ${toTenant('document', 'supplier', 'supplier_member_id', 'member')},
    ${toTenant('document', 'compartment', 'compartment_id', 'compartment')},
    ${toPerson('document', 'uploaded_by')}
  )`,
  `CREATE TABLE document_version (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    document_id uuid NOT NULL,
    compartment_id uuid,
    no integer NOT NULL,
    state text NOT NULL,
    refusal text,
    blob_id uuid NOT NULL,
    parts integer NOT NULL,
    key_id uuid NOT NULL,
    file_name text,
    sealed bytea,
    media_type text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 text,
    declared_sha256 text,
    scan text NOT NULL,
    scan_note text,
    text_state text NOT NULL,
    uploaded_by uuid NOT NULL,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT pk_document_version PRIMARY KEY (id),
    CONSTRAINT uq_document_version_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_document_version_no UNIQUE (alliance_id, document_id, no),
    CONSTRAINT ck_document_version_sealed CHECK (compartment_id IS NULL OR file_name IS NULL),
    ${toTenant('document_version', 'document', 'document_id', 'document')},
    ${toPerson('document_version', 'uploaded_by')}
  )`,
  `CREATE TABLE document_text (
    version_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid,
    body text,
    sealed bytea,
    CONSTRAINT pk_document_text PRIMARY KEY (version_id),
    CONSTRAINT ck_document_text_sealed CHECK (compartment_id IS NULL OR body IS NULL),
    ${toTenant('document_text', 'version', 'version_id', 'document_version')}
  )`,
  `CREATE TABLE upload (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    document_id uuid,
    case_id uuid NOT NULL,
    compartment_id uuid,
    plan jsonb,
    sealed bytea,
    blob_id uuid NOT NULL,
    key_id uuid NOT NULL,
    size_bytes bigint NOT NULL,
    received_bytes bigint NOT NULL,
    parts integer NOT NULL,
    writer uuid,
    state text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_upload PRIMARY KEY (id),
    CONSTRAINT ck_upload_sealed CHECK (compartment_id IS NULL OR plan IS NULL),
    ${toTenant('upload', 'case', 'case_id', 'case_file')},
    ${toTenant('upload', 'document', 'document_id', 'document')},
    ${toPerson('upload', 'person_id')}
  )`,
  `CREATE INDEX ix_upload_person ON upload (alliance_id, person_id) WHERE state = 'open'`,
];

/** Documents, their versions and uploads. */
export class DocumentsTables1700000000010 implements MigrationInterface {
  name = 'DocumentsTables1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    const kept = ['document', 'document_version', 'upload'];
    const rights = [
      ...kept.flatMap((table) => tenantTable(table)),
      // What a document says is not kept once the document is destroyed or returned.
      ...tenantTable('document_text', 'SELECT, INSERT, UPDATE, DELETE'),
      ...[...kept, 'document_text'].flatMap((table) => compartmentTable(table)),
    ];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
