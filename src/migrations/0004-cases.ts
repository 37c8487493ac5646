import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable, tenantTable } from './tenant-table.js';

const toCase = (table: string): string =>
  `CONSTRAINT fk_${table}_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id)`;

const tables = [
  `CREATE TABLE case_file (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    stage text NOT NULL,
    number text,
    title text NOT NULL,
    summary text,
    source jsonb,
    imported jsonb,
    opened_on date NOT NULL,
    closed_on date,
    close_reason text,
    next_due date,
    open_deadlines integer NOT NULL DEFAULT 0,
    search text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_case_file PRIMARY KEY (id),
    CONSTRAINT uq_case_file_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_case_file_number UNIQUE (alliance_id, number)
  )`,
  `CREATE INDEX ix_case_file_due ON case_file (alliance_id, (coalesce(next_due, '9999-12-31'::date)), id)`,
  `CREATE INDEX ix_case_file_kind ON case_file (alliance_id, kind, (coalesce(next_due, '9999-12-31'::date)), id)`,
  `CREATE INDEX ix_case_file_stage ON case_file (alliance_id, stage, (coalesce(next_due, '9999-12-31'::date)), id)`,
  `CREATE INDEX ix_case_file_by_number ON case_file (alliance_id, (coalesce(number, '')), id)`,
  `CREATE INDEX ix_case_file_updated ON case_file (alliance_id, updated_at, id)`,
  `CREATE TABLE proceeding (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    forum text NOT NULL,
    number text,
    venue text,
    filed_on date,
    instituted_on date,
    ended_on date,
    version integer NOT NULL,
    CONSTRAINT pk_proceeding PRIMARY KEY (id),
    CONSTRAINT uq_proceeding_tenant UNIQUE (alliance_id, id),
    ${toCase('proceeding')}
  )`,
  `CREATE INDEX ix_proceeding_case ON proceeding (alliance_id, case_id)`,
  `CREATE INDEX ix_proceeding_forum ON proceeding (alliance_id, forum, case_id)`,
  `CREATE TABLE party (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_zh text,
    role text NOT NULL,
    side text NOT NULL,
    place text,
    country text,
    member_id uuid,
    withdrawn_on date,
    withdrawn_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_party PRIMARY KEY (id),
    CONSTRAINT uq_party_tenant UNIQUE (alliance_id, id),
    ${toCase('party')},
    CONSTRAINT fk_party_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE INDEX ix_party_case ON party (alliance_id, case_id, position)`,
  `CREATE INDEX ix_party_member ON party (alliance_id, member_id) WHERE member_id IS NOT NULL`,
  `CREATE TABLE party_counsel (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    party_id uuid NOT NULL,
    firm text NOT NULL,
    name text,
    country text,
    person_id uuid,
    CONSTRAINT pk_party_counsel PRIMARY KEY (id),
    CONSTRAINT fk_party_counsel_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id),
    CONSTRAINT fk_party_counsel_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_party_counsel_party ON party_counsel (alliance_id, party_id)`,
  `CREATE INDEX ix_party_counsel_person ON party_counsel (alliance_id, person_id) WHERE person_id IS NOT NULL`,
  `CREATE TABLE asserted_patent (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    number text NOT NULL,
    claims text,
    CONSTRAINT pk_asserted_patent PRIMARY KEY (id),
    CONSTRAINT uq_asserted_patent_number UNIQUE (alliance_id, case_id, number),
    ${toCase('asserted_patent')}
  )`,
  `CREATE TABLE accused_product (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT pk_accused_product PRIMARY KEY (id),
    CONSTRAINT uq_accused_product_name UNIQUE (alliance_id, case_id, name),
    ${toCase('accused_product')}
  )`,
  `CREATE TABLE case_member (
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    member_id uuid NOT NULL,
    CONSTRAINT pk_case_member PRIMARY KEY (alliance_id, case_id, member_id),
    ${toCase('case_member')},
    CONSTRAINT fk_case_member_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE TABLE case_agenda (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    member_id uuid,
    next_due date,
    open_deadlines integer NOT NULL,
    CONSTRAINT pk_case_agenda PRIMARY KEY (id),
    ${toCase('case_agenda')}
  )`,
  `CREATE UNIQUE INDEX uq_case_agenda_whose ON case_agenda (alliance_id, case_id, member_id) NULLS NOT DISTINCT`,
  `CREATE INDEX ix_case_member_member ON case_member (alliance_id, member_id, case_id)`,
];

/** Cases, their proceedings, parties and counsel, what is asserted against what, and whom they concern. */
export class CaseTables1700000000004 implements MigrationInterface {
  name = 'CaseTables1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const kept = ['case_file', 'proceeding', 'party', 'party_counsel', 'asserted_patent', 'accused_product'];
    const rights = [
      ...kept.flatMap((table) => tenantTable(table)),
      ...tenantTable('case_agenda'),
      ...tenantTable('case_member', 'SELECT, INSERT, DELETE'),
      ...searchableTable('case_file'),
    ];
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
