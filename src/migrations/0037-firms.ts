import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable, tenantTable } from './tenant-table.js';

/** Nothing of a firm is deleted: what was never so is withdrawn, by whom and why. */
const withdrawal = `
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_reason text`;

const keys = (table: string): string => `
    CONSTRAINT pk_${table} PRIMARY KEY (id),
    CONSTRAINT fk_${table}_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
    CONSTRAINT ck_${table}_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))`;

const ofFirm = (table: string, column = 'firm_id', name = 'firm'): string =>
  `CONSTRAINT fk_${table}_${name} FOREIGN KEY (alliance_id, ${column}) REFERENCES firm (alliance_id, id)`;

const tables = [
  `CREATE TABLE firm (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    name_en text,
    name_zh text,
    country text NOT NULL,
    credit_code text,
    search text NOT NULL,
    name_keys text[] NOT NULL DEFAULT '{}',
    kept_id uuid,
    merged_reason text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,${withdrawal},${keys('firm')},
    CONSTRAINT uq_firm_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_firm_named UNIQUE (alliance_id, id, name_en, name_zh, country),
    CONSTRAINT fk_firm_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_firm_kept FOREIGN KEY (alliance_id, kept_id) REFERENCES firm (alliance_id, id),
    CONSTRAINT ck_firm_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL),
    CONSTRAINT ck_firm_kept CHECK (kept_id <> id AND (kept_id IS NULL) = (merged_reason IS NULL))
  )`,
  `CREATE UNIQUE INDEX uq_firm_credit_code ON firm (alliance_id, credit_code)
     WHERE withdrawn_at IS NULL AND kept_id IS NULL`,
  `CREATE INDEX ix_firm_name ON firm (alliance_id, (coalesce(name_en, name_zh)), id) WHERE kept_id IS NULL`,
  `CREATE INDEX ix_firm_country ON firm (alliance_id, country, (coalesce(name_en, name_zh)), id) WHERE kept_id IS NULL`,
  `CREATE INDEX ix_firm_kept ON firm (alliance_id, kept_id) WHERE kept_id IS NOT NULL`,
  `CREATE INDEX ix_firm_name_keys ON firm USING gin (name_keys)`,
  `CREATE TABLE firm_name (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    firm_id uuid NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    kind text NOT NULL,
    from_on date,
    until_on date,${withdrawal},${keys('firm_name')},
    ${ofFirm('firm_name')},
    CONSTRAINT ck_firm_name_kind CHECK (kind IN ('former', 'other')),
    CONSTRAINT ck_firm_name_days CHECK (from_on <= until_on)
  )`,
  `CREATE INDEX ix_firm_name_firm ON firm_name (alliance_id, firm_id)`,
  `CREATE TABLE firm_identifier (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    firm_id uuid NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,${withdrawal},${keys('firm_identifier')},
    ${ofFirm('firm_identifier')}
  )`,
  `CREATE INDEX ix_firm_identifier_firm ON firm_identifier (alliance_id, firm_id)`,
  `CREATE INDEX ix_firm_identifier_value ON firm_identifier (alliance_id, value)`,
  `CREATE TABLE firm_tie (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    child_id uuid NOT NULL,
    parent_id uuid NOT NULL,
    kind text NOT NULL,
    percent numeric(9, 6),
    from_on date NOT NULL,
    until_on date,
    source text NOT NULL,${withdrawal},${keys('firm_tie')},
    ${ofFirm('firm_tie', 'child_id', 'child')},
    ${ofFirm('firm_tie', 'parent_id', 'parent')},
    CONSTRAINT ck_firm_tie_ends CHECK (child_id <> parent_id),
    CONSTRAINT ck_firm_tie_percent CHECK (CASE WHEN kind IN ('owned', 'acquired') THEN percent > 0 AND percent <= 100
      ELSE kind IN ('renamed', 'branch') AND percent IS NULL END),
    CONSTRAINT ck_firm_tie_days CHECK (from_on <= until_on)
  )`,
  `CREATE INDEX ix_firm_tie_child ON firm_tie (alliance_id, child_id)`,
  `CREATE INDEX ix_firm_tie_parent ON firm_tie (alliance_id, parent_id)`,
];

/** Firms some of whose names may be alike: those that share a key, and those whose names were not read yet. */
const alike = [
  `CREATE FUNCTION firm_sharing(keys text[]) RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM firm WHERE alliance_id = current_setting('hezong.alliance')::uuid AND (name_keys && keys OR name_keys = '{}') $$`,
  `REVOKE ALL ON FUNCTION firm_sharing(text[]) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION firm_sharing(text[]) TO hezong_app`,
];

/** Each member gets its firm, which from now on says what the firm is called; the member's own columns follow it. */
const members = [
  'ALTER TABLE member ADD COLUMN firm_id uuid',
  'ALTER TABLE member NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE firm NO FORCE ROW LEVEL SECURITY',
  'UPDATE member SET firm_id = gen_random_uuid()',
  `INSERT INTO firm (id, alliance_id, name_en, name_zh, country, credit_code, search, version, created_at)
     SELECT firm_id, alliance_id, name_en, name_zh, country, credit_code, concat_ws('|', search, lower(credit_code)), version, created_at
       FROM member`,
  'ALTER TABLE firm FORCE ROW LEVEL SECURITY',
  'ALTER TABLE member FORCE ROW LEVEL SECURITY',
  `ALTER TABLE member ALTER COLUMN firm_id SET NOT NULL,
     DROP CONSTRAINT uq_member_credit_code, DROP COLUMN credit_code, DROP COLUMN search, DROP COLUMN version,
     ADD CONSTRAINT uq_member_firm UNIQUE (alliance_id, firm_id),
     ADD CONSTRAINT fk_member_firm FOREIGN KEY (alliance_id, firm_id, name_en, name_zh, country)
       REFERENCES firm (alliance_id, id, name_en, name_zh, country) ON UPDATE CASCADE`,
];

const parties = [
  `ALTER TABLE party ADD COLUMN firm_id uuid,
     ADD CONSTRAINT fk_party_firm FOREIGN KEY (alliance_id, firm_id) REFERENCES firm (alliance_id, id)`,
  'CREATE INDEX ix_party_firm ON party (alliance_id, firm_id) WHERE firm_id IS NOT NULL',
  `ALTER TABLE party_counsel ADD COLUMN firm_id uuid,
     ADD CONSTRAINT fk_party_counsel_firm FOREIGN KEY (alliance_id, firm_id) REFERENCES firm (alliance_id, id)`,
  'CREATE INDEX ix_party_counsel_firm ON party_counsel (alliance_id, firm_id) WHERE firm_id IS NOT NULL',
];

/** The register of firms: legal entities, what they are and were called, and who holds whom. */
export class Firms1700000000037 implements MigrationInterface {
  name = 'Firms1700000000037';

  async up(runner: QueryRunner): Promise<void> {
    const rights = ['firm', 'firm_name', 'firm_identifier', 'firm_tie'].flatMap((table) =>
      tenantTable(table),
    );
    for (const statement of [
      ...tables,
      ...rights,
      ...searchableTable('firm'),
      ...alike,
      ...members,
      ...parties,
    ]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
