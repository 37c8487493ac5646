import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import { CostDesk } from '../../src/costs/bills/cost-desk.js';
import { CostsStore } from '../../src/costs/bills/costs.store.js';
import { BillsReader } from '../../src/costs/index.js';
import { aGroupStage, type GroupStage } from '../../src/groups/groups.fixtures.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../src/platform/index.js';
import { startTestApp, type TestApp } from '../app.js';

const many = 600;

let app: TestApp;
let stage: GroupStage;
let at: CostStage;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
});
afterAll(() => app.close());

const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), work);

/** As many approved costs as are wanted, alike but for their ids and numbers. */
async function approved(): Promise<readonly string[]> {
  const first = await at.aCost('approved');
  const rows = await asSystem((tx) =>
    tx.query<{ id: string }>(
      `INSERT INTO cost SELECT (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'no', last.no + n))).*
         FROM cost k, generate_series(1, $3) n, (SELECT max(no) AS no FROM cost WHERE alliance_id = $1 AND group_id = $4) last
        WHERE k.alliance_id = $1 AND k.id = $2 RETURNING id`,
      [stage.allianceId, first, many, at.group.id],
    ),
  );
  return rows.map(({ id }) => id);
}

/** How long its statements take; the facts that are written with COMMIT are as many either way. */
const taken = (work: (tx: Tx) => Promise<unknown>): Promise<number> =>
  asSystem(async (tx) => {
    const begun = performance.now();
    await work(tx);
    return performance.now() - begun;
  });

it('many costs are marked as shared, and let go, in far less time than it takes one by one', async () => {
  const [desk, costs, bills] = [app.app.get(CostDesk), app.app.get(CostsStore), app.app.get(BillsReader)];
  const ids = await approved();
  const runId = newId();
  const together = await taken((tx) => bills.markAllocated(tx, runId, ids));
  const letGo = await taken((tx) => bills.unmark(tx, runId));
  const alone = await taken(async (tx) => {
    for (const id of ids.toSorted()) await desk.bySystem(tx, await costs.lock(tx, id), 'allocate', { runId });
  });
  expect(together / alone).toBeLessThan(0.7);
  expect(letGo / alone).toBeLessThan(0.7);
});
