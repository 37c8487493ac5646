import { aGroupStage, anActiveGroup, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import { BillsReader } from '../../src/costs/index.js';
import { aCostStage, type CostStage } from '../../src/costs/bills/bills.fixtures.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { anApprovedPlan } from '../../src/costs/plans/plans.fixtures.js';
import type { CalendarDate } from '../../src/kernel/index.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../src/platform/index.js';
import { outcome, startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: GroupStage;
let at: CostStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
});
afterAll(() => app.close());

const bills = () => app.app.get(BillsReader);
const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), work);
const february = (group = at.group.id) =>
  asSystem((tx) => bills().toAllocate(tx, group, '2026-02-01' as CalendarDate, '2026-02-28' as CalendarDate));

describe('a cost in another currency than its fund', () => {
  const inCny = { amount: { amount: '7100.00', currency: 'CNY' } };

  it('is refused a review while no rate is known', async () => {
    const id = await at.aCost('coded', inCny);
    const review = await stage.coordinator.post(`costs/${id}/moves`, { action: 'review' });
    expect(outcome(review)).toBe('422 rates.none');
  });

  it('is converted once by the rate of the invoice’s day, shown with its source, and stands still once reviewed', async () => {
    const rate = { base: 'USD', quote: 'CNY', day: '2026-03-04', rate: '7.1', citation: 'Invented (demo)' };
    madeBy(await stage.treasurer.post('fx-rates', rate));
    const id = await at.aCost('coded', inCny);
    expect((await at.view(id)).exchange).toMatchObject({
      from: { amount: '7100.00', currency: 'CNY' },
      to: { amount: '1000.00', currency: 'USD' },
      day: '2026-03-04',
      isFrozen: false,
    });
    madeBy(await stage.coordinator.post(`costs/${id}/moves`, { action: 'review' }));
    madeBy(await stage.treasurer.post('fx-rates', { ...rate, day: '2026-03-05', rate: '7.5' }));
    madeBy(await answered(stage.treasurer, 'cost', id));
    const view = await at.view(id);
    expect(view).toMatchObject({
      inFund: { amount: '1000.00', currency: 'USD' },
      exchange: { isFrozen: true, day: '2026-03-04' },
    });
    expect(view.postings.map(({ amount }) => amount.amount)).toEqual(['1000.00', '-1000.00']);
  });
});

