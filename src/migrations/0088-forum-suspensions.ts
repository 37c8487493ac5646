import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const statements = [
  `CREATE TABLE forum_suspension (
    id uuid NOT NULL,
    alliance_id uuid NOT NULL,
    forum text NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    reopened_on date NOT NULL,
    mode text NOT NULL,
    days integer NOT NULL,
    name jsonb NOT NULL,
    source text NOT NULL,
    status text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    refuse_reason text,
    ended_by uuid,
    ended_at timestamptz,
    withdraw_reason text,
    CONSTRAINT pk_forum_suspension PRIMARY KEY (id),
    CONSTRAINT fk_forum_suspension_alliance FOREIGN KEY (alliance_id) REFERENCES alliance (id),
    CONSTRAINT fk_forum_suspension_proposed_by FOREIGN KEY (proposed_by) REFERENCES person (id),
    CONSTRAINT fk_forum_suspension_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT fk_forum_suspension_ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
    CONSTRAINT ck_forum_suspension_mode CHECK (mode IN ('roll', 'toll', 'manual')),
    CONSTRAINT ck_forum_suspension_days CHECK (from_day <= until_day AND until_day < reopened_on AND days BETWEEN 1 AND until_day - from_day + 1),
    CONSTRAINT ck_forum_suspension_status CHECK (status IN ('proposed', 'accepted', 'refused', 'withdrawn', 'replaced')),
    CONSTRAINT ck_forum_suspension_second CHECK (decided_by <> proposed_by),
    CONSTRAINT ck_forum_suspension_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL)
      AND (decided_at IS NOT NULL OR status IN ('proposed', 'withdrawn')) AND (decided_at IS NULL OR status <> 'proposed')),
    CONSTRAINT ck_forum_suspension_refused CHECK ((refuse_reason IS NOT NULL) = (status = 'refused')),
    CONSTRAINT ck_forum_suspension_ended CHECK ((ended_by IS NULL) = (ended_at IS NULL)
      AND (ended_at IS NOT NULL) = (status IN ('withdrawn', 'replaced')) AND (withdraw_reason IS NOT NULL) = (status = 'withdrawn'))
  )`,
  `CREATE INDEX ix_forum_suspension_forum ON forum_suspension (alliance_id, forum, from_day, id)`,
  ...tenantTable('forum_suspension'),
];

/** Times in which a forum did not work, and how dates move by them. */
export class ForumSuspensions1700000000088 implements MigrationInterface {
  name = 'ForumSuspensions1700000000088';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
