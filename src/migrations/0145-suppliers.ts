import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const sealed = 'compartment_id IS NOT NULL';
const none = `suppliers_named = '{}' AND suppliers = '{}'`;

const statements = [
  `ALTER TABLE document ADD COLUMN suppliers_named uuid[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE document ADD COLUMN suppliers uuid[] NOT NULL DEFAULT '{}'`,
  `ALTER TABLE document ADD CONSTRAINT ck_document_suppliers CHECK (${sealed} OR (${none}))`,
  `CREATE TABLE order_supplier (
    compartment_id uuid NOT NULL,
    party_id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    named_at timestamptz NOT NULL,
    named_by uuid,
    CONSTRAINT pk_order_supplier PRIMARY KEY (compartment_id, party_id),
    CONSTRAINT fk_order_supplier_compartment FOREIGN KEY (alliance_id, compartment_id)
      REFERENCES compartment (alliance_id, id),
    CONSTRAINT fk_order_supplier_party FOREIGN KEY (alliance_id, party_id) REFERENCES party (alliance_id, id),
    CONSTRAINT fk_order_supplier_named_by FOREIGN KEY (named_by) REFERENCES person (id)
  )`,
  ...tenantTable('order_supplier', 'SELECT, INSERT'),
];

/** Which parties supplied what lies under a protective order. */
export class Suppliers1700000000145 implements MigrationInterface {
  name = 'Suppliers1700000000145';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
