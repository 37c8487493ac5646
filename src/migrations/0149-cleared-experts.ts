import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE conflict_check ADD COLUMN cleared_on date`,
  `UPDATE conflict_check SET cleared_on = decided_on WHERE status IN ('clear', 'waived', 'recheck')`,
  `ALTER TABLE conflict_check ADD CONSTRAINT ck_conflict_check_cleared
    CHECK (CASE WHEN status IN ('clear', 'waived') THEN cleared_on IS NOT NULL
      WHEN status IN ('requested', 'blocked', 'declined', 'withdrawn') THEN cleared_on IS NULL ELSE TRUE END)`,
];

/** Since when an expert is cleared is known while names are out again for a new decision: for the other side they stay taken. */
export class ClearedExperts1700000000149 implements MigrationInterface {
  name = 'ClearedExperts1700000000149';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
