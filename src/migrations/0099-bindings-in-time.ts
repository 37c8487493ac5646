import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a party was on a day is read from the bindings that took effect. */
export class BindingsInTime1700000000099 implements MigrationInterface {
  name = 'BindingsInTime1700000000099';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_party_binding_complete ON party_binding (alliance_id, party_id, decided_at) WHERE state = 'complete'`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
