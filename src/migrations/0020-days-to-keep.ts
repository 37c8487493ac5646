import type { MigrationInterface, QueryRunner } from 'typeorm';

const day = 'coalesce(safe, due)';

const indexes = [
  'DROP INDEX ix_deadline_open, ix_deadline_status, ix_deadline_due, ix_deadline_case',
  `CREATE INDEX ix_deadline_open ON deadline (alliance_id, (${day}), id) WHERE status IN ('proposed', 'confirmed')`,
  `CREATE INDEX ix_deadline_status ON deadline (alliance_id, status, (${day}), id)`,
  `CREATE INDEX ix_deadline_day ON deadline (alliance_id, (${day}), id)`,
  `CREATE INDEX ix_deadline_case ON deadline (alliance_id, case_id, (${day}), id)`,
];

const tables = ['deadline', 'party', 'case_agenda', 'case_file'];

/** Of every alliance, so with the owner let through row-level security for as long as it takes. */
const agendas = [
  'ALTER TABLE case_agenda ADD COLUMN next_outer date',
  'ALTER TABLE case_file ADD COLUMN next_outer date',
  ...tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `UPDATE case_agenda a SET next_due = n.day, next_outer = n.outer_day
     FROM (SELECT DISTINCT ON (d.alliance_id, d.case_id, p.member_id) d.alliance_id, d.case_id, p.member_id,
                  coalesce(d.safe, d.due) AS day, CASE WHEN d.safe IS NOT NULL THEN d.due END AS outer_day
             FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
            WHERE d.duty AND d.status IN ('proposed', 'confirmed')
            ORDER BY d.alliance_id, d.case_id, p.member_id, coalesce(d.safe, d.due), d.due) n
    WHERE a.alliance_id = n.alliance_id AND a.case_id = n.case_id AND a.member_id IS NOT DISTINCT FROM n.member_id`,
  `UPDATE case_file c SET next_due = n.next_due, next_outer = n.next_outer
     FROM (SELECT DISTINCT ON (alliance_id, case_id) alliance_id, case_id, next_due, next_outer
             FROM case_agenda WHERE next_due IS NOT NULL
            ORDER BY alliance_id, case_id, next_due, next_outer NULLS FIRST) n
    WHERE c.alliance_id = n.alliance_id AND c.id = n.case_id`,
  ...tables.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

/** Lists count to the safe date of a deadline where it has one: their indexes, and what a case says of its next date. */
export class DaysToKeep1700000000020 implements MigrationInterface {
  name = 'DaysToKeep1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...indexes, ...agendas]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
