import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member that leaves has one exit statement for each fund of its group. */
export class ExitsByFund1700000000131 implements MigrationInterface {
  name = 'ExitsByFund1700000000131';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX uq_exit_statement_open');
    await runner.query(
      `CREATE UNIQUE INDEX uq_exit_statement_open ON exit_statement (alliance_id, membership_id, fund_id) WHERE status <> 'withdrawn'`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
