import { Client } from 'pg';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { madeBy, type Side } from '../../src/groups/groups.fixtures.js';
import type { CalendarDate } from '../../src/kernel/index.js';
import { Ledger } from '../../src/ledger/index.js';
import { InterestOfParts1700000000141 } from '../../src/migrations/0141-interest-of-parts.js';
import { newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';
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
  until,
} from '../../src/costs/calls/calls.fixtures.js';
import type { MemberPaymentView } from '../../src/costs/payments/payments.contract.js';

let app: TestApp;
let stage: CallStage;
let call: string;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
  call = await anIssuedCall(stage);
});
afterAll(() => app.close());

const move = (id: string, action: string, reason = 'The money was another’s (demo)') =>
  stage.treasurer.post(`member-payments/${id}/moves`, { action, reason });
const lineOf = async (side: Side, of = call) => {
  const [line] = await linesOf(stage, of, side);
  if (line === undefined) throw new Error('Each has a line');
  return line;
};
const view = async (id: string) =>
  (await stage.treasurer.get(`member-payments/${id}`)).json<MemberPaymentView>();

/** The record of the case as a member's side reads it. */
const recordFor = async ({ representative }: Side) =>
  (await representative.get(`cases/${stage.caseId}/record?limit=200`)).body;

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const one of app.app.get(CheckInvariants).run(['calls', 'payments', 'balances', 'entries']))
    found.push(...one.breaches);
  return found;
}

/** E pays 26,000.00 for its line of 25,000.00. */
const overpaid = async (): Promise<string> => {
  const { e } = stage.five;
  const lines = [{ lineId: (await lineOf(e)).id, amount: '25000.00' }];
  const body = aPayment(stage, { amount: '26000.00', memberId: e.memberId, lines });
  return madeBy(await stage.treasurer.post('member-payments', body));
};

describe('a match that is taken back', () => {
  it('leaves the money unmatched and the line to be paid, told to its member with the reason', async () => {
    const { d, e } = stage.five;
    const id = await overpaid();
    expect(outcome(await stage.treasurer.post(`member-payments/${id}/moves`, { action: 'unmatch' }))).toMatch(
      /^422/,
    );
    const taken = await move(id, 'unmatch');
    expect(taken.json()).toMatchObject({
      status: { id: 'unmatched' },
      member: null,
      parts: [],
      prepaid: { amount: '0.00' },
      steps: [{ name: { en: 'Recorded' } }, {}, { reason: 'The money was another’s (demo)' }],
    });
    expect(await balancesOf(stage)).toMatchObject({
      cash: '2600000',
      suspense: '-2600000',
      'receivable e': '2500000',
      'capital e': '-2500000',
    });
    const line = await lineAs(e.representative, (await lineOf(e)).id);
    expect(line).toMatchObject({ status: { id: 'issued' }, open: { amount: '25000.00' }, payments: [] });
    expect(line.steps.at(-1)).toMatchObject({
      action: 'take_back',
      reason: 'The money was another’s (demo)',
    });
    expect(outcome(await e.representative.get(`member-payments/${id}`))).toBe('404 not_found');
    expect(await recordFor(e)).toContain('call_line.payment_taken_back');
    expect(await recordFor(stage.five.d)).not.toContain('call_line.payment_taken_back');
    expect(outcome(await move(id, 'unmatch'))).toBe('409 payment.no_such_move');

    // It was D's: matched anew, D reads nothing of whose it was before.
    const lines = [{ lineId: (await lineOf(d)).id, amount: '26000.00' }];
    madeBy(await stage.treasurer.post(`member-payments/${id}/match`, { memberId: d.memberId, lines }));
    expect(await lineOf(d)).toMatchObject({ status: { id: 'part_paid' }, open: { amount: '21500.00' } });
    const seen = (await d.representative.get(`member-payments/${id}`)).json<MemberPaymentView>();
    expect(seen.steps.map(({ reason }) => reason)).toEqual([null, null]);
    expect(await breaches()).toEqual([]);

    // And back again: what a match from suspense gave returns there.
    madeBy(await move(id, 'unmatch'));
    expect(await balancesOf(stage)).toMatchObject({ cash: '2600000', suspense: '-2600000' });
    expect(await lineOf(d)).toMatchObject({ status: { id: 'issued' }, open: { amount: '47500.00' } });
    madeBy(await move(id, 'reverse'));
    expect(await breaches()).toEqual([]);
  });

  it('is taken back once of two at once', async () => {
    const id = await overpaid();
    const both = await Promise.all([move(id, 'unmatch'), move(id, 'unmatch')]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 payment.no_such_move']);
    madeBy(await move(id, 'reverse'));
    expect(await balancesOf(stage)).not.toHaveProperty('cash');
  });

  it('is for a treasurer who does not act for the member, and for nobody else', async () => {
    const { e } = stage.five;
    const id = await overpaid();
    const own = await stage.person(
      { role: 'treasurer' },
      { role: 'member_representative', memberId: e.memberId },
    );
    const body = { action: 'unmatch', reason: 'Ours (demo)' };
    expect(outcome(await own.post(`member-payments/${id}/moves`, body))).toBe('403 call_line.own_member');
    expect((await own.get(`member-payments/${id}`)).json<MemberPaymentView>().actions).toEqual([]);
    for (const who of [stage.coordinator, stage.auditor, e.representative])
      expect(outcome(await who.post(`member-payments/${id}/moves`, body))).toMatch(/^403/);
    madeBy(await move(id, 'reverse'));
  });
});

describe('a payment that is reversed', () => {
  it('counts for nothing, and its reference may be used again', async () => {
    const { a } = stage.five;
    const line = await lineOf(a);
    const body = aPayment(stage, {
      amount: '202500.00',
      memberId: a.memberId,
      lines: [{ lineId: line.id, amount: '202500.00' }],
    });
    const id = madeBy(await stage.treasurer.post('member-payments', body));
    madeBy(await move(id, 'reverse', 'Returned by the bank (demo)'));
    expect(await balancesOf(stage)).not.toHaveProperty('cash');
    expect(await lineOf(a)).toMatchObject({ status: { id: 'issued' }, open: { amount: '202500.00' } });
    const seen = (await a.representative.get(`member-payments/${id}`)).json<MemberPaymentView>();
    expect(seen).toMatchObject({ status: { id: 'reversed' }, parts: [] });
    expect(seen.steps.at(-1)?.reason).toBe('Returned by the bank (demo)');
    const again = madeBy(await stage.treasurer.post('member-payments', body));
    expect(again).not.toBe(id);
    expect((await view(id)).status.id).toBe('reversed');
    expect(outcome(await move(id, 'reverse'))).toBe('409 payment.no_such_move');
    expect(await breaches()).toEqual([]);
  });

  it('opens a call again that was paid by all', async () => {
    const { b, c, d, e } = stage.five;
    for (const side of [b, c, d, e]) await paidLine(stage, call, side);
    expect((await callAs(stage.treasurer, call)).status.id).toBe('closed');
    const paid = await lineAs(stage.treasurer, (await lineOf(e)).id);
    madeBy(await move(paid.payments[0]?.id ?? '', 'reverse'));
    expect(await callAs(stage.treasurer, call)).toMatchObject({
      status: { id: 'issued' },
      open: { amount: '25000.00' },
    });
    await until(stage, '2026-04-02');
    expect((await lineOf(e)).status.id).toBe('overdue');
    expect(await breaches()).toEqual([]);
  });

  it('is refused where what came in was spent', async () => {
    const { e } = stage.five;
    const id = (await paidLine(stage, call, e, { receivedOn: '2026-04-02' })).id;
    const { cash = '0' } = await balancesOf(stage);
    const spend = (minor: bigint) =>
      app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) =>
        app.app.get(Ledger).post(tx, [
          {
            clientId: newId(),
            fundId: stage.fundId,
            kind: 'vendor_payment',
            on: '2026-04-02' as CalendarDate,
            source: { kind: 'cost', id: newId() },
            postings: [
              { account: { kind: 'expense', holder: 'common' }, minor },
              { account: { kind: 'cash' }, minor: -minor },
            ],
          },
        ]),
      );
    await spend(BigInt(cash));
    expect(outcome(await move(id, 'reverse'))).toBe('422 ledger.insufficient_ring_fence');
    expect((await lineOf(e)).status.id).toBe('paid');
    // Whose it is may be taken back all the same: no money leaves the fund by that.
    madeBy(await move(id, 'unmatch'));
    // Late by now, it is late again, with its days planned anew, and reminded once.
    expect((await lineOf(e)).status.id).toBe('overdue');
    await until(stage, '2026-04-20');
    expect((await lineOf(e)).status.id).toBe('cure_notice');
    const { steps } = await lineAs(e.representative, (await lineOf(e)).id);
    expect(steps.filter(({ action }) => action === 'remind')).toHaveLength(1);
    await spend(-BigInt(cash));
  });
});

