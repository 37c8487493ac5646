import fc from 'fast-check';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { Binds } from './binds.js';
import { cursorAfter, ordering, type Sorted, type SortKeys, textKey } from './order.js';
import { limitTo } from './sql-text.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 2 });
});
afterAll(() => db.close());

const orders = ['name', '-name', 'day', '-day', 'at', '-at'] as const;
type Order = (typeof orders)[number];

const keys: SortKeys<Order> = {
  name: textKey('r.name'),
  day: { sql: `coalesce(r.day, '9999-12-31'::date)`, type: 'date' },
  at: { sql: 'r.at', type: 'moment' },
};

interface Row {
  readonly id: string;
  readonly name: string;
  readonly day: string | null;
  readonly at: string;
}

const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Few values of each kind, so that many rows are alike, and texts that are alike only in what a key keeps of them. */
const someRows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom(
        'Borealis',
        'borealis',
        '天工',
        'Ä',
        '',
        `${'合纵'.repeat(80)}a`,
        `${'合纵'.repeat(80)}b`,
      ),
      day: fc.constantFrom(null, '2018-10-02', '2018-10-03'),
      // Closer together than JavaScript tells apart.
      at: fc.constantFrom('2018-10-02 09:00:00.000001+00', '2018-10-02 09:00:00.000002+00'),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, n) => ({ ...row, id: idOf(n) })));

async function page(rows: readonly Row[], sort: Order, limit: number, cursor?: string): Promise<Sorted[]> {
  const binds = new Binds();
  const { column, after, by } = ordering(keys, { sort, cursor, id: 'r.id' }, binds);
  const sql = `SELECT r.id, ${column}
    FROM jsonb_to_recordset(${binds.bind(JSON.stringify(rows))}::jsonb) AS r(id uuid, name text, day date, at timestamptz)
   WHERE ${['TRUE', ...after].join(' AND ')} ${by} ${limitTo(limit)}`;
  return db.work.read(aCaller(), (tx) => tx.query<Sorted>(sql, binds.values));
}

it('shows every row once over pages of any length, in every order, however many are alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      someRows,
      fc.constantFrom(...orders),
      fc.integer({ min: 1, max: 5 }),
      async (rows, sort, limit) => {
        const whole = await page(rows, sort, 100);
        expect(whole.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id));
        const paged: Sorted[] = [];
        for (;;) {
          const last = paged.at(-1);
          const next = await page(rows, sort, limit, last && cursorAfter(last));
          if (next.length === 0) break;
          paged.push(...next);
        }
        expect(paged).toEqual(whole);
        const opposite = (sort.startsWith('-') ? sort.slice(1) : `-${sort}`) as Order;
        expect((await page(rows, opposite, 100)).reverse()).toEqual(whole);
        // What a page says where to go on fits into an address.
        for (const row of whole) expect(cursorAfter(row).length).toBeLessThan(1000);
      },
    ),
    { numRuns: 60 },
  );
});
