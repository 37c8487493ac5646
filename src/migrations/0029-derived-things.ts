import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['mail', 'deadline', 'idempotency', 'event'];

/**
 * A mail says what it is about. Of the mails there are, reminders name their deadline in the link they carry; of the others it
 * cannot be told, so nobody sees them any more.
 *
 * Answers that are kept for repeated requests keep ids alone. Those there are lose the rest: a corrected event with its dates, a
 * report of imported cases, an appointment, work that was tried again.
 */
const statements = [
  'ALTER TABLE mail ADD COLUMN about jsonb',
  ...tables.map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
  `UPDATE mail m SET about = jsonb_build_object('kind', 'deadline', 'id', d.id, 'behind', jsonb_build_object('case', d.case_id))
     FROM deadline d
    WHERE m.kind = 'reminder' AND d.alliance_id = m.alliance_id
      AND d.id::text = substring(m.body FROM '/deadlines/([0-9a-f]{8}-[0-9a-f-]{27})')`,
  `UPDATE idempotency i SET result = jsonb_build_object('id', i.result->'event'->>'id', 'originId', (
       SELECT e.origin_id FROM event e WHERE e.alliance_id = i.alliance_id AND e.id::text = i.result->'event'->>'id'))
    WHERE jsonb_typeof(i.result) = 'object' AND i.result ? 'event'`,
  `UPDATE idempotency i SET result = (
       SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', r->'outcome', 'caseId', r->'caseId') ORDER BY n), '[]')
         FROM jsonb_array_elements(i.result->'rows') WITH ORDINALITY AS rows(r, n))
    WHERE jsonb_typeof(i.result) = 'object' AND i.result ? 'rows'`,
  `UPDATE idempotency SET result = jsonb_build_object('id', result->'id', 'personId', result->'personId')
    WHERE jsonb_typeof(result) = 'object' AND result ? 'id' AND (result ? 'role' OR result ? 'kind')`,
  ...tables.map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
];

/** What each mail is about, and what is kept of answers. */
export class DerivedThings1700000000029 implements MigrationInterface {
  name = 'DerivedThings1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
