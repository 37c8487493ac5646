import { aGroupStage, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';
import { delaysMs, killedWhile } from './killed-while.js';

let app: TestApp;
let stage: GroupStage;
let at: CostStage;

beforeAll(async () => {
  // The process has the clock of this machine.
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
  await at.fund(900_000_000n);
}, 60_000);
afterAll(() => app.close());

describe('a process that is killed', () => {
  it('while a cost is approved leaves it reviewed or approved and posted, never in between', async () => {
    for (const afterMs of delaysMs) {
      const id = await at.aCost('reviewed');
      const [question] = (await at.view(id)).approvals;
      const answer = { answer: 'approve', contentHash: question?.contentHash };
      await killedWhile(app, stage.treasurer, `approvals/${question?.id ?? ''}/answers`, answer, afterMs);
      const { status, postings, approvals, history } = await at.view(id);
      const is = status.id === 'approved';
      expect([status.id, postings.length, approvals[0]?.state.id, history.at(-1)?.action]).toEqual(
        is ? ['approved', 2, 'approved', 'approve'] : ['reviewed', 0, 'open', 'review'],
      );
      if (!is) madeBy(await stage.treasurer.post(`approvals/${question?.id ?? ''}/answers`, answer));
      expect((await at.view(id)).postings).toHaveLength(2);
    }
  }, 180_000);

  it('while a cost is paid leaves nothing set aside, or one payment with its entry', async () => {
    for (const afterMs of delaysMs) {
      const id = await at.aCost('approved');
      await killedWhile(app, stage.treasurer, `costs/${id}/payment`, { on: '2026-04-01' }, afterMs);
      const { payment, payments, postings } = await at.view(id);
      const isSetAside = payment === 'pending';
      expect([payment, payments.length, postings.length]).toEqual(
        isSetAside ? ['pending', 1, 4] : ['none', 0, 2],
      );
      if (!isSetAside) madeBy(await stage.treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' }));
      madeBy(await stage.treasurer.post(`costs/${id}/payment/confirmation`, { on: '2026-04-01' }));
      expect(await at.view(id)).toMatchObject({ status: { id: 'paid' }, payment: 'posted' });
    }
  }, 180_000);
});