describe('sharing costs', () => {
  it('takes those approved by their day of service, marks them once, and lets them go with the run', async () => {
    const other = await aCostStage(stage);
    const mine = await other.aCost('approved');
    await other.aCost('reviewed');
    await other.aCost('approved', { serviceFrom: '2026-02-15', serviceUntil: '2026-03-15' });
    const waiting = await february(other.group.id);
    expect(waiting).toEqual([
      {
        costId: mine,
        no: 1,
        fundId: other.fundId,
        currency: 'USD',
        poolKey: 'common',
        serviceOn: '2026-02-28',
        minor: 2_500_000n,
      },
    ]);
    const runId = newId();
    await asSystem((tx) => bills().markAllocated(tx, runId, [mine]));
    expect((await other.view(mine)).status.id).toBe('allocated');
    expect(await february(other.group.id)).toEqual([]);
    await expect(asSystem((tx) => bills().markAllocated(tx, newId(), [mine]))).rejects.toThrow(
      'does not wait',
    );
    await asSystem((tx) => bills().unmark(tx, runId));
    expect((await other.view(mine)).status.id).toBe('approved');
    expect(await february(other.group.id)).toHaveLength(1);
  });

  it('marks many in as many statements as one, each with its step and its fact', async () => {
    const other = await aCostStage(stage);
    await other.fund(900_000_000n);
    const ids = [await other.aCost('approved'), await other.aCost('approved'), await other.aCost('paid')];
    const statements = async (work: (tx: Tx) => Promise<void>): Promise<number> => {
      let asked = 0;
      await asSystem((tx) => {
        const query = (...given: Parameters<Tx['query']>) => {
          asked += 1;
          return tx.query(...given);
        };
        return work(Object.create(tx, { query: { value: query } }) as Tx);
      });
      return asked;
    };
    const [one = '', ...more] = ids;
    const runs = [newId(), newId()] as const;
    const byOne = await statements((tx) => bills().markAllocated(tx, runs[0], [one]));
    expect(await statements((tx) => bills().markAllocated(tx, runs[1], more))).toBe(byOne);
    const stands = async () =>
      Promise.all(
        ids.map(async (id) => [
          (await other.view(id)).status.id,
          (await other.view(id)).history.at(-1)?.action,
        ]),
      );
    expect(await stands()).toEqual([
      ['allocated', 'allocate'],
      ['allocated', 'allocate'],
      ['paid', 'allocate'],
    ]);
    const back = await statements((tx) => bills().unmark(tx, runs[0]));
    expect(await statements((tx) => bills().unmark(tx, runs[1]))).toBe(back);
    expect(await stands()).toEqual([
      ['approved', 'unallocate'],
      ['approved', 'unallocate'],
      ['paid', 'unallocate'],
    ]);
    const told = await asSystem((tx) =>
      tx.query<{ type: string; count: number }>(
        `SELECT type, count(*)::int AS count FROM outbox WHERE subject_id = ANY($1::uuid[]) AND type LIKE '%allocated' GROUP BY 1 ORDER BY 1`,
        [ids],
      ),
    );
    expect(told).toEqual([
      { type: 'cost.allocated', count: 3 },
      { type: 'cost.unallocated', count: 3 },
    ]);
  });

  it('shares what takes a shared cost back by the same day, so that both together come to nothing', async () => {
    const other = await aCostStage(stage);
    const id = await other.aCost('approved');
    await asSystem((tx) => bills().markAllocated(tx, newId(), [id]));
    madeBy(await stage.treasurer.post(`costs/${id}/reversal`, { reason: 'Another matter (demo).' }));
    const reversed = await other.view(id);
    expect(reversed).toMatchObject({ status: { id: 'reversed' }, takenBackBy: { no: 'C-0002' } });
    const credit = await other.view(reversed.takenBackBy?.id ?? '');
    expect(credit).toMatchObject({
      amount: { amount: '-25000.00' },
      status: { id: 'approved' },
      reverses: { id },
      postings: [],
    });
    expect(credit.actions).toMatchObject([
      { action: 'pay', obstacle: { code: 'cost.takes_back' } },
      { action: 'confirm_payment', obstacle: { code: 'cost.nothing_pending' } },
      { action: 'void_payment', obstacle: { code: 'cost.nothing_pending' } },
      { action: 'reverse', obstacle: { code: 'cost.takes_back' } },
    ]);
    expect(await february(other.group.id)).toMatchObject([{ costId: credit.id, minor: -2_500_000n }]);
  });
});

describe('the costs of a group', () => {
  it('are open until each is paid, reversed or withdrawn', async () => {
    const other = await aCostStage(stage);
    const openOf = () => asSystem((tx) => bills().openOf(tx, other.group.id));
    const [withdrawn, paid] = [await other.aCost('received'), await other.aCost('approved')];
    expect(await openOf()).toBe(2);
    const withdraw = { action: 'withdraw', reason: 'Over (demo).' };
    madeBy(await stage.treasurer.post(`costs/${withdrawn}/moves`, withdraw));
    madeBy(await stage.treasurer.post(`costs/${paid}/reversal`, { reason: 'Over (demo).' }));
    expect(await openOf()).toBe(0);
  });
});

