import type { MigrationInterface, QueryRunner } from 'typeorm';
import { compartmentTable, tenantTable } from './tenant-table.js';

/** That a thing named by an accusation is of the same case, told by the database itself. */
const ofCase = (column: string, table: string): string =>
  `CONSTRAINT fk_accusation_${column} FOREIGN KEY (alliance_id, case_id, ${column}_id) REFERENCES ${table} (alliance_id, case_id, id)`;

const parts = ['party', 'proceeding', 'asserted_patent', 'accused_product'];

const tables = [
  ...parts.map(
    (table) => `ALTER TABLE ${table} ADD CONSTRAINT uq_${table}_in_case UNIQUE (alliance_id, case_id, id)`,
  ),
  `CREATE TABLE accusation_matrix (
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_accusation_matrix PRIMARY KEY (alliance_id, case_id),
    CONSTRAINT fk_accusation_matrix_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id)
  )`,
  `CREATE TABLE accusation (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid NOT NULL,
    asserter_id uuid NOT NULL,
    patent_id uuid NOT NULL,
    respondent_id uuid NOT NULL,
    product_id uuid NOT NULL,
    claims text NOT NULL,
    outcome text NOT NULL,
    outcome_on date,
    outcome_source text,
    entered_at timestamptz NOT NULL,
    entered_by uuid,
    struck_at timestamptz,
    struck_by uuid,
    struck_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_accusation PRIMARY KEY (id),
    CONSTRAINT ck_accusation_outcome CHECK (outcome = 'asserted' OR (outcome_on IS NOT NULL AND outcome_source IS NOT NULL)),
    CONSTRAINT ck_accusation_struck CHECK ((struck_at IS NULL) = (struck_reason IS NULL)),
    ${ofCase('proceeding', 'proceeding')},
    ${ofCase('asserter', 'party')},
    ${ofCase('patent', 'asserted_patent')},
    ${ofCase('respondent', 'party')},
    ${ofCase('product', 'accused_product')}
  )`,
  `CREATE UNIQUE INDEX uq_accusation_cell ON accusation
     (alliance_id, case_id, proceeding_id, asserter_id, respondent_id, product_id, patent_id) WHERE struck_at IS NULL`,
  `CREATE INDEX ix_accusation_case ON accusation (alliance_id, case_id, id)`,
  // What an accusation said, version by version; never changed.
  `CREATE TABLE accusation_version (
    accusation_id uuid NOT NULL,
    version integer NOT NULL,
    alliance_id uuid NOT NULL,
    claims text NOT NULL,
    outcome text NOT NULL,
    outcome_on date,
    outcome_source text,
    struck_reason text,
    at timestamptz NOT NULL,
    actor_id uuid,
    CONSTRAINT pk_accusation_version PRIMARY KEY (accusation_id, version),
    CONSTRAINT fk_accusation_version_accusation FOREIGN KEY (accusation_id) REFERENCES accusation (id)
  )`,
  `CREATE TABLE respondent_position (
    party_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    defences jsonb NOT NULL,
    licence text NOT NULL,
    licence_note text,
    revised_at timestamptz NOT NULL,
    revised_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_respondent_position PRIMARY KEY (party_id),
    CONSTRAINT fk_respondent_position_party FOREIGN KEY (alliance_id, case_id, party_id)
      REFERENCES party (alliance_id, case_id, id)
  )`,
  `CREATE INDEX ix_respondent_position_case ON respondent_position (alliance_id, case_id)`,
  // One row for each entry, the newest number counts. What it says is sealed under its compartment's key.
  `CREATE TABLE settlement_position (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    party_id uuid NOT NULL,
    compartment_id uuid NOT NULL,
    no integer NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid,
    CONSTRAINT pk_settlement_position PRIMARY KEY (id),
    CONSTRAINT uq_settlement_position_no UNIQUE (alliance_id, compartment_id, party_id, no),
    CONSTRAINT fk_settlement_position_compartment FOREIGN KEY (alliance_id, compartment_id)
      REFERENCES compartment (alliance_id, id),
    CONSTRAINT fk_settlement_position_party FOREIGN KEY (alliance_id, case_id, party_id)
      REFERENCES party (alliance_id, case_id, id)
  )`,
];

/** Who asserts what against whom, and what each respondent says to it. */
export class AccusationsTables1700000000011 implements MigrationInterface {
  name = 'AccusationsTables1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...tenantTable('accusation_matrix'),
      ...tenantTable('accusation'),
      ...tenantTable('accusation_version', 'SELECT, INSERT'),
      ...tenantTable('respondent_position'),
      ...tenantTable('settlement_position', 'SELECT, INSERT'),
      ...compartmentTable('settlement_position'),
    ];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
