import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const toPerson = `CONSTRAINT fk_undertaking_signed_by FOREIGN KEY (signed_by) REFERENCES person (id)`;

const statements = [
  `ALTER TABLE po_subscription ADD COLUMN undertaking_en text, ADD COLUMN undertaking_zh text`,
  `CREATE TABLE undertaking (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    capacity text NOT NULL,
    firm text NOT NULL,
    text_en text,
    text_zh text,
    employment text,
    education text,
    CONSTRAINT pk_undertaking PRIMARY KEY (id),
    CONSTRAINT uq_undertaking_tenant UNIQUE (alliance_id, id),
    CONSTRAINT ck_undertaking_text CHECK (text_en IS NOT NULL OR text_zh IS NOT NULL),
    CONSTRAINT ck_undertaking_background
      CHECK (capacity = 'outside_counsel' OR employment IS NOT NULL AND education IS NOT NULL),
    CONSTRAINT fk_undertaking_subscription FOREIGN KEY (alliance_id, subscription_id)
      REFERENCES po_subscription (alliance_id, id),
    ${toPerson}
  )`,
  `CREATE INDEX ix_undertaking_subscription ON undertaking (alliance_id, subscription_id, signed_at, id)`,
  // As it was signed: nobody writes over it.
  ...tenantTable('undertaking', 'SELECT, INSERT'),
  `ALTER TABLE supplier_window ADD COLUMN undertaking_id uuid`,
  `ALTER TABLE supplier_window ADD CONSTRAINT fk_supplier_window_undertaking
    FOREIGN KEY (alliance_id, undertaking_id) REFERENCES undertaking (alliance_id, id)`,
];

/** What is undertaken under a protective order, and by whom, kept as it was signed; each supplier is shown what it was given notice of. */
export class Undertakings1700000000153 implements MigrationInterface {
  name = 'Undertakings1700000000153';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
