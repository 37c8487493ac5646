import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable, tenantTable } from './tenant-table.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

const experts = [
  `CREATE TABLE expert (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid,
    name_en text,
    name_zh text,
    roles text[] NOT NULL,
    classes text[] NOT NULL,
    class_keys text[] NOT NULL,
    languages text[] NOT NULL,
    jurisdictions text[] NOT NULL,
    search text NOT NULL DEFAULT '',
    origin text NOT NULL,
    status text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    verified_by uuid,
    verified_at timestamptz,
    admitted_at timestamptz,
    declared_on date,
    standing_by uuid,
    standing_at timestamptz,
    standing_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_expert PRIMARY KEY (id),
    CONSTRAINT uq_expert_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_expert_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_expert_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_expert_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_expert_verified_by FOREIGN KEY (verified_by) REFERENCES person (id),
    CONSTRAINT fk_expert_standing_by FOREIGN KEY (standing_by) REFERENCES person (id),
    CONSTRAINT ck_expert_named CHECK (name_en IS NOT NULL OR name_zh IS NOT NULL),
    CONSTRAINT ck_expert_roles CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['consulting', 'testifying', 'assistant_cn',
      'appraiser', 'mediator', 'translator', 'valuer']),
    CONSTRAINT ck_expert_origin CHECK (origin IN ('applied', 'nominated')),
    CONSTRAINT ck_expert_status CHECK (status IN
      ('proposed', 'verified', 'active', 'paused', 'refused', 'withdrawn', 'expired', 'removed')),
    CONSTRAINT ck_expert_verified CHECK ((verified_at IS NULL) = (verified_by IS NULL)
      AND (verified_at IS NOT NULL OR status IN ('proposed', 'withdrawn'))),
    CONSTRAINT ck_expert_admitted CHECK (CASE WHEN status IN ('active', 'paused', 'expired', 'removed')
      THEN admitted_at IS NOT NULL AND declared_on IS NOT NULL ELSE admitted_at IS NULL END)
  )`,
  `CREATE UNIQUE INDEX uq_expert_person ON expert (alliance_id, person_id)
     WHERE status IN ('proposed', 'verified', 'active', 'paused')`,
  `CREATE INDEX ix_expert_person ON expert (alliance_id, person_id)`,
  `CREATE INDEX ix_expert_status ON expert (alliance_id, status, id)`,
  `CREATE INDEX ix_expert_name ON expert (alliance_id, (left(lower(coalesce(name_en, name_zh)), 100)), id)`,
  `CREATE INDEX ix_expert_pinyin ON expert (alliance_id, (left(split_part(search, '|', 1), 100)), id)`,
  `CREATE INDEX ix_expert_roles ON expert USING gin (roles)`,
  `CREATE INDEX ix_expert_classes ON expert USING gin (class_keys)`,
  `CREATE INDEX ix_expert_languages ON expert USING gin (languages)`,
  `CREATE INDEX ix_expert_jurisdictions ON expert USING gin (jurisdictions)`,
];

/** Row-level security keeps the planner from an index of arrays as from one of trigrams: so this is the owner's function too. */
const offering = [
  `CREATE FUNCTION expert_offering(wanted_roles text[], wanted_classes text[], wanted_languages text[], wanted_jurisdictions text[])
     RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM expert WHERE ${mine} AND roles @> wanted_roles AND class_keys @> wanted_classes
        AND languages @> wanted_languages AND jurisdictions @> wanted_jurisdictions $$`,
  `REVOKE ALL ON FUNCTION expert_offering(text[], text[], text[], text[]) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION expert_offering(text[], text[], text[], text[]) TO hezong_app`,
];

