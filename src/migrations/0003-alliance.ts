import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE member (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    credit_code text,
    country text NOT NULL,
    size text,
    search text NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_tenant UNIQUE (alliance_id, id),
    CONSTRAINT uq_member_credit_code UNIQUE (alliance_id, credit_code),
    CONSTRAINT fk_member_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id)
  )`,
  `CREATE INDEX ix_member_name ON member (alliance_id, name_en, id)`,
  `CREATE TABLE membership_period (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    member_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date,
    reason text,
    CONSTRAINT pk_membership_period PRIMARY KEY (id),
    CONSTRAINT fk_membership_period_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_membership_period_open ON membership_period (alliance_id, member_id) WHERE until_on IS NULL`,
  `CREATE INDEX ix_membership_period_member ON membership_period (alliance_id, member_id, from_on)`,
  `CREATE TABLE member_contact (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    member_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    duty text,
    email text,
    phone text,
    CONSTRAINT pk_member_contact PRIMARY KEY (id),
    CONSTRAINT fk_member_contact_member FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)
  )`,
  `CREATE INDEX ix_member_contact_member ON member_contact (alliance_id, member_id, position)`,
  `ALTER TABLE appointment ADD CONSTRAINT fk_appointment_member
    FOREIGN KEY (alliance_id, member_id) REFERENCES member (alliance_id, id)`,
];

/** Member firms, when they were in, and whom to call there. */
export class AllianceTables1700000000003 implements MigrationInterface {
  name = 'AllianceTables1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      ...tenantTable('member'),
      ...tenantTable('membership_period'),
      ...tenantTable('member_contact', 'SELECT, INSERT, UPDATE, DELETE'),
    ];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
