import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const toPerson = (column: string): string =>
  `CONSTRAINT fk_po_subscription_${column} FOREIGN KEY (${column}) REFERENCES person (id)`;

const tables = [
  `CREATE TABLE po_subscription (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    compartment_id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    capacity text NOT NULL,
    firm text NOT NULL,
    group_id uuid,
    with_history boolean NOT NULL,
    state text NOT NULL,
    drafted_by uuid NOT NULL,
    drafted_at timestamptz NOT NULL,
    signed_at timestamptz,
    filed_on date,
    filing text,
    filed_by uuid,
    notice_on date,
    window_ends_on date,
    objected_by uuid,
    objection text,
    resolution text,
    acknowledgement text,
    activated_by uuid,
    active_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    return_due_on date,
    certified_at timestamptz,
    certificate text,
    version integer NOT NULL,
    CONSTRAINT pk_po_subscription PRIMARY KEY (id),
    CONSTRAINT uq_po_subscription_tenant UNIQUE (alliance_id, id),
    CONSTRAINT fk_po_subscription_compartment FOREIGN KEY (alliance_id, compartment_id)
      REFERENCES compartment (alliance_id, id),
    CONSTRAINT fk_po_subscription_case FOREIGN KEY (alliance_id, case_id) REFERENCES case_file (alliance_id, id),
    ${['person_id', 'drafted_by', 'filed_by', 'objected_by', 'activated_by'].map(toPerson).join(',\n    ')}
  )`,
  `CREATE INDEX ix_po_subscription_compartment ON po_subscription (alliance_id, compartment_id, drafted_at, id)`,
  `CREATE INDEX ix_po_subscription_person ON po_subscription (alliance_id, person_id)`,
  `CREATE INDEX ix_po_subscription_case ON po_subscription (alliance_id, case_id, drafted_at, id)`,
  `CREATE INDEX ix_po_subscription_drafted ON po_subscription (alliance_id, drafted_at, id)`,
  `CREATE TABLE po_subscription_step (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    action text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_person uuid,
    CONSTRAINT pk_po_subscription_step PRIMARY KEY (id),
    CONSTRAINT fk_po_subscription_step_subscription FOREIGN KEY (alliance_id, subscription_id)
      REFERENCES po_subscription (alliance_id, id),
    CONSTRAINT fk_po_subscription_step_by_person FOREIGN KEY (by_person) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_po_subscription_step_of ON po_subscription_step (alliance_id, subscription_id, at, id)`,
];

/** Protective-order subscriptions, step by step. */
export class ClearanceTables1700000000015 implements MigrationInterface {
  name = 'ClearanceTables1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...tenantTable('po_subscription'),
      ...tenantTable('po_subscription_step', 'SELECT, INSERT'),
    ];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
