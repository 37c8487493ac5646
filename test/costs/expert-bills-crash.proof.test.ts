import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import type { CostsView } from '../../src/costs/bills/cost-views.contract.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { aChecksStage, type ChecksStage } from '../../src/experts/checks/checks.fixtures.js';
import type { ExpertEngagementView } from '../../src/experts/engagements/engagements.contract.js';
import {
  aClearCheck,
  approvesBudget,
  engagementAs,
  movesEngagement,
  proposes,
  quotes,
} from '../../src/experts/engagements/engagements.fixtures.js';
import { made } from '../../src/experts/pool/pool.fixtures.js';
import type { Asker } from '../../src/groups/groups.fixtures.js';
import { addDays, calendarDate } from '../../src/kernel/index.js';
import { startTestApp, type TestApp } from '../app.js';
import { Came, cuts, killedWhile } from './killed-while.js';

let app: TestApp;
let stage: ChecksStage;
let at: CostStage;
let lead: Asker;
let expert: Asker;
let id: string;
const today = calendarDate(new Date().toISOString().slice(0, 10));
const came = new Came();

beforeAll(async () => {
  // The process has the clock of this machine.
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aChecksStage(app);
  at = await aCostStage(stage);
  lead = stage.sides.a.outside;
  expert = stage.clean.as;
  const check = await aClearCheck(stage, lead, stage.clean, { groupId: at.group.id });
  const days = { from: addDays(today, -1), until: addDays(today, 100) };
  id = made<ExpertEngagementView>(await proposes(lead, check, days)).id;
  made(await quotes(expert, id));
  made(await movesEngagement(lead, id, 'ask_budget'));
  await approvesBudget(lead, id, stage.treasurer, stage.coordinator);
  made(await movesEngagement(expert, id, 'sign'));
  made(await movesEngagement(lead, id, 'begin'));
}, 120_000);
afterAll(async () => {
  await app.close();
  came.assertBoth();
});

const billed = async (): Promise<readonly string[]> =>
  made<CostsView>(await stage.treasurer.get(`costs?groupId=${at.group.id}`)).items.map(
    ({ number }) => number,
  );

describe('a process that is killed', () => {
  it('while a statement of an expert is approved leaves one cost for it in the end, and never two', async () => {
    for (const cut of cuts) {
      const on = addDays(today, -1);
      made(await expert.post(`expert-engagements/${id}/time`, { on, hours: '1', note: 'Invented.' }));
      made(await expert.post(`expert-engagements/${id}/statements`, { until: on }));
      const [statement] = (await engagementAs(lead, id)).statements;
      const path = `expert-statements/${statement?.id ?? ''}/moves`;
      await killedWhile(app, lead, path, { action: 'approve' }, cut);
      const [found] = (await engagementAs(lead, id)).statements;
      const isDone = came.note(found?.status.id === 'approved');
      if (!isDone) made(await lead.post(path, { action: 'approve' }));
      await stage.dueWork();
      // What the killed process had taken on is taken on anew once its lease is over.
      stage.later(10 * 60_000);
      await stage.dueWork();
      const numbers = await billed();
      expect(numbers.filter((one) => one === statement?.number)).toHaveLength(1);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
    for await (const { breaches } of app.app.get(CheckInvariants).run(['engagements', 'spending']))
      expect(breaches).toEqual([]);
  }, 180_000);
});
