import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acrossTenants, tenantTable } from './tenant-table.js';

const leased = `
  lease_epoch integer NOT NULL DEFAULT 0,
  leased_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  done_at timestamptz,
  failed_at timestamptz,
  last_error text`;

const tables = [
  `CREATE TABLE audit_link (
    alliance_id uuid NOT NULL,
    seq bigint NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    content_hash text NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_link PRIMARY KEY (alliance_id, seq)
  )`,
  `CREATE TABLE outbox (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    audit_seq bigint NOT NULL,
    type text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    case_id uuid,
    payload jsonb NOT NULL,
    actor_id uuid,
    request_id text NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (id),
    CONSTRAINT uq_outbox_seq UNIQUE (alliance_id, audit_seq)
  )`,
  `CREATE INDEX ix_outbox_case ON outbox (alliance_id, case_id, audit_seq) WHERE case_id IS NOT NULL`,
  `CREATE TABLE inbox (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    fact_id uuid NOT NULL,
    consumer text NOT NULL,
    due_at timestamptz NOT NULL,${leased},
    CONSTRAINT pk_inbox PRIMARY KEY (id),
    CONSTRAINT uq_inbox_fact_consumer UNIQUE (fact_id, consumer)
  )`,
  `CREATE INDEX ix_inbox_due ON inbox (due_at) WHERE done_at IS NULL AND failed_at IS NULL`,
  `CREATE INDEX ix_inbox_open ON inbox (alliance_id) WHERE done_at IS NULL`,
  `CREATE INDEX ix_inbox_failed ON inbox (alliance_id, failed_at) WHERE failed_at IS NOT NULL`,
  `CREATE TABLE timer (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    payload jsonb NOT NULL,
    due_at timestamptz NOT NULL,
    dedupe text NOT NULL,${leased},
    cancelled_at timestamptz,
    CONSTRAINT pk_timer PRIMARY KEY (id),
    CONSTRAINT uq_timer_dedupe UNIQUE (alliance_id, dedupe)
  )`,
  `CREATE INDEX ix_timer_due ON timer (due_at)
    WHERE done_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL`,
  `CREATE INDEX ix_timer_open ON timer (alliance_id) WHERE done_at IS NULL AND cancelled_at IS NULL`,
  `CREATE INDEX ix_timer_subject ON timer (alliance_id, kind, subject_id)`,
  `CREATE INDEX ix_timer_failed ON timer (alliance_id, failed_at) WHERE failed_at IS NOT NULL`,
  `CREATE TABLE idempotency (
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    result jsonb,
    at timestamptz NOT NULL,
    CONSTRAINT pk_idempotency PRIMARY KEY (alliance_id, person_id, route, key)
  )`,
  `CREATE INDEX ix_idempotency_at ON idempotency (at)`,
  `CREATE TABLE mail (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    kind text NOT NULL,
    person_id uuid,
    address text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    message_id text NOT NULL,
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    settled_at timestamptz,
    last_error text,
    CONSTRAINT pk_mail PRIMARY KEY (id),
    CONSTRAINT uq_mail_message UNIQUE (message_id)
  )`,
  `CREATE INDEX ix_mail_created ON mail (alliance_id, created_at DESC, id DESC)`,
];

const appendOnly = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$`,
  ...['audit_link', 'outbox'].flatMap((table) => [
    `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ]),
];

/** Facts and their chain, work to be done, keys of requests, mails. */
export class PlatformTables1700000000001 implements MigrationInterface {
  name = 'PlatformTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [
      `GRANT USAGE ON SCHEMA public TO hezong_app, hezong_relay, hezong_identity`,
      `GRANT SELECT ON migration TO hezong_app`,
      ...tenantTable('audit_link', 'SELECT, INSERT'),
      ...tenantTable('outbox', 'SELECT, INSERT'),
      ...tenantTable('inbox'),
      ...tenantTable('timer'),
      ...tenantTable('idempotency', 'SELECT, INSERT, UPDATE, DELETE'),
      ...tenantTable('mail'),
      ...acrossTenants('inbox', 'hezong_relay', 'SELECT, UPDATE'),
      ...acrossTenants('timer', 'hezong_relay', 'SELECT, UPDATE'),
      ...acrossTenants('idempotency', 'hezong_relay', 'SELECT, DELETE'),
    ];
    for (const statement of [...tables, ...appendOnly, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
