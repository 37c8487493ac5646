import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const subscription = (table: string): string =>
  `CONSTRAINT fk_${table}_subscription FOREIGN KEY (alliance_id, subscription_id) REFERENCES po_subscription (alliance_id, id)`;
const party = (table: string): string =>
  `CONSTRAINT fk_${table}_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id)`;
const toPerson = (table: string, column: string): string =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `ALTER TABLE compartment ADD COLUMN notice_days integer, ADD COLUMN notice_ends text, ADD COLUMN notice_zone text`,
  `ALTER TABLE admission ADD COLUMN by_supplier boolean NOT NULL DEFAULT false`,
  `CREATE TABLE supplier_access (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid NOT NULL,
    person_id uuid NOT NULL,
    party_id uuid NOT NULL,
    basis_id uuid NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz,
    CONSTRAINT pk_supplier_access PRIMARY KEY (id),
    CONSTRAINT fk_supplier_access_compartment FOREIGN KEY (alliance_id, compartment_id) REFERENCES compartment (alliance_id, id),
    ${party('supplier_access')},
    ${toPerson('supplier_access', 'person_id')}
  )`,
  `CREATE UNIQUE INDEX uq_supplier_access_open ON supplier_access (alliance_id, person_id, compartment_id, party_id)
    WHERE until_at IS NULL`,
  `CREATE INDEX ix_supplier_access_basis ON supplier_access (alliance_id, basis_id)`,
  `CREATE TABLE supplier_window (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    party_id uuid NOT NULL,
    status text NOT NULL,
    noticed_at timestamptz NOT NULL,
    noticed_by uuid,
    opens_at timestamptz NOT NULL,
    last_on date NOT NULL,
    objected_at timestamptz,
    objected_by uuid,
    objection text,
    is_late boolean NOT NULL DEFAULT false,
    confer_until timestamptz,
    referred_at timestamptz,
    referral text,
    settled_at timestamptz,
    resolution text,
    exposure jsonb,
    closed_at timestamptz,
    CONSTRAINT pk_supplier_window PRIMARY KEY (id),
    CONSTRAINT uq_supplier_window_tenant UNIQUE (alliance_id, id),
    ${subscription('supplier_window')},
    ${party('supplier_window')},
    ${['noticed_by', 'objected_by'].map((column) => toPerson('supplier_window', column)).join(',\n    ')}
  )`,
  `CREATE UNIQUE INDEX uq_supplier_window_open ON supplier_window (alliance_id, subscription_id, party_id) WHERE closed_at IS NULL`,
  `CREATE INDEX ix_supplier_window_subscription ON supplier_window (alliance_id, subscription_id, noticed_at, id)`,
  `CREATE TABLE supplier_window_step (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    window_id uuid NOT NULL,
    action text NOT NULL,
    from_status text,
    to_status text NOT NULL,
    at timestamptz NOT NULL,
    by_person uuid,
    CONSTRAINT pk_supplier_window_step PRIMARY KEY (id),
    CONSTRAINT fk_supplier_window_step_window FOREIGN KEY (alliance_id, window_id) REFERENCES supplier_window (alliance_id, id),
    ${toPerson('supplier_window_step', 'by_person')}
  )`,
  `CREATE INDEX ix_supplier_window_step_of ON supplier_window_step (alliance_id, window_id, at, id)`,
  `CREATE INDEX ix_document_opening_sealed ON document_opening (alliance_id, compartment_id, person_id, at)
    WHERE compartment_id IS NOT NULL`,
  ...tenantTable('supplier_access'),
  ...tenantTable('supplier_window'),
  ...tenantTable('supplier_window_step', 'SELECT, INSERT'),
];

/** Of every alliance, so with the owner let through row-level security for as long as it takes. */
const looked = [
  'compartment',
  'admission',
  'order_supplier',
  'supplier_access',
  'supplier_window',
  'party',
  'po_subscription',
  'po_subscription_step',
  'timer',
];

