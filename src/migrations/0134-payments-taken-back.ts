import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const kept = ['member_payment', 'member_payment_part', 'ledger_entry', 'ledger_posting', 'ledger_account'];

const statements = [
  ...kept.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `ALTER TABLE member_payment
    ADD COLUMN match_no integer NOT NULL DEFAULT 0,
    ADD COLUMN entry_id uuid,
    ADD COLUMN reversed_by uuid,
    ADD COLUMN reversed_at timestamptz,
    ADD CONSTRAINT ck_member_payment_reversed CHECK ((reversed_by IS NULL) = (reversed_at IS NULL)),
    ADD CONSTRAINT fk_member_payment_reversed_by FOREIGN KEY (reversed_by) REFERENCES person (id)`,
  `UPDATE member_payment y SET match_no = 1, entry_id = (SELECT e.id FROM ledger_entry e
     WHERE e.alliance_id = y.alliance_id AND e.made_for_kind = 'member_payment' AND e.made_for_id = y.id ORDER BY e.no DESC LIMIT 1)
    WHERE y.member_id IS NOT NULL`,
  `ALTER TABLE member_payment DROP CONSTRAINT ck_member_payment_matched`,
  `ALTER TABLE member_payment ADD CONSTRAINT ck_member_payment_matched CHECK ((member_id IS NULL) = (matched_at IS NULL)
    AND (member_id IS NULL) = (entry_id IS NULL) AND (member_id IS NOT NULL OR prepaid_minor = 0))`,
  `ALTER TABLE member_payment DROP CONSTRAINT uq_member_payment_reference`,
  `CREATE UNIQUE INDEX uq_member_payment_reference ON member_payment (alliance_id, fund_id, reference) WHERE reversed_at IS NULL`,
  `DROP INDEX ix_member_payment_unmatched`,
  `CREATE INDEX ix_member_payment_unmatched ON member_payment (alliance_id, fund_id) WHERE member_id IS NULL AND reversed_at IS NULL`,
  `ALTER TABLE member_payment_part ADD COLUMN match_no integer NOT NULL DEFAULT 1`,
  `ALTER TABLE member_payment_part ALTER COLUMN match_no DROP DEFAULT`,
  `ALTER TABLE member_payment_part DROP CONSTRAINT pk_member_payment_part`,
  `ALTER TABLE member_payment_part ADD CONSTRAINT pk_member_payment_part PRIMARY KEY (payment_id, match_no, line_id)`,
  `CREATE TABLE member_payment_event (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    action text NOT NULL,
    reason text,
    by_person uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_member_payment_event PRIMARY KEY (id),
    CONSTRAINT fk_member_payment_event_payment FOREIGN KEY (alliance_id, payment_id) REFERENCES member_payment (alliance_id, id),
    CONSTRAINT fk_member_payment_event_by_person FOREIGN KEY (by_person) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_member_payment_event_payment ON member_payment_event (alliance_id, payment_id, at, id)`,
  `INSERT INTO member_payment_event (id, alliance_id, payment_id, action, by_person, at)
   SELECT gen_random_uuid(), y.alliance_id, y.id, 'match', coalesce(y.matched_by, y.recorded_by), y.matched_at
     FROM member_payment y WHERE y.matched_at IS NOT NULL`,
  `CREATE TABLE line_set_off (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    line_id uuid NOT NULL,
    principal_minor bigint NOT NULL,
    interest_minor bigint NOT NULL,
    tolerated_minor bigint NOT NULL,
    credit_minor bigint NOT NULL,
    sources jsonb NOT NULL,
    set_on date NOT NULL,
    by_person uuid,
    at timestamptz NOT NULL,
    CONSTRAINT pk_line_set_off PRIMARY KEY (id),
    CONSTRAINT ck_line_set_off_amounts CHECK (principal_minor >= 0 AND interest_minor >= 0 AND tolerated_minor >= 0
      AND principal_minor + interest_minor > 0 AND principal_minor + interest_minor <= credit_minor),
    CONSTRAINT fk_line_set_off_line FOREIGN KEY (alliance_id, line_id) REFERENCES call_line (alliance_id, id),
    CONSTRAINT fk_line_set_off_by_person FOREIGN KEY (by_person) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_line_set_off_line ON line_set_off (alliance_id, line_id, at, id)`,
  ...kept.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
  ...tenantTable('member_payment_event', 'SELECT, INSERT'),
  ...tenantTable('line_set_off', 'SELECT, INSERT'),
];

/** Matches of payments that are taken back, payments that are reversed, and prepaid money that goes to lines. */
export class PaymentsTakenBack1700000000134 implements MigrationInterface {
  name = 'PaymentsTakenBack1700000000134';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
