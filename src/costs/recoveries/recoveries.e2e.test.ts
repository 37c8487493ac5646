import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { type Asker, madeBy } from '../../groups/groups.fixtures.js';
import { aPracticeStage, type EndStage, read } from '../dues/ends.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { RecoveriesView, RecoveryView } from './recoveries.contract.js';

let app: TestApp;
let stage: EndStage;
let id: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
});
afterAll(() => app.close());

const award = (over: object = {}): object => ({
  kind: 'fee_award',
  payer: 'Zenith Demo Complainant Inc.',
  reference: 'BANK-40',
  receivedOn: '2026-04-01',
  amount: '600000.00',
  ...over,
});
const propose = (over: object = {}) => stage.treasurer.post(stage.group.path('recoveries'), award(over));
const view = (as: Asker = stage.treasurer) => read<RecoveryView>(as, `recoveries/${id}`);
/** A group whose members contributed by the weights of the plan, called 500,000.00 and 462,318.47 of it spent. */
const aStage = async () => {
  stage = await aPracticeStage(app);
  await stage.paidIn({ a: '202500.00', b: '126250.00', c: '98750.00', d: '47500.00', e: '25000.00' });
  await stage.spent({ a: '187238.98', b: '116735.41', c: '91307.90', d: '43920.26', e: '23115.92' });
};
const totals = async () => {
  const sums = new Map<string, bigint>();
  for (const { member, amount } of (await view()).levels.flatMap(({ lines }) => lines))
    sums.set(member.id, (sums.get(member.id) ?? 0n) + BigInt(amount.amount.replace('.', '')));
  return Object.values(stage.five).map(({ memberId }) => String(sums.get(memberId) ?? 0n));
};

describe('600,000.00 of fees that the other side pays', () => {
  step('reimburse 462,318.47 first, and the rest goes by the plan’s weights', async () => {
    await aStage();
    id = madeBy(await propose());
    expect((await view()).levels.map(({ level, amount }) => [level, amount.amount])).toEqual([
      [1, '0.00'],
      [2, '0.00'],
      [3, '462318.47'],
      [4, '137681.53'],
    ]);
    expect(await totals()).toEqual(['24300000', '15150000', '11850000', '5700000', '3000000']);
    expect(outcome(await propose())).toBe('409 ledger.reference_used');
  });

  step('cannot come out of a reserve that has nothing', async () => {
    const reserve = { kind: 'reserve', reference: 'Decision 7 (demo)', amount: '100.00' };
    const made = madeBy(await propose(reserve));
    expect(outcome(await answered(stage.coordinator, 'recovery', made))).toBe('409 fund.reserve_short');
    expect(await stage.balance({ kind: 'reserve' })).toBe('0.00');
  });

  step('are posted once another hand approved it, once by two at once', async () => {
    const { a, e } = stage.five;
    expect(outcome(await a.representative.get(`recoveries/${id}`))).toBe('404 not_found');
    expect(outcome(await answered(stage.treasurer, 'recovery', id))).toBe('403 approval.own_question');
    const other = await stage.person({ role: 'treasurer' });
    const [question] = (await view()).approvals;
    const said = { answer: 'approve', contentHash: question?.contentHash };
    const both = await Promise.all(
      [stage.coordinator, other].map((who) => who.post(`approvals/${question?.id ?? ''}/answers`, said)),
    );
    expect(both.map(outcome).sort()).toEqual(['200', '409 approval.no_such_move']);
    expect(await stage.balance({ kind: 'cash' })).toBe('637681.53');
    expect(await stage.balance({ kind: 'capital', holder: a.memberId })).toBe('258261.02');
    expect(await stage.balance({ kind: 'recovery' })).toBe('0.00');
    const own = await view(e.representative);
    expect(own.levels.flatMap(({ lines }) => lines.map(({ member }) => member.id))).toEqual([
      e.memberId,
      e.memberId,
    ]);
    expect((await view(stage.coordinator)).levels.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('300,000.00', () => {
  step('reimburse as far as they go; what it cost to collect comes first', async () => {
    await aStage();
    id = madeBy(await propose({ amount: '300000.00', reference: 'BANK-41' }));
    expect(await totals()).toEqual(['12150000', '7575000', '5925000', '2850000', '1500000']);
    madeBy(
      await stage.treasurer.post(`recoveries/${id}/withdrawal`, { reason: 'Fees were kept back (demo).' }),
    );
    const kept = { amount: '330000.00', collection: '30000.00', reference: 'BANK-41' };
    id = madeBy(await propose(kept));
    expect((await view()).levels[0]?.amount.amount).toBe('30000.00');
    expect(await totals()).toEqual(['12150000', '7575000', '5925000', '2850000', '1500000']);
  });

  step('reimburse who has left for what it paid, and give it nothing of the rest', async () => {
    await aStage();
    const { e } = stage.five;
    madeBy(await stage.group.move(e.inHouse, stage.memberships.e, 'give_notice'));
    app.clock.set('2026-06-01T04:00:00.000Z');
    id = madeBy(await propose({ reference: 'BANK-42', receivedOn: '2026-06-01' }));
    const levels = (await view()).levels.map(({ lines }) => lines.map(({ member }) => member.id));
    expect(levels[2]).toContain(e.memberId);
    expect(levels[3]).not.toContain(e.memberId);
    madeBy(await answered(stage.coordinator, 'recovery', id));
    const listed = await read<RecoveriesView>(e.representative, stage.group.path('recoveries'));
    expect(listed.items[0]?.levels[2]?.lines).toMatchObject([{ amount: { amount: '23115.92' } }]);
  });
});
