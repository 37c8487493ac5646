import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { madeBy } from '../../groups/groups.fixtures.js';
import {
  aCallStage,
  anIssuedCall,
  aPayment,
  balancesOf,
  callAs,
  type CallStage,
  lineAs,
  linesOf,
  paidLine,
} from '../calls/calls.fixtures.js';
import type {
  MemberPaymentsPageView,
  MemberPaymentView,
  PaymentSuggestionsView,
} from './payments.contract.js';

let app: TestApp;
let stage: CallStage;
let call: string;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app, { tolerance: '0.05' });
  call = await anIssuedCall(stage);
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const record = (over: object) => stage.treasurer.post('member-payments', aPayment(stage, over));
const lineOf = async (side: CallStage['five']['a']) => {
  const [line] = await linesOf(stage, call, side);
  if (line === undefined) throw new Error('Each has a line');
  return line;
};

describe('a payment', () => {
  it('one cent short is one in full, where the plan lets it be; the cent stands on its own account', async () => {
    const { d } = stage.five;
    await paidLine(stage, call, d, { amount: '47499.99' });
    expect(await lineAs(d.representative, (await lineOf(d)).id)).toMatchObject({
      status: { id: 'paid' },
      open: { amount: '0.00' },
      payments: [{ principal: { amount: '47499.99' }, tolerated: { amount: '0.01' } }],
    });
    expect(await balancesOf(stage)).toMatchObject({
      cash: '4749999',
      tolerance: '1',
      'capital d': '-4750000',
    });
  });

  it('in two parts pays a line in part, then in full', async () => {
    const { d } = stage.five;
    await paidLine(stage, call, d, { amount: '20000.00' });
    expect(await lineOf(d)).toMatchObject({ status: { id: 'part_paid' }, open: { amount: '27500.00' } });
    await paidLine(stage, call, d);
    expect((await lineOf(d)).status.id).toBe('paid');
  });

  it('of more than is owed leaves the rest as the capital of the member', async () => {
    const { e } = stage.five;
    const { id } = await lineOf(e);
    const lines = [{ lineId: id, amount: '25000.00' }];
    const over = await record({ amount: '26000.00', memberId: e.memberId, lines });
    expect(over.json<MemberPaymentView>()).toMatchObject({ prepaid: { amount: '1000.00' } });
    expect(await balancesOf(stage)).toMatchObject({ cash: '2600000', 'capital e': '-2600000' });
    const tooMuch = await record({
      amount: '26000.00',
      memberId: stage.five.d.memberId,
      lines: [{ lineId: (await lineOf(stage.five.d)).id, amount: '47500.01' }],
    });
    expect(outcome(tooMuch)).toMatch(/^422/);
  });

  it('that a bank tells of twice is one, at once or after; of another amount it is refused', async () => {
    const { a } = stage.five;
    const { id: lineId } = await lineOf(a);
    const body = aPayment(stage, {
      amount: '1000.00',
      memberId: a.memberId,
      lines: [{ lineId, amount: '1000.00' }],
      reference: 'SWIFT-77',
    });
    const both = await Promise.all([1, 2].map(() => stage.treasurer.post('member-payments', body)));
    const ids = [...both, await stage.treasurer.post('member-payments', body)].map(madeBy);
    expect(new Set(ids).size).toBe(1);
    expect(await balancesOf(stage)).toMatchObject({ cash: '100000' });
    const other = await stage.treasurer.post('member-payments', { ...body, amount: '1000.01', lines: [] });
    expect(outcome(other)).toBe('409 payment.reference_taken');
  });

  it('of which it is not known whose it is is kept in suspense until it is matched, once', async () => {
    const { c } = stage.five;
    const line = await lineOf(c);
    const id = madeBy(
      await record({ amount: '98750.00', payer: 'Unknown', reference: `Payment ${line.reference}` }),
    );
    expect(await balancesOf(stage)).toMatchObject({ cash: '9875000', suspense: '-9875000' });
    const today = (await stage.treasurer.get('today')).body;
    expect(today).toContain(`/money/payments/${id}`);
    expect(outcome(await c.representative.get(`member-payments/${id}`))).toBe('404 not_found');

    const found = (
      await stage.treasurer.get(`member-payments/${id}/suggestions`)
    ).json<PaymentSuggestionsView>();
    expect(found.suggested[0]).toMatchObject({ lineId: line.id, because: ['reference', 'amount'] });
    const match = { memberId: c.memberId, lines: [{ lineId: line.id, amount: '98750.00' }] };
    const both = await Promise.all(
      [1, 2].map(() => stage.treasurer.post(`member-payments/${id}/match`, match)),
    );
    expect(both.map(outcome).sort()).toEqual(['200', '409 payment.matched_already']);
    const after = await balancesOf(stage);
    expect(after).toMatchObject({ cash: '9875000' });
    expect(after).not.toHaveProperty('suspense');
    expect(after).not.toHaveProperty('receivable c');
    const seen = (await c.representative.get('member-payments')).json<MemberPaymentsPageView>();
    expect(seen.items.map((one) => one.id)).toEqual([id]);
    expect((await stage.five.a.representative.get('member-payments')).json()).toMatchObject({ items: [] });
  });

  it('that the bank tells of late is posted in the first open month, and keeps its own day', async () => {
    const { c } = stage.five;
    const line = await lineOf(c);
    const id = madeBy(await record({ amount: '500.00', payer: 'Unknown' }));
    const periods = await stage.treasurer.get(`funds/${stage.fundId}/periods`);
    const [march] = periods.json<{ items: { id: string }[] }>().items;
    madeBy(
      await stage.treasurer.post(`funds/${stage.fundId}/periods/${march?.id ?? ''}/moves`, {
        action: 'soft_close',
      }),
    );
    const match = { memberId: c.memberId, lines: [{ lineId: line.id, amount: '500.00' }] };
    expect(outcome(await stage.treasurer.post(`member-payments/${id}/match`, match))).toBe('200');
    const late = await record({ amount: '98250.00', memberId: c.memberId, lines: [] });
    expect(late.json<MemberPaymentView>()).toMatchObject({ receivedOn: '2026-03-16' });
    expect(await balancesOf(stage)).toMatchObject({ cash: '9875000' });
  });

  it('goes to no line of another member, and to none named twice', async () => {
    const { a, b } = stage.five;
    const { id } = await lineOf(a);
    const lines = [{ lineId: id, amount: '500.00' }];
    expect(outcome(await record({ memberId: b.memberId, lines }))).toMatch(/^422/);
    expect(outcome(await record({ memberId: a.memberId, lines: [...lines, ...lines] }))).toMatch(/^422/);
    expect(await balancesOf(stage)).not.toHaveProperty('cash');
  });

  it('is given to no member by a treasurer who acts for it, nor is its line dealt with', async () => {
    const { a, b } = stage.five;
    const own = await stage.person(
      { role: 'treasurer' },
      { role: 'member_representative', memberId: a.memberId },
    );
    const stranger = madeBy(await record({ amount: '500.00', payer: 'Unknown' }));
    const line = await lineOf(a);
    const toOwn = { memberId: a.memberId, lines: [{ lineId: line.id, amount: '500.00' }] };
    const mine = await own.post('member-payments', aPayment(stage, { amount: '500.00', ...toOwn }));
    for (const answer of [
      mine,
      await own.post(`member-payments/${stranger}/match`, toOwn),
      await own.post(`call-lines/${line.id}/write-off`, { reason: 'Ours (demo)', restFrom: 'reserve' }),
    ])
      expect(outcome(answer)).toBe('403 call_line.own_member');
    expect((await lineAs(own, line.id)).actions).toEqual([]);
    const other = { memberId: b.memberId, lines: [{ lineId: (await lineOf(b)).id, amount: '500.00' }] };
    expect(outcome(await own.post(`member-payments/${stranger}/match`, other))).toBe('200');
  });

  it('is recorded by who keeps the money alone', async () => {
    for (const who of [stage.coordinator, stage.auditor, stage.five.a.representative])
      expect(outcome(await who.post('member-payments', aPayment(stage)))).toMatch(/^403/);
    expect((await callAs(stage.treasurer, call)).paid?.amount).toBe('0.00');
  });
});
