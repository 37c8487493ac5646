import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE document NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE timer NO FORCE ROW LEVEL SECURITY',
  // Ten a second, so that what falls due meanwhile, such as reminders, never waits behind all of them.
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
     SELECT gen_random_uuid(), alliance_id, 'search.refold', id, '{"table": "document"}',
            now() + row_number() OVER () * interval '100 milliseconds', 'search.refold/sealed/' || id
       FROM document WHERE compartment_id IS NOT NULL AND tokens <> '{}'`,
  'ALTER TABLE timer FORCE ROW LEVEL SECURITY',
  'ALTER TABLE document FORCE ROW LEVEL SECURITY',
];

/** Plans that what documents in compartments are found by is folded anew: the worker does it as somebody who is in the compartment. */
export class RefoldSealed1700000000060 implements MigrationInterface {
  name = 'RefoldSealed1700000000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