describe('a payment of a line in default', () => {
  /** Since when interest runs beside each part of E's line. */
  const kept = async () =>
    app.app.get(UnitOfWork).read(systemCaller(stage.allianceId), async (tx) => {
      const rows = await tx.query<{ since: string }>(
        `SELECT p.interest_from AS since FROM member_payment_part p JOIN member_payment y ON y.id = p.payment_id
          WHERE y.match_no = p.match_no AND y.alliance_id = $1 AND y.member_id = $2 AND y.reversed_at IS NULL`,
        [stage.allianceId, stage.five.e.memberId],
      );
      return rows.map(({ since }) => since);
    });

  it('leaves the interest as it was once it is taken back, in whatever order it came in', async () => {
    const { e } = stage.five;
    await until(stage, '2026-05-20');
    expect((await lineOf(e)).status.id).toBe('default');
    const owed = async () => (await lineAs(e.representative, (await lineOf(e)).id)).owed.amount;
    const pay = (receivedOn: string) => paidLine(stage, call, e, { amount: '2000.00', receivedOn });
    const before = await owed();
    const late = await pay('2026-05-20');
    const once = await owed();
    const early = await pay('2026-05-10');
    const since = await kept();
    expect(since).toEqual(['2026-05-20', '2026-05-20']);
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    try {
      await client.query('ALTER TABLE member_payment_part DROP COLUMN interest_from');
      await new InterestOfParts1700000000141().up(client as never);
      expect(await kept()).toEqual(since);
    } finally {
      await client.end();
    }
    madeBy(await move(early.id, 'reverse'));
    expect(await owed()).toBe(once);
    madeBy(await move(late.id, 'reverse'));
    expect(await owed()).toBe(before);
    expect(await breaches()).toEqual([]);
  });
});

describe('what others built on a payment', () => {
  it('stays: a cure is not undone', async () => {
    const { e } = stage.five;
    const { owed } = await lineAs(e.representative, (await lineOf(e)).id);
    const { id } = await paidLine(stage, call, e, { amount: owed.amount, receivedOn: '2026-05-20' });
    expect((await lineOf(e)).status.id).toBe('cured');
    for (const action of ['unmatch', 'reverse'])
      expect(outcome(await move(id, action))).toBe('409 payment.line_over');
    expect(await breaches()).toEqual([]);
  });
});
