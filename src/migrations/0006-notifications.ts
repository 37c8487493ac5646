import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const tables = [
  `CREATE TABLE reminder (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    deadline_id uuid NOT NULL,
    person_id uuid NOT NULL,
    step text NOT NULL,
    day date NOT NULL,
    days_before integer NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL,
    sent_at timestamptz,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT uq_reminder_step UNIQUE (alliance_id, deadline_id, step, person_id),
    CONSTRAINT fk_reminder_deadline FOREIGN KEY (alliance_id, deadline_id) REFERENCES deadline (alliance_id, id),
    CONSTRAINT fk_reminder_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE TABLE notification (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    subject jsonb NOT NULL,
    title jsonb NOT NULL,
    body jsonb NOT NULL,
    link text,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    CONSTRAINT pk_notification PRIMARY KEY (id),
    CONSTRAINT fk_notification_person FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  `CREATE INDEX ix_notification_person ON notification (alliance_id, person_id, created_at DESC, id DESC)`,
  `CREATE INDEX ix_notification_unread ON notification (alliance_id, person_id) WHERE read_at IS NULL`,
];

/** Reminders as they are planned, and what people were told. */
export class NotificationsTables1700000000006 implements MigrationInterface {
  name = 'NotificationsTables1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    const rights = [...tenantTable('reminder'), ...tenantTable('notification')];
    for (const statement of [...tables, ...rights]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
