import fc from 'fast-check';
import { encodeCursor } from '../../platform/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { decide, type Guarded, type Reader } from '../../walls/index.js';
import { anyReader, anyThing, registerSql, world } from '../../walls/walls.fixtures.js';
import {
  type DocumentsFilter,
  type ListStatement,
  listDocuments,
  type ListedDocument,
} from './documents-list.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 2 });
});
afterAll(() => db.close());

const { allianceId } = aCaller();
const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 1e9));

/** A group is of one case: the first of the first, the second of the second. */
const caseOf = <C extends string | null>(groupId: string | null, otherwise: C): C | string =>
  world.cases[world.groups.indexOf(groupId ?? '')] ?? otherwise;

const things: readonly Guarded[] = fc.sample(anyThing, { numRuns: 600, seed }).map((thing, n) => ({
  ...thing,
  id: `00000000-0000-7000-9000-${String(n).padStart(12, '0')}`,
  caseId: caseOf(thing.groupId, thing.caseId),
}));

const readers: readonly Reader[] = fc.sample(anyReader, { numRuns: 250, seed: seed + 1 }).map((reader) => ({
  ...reader,
  standings: reader.standings.map((one) => ({ ...one, caseId: caseOf(one.groupId, one.caseId) })),
}));

/** Many documents are of the same day, some of none. */
const days = ['2018-10-02', null, '2018-10-03', '2018-10-02'] as const;

const rows = JSON.stringify(
  things.map((thing, n) => ({
    id: thing.id,
    alliance_id: allianceId,
    case_id: thing.caseId,
    firm_id: thing.firmId,
    tier: thing.tier,
    state: thing.state,
    group_id: thing.groupId,
    supplier_member_id: thing.supplierId,
    compartment_id: thing.compartmentId,
    suppliers: thing.suppliers,
    shared_at: thing.sharedAt,
    uploaded_by: thing.uploadedBy,
    document_date: days[n % days.length],
    version_no: 0,
  })),
);

/** Asks as the app does, of the things of the world in place of what the tables hold. */
const ask = ({ sql, values }: ListStatement): Promise<ListedDocument[]> =>
  db.work.read(aCaller(), (tx) =>
    tx.query<ListedDocument>(
      `${registerSql}, document AS (SELECT * FROM jsonb_populate_recordset(NULL::document, $${String(values.length + 1)}::jsonb)) ${sql}`,
      [...values, rows],
    ),
  );

const rowsOf = (reader: Reader, filter: DocumentsFilter) => listDocuments(ask, reader, allianceId, filter);

const listed = async (reader: Reader, filter: DocumentsFilter) =>
  (await rowsOf(reader, filter)).map(({ id }) => id);

const cursorOf = ({ id, sort_key: key }: ListedDocument): string =>
  key === null ? encodeCursor(id) : encodeCursor(key, id);

it('lists just what the rule lets each read, in its order, page after page', async () => {
  let told = 0;
  for (const reader of readers) {
    const expected = things
      .filter((thing) => decide(reader, thing).allowed)
      .map(({ id }) => id)
      .reverse();
    const first = await listed(reader, { limit: 20 });
    const last = first.at(-1);
    const rest = last === undefined ? [] : await listed(reader, { limit: 600, cursor: encodeCursor(last) });
    expect({ seed, reader, ids: [...first, ...rest] }).toEqual({ seed, reader, ids: expected });
    told += expected.length;
  }
  // Else the readers are too poor to say anything.
  expect(told).toBeGreaterThan(3_000);
});

it.each(['added', '-added', 'date', '-date'] as const)(
  'lists the same documents by %s, each once over its pages',
  async (sort) => {
    const dayOf = new Map(things.map(({ id }, n) => [id, days[n % days.length] ?? '']));
    for (const reader of readers.slice(0, 40)) {
      const expected = things
        .filter((thing) => decide(reader, thing).allowed)
        .map(({ id }) => (sort.endsWith('date') ? `${dayOf.get(id) ?? ''} ${id}` : id))
        .sort();
      if (sort.startsWith('-')) expected.reverse();
      const first = await rowsOf(reader, { sort, limit: 7 });
      const last = first.at(-1);
      const rest =
        last === undefined ? [] : await rowsOf(reader, { sort, limit: 600, cursor: cursorOf(last) });
      const told = [...first, ...rest].map(({ id }) =>
        sort.endsWith('date') ? `${dayOf.get(id) ?? ''} ${id}` : id,
      );
      expect({ seed, reader, told }).toEqual({ seed, reader, told: expected });
    }
  },
);
