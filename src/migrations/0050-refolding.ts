import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is found by a text that was folded the old way, and which of it: a compartment's words are under a key that nobody holds here. */
const found = [
  ['case_file', 'true'],
  ['firm', 'true'],
  ['joint_group', 'true'],
  ['document', `compartment_id IS NULL AND tokens <> '{}'`],
] as const;

/** Ten a second, so that what falls due meanwhile, such as reminders, never waits behind all of them. */
const planned = (table: string, from: string): string =>
  `INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
     SELECT gen_random_uuid(), alliance_id, 'search.refold', id, jsonb_build_object('table', '${table}'),
            now() + row_number() OVER () * interval '100 milliseconds', 'search.refold/' || id
       FROM ${from}`;

const statements = found.flatMap(([table, which]) => [
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
  planned(table, `${table} WHERE ${which}`),
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
]);

/** People belong to no alliance and are few: they are folded anew at once. */
async function refoldPeople(runner: QueryRunner): Promise<void> {
  // Asked for when it is needed: identity itself stands on what runs the migrations.
  const { searchText } = await import('../identity/index.js');
  const people = (await runner.query('SELECT id, name, latin_name AS "latinName" FROM person')) as Named[];
  const folded = people.map(({ id, name, latinName }) => ({ id, search: searchText([name, latinName]) }));
  await runner.query(
    `UPDATE person p SET search = r.search FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, search text) WHERE p.id = r.id`,
    [JSON.stringify(folded)],
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly latinName: string | null;
}

/** Plans that everything found by its text is folded anew, one by one: the worker does it, and goes on where it was stopped. */
export class Refolding1700000000050 implements MigrationInterface {
  name = 'Refolding1700000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE timer NO FORCE ROW LEVEL SECURITY');
    for (const statement of statements) await runner.query(statement);
    await refoldPeople(runner);
    await runner.query('ALTER TABLE timer FORCE ROW LEVEL SECURITY');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}
