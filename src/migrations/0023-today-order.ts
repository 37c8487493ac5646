import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open deadlines in the order of today's screen, so that it need not look through all that fall on the same day. */
export class TodayOrder1700000000023 implements MigrationInterface {
  name = 'TodayOrder1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_deadline_today ON deadline (alliance_id, (coalesce(safe, due)), (risk IS NOT NULL) DESC, id)
        WHERE status IN ('proposed', 'confirmed')`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