describe('what a pool may spend', () => {
  const aPoolOf = (approved: string) => ({
    pools: [{ key: 'common', name: { en: 'Common', zh: '共同' }, method: { kind: 'equal' }, approved }],
  });

  it('is what it was once a cost let go over it is taken back', async () => {
    const small = await aCostStage(stage, aPoolOf('30000.00'));
    await small.aCost('approved');
    const over = await small.aCost('reviewed');
    const why = { action: 'ask_over', reason: 'A second expert is needed (demo).' };
    madeBy(await stage.coordinator.post(`costs/${over}/moves`, why));
    madeBy(await answered(stage.treasurer, 'cost_over_budget', over));
    madeBy(await answered(stage.treasurer, 'cost', over));
    await asSystem((tx) => bills().markAllocated(tx, newId(), [over]));
    madeBy(await stage.treasurer.post(`costs/${over}/reversal`, { reason: 'Another matter (demo).' }));
    const next = await small.view(await small.aCost('reviewed'));
    expect(next).toMatchObject({ approvals: [], budget: { over: { amount: '20000.00' } } });
  });

  it('is no sum of two currencies: a plan in another one has a fund and a budget of its own', async () => {
    const group = await aCostStage(stage, aPoolOf('30000.00'));
    await group.aCost('approved');
    const small = { secondApprovalAbove: '100000', tolerance: '1' };
    const yen = { effectiveFrom: '2026-03-01', currency: 'JPY', ...small, ...aPoolOf('40000') };
    await anApprovedPlan(stage, group.group.id, yen);
    const march = { serviceFrom: '2026-03-01', serviceUntil: '2026-03-31', invoicedOn: '2026-03-31' };
    const cost = { ...march, amount: { amount: '30000', currency: 'JPY' } };
    const { approvals, budget } = await group.view(await group.aCost('reviewed', cost));
    expect(approvals).toHaveLength(1);
    expect(budget).toMatchObject({ spent: { amount: '0' }, over: { amount: '0' } });
  });
});

describe('two at once', () => {
  it('approve a cost: it is approved once, and posted once', async () => {
    const id = await at.aCost('reviewed');
    const second = await stage.person({ role: 'treasurer' });
    const [asked] = (await at.view(id)).approvals;
    const said = { answer: 'approve', contentHash: asked?.contentHash };
    const answers = await Promise.all(
      [stage.treasurer, second].map((who) => who.post(`approvals/${asked?.id ?? ''}/answers`, said)),
    );
    expect(answers.map(outcome).sort()).toEqual(['200', '409 approval.no_such_move']);
    expect((await at.view(id)).postings).toHaveLength(2);
  });

  it('spend the last of a pool: one is approved, the other goes over it', async () => {
    const small = await aCostStage(stage, {
      pools: [
        {
          key: 'common',
          name: { en: 'Common', zh: '共同' },
          method: { kind: 'equal' },
          approved: '40000.00',
        },
      ],
    });
    const ids = [await small.aCost('reviewed'), await small.aCost('reviewed')];
    const answers = await Promise.all(ids.map((id) => answered(stage.treasurer, 'cost', id)));
    expect(answers.map(outcome).sort()).toEqual(['200', '409 cost.over_budget']);
  });

  it('pay a cost: one payment is set aside', async () => {
    const poor = await aCostStage(stage);
    const id = await poor.aCost('approved');
    await poor.fund(9_000_000n);
    const second = await stage.person({ role: 'treasurer' });
    const pay = (who = second) => who.post(`costs/${id}/payment`, { on: '2026-04-01' });
    const answers = await Promise.all([pay(), pay(stage.treasurer)]);
    expect(answers.map(outcome).sort()).toEqual(['200', '409 cost.payment_pending']);
    expect((await poor.view(id)).payments).toHaveLength(1);
  });

  it('reverse a cost: it is taken back once', async () => {
    const id = await at.aCost('approved');
    const second = await stage.person({ role: 'treasurer' });
    const reverse = (who = second) => who.post(`costs/${id}/reversal`, { reason: 'Wrong (demo).' });
    const answers = await Promise.all([reverse(), reverse(stage.treasurer)]);
    expect(answers.map(outcome).sort()).toEqual(['200', '409 cost.no_such_move']);
    expect((await at.view(id)).postings).toHaveLength(4);
  });
});

describe('what waits', () => {
  it('is told each who does it next, and nobody else', async () => {
    const { group } = await anActiveGroup(stage);
    expect(group.id).not.toBe(at.group.id);
    const id = await at.aCost('received');
    const waits = async (who = stage.treasurer): Promise<readonly string[]> => {
      const { body } = await who.get('today');
      return body.includes(id) ? ['it'] : [];
    };
    const stranger = await stage.person({ role: 'outside_counsel' });
    for (const who of [stage.treasurer, stage.coordinator, at.liaison])
      expect(await waits(who)).toEqual(['it']);
    for (const who of [stage.auditor, stranger, stage.sides.a.representative])
      expect(await waits(who)).toEqual([]);
  });
});
