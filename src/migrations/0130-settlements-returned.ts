import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A settlement sum that was cancelled after money came in stays open until that is paid back; refunds are found by what they are of. */
export class SettlementsReturned1700000000130 implements MigrationInterface {
  name = 'SettlementsReturned1700000000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE settlement_sum DROP CONSTRAINT ck_settlement_sum_status');
    await runner.query(
      `ALTER TABLE settlement_sum ADD CONSTRAINT ck_settlement_sum_status
         CHECK (status IN ('drafted', 'offered', 'agreed', 'collected', 'paying', 'paid', 'returning', 'cancelled'))`,
    );
    await runner.query('CREATE INDEX ix_refund_source ON refund (alliance_id, source_kind, source_id)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
