import fc from 'fast-check';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { Binds } from '../platform/index.js';
import { decide, isBarred } from './domain/decide.js';
import type { Guarded } from './domain/guarded.js';
import type { Reader } from './domain/reader.js';
import { readable, unbarred } from './readable.js';
import { anyReader, anyThing, registerSql } from './walls.fixtures.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 2 });
});
afterAll(() => db.close());

/** SQL of whether a reader sees the case, or the firm, of a row. */
const seesHomeOf = ({ seesCase, seesFirms }: Reader, { bind }: Binds): string => {
  const inCase =
    seesCase === 'all' ? 'd.case_id IS NOT NULL' : `d.case_id = ANY(${bind([...seesCase])}::uuid[])`;
  return `(${inCase} OR d.firm_id = ANY(${bind([...seesFirms])}::uuid[]))`;
};

/** The places of the things PostgreSQL lets a reader have by a rule. */
async function readBySql(rows: string, ruleOf: (binds: Binds) => string): Promise<ReadonlySet<number>> {
  const binds = new Binds();
  const rule = ruleOf(binds);
  const sql = `${registerSql} SELECT d.place FROM jsonb_to_recordset(${binds.bind(rows)}::jsonb) AS d(place int, id uuid, case_id uuid, firm_id uuid, tier text,
      group_id uuid, supplier_member_id uuid, compartment_id uuid, suppliers uuid[], shared_at timestamptz, state text, uploaded_by uuid)
    WHERE ${rule}`;
  const found = await db.work.read(aCaller(), (tx) => tx.query<{ place: number }>(sql, binds.values));
  return new Set(found.map(({ place }) => place));
}

const rowsOf = (things: readonly Guarded[]): string =>
  JSON.stringify(
    things.map((thing, place) => ({
      place,
      id: thing.id,
      case_id: thing.caseId,
      firm_id: thing.firmId,
      tier: thing.tier,
      group_id: thing.groupId,
      supplier_member_id: thing.supplierId,
      compartment_id: thing.compartmentId,
      suppliers: thing.suppliers,
      shared_at: thing.sharedAt,
      state: thing.state,
      uploaded_by: thing.uploadedBy,
    })),
  );

describe('the rule as SQL', () => {
  it('allows exactly what the pure rule allows: 300 readers before 1,000 things, all against all', async () => {
    const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 1e9));
    const things = fc.sample(anyThing, { numRuns: 1000, seed });
    const rows = rowsOf(things);
    const differences: unknown[] = [];
    let allowed = 0;
    for (const reader of fc.sample(anyReader, { numRuns: 300, seed: seed + 1 })) {
      const bySql = await readBySql(rows, (binds) => readable(reader, 'd', binds, seesHomeOf(reader, binds)));
      const openBySql = await readBySql(rows, (binds) => unbarred(reader, 'd', binds));
      for (const [place, thing] of things.entries()) {
        const verdict = decide(reader, thing);
        if (verdict.allowed) allowed++;
        const isSame =
          verdict.allowed === bySql.has(place) && isBarred(reader, thing) !== openBySql.has(place);
        if (!isSame) differences.push({ seed, reader, thing, verdict });
      }
    }
    expect(differences.slice(0, 3)).toEqual([]);
    // Else the readers are too poor to say anything.
    expect(allowed).toBeGreaterThan(5_000);
  });
});