const dossiers = [
  `CREATE TABLE expert_entry (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    kind text NOT NULL,
    title text,
    place text,
    number text,
    firm_id uuid,
    firm_name text,
    role text,
    side text,
    classes text[] NOT NULL,
    from_on date,
    until_on date,
    percent numeric(9,6),
    excluded boolean,
    currency text,
    hourly_minor bigint,
    travel_percent integer,
    link text,
    confidential boolean NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdraw_reason text,
    replaces uuid,
    CONSTRAINT pk_expert_entry PRIMARY KEY (id),
    CONSTRAINT uq_expert_entry_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_expert_entry_expert UNIQUE (alliance_id, expert_id, id),
    CONSTRAINT fk_expert_entry_expert FOREIGN KEY (alliance_id, expert_id) REFERENCES expert (alliance_id, id),
    CONSTRAINT fk_expert_entry_firm FOREIGN KEY (alliance_id, firm_id) REFERENCES firm (alliance_id, id),
    CONSTRAINT fk_expert_entry_replaces FOREIGN KEY (alliance_id, expert_id, replaces) REFERENCES expert_entry (alliance_id, expert_id, id),
    CONSTRAINT fk_expert_entry_entered_by FOREIGN KEY (entered_by) REFERENCES person (id),
    CONSTRAINT fk_expert_entry_withdrawn_by FOREIGN KEY (withdrawn_by) REFERENCES person (id),
    CONSTRAINT ck_expert_entry_kind CHECK (kind IN ('qualification', 'education', 'affiliation', 'testimony', 'publication', 'bond',
      'patent', 'rate', 'absence')),
    CONSTRAINT ck_expert_entry_days CHECK (from_on <= until_on),
    CONSTRAINT ck_expert_entry_percent CHECK (percent >= 0 AND percent <= 100),
    CONSTRAINT ck_expert_entry_rate CHECK ((hourly_minor IS NULL) = (currency IS NULL) AND hourly_minor > 0
      AND travel_percent BETWEEN 0 AND 100),
    CONSTRAINT ck_expert_entry_withdrawn CHECK (num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3)),
    CONSTRAINT ck_expert_entry_bond CHECK (kind <> 'bond' OR confidential)
  )`,
  `CREATE INDEX ix_expert_entry_expert ON expert_entry (alliance_id, expert_id, id)`,
  `CREATE INDEX ix_expert_entry_firm ON expert_entry (alliance_id, firm_id) WHERE withdrawn_at IS NULL AND firm_id IS NOT NULL`,
  `CREATE UNIQUE INDEX uq_expert_entry_replaces ON expert_entry (alliance_id, replaces) WHERE replaces IS NOT NULL`,
  `CREATE TABLE expert_declaration (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    declared_on date NOT NULL,
    declared_by uuid NOT NULL,
    declared_at timestamptz NOT NULL,
    dossier_hash text NOT NULL,
    statement integer NOT NULL,
    note text,
    CONSTRAINT pk_expert_declaration PRIMARY KEY (id),
    CONSTRAINT fk_expert_declaration_expert FOREIGN KEY (alliance_id, expert_id) REFERENCES expert (alliance_id, id),
    CONSTRAINT fk_expert_declaration_declared_by FOREIGN KEY (declared_by) REFERENCES person (id),
    CONSTRAINT ck_expert_declaration_hash CHECK (dossier_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_expert_declaration_statement CHECK (statement > 0)
  )`,
  `CREATE INDEX ix_expert_declaration_expert ON expert_declaration (alliance_id, expert_id, declared_at)`,
];

/** Of an entry nothing changes but that it is withdrawn: a correction is a further entry. */
const rights = [
  ...tenantTable('expert'),
  ...searchableTable('expert'),
  ...offering,
  ...tenantTable('expert_entry', 'SELECT, INSERT'),
  `GRANT UPDATE (withdrawn_by, withdrawn_at, withdraw_reason) ON expert_entry TO hezong_app`,
  ...tenantTable('expert_declaration', 'SELECT, INSERT'),
];

/** The pool of experts: who is in it, what they can do, their dossiers and yearly declarations. */
export class Experts1700000000143 implements MigrationInterface {
  name = 'Experts1700000000143';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...experts, ...dossiers, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
