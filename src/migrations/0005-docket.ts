import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE event (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    status text NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    at_time text,
    zone text,
    note text,
    evidence text,
    circumstances jsonb NOT NULL,
    dates jsonb NOT NULL,
    not_computed jsonb NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    replaces uuid,
    replaced_by uuid,
    correction_reason text,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_reason text,
    CONSTRAINT pk_event PRIMARY KEY (id),
    CONSTRAINT uq_event_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_event_replaces UNIQUE (alliance_id, replaces),
    CONSTRAINT fk_event_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_event_proceeding FOREIGN KEY (alliance_id, proceeding_id) REFERENCES proceeding (alliance_id, id)
  )`,
  `CREATE INDEX ix_event_case ON event (alliance_id, case_id, happened_on)`,
  `CREATE INDEX ix_event_proceeding ON event (alliance_id, proceeding_id)`,
  `CREATE INDEX ix_event_not_computed ON event (alliance_id, recorded_at)
    WHERE status = 'current' AND not_computed <> '[]'::jsonb`,
  `CREATE TABLE event_service (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    event_id uuid NOT NULL,
    party_id uuid NOT NULL,
    method text NOT NULL,
    destination text,
    served_on date NOT NULL,
    received_on date,
    through text,
    evidence text,
    CONSTRAINT pk_event_service PRIMARY KEY (id),
    CONSTRAINT uq_event_service_party UNIQUE (alliance_id, event_id, party_id),
    CONSTRAINT fk_event_service_event FOREIGN KEY (alliance_id, event_id) REFERENCES event (alliance_id, id),
    CONSTRAINT fk_event_service_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id)
  )`,
  `CREATE INDEX ix_event_service_party ON event_service (alliance_id, party_id)`,
  `CREATE TABLE deadline (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid NOT NULL,
    party_id uuid,
    origin_id uuid NOT NULL,
    event_id uuid NOT NULL,
    rule_id text NOT NULL,
    pack_id text NOT NULL,
    pack_version text NOT NULL,
    action jsonb NOT NULL,
    actor jsonb NOT NULL,
    owed_by text NOT NULL,
    kind text NOT NULL,
    duty boolean NOT NULL,
    risk jsonb,
    counted_from date NOT NULL,
    due date NOT NULL,
    safe date,
    cutoff_time text,
    cutoff_zone text,
    cutoff_at timestamptz,
    citation text NOT NULL,
    verified text NOT NULL,
    steps jsonb NOT NULL,
    warnings jsonb NOT NULL,
    status text NOT NULL,
    recorded_by uuid,
    confirmed_by uuid,
    confirmed_at timestamptz,
    met_on date,
    met_evidence text,
    met_note text,
    met_by uuid,
    met_at timestamptz,
    closed_reason jsonb,
    move_count integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_deadline PRIMARY KEY (id),
    CONSTRAINT uq_deadline_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_deadline_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_deadline_proceeding FOREIGN KEY (alliance_id, proceeding_id) REFERENCES proceeding (alliance_id, id),
    CONSTRAINT fk_deadline_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id),
    CONSTRAINT fk_deadline_event FOREIGN KEY (alliance_id, event_id) REFERENCES event (alliance_id, id),
    CONSTRAINT fk_deadline_origin FOREIGN KEY (alliance_id, origin_id) REFERENCES event (alliance_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_deadline_key ON deadline (alliance_id, origin_id, rule_id, party_id) NULLS NOT DISTINCT`,
  `CREATE INDEX ix_deadline_open ON deadline (alliance_id, due, id) WHERE status IN ('proposed', 'confirmed')`,
  `CREATE INDEX ix_deadline_status ON deadline (alliance_id, status, due, id)`,
  `CREATE INDEX ix_deadline_due ON deadline (alliance_id, due, id)`,
  `CREATE INDEX ix_deadline_case ON deadline (alliance_id, case_id, due, id)`,
  `CREATE INDEX ix_deadline_party ON deadline (alliance_id, party_id)`,
  `CREATE TABLE deadline_move (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    deadline_id uuid NOT NULL,
    from_due date,
    to_due date NOT NULL,
    event_id uuid NOT NULL,
    why jsonb NOT NULL,
    moved_by uuid,
    moved_at timestamptz NOT NULL,
    CONSTRAINT pk_deadline_move PRIMARY KEY (id),
    CONSTRAINT fk_deadline_move_deadline FOREIGN KEY (alliance_id, deadline_id) REFERENCES deadline (alliance_id, id),
    CONSTRAINT fk_deadline_move_event FOREIGN KEY (alliance_id, event_id) REFERENCES event (alliance_id, id)
  )`,
  `CREATE INDEX ix_deadline_move_deadline ON deadline_move (alliance_id, deadline_id, moved_at)`,
];

/** Events of proceedings, how they were served, the deadlines they trigger and how those moved. */
export class DocketTables1700000000005 implements MigrationInterface {
  name = 'DocketTables1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    const rights = ['event', 'event_service', 'deadline', 'deadline_move'].flatMap((table) =>
      tenantTable(table),
    );
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
