import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const toPerson = (table: string, column: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `CREATE TABLE wall (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    object_kind text NOT NULL,
    object_id uuid NOT NULL,
    reason text NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    lifted_at timestamptz,
    lifted_by uuid,
    lift_reason text,
    version integer NOT NULL,
    CONSTRAINT pk_wall PRIMARY KEY (id),
    ${toPerson('wall', 'set_by')},
    ${toPerson('wall', 'lifted_by')}
  )`,
  `CREATE INDEX ix_wall_subject ON wall (alliance_id, subject_id, object_kind) WHERE lifted_at IS NULL`,
  `CREATE INDEX ix_wall_object ON wall (alliance_id, object_id)`,
  `CREATE INDEX ix_wall_set ON wall (alliance_id, set_at, id)`,
  `CREATE UNIQUE INDEX uq_wall_in_force ON wall (alliance_id, subject_id, object_kind, object_id) WHERE lifted_at IS NULL`,
  `CREATE TABLE compartment (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    case_id uuid NOT NULL,
    proceeding_id uuid,
    member_id uuid,
    name text NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    close_reason text,
    CONSTRAINT pk_compartment PRIMARY KEY (id),
    CONSTRAINT uq_compartment_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_compartment_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    CONSTRAINT fk_compartment_proceeding FOREIGN KEY (alliance_id, proceeding_id) REFERENCES proceeding (alliance_id, id),
    CONSTRAINT fk_compartment_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id),
    ${toPerson('compartment', 'opened_by')},
    ${toPerson('compartment', 'closed_by')}
  )`,
  `CREATE INDEX ix_compartment_case ON compartment (alliance_id, case_id, opened_at, id)`,
  `CREATE UNIQUE INDEX uq_compartment_order ON compartment (alliance_id, proceeding_id) WHERE kind = 'cbi' AND closed_at IS NULL`,
  `CREATE UNIQUE INDEX uq_compartment_settlement ON compartment (alliance_id, case_id, member_id)
     WHERE kind = 'settlement' AND closed_at IS NULL`,
  `CREATE TABLE admission (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid NOT NULL,
    person_id uuid NOT NULL,
    basis_kind text NOT NULL,
    basis_id uuid,
    from_at timestamptz NOT NULL,
    until_at timestamptz,
    end_reason text,
    admitted_by uuid,
    CONSTRAINT pk_admission PRIMARY KEY (id),
    CONSTRAINT fk_admission_compartment FOREIGN KEY (alliance_id, compartment_id) REFERENCES compartment (alliance_id, id),
    ${toPerson('admission', 'person_id')},
    ${toPerson('admission', 'admitted_by')}
  )`,
  `CREATE INDEX ix_admission_compartment ON admission (alliance_id, compartment_id, person_id)`,
  `CREATE UNIQUE INDEX uq_admission_open ON admission (alliance_id, person_id, compartment_id) WHERE until_at IS NULL`,
  `CREATE TABLE standing (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    group_id uuid NOT NULL,
    case_id uuid NOT NULL,
    holder_kind text NOT NULL,
    holder_id uuid NOT NULL,
    basis_kind text NOT NULL,
    basis_id uuid NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz,
    cut_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_standing PRIMARY KEY (id),
    CONSTRAINT fk_standing_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id)
  )`,
  `CREATE INDEX ix_standing_holder ON standing (alliance_id, holder_id) WHERE cut_at IS NULL`,
  `CREATE INDEX ix_standing_group ON standing (alliance_id, group_id)`,
  `CREATE INDEX ix_standing_basis ON standing (alliance_id, basis_id)`,
];

/** Says which compartments are open to the reader, for policies: as the owner, because no reader sees all admissions. */
const openCompartments = [
  `CREATE POLICY open_compartments ON admission FOR SELECT TO CURRENT_USER USING (true)`,
  `CREATE FUNCTION open_compartments() RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT compartment_id FROM admission
       WHERE alliance_id = current_setting('hezong.alliance')::uuid AND until_at IS NULL
         AND person_id = nullif(current_setting('hezong.person'), 'system')::uuid $$`,
  `REVOKE ALL ON FUNCTION open_compartments() FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION open_compartments() TO hezong_app`,
];

/** Finds a member's settlement compartment for its own counsel who is not in it yet; whoever asks has been found to be that. */
const settlementCompartment = [
  `CREATE POLICY settlement_compartment ON compartment FOR SELECT TO CURRENT_USER USING (true)`,
  `CREATE FUNCTION settlement_compartment(of_case uuid, of_member uuid) RETURNS uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ SELECT id FROM compartment
       WHERE alliance_id = current_setting('hezong.alliance')::uuid AND kind = 'settlement' AND closed_at IS NULL
         AND case_id = of_case AND member_id = of_member $$`,
  `REVOKE ALL ON FUNCTION settlement_compartment(uuid, uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION settlement_compartment(uuid, uuid) TO hezong_app`,
];

/**
 * An investigation's protective order is no secret; that a member talks of settling, or with a mediator, is: nobody who is not
 * admitted sees that there is such a compartment, or who is in it.
 */
const unseen = [
  `CREATE POLICY unseen ON compartment AS RESTRICTIVE FOR SELECT TO hezong_app USING (kind = 'cbi'
     OR current_setting('hezong.person') = 'system' OR id IN (SELECT open_compartments()))`,
  `CREATE POLICY unseen ON admission AS RESTRICTIVE FOR SELECT TO hezong_app USING (basis_kind = 'subscription'
     OR current_setting('hezong.person') = 'system'
     OR person_id = nullif(current_setting('hezong.person'), 'system')::uuid
     OR compartment_id IN (SELECT open_compartments()))`,
];

/** Walls, compartments, who is admitted and who stands where. */
export class WallsTables1700000000007 implements MigrationInterface {
  name = 'WallsTables1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    const rights = ['wall', 'compartment', 'admission', 'standing'].flatMap((table) => tenantTable(table));
    const statements = [...tables, ...rights, ...openCompartments, ...settlementCompartment, ...unseen];
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
