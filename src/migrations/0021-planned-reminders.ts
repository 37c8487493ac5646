import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person is still to be reminded of is found without what they were reminded of. */
export class PlannedReminders1700000000021 implements MigrationInterface {
  name = 'PlannedReminders1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_reminder_planned ON reminder (alliance_id, person_id) WHERE state = 'planned'`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
