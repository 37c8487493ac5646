import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { Ledger } from '../../ledger/index.js';
import { madeBy } from '../../groups/groups.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { aPool } from '../plans/plans.fixtures.js';
import { anAttested } from '../weights/weights.fixtures.js';
import {
  aCall,
  aCallStage,
  anApprovedCall,
  anIssuedCall,
  balancesOf,
  callAs,
  type CallStage,
  lineAs,
  linesOf,
  moveCall,
  paidLine,
  until,
} from './calls.fixtures.js';

let app: TestApp;
let stage: CallStage;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const amounts = (lines: readonly { readonly amount: { readonly amount: string } }[]) =>
  lines.map(({ amount }) => amount.amount).sort();

describe('a call of 500,000.00', () => {
  it('in which one does not pay is carried by the others within their caps, and given back with interest', async () => {
    const { a, b, c, d, e } = stage.five;
    const id = await anIssuedCall(stage);
    const issued = await callAs(stage.treasurer, id);
    expect(amounts(issued.lines)).toEqual(
      ['202500.00', '126250.00', '98750.00', '47500.00', '25000.00'].sort(),
    );
    // Issued on 16 March: 15 days end on 31 March, the period begins on 1 April.
    expect(issued.lines.map(({ dueOn }) => dueOn)).toEqual(Array(5).fill('2026-04-01'));
    for (const side of [a, b, c, e]) await paidLine(stage, id, side);
    const before = await balancesOf(stage);
    expect(before).toMatchObject({ cash: '45250000', 'receivable d': '4750000', 'capital d': '-4750000' });

    const [line] = await linesOf(stage, id, d);
    if (line === undefined) throw new Error('D has a line');
    const stateOf = async () => (await lineAs(stage.treasurer, line.id)).status.id;
    await until(stage, '2026-04-02');
    expect(await stateOf()).toBe('overdue');
    // The treasurer gives notice before the tenth day; 30 days from then.
    madeBy(await stage.treasurer.post(`call-lines/${line.id}/notice`));
    expect(await lineAs(d.representative, line.id)).toMatchObject({
      status: { id: 'cure_notice' },
      noticeOn: '2026-04-02',
      cure: { day: '2026-05-06' },
    });
    await until(stage, '2026-05-08');
    expect(await stateOf()).toBe('default');
    const status = async () =>
      (await stage.group.view()).memberships.find(({ id: one }) => one === stage.memberships.d)?.status.id;
    expect(await status()).toBe('suspended');

    madeBy(await stage.treasurer.post(`call-lines/${line.id}/reallocation`, { reason: 'Not paid (demo).' }));
    const asked = await callAs(stage.coordinator, id);
    expect(asked.decisions).toMatchObject([
      {
        kind: 'reallocation',
        amount: { amount: '47500.00' },
        rest: { amount: '0.00' },
        carriers: 4,
        carried: null,
      },
    ]);
    madeBy(await answered(stage.coordinator, 'reallocation', asked.decisions[0]?.id ?? ''));
    expect(await stateOf()).toBe('reallocated');
    // Who decided saw the amount to decide it; who keeps the money still does.
    const since = [stage.coordinator, stage.treasurer].map(
      async (who) => (await callAs(who, id)).decisions[0],
    );
    expect(await Promise.all(since)).toMatchObject([
      { state: 'approved', amount: null, rest: null },
      { state: 'approved', amount: { amount: '47500.00' }, rest: { amount: '0.00' } },
    ]);
    const carried = async (side: typeof a) =>
      (await linesOf(stage, id, side)).find(({ kind }) => kind === 'carry')?.amount.amount;
    expect([await carried(a), await carried(b), await carried(c), await carried(e)]).toEqual([
      '21256.91',
      '13252.76',
      '10366.02',
      '2624.31',
    ]);
    // A carrier is told what it carries, and not for whom.
    const seen = await callAs(a.representative, id);
    expect(seen.carried).toEqual({ amount: '47500.00', currency: 'USD' });
    expect(JSON.stringify(seen)).not.toContain(d.memberId);
    const own = seen.lines.find(({ kind }) => kind === 'carry');
    expect((await lineAs(a.representative, own?.id ?? '')).carriedFor).toBeNull();
    for (const side of [a, b, c, e]) await paidLine(stage, id, side, { kind: 'carry' });

    // Interest runs from the due date: 40 days on 11 May.
    await until(stage, '2026-05-11');
    expect((await lineAs(d.representative, line.id)).owed.amount).toBe('48124.66');
    await paidLine(stage, id, d, { amount: '48124.66', receivedOn: '2026-05-11' });
    expect(await stateOf()).toBe('cured');
    expect(await status()).toBe('active');
    expect(await balancesOf(stage)).toEqual({
      cash: '54812466',
      'capital a': '-22403646',
      'capital b': '-13967704',
      'capital c': '-10925234',
      'capital d': '-4750000',
      'capital e': '-2765882',
    });
    expect((await callAs(stage.treasurer, id)).status.id).toBe('closed');
  });

  it('is cancelled after one paid: what was paid stays its capital, the rest is owed no more', async () => {
    const { a } = stage.five;
    const id = await anIssuedCall(stage);
    await paidLine(stage, id, a);
    madeBy(await moveCall(stage, id, 'cancel', { reason: 'The case was settled (demo).' }));
    expect(await balancesOf(stage)).toEqual({ cash: '20250000', 'capital a': '-20250000' });
    const view = await callAs(stage.treasurer, id);
    expect(view.status.id).toBe('cancelled');
    expect(new Set(view.lines.map(({ status }) => status.id))).toEqual(new Set(['cancelled']));
  });
});

