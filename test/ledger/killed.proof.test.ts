import { randomUUID } from 'node:crypto';
import { CheckInvariants } from '../../src/administration/index.js';
import { aGroupStage, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import { LedgerReader } from '../../src/ledger/index.js';
import { systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { aServerProcess, type ServerProcess } from '../documents/server-process.js';

let app: TestApp;
let stage: GroupStage;
let server: ServerProcess;
beforeAll(async () => {
  app = await startTestApp({ now: new Date().toISOString() });
  stage = await aGroupStage(app);
  // Keeps the headers of somebody who is signed in now.
  await stage.treasurer.get('funds');
  server = await aServerProcess(app);
});
afterAll(async () => {
  await server.kill();
  await app.close();
});

interface Wanted {
  readonly reference: string;
  readonly key: string;
}

/** Asks for a receipt of 1.00; whether an answer came that says it is there. */
async function record(fundId: string, { reference, key }: Wanted): Promise<boolean> {
  const answer = await fetch(`${server.address}/api/v1/funds/${fundId}/receipts`, {
    method: 'POST',
    headers: { ...stage.treasurer.headers(), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({
      amount: { amount: '1.00', currency: 'USD' },
      receivedOn: '2026-03-10',
      reference,
      payer: 'Demo',
    }),
  }).catch(() => undefined);
  if (answer === undefined) return false;
  if (answer.status === 201) return true;
  throw new Error(`${String(answer.status)} ${await answer.text()}`);
}

const rounds = 3;
const each = 40;
const atOnce = 8;

/** Asks for all, eight at once; ends the server as a power cut would once some were answered. Answers those without an answer. */
async function untilKilled(
  fundId: string,
  all: readonly Wanted[],
  after: number,
): Promise<readonly Wanted[]> {
  const waiting = [...all];
  const open: Wanted[] = [];
  let answered = 0;
  let killed: Promise<void> | undefined;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await record(fundId, next))) open.push(next);
      else if (++answered === after) killed = server.kill();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await killed;
  return open;
}

it('is whole after every kill -9: what was answered is there, what was asked again is there once', async () => {
  const body = { nameEn: 'Killed', purpose: 'operating', currency: 'USD' };
  const fundId = madeBy(await stage.treasurer.post('funds', body));
  let cut = 0;
  for (let round = 0; round < rounds; round += 1) {
    const all = Array.from({ length: each }, (_, at) => ({
      reference: `R${String(round)}-${String(at)}`,
      key: randomUUID(),
    }));
    const open = await untilKilled(fundId, all, 5 + 7 * round);
    cut += open.length;
    server = await aServerProcess(app);
    for (const one of open) expect(await record(fundId, one)).toBe(true);
  }
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(rounds * each);

  const work = app.app.get(UnitOfWork);
  const found = await work.read(systemCaller(stage.allianceId), async (tx) => {
    const [counts] = await tx.query<{ receipts: number; entries: number; lines: number; facts: number }>(
      `SELECT (SELECT count(*)::int FROM fund_receipt WHERE fund_id = $1) AS receipts,
              (SELECT count(*)::int FROM ledger_entry WHERE fund_id = $1) AS entries,
              (SELECT count(*)::int FROM ledger_posting WHERE fund_id = $1) AS lines,
              (SELECT count(*)::int FROM outbox WHERE type = 'ledger.posted' AND payload->>'fundId' = $1::text) AS facts`,
      [fundId],
    );
    const fund = await app.app.get(LedgerReader).fund(tx, fundId);
    const cash = (await app.app.get(LedgerReader).balances(tx, fundId)).of('cash').posted;
    return { ...counts, lastNo: fund?.lastNo, cash };
  });
  const all = rounds * each;
  expect(found).toEqual({
    receipts: all,
    entries: all,
    lines: 2 * all,
    facts: all,
    lastNo: all,
    cash: BigInt(all) * 100n,
  });

  const names = ['entries', 'entry-hash', 'balances', 'funds', 'periods', 'audit', 'outbox'];
  for await (const { name, breaches } of app.app.get(CheckInvariants).run(names))
    expect([name, breaches]).toEqual([name, []]);
});
