import type { MigrationInterface, QueryRunner } from 'typeorm';
import { compartmentTable, tenantTable } from './tenant-table.js';

const toTenant = (table: string, name: string, column: string, other: string): string =>
  `CONSTRAINT fk_${table}_${name} FOREIGN KEY (alliance_id, ${column}) REFERENCES ${other} (alliance_id, id)`;
const toPerson = (table: string, column: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `CREATE TABLE document_source (
    document_id uuid NOT NULL,
    source_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT pk_document_source PRIMARY KEY (document_id, source_id),
    ${toTenant('document_source', 'document', 'document_id', 'document')},
    ${toTenant('document_source', 'source', 'source_id', 'document')}
  )`,
  `CREATE INDEX ix_document_source_source ON document_source (alliance_id, source_id)`,
  `CREATE TABLE document_evidence (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    document_id uuid NOT NULL,
    compartment_id uuid,
    no integer NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid,
    act text NOT NULL,
    detail jsonb NOT NULL,
    reason text,
    sealed bytea,
    content_hash text NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_document_evidence PRIMARY KEY (id),
    CONSTRAINT uq_document_evidence_no UNIQUE (alliance_id, document_id, no),
    CONSTRAINT ck_document_evidence_sealed CHECK (compartment_id IS NULL OR reason IS NULL),
    ${toTenant('document_evidence', 'document', 'document_id', 'document')}
  )`,
  `CREATE TABLE document_opening (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    document_id uuid NOT NULL,
    version_no integer NOT NULL,
    compartment_id uuid,
    group_id uuid,
    person_id uuid NOT NULL,
    member_ids uuid[] NOT NULL,
    at timestamptz NOT NULL,
    how text NOT NULL,
    CONSTRAINT pk_document_opening PRIMARY KEY (id),
    ${toTenant('document_opening', 'document', 'document_id', 'document')},
    ${toPerson('document_opening', 'person_id')}
  )`,
  `CREATE INDEX ix_document_opening_document ON document_opening (alliance_id, document_id, at)`,
  `CREATE INDEX ix_document_opening_group ON document_opening (alliance_id, group_id, document_id)`,
  `CREATE TABLE lowering (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    document_id uuid NOT NULL,
    compartment_id uuid,
    to_tier text NOT NULL,
    suppliers uuid[] NOT NULL,
    reason text,
    sealed bytea,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    state text NOT NULL,
    settled_at timestamptz,
    CONSTRAINT pk_lowering PRIMARY KEY (id),
    CONSTRAINT uq_lowering_tenant UNIQUE (alliance_id, id),
    CONSTRAINT ck_lowering_sealed CHECK (compartment_id IS NULL OR reason IS NULL),
    ${toTenant('lowering', 'document', 'document_id', 'document')},
    ${toPerson('lowering', 'requested_by')}
  )`,
  `CREATE INDEX ix_lowering_document ON lowering (alliance_id, document_id, requested_at)`,
  `CREATE UNIQUE INDEX uq_lowering_asked ON lowering (alliance_id, document_id) WHERE state = 'asked'`,
  `CREATE TABLE lowering_approval (
    lowering_id uuid NOT NULL,
    member_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid,
    by_person uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_lowering_approval PRIMARY KEY (lowering_id, member_id),
    ${toTenant('lowering_approval', 'lowering', 'lowering_id', 'lowering')},
    ${toTenant('lowering_approval', 'member', 'member_id', 'member')},
    ${toPerson('lowering_approval', 'by_person')}
  )`,
  `CREATE TABLE legal_hold (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    document_id uuid,
    compartment_id uuid,
    reason text,
    sealed bytea,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    lifted_at timestamptz,
    lifted_by uuid,
    CONSTRAINT pk_legal_hold PRIMARY KEY (id),
    CONSTRAINT ck_legal_hold_sealed CHECK (compartment_id IS NULL OR reason IS NULL),
    ${toTenant('legal_hold', 'case', 'case_id', 'case_file')},
    ${toTenant('legal_hold', 'document', 'document_id', 'document')},
    ${toPerson('legal_hold', 'set_by')},
    ${toPerson('legal_hold', 'lifted_by')}
  )`,
  `CREATE INDEX ix_legal_hold_case ON legal_hold (alliance_id, case_id, document_id) WHERE lifted_at IS NULL`,
];

/** Lists are in the order of ids, which is the order of arrival; each way of reaching a document has an index of its own. */
const ofDocument = [
  `CREATE INDEX ix_document_case ON document (alliance_id, case_id, id)`,
  `CREATE INDEX ix_document_open ON document (alliance_id, case_id, id) WHERE tier IN ('T0', 'T1')`,
  `CREATE INDEX ix_document_supplier ON document (alliance_id, supplier_member_id, id)`,
  `CREATE INDEX ix_document_group ON document (alliance_id, group_id, id)`,
  `CREATE INDEX ix_document_uploader ON document (alliance_id, uploaded_by, id)`,
  `CREATE INDEX ix_document_proceeding ON document (alliance_id, proceeding_id, id)`,
  `CREATE INDEX ix_document_compartment ON document (alliance_id, compartment_id, id) WHERE compartment_id IS NOT NULL`,
  `CREATE INDEX ix_document_retained ON document (alliance_id, retain_until) WHERE retain_until IS NOT NULL`,
  `CREATE INDEX ix_document_tokens ON document USING gin (tokens)`,
];

/**
 * Finds documents by words. An operator on arrays is not leakproof, so that row-level security keeps the planner from the index;
 * the search is the owner's, names alliance and compartment itself, and answers ids alone. Who may read them is decided after.
 */
const search = [
  `CREATE POLICY search ON document FOR SELECT TO CURRENT_USER USING (true)`,
  `CREATE FUNCTION document_matching(words text[], compartment uuid) RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM document
       WHERE alliance_id = current_setting('hezong.alliance')::uuid AND tokens @> words
         AND CASE WHEN compartment IS NULL THEN compartment_id IS NULL
             ELSE compartment_id = compartment AND compartment IN (SELECT open_compartments()) END $$`,
  `REVOKE ALL ON FUNCTION document_matching(text[], uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION document_matching(text[], uuid) TO hezong_app`,
];

const appendOnly = ['document_evidence', 'document_opening'].flatMap((table) => [
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
]);

const written = ['document_evidence', 'document_opening', 'lowering_approval'];
const changed = ['lowering', 'legal_hold'];

/** What becomes of a document: evidence, openings, lowering, holds. */
export class DocumentLifeTables1700000000012 implements MigrationInterface {
  name = 'DocumentLifeTables1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...written.flatMap((table) => tenantTable(table, 'SELECT, INSERT')),
      ...changed.flatMap((table) => tenantTable(table)),
      // A link alone: what was once a source stays in the evidence.
      ...tenantTable('document_source', 'SELECT, INSERT, DELETE'),
      ...[...written, ...changed, 'document_source'].flatMap((table) => compartmentTable(table)),
    ];
    for (const statement of [...tables, ...ofDocument, ...search, ...appendOnly, ...rights]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
