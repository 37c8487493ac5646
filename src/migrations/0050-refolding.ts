import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is found by a text that was folded the old way, and which of it: a compartment's words are under a key that nobody holds here. */
const found = [
  ['case_file', 'true'],
  ['firm', 'true'],
  ['joint_group', 'true'],
  ['document', `compartment_id IS NULL AND tokens <> '{}'`],
] as const;

const statements = found.flatMap(([table, which]) => [
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
     SELECT gen_random_uuid(), alliance_id, 'search.refold', id, jsonb_build_object('table', '${table}'), now(), 'search.refold/' || id
       FROM ${table} WHERE ${which}`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
]);

/** Plans that everything found by its text is folded anew, one by one: the worker does it, and goes on where it was stopped. */
export class Refolding1700000000050 implements MigrationInterface {
  name = 'Refolding1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE timer NO FORCE ROW LEVEL SECURITY');
    for (const statement of statements) await runner.query(statement);
    await runner.query('ALTER TABLE timer FORCE ROW LEVEL SECURITY');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
