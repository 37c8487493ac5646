import { Client } from 'pg';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { madeBy, type Side } from '../../src/groups/groups.fixtures.js';
import type { CalendarDate } from '../../src/kernel/index.js';
import { Ledger } from '../../src/ledger/index.js';
import { newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import type { StatementView } from '../../src/costs/money/statement.contract.js';
import {
  aCallStage,
  anIssuedCall,
  aPayment,
  balancesOf,
  type CallStage,
  lineAs,
  linesOf,
  moveCall,
  until,
} from '../../src/costs/calls/calls.fixtures.js';
import { EarlierRefunds1700000000151 } from '../../src/migrations/0151-earlier-refunds.js';

let app: TestApp;
let stage: CallStage;
let first: string;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
  first = await anIssuedCall(stage);
});
afterAll(() => app.close());

const lineOf = async (side: Side, call: string) => {
  const [line] = await linesOf(stage, call, side);
  if (line === undefined) throw new Error('Each has a line');
  return lineAs(side.representative, line.id);
};
const prepay = async (side: Side, amount: string): Promise<string> =>
  madeBy(
    await stage.treasurer.post(
      'member-payments',
      aPayment(stage, { amount, memberId: side.memberId, lines: [] }),
    ),
  );
const of = (amount: string) => ({ estimate: [{ pool: 'common', amount }] });

/** The record of the case as a member's side reads it. */
const recordFor = async ({ representative }: Side) =>
  (await representative.get(`cases/${stage.caseId}/record?limit=200`)).body;

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const one of app.app.get(CheckInvariants).run(['calls', 'payments', 'balances', 'entries']))
    found.push(...one.breaches);
  return found;
}

describe('money a member prepaid', () => {
  let prepaid: string;
  let second: string;

  it('goes to its line as a call goes out, and says what was free and where it came from', async () => {
    const { d, e } = stage.five;
    prepaid = await prepay(e, '1000.00');
    await prepay(d, '60000.00');
    second = await anIssuedCall(stage, of('100000.00'));
    // E's line is 5,000.00, D's 9,500.00; what was called before and not paid is no credit.
    expect(await lineOf(e, second)).toMatchObject({
      status: { id: 'part_paid' },
      paid: { amount: '1000.00' },
      open: { amount: '4000.00' },
      credit: { amount: '0.00' },
      setOffs: [
        {
          principal: { amount: '1000.00' },
          credit: { amount: '1000.00' },
          sources: [{ name: { en: 'Paid above what was called' }, amount: { amount: '1000.00' } }],
        },
      ],
    });
    expect(await lineOf(d, second)).toMatchObject({ status: { id: 'paid' }, credit: null });
    expect((await lineOf(stage.five.a, second)).setOffs).toEqual([]);
    expect(await balancesOf(stage)).toMatchObject({
      cash: '6100000',
      'receivable e': '2900000',
      'capital e': '-3000000',
      'capital d': '-10750000',
    });
    expect(await recordFor(e)).toContain('call_line.set_off');
    expect(await recordFor(stage.five.a)).not.toContain('call_line.set_off');
    const statement = await e.representative.get(
      `money/statement?fundId=${stage.fundId}&memberId=${e.memberId}`,
    );
    expect(
      statement
        .json<StatementView>()
        .items.filter(({ what }) => what.en === 'Prepaid money set off')
        .map(({ charged, credited }) => charged?.amount ?? `-${credited?.amount ?? ''}`)
        .sort(),
    ).toEqual(['-1000.00', '1000.00']);
    expect(await breaches()).toEqual([]);
  });

  it('is set off later by the treasurer, never more than is free or owed', async () => {
    const { d } = stage.five;
    const line = await lineOf(d, first);
    expect(line.credit).toMatchObject({ amount: '50500.00' });
    const setOff = (amount: string, who = stage.treasurer) =>
      who.post(`call-lines/${line.id}/set-off`, { amount });
    expect(outcome(await setOff('50500.01'))).toBe('409 payment.beyond_credit');
    expect(outcome(await setOff('47500.01'))).toBe('409 payment.over_line');
    for (const who of [stage.coordinator, d.representative])
      expect(outcome(await setOff('1.00', who))).toMatch(/^403/);
    const both = await Promise.all([setOff('40000.00'), setOff('40000.00')]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 payment.beyond_credit']);
    expect(await lineOf(d, first)).toMatchObject({
      status: { id: 'part_paid' },
      open: { amount: '7500.00' },
    });
    expect(await breaches()).toEqual([]);
  });

  it('that was set off keeps the payment it came from: that is not taken back', async () => {
    for (const action of ['unmatch', 'reverse']) {
      const answer = await stage.treasurer.post(`member-payments/${prepaid}/moves`, {
        action,
        reason: 'Not theirs (demo)',
      });
      expect(outcome(answer)).toBe('409 payment.prepaid_used');
    }
  });

  it('is free again where the call it went to is cancelled', async () => {
    madeBy(await moveCall(stage, second, 'cancel', { reason: 'Not needed (demo)' }));
    expect((await lineOf(stage.five.e, first)).credit).toMatchObject({ amount: '1000.00' });
    expect((await lineOf(stage.five.d, first)).credit).toMatchObject({ amount: '20000.00' });
    expect(await breaches()).toEqual([]);
  });

  it('that costs used up is not offered by what was called since and is not paid', async () => {
    const { e } = stage.five;
    const charge = (minor: bigint) =>
      app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) =>
        app.app.get(Ledger).post(tx, [
          {
            clientId: newId(),
            fundId: stage.fundId,
            kind: 'allocation',
            on: '2026-03-16' as CalendarDate,
            source: { kind: 'cost', id: newId() },
            postings: [
              { account: { kind: 'capital', holder: e.memberId }, minor },
              { account: { kind: 'expense', holder: 'common' }, minor: -minor },
            ],
          },
        ]),
      );
    await charge(100_000n);
    const line = await lineOf(e, first);
    expect(line).toMatchObject({ credit: { amount: '0.00' }, maySetOff: false });
    const answer = await stage.treasurer.post(`call-lines/${line.id}/set-off`, { amount: '1000.00' });
    expect(outcome(answer)).toBe('409 payment.beyond_credit');
    const body = { action: 'unmatch', reason: 'Not theirs (demo)' };
    const taken = await stage.treasurer.post(`member-payments/${prepaid}/moves`, body);
    expect(outcome(taken)).toBe('409 payment.prepaid_used');

    // What was used of it is not what was prepaid while its line is paid: that is taken back with the line.
    await charge(-100_000n);
    const lines = [{ lineId: line.id, amount: '25000.00' }];
    const both = aPayment(stage, { amount: '25500.00', memberId: e.memberId, lines });
    const id = madeBy(await stage.treasurer.post('member-payments', both));
    await charge(150_000n);
    madeBy(await stage.treasurer.post(`member-payments/${id}/moves`, body));
    await charge(-150_000n);
  });
});

