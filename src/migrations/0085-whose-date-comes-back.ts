import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made an earlier date of a deadline the one that is kept again may not verify it either. */
export class WhoseDateComesBack1700000000085 implements MigrationInterface {
  name = 'WhoseDateComesBack1700000000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline ADD COLUMN turned_by uuid');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
