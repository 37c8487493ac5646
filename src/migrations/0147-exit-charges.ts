import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of exit statements say by what a member was charged or credited besides the shares of its costs. */
export class ExitCharges1700000000147 implements MigrationInterface {
  name = 'ExitCharges1700000000147';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exit_item ADD COLUMN charged_by text');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
