import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { UnitOfWork } from '../../platform/index.js';
import { aListedRow, asCsv } from './import.fixtures.js';

let app: TestApp;
let headers: { cookie: string };

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  // The database counted some tables before, when others alone had rows: of this alliance it expects none there.
  await counted('party', 'case_file');
  const work = app.app.get(UnitOfWork);
  headers = await signedIn(app, (await aPerson(work, { allianceId: await anAlliance(work) })).email);
});
afterAll(async () => {
  // What closing asks is planned for all that is there by now: with what was counted before it, that takes minutes.
  await counted();
  await app.close();
});

/** Has the database count some tables anew, or all. */
async function counted(...tables: readonly string[]): Promise<void> {
  const owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  await owner.query(`VACUUM (ANALYZE) ${tables.join(', ')}`);
  await owner.end();
}

/** The most that anything did in a row while something was awaited, as a share of all this process did meanwhile. */
async function longestInARow<T>(
  awaited: () => Promise<T>,
): Promise<{ readonly result: T; readonly share: number }> {
  const begun = process.cpuUsage();
  let [longest, last, isOver] = [0, begun, false];
  const look = (): void => {
    longest = Math.max(longest, process.cpuUsage(last).user);
    last = process.cpuUsage();
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  const result = await awaited();
  isOver = true;
  return { result, share: longest / process.cpuUsage(begun).user };
}

it.each(['json', 'csv'] as const)('an import of 8 MB as %s leaves others their turns', async (format) => {
  const rows = Array.from({ length: 5_000 }, (_, i) => {
    const firm = (n: number) => ({
      name: `示例科技第${i * 8 + n}有限公司 Demo ${i} ${n} Co., Ltd.`,
      place: 'Ningbo, China',
    });
    return aListedRow({
      investigation_number: `337-TA-${2_000 + i}`,
      respondents: Array.from({ length: 8 }, (_none, n) => firm(n)),
      later_events: 'x'.repeat(format === 'json' ? 430 : 770),
    });
  });
  const body =
    format === 'json' ? { format, dryRun: false, rows } : { format, dryRun: false, text: asCsv(rows) };
  const payload = JSON.stringify(body);
  expect(Buffer.byteLength(payload)).toBeGreaterThan(7_500_000);
  const json = { ...headers, 'content-type': 'application/json' };
  const { result, share } = await longestInARow(() =>
    app.inject({ method: 'POST', url: '/api/v1/case-imports', payload, headers: json }),
  );
  expect(result.statusCode).toBe(200);
  expect(share).toBeLessThan(0.1);
});