describe('a call', () => {
  it('is refused above what the members committed to, those before it included', async () => {
    const promised = await aCallStage(app, { commitment: '1500000.00' });
    const of = (amount: string) => aCall(promised, { estimate: [{ pool: 'common', amount }] });
    const propose = async (amount: string) =>
      moveCall(promised, madeBy(await promised.treasurer.post('cash-calls', of(amount))), 'propose');
    // Five members of 1,500,000.00 each.
    expect(outcome(await propose('7500000.01'))).toBe('409 call.exceeds_commitment');
    madeBy(await propose('7000000.00'));
    expect(outcome(await propose('500000.01'))).toBe('409 call.exceeds_commitment');
    madeBy(await propose('500000.00'));
    const { nameEn: _, ...draft } = of('0.01') as { readonly nameEn: string };
    const preview = await promised.treasurer.post('cash-calls/preview', draft);
    expect(preview.json()).toMatchObject({ obstacle: { code: 'call.exceeds_commitment' } });
  });

  it('is previewed with shares where its own pools share by what all know, and opens nothing for it', async () => {
    const byImports = { key: 'sales', method: { kind: 'weights', metric: 'us_import_value' } };
    const both = await aCallStage(app, { pools: [aPool(), aPool(byImports)] });
    const accountant = await both.person({ role: 'accountant' });
    await anAttested(both.five.a, accountant, both.group.id);
    const preview = async (pool: string) => {
      const body = {
        groupId: both.group.id,
        periodFrom: '2026-04-01',
        estimate: [{ pool, amount: '500.00' }],
      };
      return (await both.treasurer.post('cash-calls/preview', body)).json<{ shares: object[] | null }>();
    };
    expect((await preview('common')).shares).toHaveLength(5);
    expect((await preview('sales')).shares).toBeNull();
  });

  it('shows each reader what is theirs to see of it', async () => {
    const { a, b } = stage.five;
    const id = await anIssuedCall(stage);
    const own = await callAs(a.representative, id);
    expect(own).toMatchObject({ total: { amount: '500000.00' }, late: null, paid: null, lateMembers: null });
    expect(own.lines.map(({ member }) => member.id)).toEqual([a.memberId]);
    for (const side of [b, stage.five.c, stage.five.d, stage.five.e])
      expect(JSON.stringify(own)).not.toContain(side.memberId);
    const runs = await callAs(stage.coordinator, id);
    expect(runs).toMatchObject({ lines: [], late: 0, lateMembers: [], open: { amount: '500000.00' } });
    expect((await callAs(stage.auditor, id)).lines).toHaveLength(5);
    const [line] = await linesOf(stage, id, b);
    for (const who of [a.representative, stage.coordinator])
      expect(outcome(await who.get(`call-lines/${line?.id ?? ''}`))).toBe('404 not_found');
    expect((await lineAs(b.inHouse, line?.id ?? '')).due.steps.at(-1)).toMatchObject({ date: '2026-04-01' });
    const stranger = await stage.person({ role: 'member_representative', memberId: stage.stranger });
    expect(outcome(await stranger.get(`cash-calls/${id}`))).toBe('404 not_found');
    expect((await stranger.get('cash-calls')).json()).toMatchObject({ items: [] });
    expect((await b.representative.get('today')).body).toContain(`/money/lines/${line?.id ?? ''}`);
  });

  it('has a certificate a member, with its own line alone in the open; the whole is opened and recorded', async () => {
    const { a, b } = stage.five;
    const id = await anIssuedCall(stage);
    const [line] = await linesOf(stage, id, a);
    const own = await a.representative.get(`call-lines/${line?.id ?? ''}/certificate`);
    const whole = await stage.auditor.post(`cash-calls/${id}/opening`);
    expect(own.json<{ root: string }>().root).toBe(whole.json<{ root: string }>().root);
    expect(own.body).toContain(a.memberId);
    expect(own.body).not.toContain(b.memberId);
    for (const side of Object.values(stage.five)) expect(whole.body).toContain(side.memberId);
    for (const who of [b.representative, stage.treasurer, stage.coordinator])
      expect((await who.get(`call-lines/${line?.id ?? ''}/certificate`)).statusCode).toBe(404);
    expect((await stage.treasurer.post(`cash-calls/${id}/opening`)).statusCode).toBe(403);
  });

  it('is issued once, all or nothing: two at once, and a crash in the midst of it', async () => {
    const id = await anApprovedCall(stage);
    const broken = jest.spyOn(app.app.get(Ledger), 'post').mockRejectedValueOnce(new Error('cut off'));
    expect((await moveCall(stage, id, 'issue')).statusCode).toBe(500);
    broken.mockRestore();
    expect(await callAs(stage.treasurer, id)).toMatchObject({ status: { id: 'approved' }, lines: [] });
    expect(await balancesOf(stage)).toEqual({});
    const both = await Promise.all([moveCall(stage, id, 'issue'), moveCall(stage, id, 'issue')]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 call.no_such_move']);
    expect((await callAs(stage.treasurer, id)).lines).toHaveLength(5);
    expect(await balancesOf(stage)).toMatchObject({ 'receivable a': '20250000', 'capital a': '-20250000' });
  });

  it('is proposed by the treasurer and approved by a coordinator, as it was proposed', async () => {
    const id = madeBy(await stage.treasurer.post('cash-calls', aCall(stage)));
    expect(outcome(await moveCall(stage, id, 'issue'))).toBe('409 call.no_such_move');
    madeBy(await moveCall(stage, id, 'propose'));
    expect(outcome(await stage.five.a.representative.get(`cash-calls/${id}`))).toBe('404 not_found');
    madeBy(
      await answered(stage.coordinator, 'cash_call', id, { answer: 'reject', reason: 'Too high (demo).' }),
    );
    expect(await callAs(stage.treasurer, id)).toMatchObject({
      status: { id: 'rejected' },
      endReason: 'Too high (demo).',
    });
  });
});
