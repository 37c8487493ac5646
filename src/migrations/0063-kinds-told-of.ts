import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE INDEX ix_notification_kind ON notification (alliance_id, person_id, (subject->>'kind'))`,
  `CREATE INDEX ix_mail_kind ON mail (alliance_id, (about->>'kind'))`,
];

/** Which kinds of things somebody was told of is found without reading all they were told. */
export class KindsToldOf1700000000063 implements MigrationInterface {
  name = 'KindsToldOf1700000000063';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
