import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * Counsel of a member is named and dismissed by that member. Who is proposed, declined or dismissed reads nothing: `person_id` is
 * empty then. What was there stays in force. Which member a party is, is changed by both members.
 */
export class Mandates1700000000027 implements MigrationInterface {
  name = 'Mandates1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `ALTER TABLE party_counsel
     ADD COLUMN named_id uuid CONSTRAINT fk_party_counsel_named REFERENCES person (id),
     ADD COLUMN state text NOT NULL DEFAULT 'acting',
     ADD COLUMN ended_on date,
     ADD COLUMN end_reason text,
     ADD CONSTRAINT ck_party_counsel_state CHECK (state IN ('proposed', 'acting', 'declined', 'ended')),
     ADD CONSTRAINT ck_party_counsel_reads CHECK (person_id IS NULL OR state = 'acting')`,
  // The table is locked for the tenant's policy as for everyone: its owner fills it without one.
  'ALTER TABLE party_counsel NO FORCE ROW LEVEL SECURITY',
  'UPDATE party_counsel SET named_id = person_id',
  'ALTER TABLE party_counsel FORCE ROW LEVEL SECURITY',
  // Whoever ends a mandate may not know of the talks counsel was named into, and ends counsel's part in them all the same.
  'CREATE POLICY end_counsel_admissions ON admission TO CURRENT_USER USING (true) WITH CHECK (true)',
  `CREATE FUNCTION end_counsel_admissions(of_case uuid, of_member uuid, of_person uuid, is_gone boolean, at timestamptz, why text)
     RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
   $$ UPDATE admission a SET until_at = at, end_reason = why FROM compartment c
       WHERE a.alliance_id = current_setting('hezong.alliance')::uuid AND c.alliance_id = a.alliance_id AND c.id = a.compartment_id
         AND c.case_id = of_case AND a.person_id = of_person AND a.basis_kind = 'named' AND a.until_at IS NULL
         AND (c.kind = 'settlement' AND c.member_id = of_member OR c.kind = 'caucus' AND is_gone) $$`,
  'REVOKE ALL ON FUNCTION end_counsel_admissions(uuid, uuid, uuid, boolean, timestamptz, text) FROM PUBLIC',
  `CREATE TABLE party_binding (
    id uuid CONSTRAINT pk_party_binding PRIMARY KEY,
    alliance_id uuid NOT NULL,
    case_id uuid NOT NULL,
    party_id uuid NOT NULL,
    from_member_id uuid,
    to_member_id uuid,
    agreed text[] NOT NULL,
    state text NOT NULL,
    proposed_by uuid,
    proposed_at timestamptz NOT NULL,
    decided_at timestamptz,
    end_reason text,
    CONSTRAINT ck_party_binding_state CHECK (state IN ('open', 'complete', 'declined', 'withdrawn')),
    CONSTRAINT fk_party_binding_party FOREIGN KEY (alliance_id, case_id, party_id) REFERENCES party (alliance_id, case_id, id),
    CONSTRAINT fk_party_binding_from FOREIGN KEY (alliance_id, from_member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_party_binding_to FOREIGN KEY (alliance_id, to_member_id) REFERENCES member (alliance_id, id),
    CONSTRAINT fk_party_binding_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id)
  )`,
  `CREATE UNIQUE INDEX uq_party_binding_open ON party_binding (alliance_id, party_id) WHERE state = 'open'`,
  ...tenantTable('party_binding'),
  'GRANT EXECUTE ON FUNCTION end_counsel_admissions(uuid, uuid, uuid, boolean, timestamptz, text) TO hezong_app',
];