/** Until now a notice went to all suppliers, and its days ended with a day of the alliance. */
const kept = [
  ...looked.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `UPDATE compartment c SET notice_days = 10, notice_ends = 'end_of_day', notice_zone = a.zone
     FROM alliance a WHERE a.id = c.alliance_id AND c.kind = 'cbi'`,
  `INSERT INTO order_supplier (compartment_id, party_id, alliance_id, named_at)
   SELECT DISTINCT s.compartment_id, p.id, s.alliance_id, c.opened_at
     FROM po_subscription s
     JOIN compartment c ON c.alliance_id = s.alliance_id AND c.id = s.compartment_id
     JOIN party p ON p.alliance_id = s.alliance_id AND p.case_id = s.case_id
    WHERE s.notice_on IS NOT NULL ON CONFLICT DO NOTHING`,
  `INSERT INTO supplier_window (id, alliance_id, subscription_id, party_id, status, noticed_at, noticed_by, opens_at, last_on,
     objected_at, objected_by, objection, confer_until, settled_at, resolution)
   SELECT gen_random_uuid(), s.alliance_id, s.id, p.id,
          CASE WHEN s.state = 'denied' THEN 'denied'
               WHEN s.objected_by IS NULL THEN 'running'
               WHEN s.state = 'objected' THEN 'conferring' ELSE 'allowed' END,
          s.notice_on::timestamp AT TIME ZONE a.zone, s.filed_by,
          (s.window_ends_on + 1)::timestamp AT TIME ZONE a.zone, s.window_ends_on,
          o.at, s.objected_by, s.objection, o.at + interval '10 days', r.at, s.resolution
     FROM po_subscription s
     JOIN alliance a ON a.id = s.alliance_id
     JOIN party p ON p.alliance_id = s.alliance_id AND p.case_id = s.case_id
     LEFT JOIN LATERAL (SELECT t.at FROM po_subscription_step t WHERE t.alliance_id = s.alliance_id AND t.subscription_id = s.id
                           AND t.action = 'object' ORDER BY t.at DESC LIMIT 1) o ON s.objected_by IS NOT NULL
     LEFT JOIN LATERAL (SELECT t.at FROM po_subscription_step t WHERE t.alliance_id = s.alliance_id AND t.subscription_id = s.id
                           AND t.action IN ('resolve_allow', 'resolve_deny') ORDER BY t.at DESC LIMIT 1) r ON s.resolution IS NOT NULL
    WHERE s.notice_on IS NOT NULL`,
  `UPDATE admission a SET by_supplier = true FROM po_subscription s
    WHERE a.alliance_id = s.alliance_id AND a.basis_id = s.id AND s.capacity <> 'outside_counsel'`,
  `INSERT INTO supplier_access (id, alliance_id, compartment_id, person_id, party_id, basis_id, from_at)
   SELECT gen_random_uuid(), s.alliance_id, s.compartment_id, s.person_id, w.party_id, w.id, s.active_at
     FROM po_subscription s
     JOIN supplier_window w ON w.alliance_id = s.alliance_id AND w.subscription_id = s.id
    WHERE s.state = 'active' AND s.active_at IS NOT NULL`,
  `INSERT INTO po_subscription_step (id, alliance_id, subscription_id, action, from_state, to_state, at)
   SELECT gen_random_uuid(), s.alliance_id, s.id, 'give_notice', s.state, 'notice_window', now()
     FROM po_subscription s WHERE s.state IN ('objected', 'allowed')`,
  `UPDATE po_subscription SET state = 'notice_window' WHERE state IN ('objected', 'allowed')`,
  `UPDATE timer SET cancelled_at = now() WHERE kind = 'subscription.window_end' AND done_at IS NULL AND cancelled_at IS NULL`,
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
   SELECT gen_random_uuid(), w.alliance_id, 'supplier_window.end', w.id, '{}', w.opens_at, 'supplier_window.end/' || w.id
     FROM supplier_window w JOIN po_subscription s ON s.alliance_id = w.alliance_id AND s.id = w.subscription_id
    WHERE s.state = 'notice_window' AND w.status = 'running' AND w.opens_at > now()`,
  ...looked.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
  `ALTER TABLE po_subscription DROP COLUMN notice_on, DROP COLUMN window_ends_on, DROP COLUMN objected_by,
     DROP COLUMN objection, DROP COLUMN resolution`,
];

/**
 * Windows of objection per supplier, in moments. A notice from before went to every party of its case, each of which may be a supplier:
 * it becomes one window for each of them that ends when it would have ended, with what came of it.
 */
export class SupplierWindows1700000000146 implements MigrationInterface {
  name = 'SupplierWindows1700000000146';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...kept]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
