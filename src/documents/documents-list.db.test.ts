import fc from 'fast-check';
import { encodeCursor } from '../platform/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { decide, type Guarded, type Reader } from '../walls/index.js';
import { anyReader, anyThing, registerSql, world } from '../walls/walls.fixtures.js';
import { type ListStatement, listDocuments, type ListedDocument } from './documents-list.js';

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

const rows = JSON.stringify(
  things.map((thing) => ({
    id: thing.id,
    alliance_id: allianceId,
    case_id: thing.caseId,
    firm_id: thing.firmId,
    tier: thing.tier,
    state: thing.state,
    group_id: thing.groupId,
    supplier_member_id: thing.supplierId,
    compartment_id: thing.compartmentId,
    shared_at: thing.sharedAt,
    uploaded_by: thing.uploadedBy,
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

const listed = async (reader: Reader, more: { readonly limit: number; readonly cursor?: string }) =>
  (await listDocuments(ask, reader, allianceId, more)).map(({ id }) => id);

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
}, 60_000);
