import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suppliers agree to the versions they were asked about: a lowering knows the newest of them. One asked before agrees to none. */
export class AgreedVersions1700000000019 implements MigrationInterface {
  name = 'AgreedVersions1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lowering ADD COLUMN version_no integer NOT NULL DEFAULT 0');
    await runner.query('ALTER TABLE lowering ALTER COLUMN version_no DROP DEFAULT');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
