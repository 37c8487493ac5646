import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE timer NO FORCE ROW LEVEL SECURITY`,
  `UPDATE timer SET kind = 'certificate.overdue' WHERE kind = 'certificate.due' AND done_at IS NULL`,
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
   SELECT gen_random_uuid(), m.alliance_id, m.kind, who.id::uuid, jsonb_build_object('day', m.day), m.due_at,
          concat_ws('/', m.kind, m.day, who.id)
     FROM (SELECT *, split_part(dedupe, '/', 2) AS day FROM timer
            WHERE kind = 'digests.send' AND done_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL) m
     CROSS JOIN LATERAL jsonb_array_elements_text(m.payload->'personIds') AS who(id)
       ON CONFLICT (alliance_id, dedupe) DO NOTHING`,
  `UPDATE timer SET cancelled_at = now() WHERE kind = 'digests.send' AND payload ? 'personIds' AND done_at IS NULL AND cancelled_at IS NULL`,
  `ALTER TABLE timer FORCE ROW LEVEL SECURITY`,
];

/**
 * The timer of the day after a certificate was due is called as the fact it records. Digests have a timer for each person and day: each
 * planned for many at once becomes one for each of them, due at the same moment, so that no morning is lost.
 */
export class RenamedTimers1700000000046 implements MigrationInterface {
  name = 'RenamedTimers1700000000046';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
