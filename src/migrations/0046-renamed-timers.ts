import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE timer NO FORCE ROW LEVEL SECURITY`,
  `UPDATE timer SET kind = 'certificate.overdue' WHERE kind = 'certificate.due' AND done_at IS NULL`,
  `UPDATE timer SET cancelled_at = now() WHERE kind = 'digests.send' AND done_at IS NULL AND cancelled_at IS NULL`,
  `ALTER TABLE timer FORCE ROW LEVEL SECURITY`,
];

/**
 * The timer of the day after a certificate was due is called as the fact it records. Digests have a timer for each person and day: those
 * planned for many at once are called off, and a worker that starts plans the same days anew.
 */
export class RenamedTimers1700000000046 implements MigrationInterface {
  name = 'RenamedTimers1700000000046';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
