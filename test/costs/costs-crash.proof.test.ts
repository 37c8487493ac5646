import { aGroupStage, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { LedgerReader } from '../../src/ledger/index.js';
import { systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { Came, cuts, killedWhile } from './killed-while.js';
import { aSharingStage, borneBy, sharing } from './shared.js';

let app: TestApp;
let stage: GroupStage;
let at: CostStage;
const came = new Came();

beforeAll(async () => {
  // The process has the clock of this machine.
  app = await startTestApp({ now: new Date().toISOString(), settings: { HEZONG_DEMO: '0' } });
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
  await at.fund(900_000_000n);
});
afterAll(async () => {
  await app.close();
  came.assertBoth();
});

describe('a process that is killed', () => {
  it('while a cost is approved leaves it reviewed or approved and posted, never in between', async () => {
    for (const cut of cuts) {
      const id = await at.aCost('reviewed');
      const [question] = (await at.view(id)).approvals;
      const answer = { answer: 'approve', contentHash: question?.contentHash };
      await killedWhile(app, stage.treasurer, `approvals/${question?.id ?? ''}/answers`, answer, cut);
      const { status, postings, approvals, history } = await at.view(id);
      const is = came.note(status.id === 'approved');
      expect([status.id, postings.length, approvals[0]?.state.id, history.at(-1)?.action]).toEqual(
        is ? ['approved', 2, 'approved', 'approve'] : ['reviewed', 0, 'open', 'review'],
      );
      if (!is) madeBy(await stage.treasurer.post(`approvals/${question?.id ?? ''}/answers`, answer));
      expect((await at.view(id)).postings).toHaveLength(2);
    }
  });

  it('while a cost is paid leaves nothing set aside, or one payment with its entry', async () => {
    for (const cut of cuts) {
      const id = await at.aCost('approved');
      await killedWhile(app, stage.treasurer, `costs/${id}/payment`, { on: '2026-04-01' }, cut);
      const { payment, payments, postings } = await at.view(id);
      const isSetAside = came.note(payment === 'pending');
      expect([payment, payments.length, postings.length]).toEqual(
        isSetAside ? ['pending', 1, 4] : ['none', 0, 2],
      );
      if (!isSetAside) madeBy(await stage.treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' }));
      madeBy(await stage.treasurer.post(`costs/${id}/payment/confirmation`, { on: '2026-04-01' }));
      expect(await at.view(id)).toMatchObject({ status: { id: 'paid' }, payment: 'posted' });
    }
  });

  it('while a run is approved or reversed leaves all of it or nothing, and does neither twice', async () => {
    const shares = await aSharingStage(app, stage);
    const one = await sharing(shares, ['A', 'B', 'C']);
    const costs = [await one.approvedCost('common', '1000.00'), await one.approvedCost('common', '500.01')];
    /** The capital of each member, and of each cost where it stands and what was done last. */
    const standing = async (fundId: string) => {
      const all = await app.app
        .get(UnitOfWork)
        .read(systemCaller(stage.allianceId), (tx) => app.app.get(LedgerReader).balances(tx, fundId));
      const capital = [...all.entries()].flatMap(([{ kind }, { posted }]) =>
        kind === 'capital' && posted !== 0n ? [posted] : [],
      );
      const states = await Promise.all(costs.map((id) => at.view(id)));
      return { capital: capital.toSorted(), costs: states.map(({ status }) => status.id) };
    };
    const unshared = { capital: [], costs: ['approved', 'approved'] };
    const shared = { capital: [50_000n, 50_000n, 50_001n], costs: ['allocated', 'allocated'] };
    for (const cut of cuts) {
      const id = madeBy(await one.propose());
      const proposed = await one.view(id);
      const [question] = proposed.approvals;
      const answer = { answer: 'approve', contentHash: question?.contentHash };
      await killedWhile(app, stage.treasurer, `approvals/${question?.id ?? ''}/answers`, answer, cut);
      const isApproved = came.note((await one.view(id)).status.id === 'approved');
      expect(await standing(proposed.fundId)).toEqual(isApproved ? shared : unshared);
      const again = await stage.treasurer.post(`approvals/${question?.id ?? ''}/answers`, answer);
      expect(outcome(again)).toBe(isApproved ? '409 approval.no_such_move' : '200');
      expect(await standing(proposed.fundId)).toEqual(shared);
      expect(borneBy(one, await one.view(id))).toEqual(['500.01', '500.00', '500.00']);

      const reason = { reason: 'Coded wrongly (demo)' };
      await killedWhile(app, stage.treasurer, `allocation-runs/${id}/reversal`, reason, cut);
      const isReversed = came.note((await one.view(id)).status.id === 'reversed');
      expect(await standing(proposed.fundId)).toEqual(isReversed ? unshared : shared);
      const twice = await stage.treasurer.post(`allocation-runs/${id}/reversal`, reason);
      expect(outcome(twice)).toBe(isReversed ? '409 allocation_run.no_such_move' : '200');
      expect(await standing(proposed.fundId)).toEqual(unshared);
    }
    for await (const { breaches } of app.app.get(CheckInvariants).run(['shares', 'figures']))
      expect(breaches).toEqual([]);
  });
});
