import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchableTable } from './tenant-table.js';

const statements = [
  `ALTER TABLE joint_group NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE joint_group ADD COLUMN search text NOT NULL DEFAULT ''`,
  `UPDATE joint_group SET search = lower(name)`,
  `ALTER TABLE joint_group FORCE ROW LEVEL SECURITY`,
  ...searchableTable('joint_group'),
  `ALTER TABLE case_file NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE proceeding NO FORCE ROW LEVEL SECURITY`,
  `UPDATE case_file c SET search = concat_ws('|', c.search, (SELECT lower(string_agg(r.number, '|')) FROM proceeding r
     WHERE r.alliance_id = c.alliance_id AND r.case_id = c.id))`,
  `ALTER TABLE proceeding FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE case_file FORCE ROW LEVEL SECURITY`,
  `CREATE INDEX ix_person_search ON person USING gin (search gin_trgm_ops)`,
  `CREATE INDEX ix_person_email_part ON person USING gin (email gin_trgm_ops)`,
];

/** Groups are found by their names, cases by the numbers of their proceedings, people by an index. */
export class FoundByName1700000000047 implements MigrationInterface {
  name = 'FoundByName1700000000047';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
