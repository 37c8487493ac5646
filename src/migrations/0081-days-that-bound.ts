import type { MigrationInterface, QueryRunner } from 'typeorm';

const day = 'CASE WHEN safe IS NULL THEN due ELSE safe END';
const open = `WHERE status IN ('proposed', 'confirmed')`;

const statements = [
  'DROP INDEX ix_deadline_open, ix_deadline_status, ix_deadline_day, ix_deadline_case, ix_deadline_today',
  `CREATE INDEX ix_deadline_open ON deadline (alliance_id, (${day}), id) ${open}`,
  `CREATE INDEX ix_deadline_status ON deadline (alliance_id, status, (${day}), id)`,
  `CREATE INDEX ix_deadline_day ON deadline (alliance_id, (${day}), id)`,
  `CREATE INDEX ix_deadline_case ON deadline (alliance_id, case_id, (${day}), id)`,
  `CREATE INDEX ix_deadline_today ON deadline (alliance_id, (${day}), (risk IS NOT NULL) DESC, id) ${open}`,
];

/** The indexes by the day to keep, on an expression that may bound them under row-level security: COALESCE may not. */
export class DaysThatBound1700000000081 implements MigrationInterface {
  name = 'DaysThatBound1700000000081';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