describe('money that goes back', () => {
  it('of what was prepaid pays no call', async () => {
    const { d } = stage.five;
    const asked = { fundId: stage.fundId, memberId: d.memberId, by: 'refund', amount: '5000.00' };
    madeBy(await d.representative.post(stage.group.path('member-balances'), asked));
    expect((await lineOf(d, first)).credit).toMatchObject({ amount: '15000.00' });
  });

  it('of what was called and paid leaves what is prepaid later to pay the next call', async () => {
    const { a } = stage.five;
    const { id: lineId } = await lineOf(a, first);
    const lines = [{ lineId, amount: '202500.00' }];
    const paid = aPayment(stage, { amount: '202500.00', memberId: a.memberId, lines });
    madeBy(await stage.treasurer.post('member-payments', paid));
    const asked = { fundId: stage.fundId, memberId: a.memberId, by: 'refund', amount: '60.00' };
    madeBy(await a.representative.post(stage.group.path('member-balances'), asked));
    await prepay(a, '60.00');
    const next = await anIssuedCall(stage, of('100000.00'));
    expect(await lineOf(a, next)).toMatchObject({ paid: { amount: '60.00' }, credit: { amount: '0.00' } });
  });
});

describe('a line whose reference lies unmatched in the fund', () => {
  it('is not in default until that money turns out to be none of it', async () => {
    const { b, c } = stage.five;
    const [named, other] = [await lineOf(c, first), await lineOf(b, first)];
    const id = madeBy(
      await stage.treasurer.post('member-payments', aPayment(stage, { reference: `For ${named.reference}` })),
    );
    await until(stage, '2026-04-02');
    for (const { id: lineId } of [named, other])
      madeBy(await stage.treasurer.post(`call-lines/${lineId}/notice`));
    await until(stage, '2026-05-10');
    expect((await lineOf(c, first)).status.id).toBe('cure_notice');
    expect((await lineOf(b, first)).status.id).toBe('default');
    madeBy(
      await stage.treasurer.post(`member-payments/${id}/moves`, {
        action: 'reverse',
        reason: 'Not ours (demo)',
      }),
    );
    await until(stage, '2026-05-12');
    expect((await lineOf(c, first)).status.id).toBe('default');
  });
});

describe('refunds from before what of them was prepaid was kept', () => {
  it('are taken off what was prepaid whole, whoever may see the rows', async () => {
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    const unforced = async <Row>(sql: string): Promise<readonly Row[]> => {
      await client.query('ALTER TABLE refund NO FORCE ROW LEVEL SECURITY');
      const { rows } = await client.query(sql);
      await client.query('ALTER TABLE refund FORCE ROW LEVEL SECURITY');
      return rows as Row[];
    };
    try {
      await unforced('UPDATE refund SET prepaid_minor = 0');
      await new EarlierRefunds1700000000151().up(client as never);
      const kept = await unforced<{ whole: boolean }>('SELECT prepaid_minor = minor AS whole FROM refund');
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.every(({ whole }) => whole)).toBe(true);
    } finally {
      await client.end();
    }
  });
});
