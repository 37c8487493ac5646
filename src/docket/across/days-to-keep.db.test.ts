import { calendarDate } from '../../kernel/index.js';
import { aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { someBooks } from '../books.fixtures.js';
import { dayToKeepSql } from '../docket.sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aTestDatabase({ now: '2018-10-01T01:00:00.000Z' });
});
afterAll(() => database.close());

describe('a range of days to keep', () => {
  it.each([
    // [of which deadlines, order, index]
    [`d.status IN ('proposed', 'confirmed')`, 'day, d.id', 'ix_deadline_open'],
    [`d.status IN ('proposed', 'confirmed')`, 'day, d.risk IS NOT NULL DESC, d.id', 'ix_deadline_today'],
    [`d.status = 'met'`, 'day, d.id', 'ix_deadline_(status|day)'],
    ['TRUE', 'day, d.id', 'ix_deadline_day'],
    ['d.case_id = $2', 'day, d.id', 'ix_deadline_case'],
  ])('of deadlines where %s, by %s, bounds %s under row-level security', async (where, order, index) => {
    const { coordinator: caller, caseId } = await someBooks(database, calendarDate('2018-09-06'));
    const plan = await database.work.read(caller, async (tx) => {
      // The tables of a test are small enough to be read whole.
      await tx.query(
        `SELECT set_config(name, 'off', true) FROM unnest(ARRAY['enable_seqscan', 'enable_bitmapscan']) AS name`,
      );
      const rows = await tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT d.id, ${dayToKeepSql} AS day FROM deadline d
          WHERE d.alliance_id = $1 AND ${where} AND ${dayToKeepSql} BETWEEN '2018-10-01' AND '2018-10-31'
          ORDER BY ${order.replace('day', dayToKeepSql)}`,
        [caller.allianceId, ...(where.includes('$2') ? [caseId] : [])],
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(new RegExp(`using ${index} `));
    expect(plan).toMatch(/Index Cond: .*CASE WHEN \(safe IS NULL\) THEN due ELSE safe END <= '2018-10-31'/);
  });
});
