import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for somebody's consent is found without reading what was answered long ago. */
export class WaitingConsents1700000000034 implements MigrationInterface {
  name = 'WaitingConsents1700000000034';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const statements = [
  `CREATE INDEX ix_nomination_pending ON nomination (alliance_id, nominated_at, id) WHERE status IN ('waiting', 'open')`,
  `CREATE INDEX ix_party_counsel_proposed ON party_counsel (alliance_id, party_id) WHERE state = 'proposed'`,
];
