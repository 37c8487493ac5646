import { Client } from 'pg';
import { outcome, startTestApp, type TestApp } from '../app.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { madeBy } from '../../src/groups/groups.fixtures.js';
import type { GroupsMoneyView } from '../../src/costs/money/groups.contract.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { unguarded } from '../verify/copies.js';
import { Ledger } from '../../src/ledger/index.js';
import { FilledRecovered1700000000142 } from '../../src/migrations/0142-filled-recovered.js';
import {
  aDefault,
  anIssuedCall,
  balancesOf,
  callAs,
  type CallStage,
  aCallStage,
  decided,
  lineAs,
  linesOf,
  moveCall,
  paidLine,
  until,
} from '../../src/costs/calls/calls.fixtures.js';

let app: TestApp;
let stage: CallStage;
/** A call of which D has not paid, in default. */
let callId: string;
let lineId: string;
let beforeTheCall: () => Promise<void>;
let back: () => Promise<void>;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
  beforeTheCall = await app.bookmark();
  ({ callId, lineId } = await aDefault(stage));
  back = await app.bookmark();
});
afterEach(() => back());
afterAll(() => app.close());

const ask = (what: string, body: object) =>
  stage.treasurer.post(`call-lines/${lineId}/${what}`, { reason: 'Not paid (demo).', ...body });
const stateOf = async () => (await lineAs(stage.treasurer, lineId)).status.id;

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const one of app.app.get(CheckInvariants).run(['calls', 'payments', 'balances', 'entries']))
    found.push(...one.breaches);
  return found;
}

describe('a line that is not paid', () => {
  it('is overdue, reminded, given notice and in default by its days, each in the calendar of its member', async () => {
    const { d } = stage.five;
    const { steps } = await lineAs(d.representative, lineId);
    expect(steps.map(({ action }) => action)).toEqual(['fall_due', 'give_notice', 'default']);
    expect(steps.map(({ by }) => by !== null)).toEqual([false, true, false]);
    const runs = await callAs(stage.coordinator, callId);
    expect(runs.lateMembers).toMatchObject([{ lineId, since: '2026-04-01', status: { id: 'default' } }]);
    // Its peers learn neither that somebody is late nor who.
    const peer = await callAs(stage.five.a.representative, callId);
    expect(peer).toMatchObject({ late: null, lateMembers: null, carried: null, decisions: [] });
  });

  it('gets its notice by the system on the tenth day, where nobody gave it before', async () => {
    await beforeTheCall();
    const { d } = stage.five;
    const [line] = await linesOf(stage, await anIssuedCall(stage), d);
    await until(stage, '2026-04-13');
    const { steps, noticeOn, cure } = await lineAs(d.representative, line?.id ?? '');
    expect(steps.map(({ action }) => action)).toEqual(['fall_due', 'remind', 'give_notice']);
    // The tenth day after 1 April is a Saturday; the thirtieth from Monday 13 April is worked.
    expect([noticeOn, cure?.day]).toEqual(['2026-04-13', '2026-05-13']);
  });
});

describe('what is in default', () => {
  it('is billed to nobody above the caps, unless the decision names another', async () => {
    const preview = await stage.treasurer.get(`call-lines/${lineId}/reallocation-preview?capPercent=5`);
    expect(preview.json()).toMatchObject({
      capPercent: '5',
      plannedCapPercent: '25',
      rest: { amount: '24875.00' },
    });
    madeBy(await ask('reallocation', { capPercent: '5' }));
    expect(outcome(await ask('reallocation', {}))).toBe('409 line.asked_already');
    madeBy(await decided(stage, { callId }, 'reallocation'));
    expect(await balancesOf(stage)).toMatchObject({
      'receivable a': '1012500',
      'carry a': '-1012500',
      'receivable d': '4750000',
    });
    // A peer reads what is carried in all, and neither for whom nor by whom.
    for (const who of [stage.five.a.representative, stage.coordinator]) {
      const [seen] = (await who.get('money/groups')).json<GroupsMoneyView>().items;
      expect(seen?.totals).toMatchObject([{ carried: { amount: '22625.00', currency: 'USD' } }]);
      expect(JSON.stringify(seen?.totals)).not.toContain(stage.five.d.memberId);
    }
    expect(await breaches()).toEqual([]);
  });

  it('is asked anew once it is another amount: what was asked waits for nobody any more', async () => {
    const { d } = stage.five;
    madeBy(await ask('reallocation', {}));
    await paidLine(stage, callId, d, { amount: '10000.00', receivedOn: '2026-05-08' });
    const { decisions } = await callAs(stage.coordinator, callId);
    expect(decisions.map(({ state }) => state)).toEqual(['lapsed']);
    expect(await stateOf()).toBe('default');
  });

  it('is carried once, all or nothing: two decide at once, and a crash in the midst of it', async () => {
    madeBy(await ask('reallocation', {}));
    const before = await balancesOf(stage);
    const broken = jest.spyOn(app.app.get(Ledger), 'post').mockRejectedValueOnce(new Error('cut off'));
    expect((await decided(stage, { callId }, 'reallocation')).statusCode).toBe(500);
    broken.mockRestore();
    expect([await stateOf(), await balancesOf(stage)]).toEqual(['default', before]);
    const [asked] = (await callAs(stage.coordinator, callId)).decisions;
    const [question] = asked?.approvals ?? [];
    const said = { answer: 'approve', contentHash: question?.contentHash };
    const both = await Promise.all(
      [1, 2].map(() => stage.coordinator.post(`approvals/${question?.id ?? ''}/answers`, said)),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await stateOf()).toBe('reallocated');
    expect(await breaches()).toEqual([]);
  });

  it('is given up by decision: who carried bears it, and the reserve only what it has', async () => {
    const { a, b, d } = stage.five;
    madeBy(await ask('reallocation', {}));
    madeBy(await decided(stage, { callId }, 'reallocation'));
    await paidLine(stage, callId, a, { kind: 'carry', receivedOn: '2026-05-08' });
    madeBy(await ask('write-off', { restFrom: 'capital' }));
    madeBy(await decided(stage, { callId }, 'write_off'));
    expect(await stateOf()).toBe('written_off');
    expect(await balancesOf(stage)).toMatchObject({
      cash: '47375691',
      'capital a': '-20250000',
      'capital d': '-4750000',
      'receivable b': '1325276',
    });
    expect(await breaches()).toEqual([]);

    // What was given up was never paid: it is no credit once the call is cancelled. B did not pay what it was to carry.
    madeBy(await moveCall(stage, callId, 'cancel', { reason: 'Not needed (demo)' }));
    const next = await anIssuedCall(stage, { estimate: [{ pool: 'common', amount: '500000.00' }] });
    const [[ofD], [ofB]] = [await linesOf(stage, next, d), await linesOf(stage, next, b)];
    expect(ofD).toMatchObject({ status: { id: 'issued' }, open: { amount: '47500.00' } });
    expect(ofB).toMatchObject({ status: { id: 'part_paid' }, open: { amount: '13252.76' } });
    expect(await breaches()).toEqual([]);
  });

  it('that nobody carries is given up at the cost of its capital; of a reserve that is not there it is refused', async () => {
    madeBy(await ask('write-off', { restFrom: 'reserve' }));
    expect(outcome(await decided(stage, { callId }, 'write_off'))).toBe('409 line.reserve_short');
    expect(await stateOf()).toBe('default');
  });

  it('is set off for who had not paid what it carries, once it is cured', async () => {
    const { d } = stage.five;
    madeBy(await ask('reallocation', {}));
    madeBy(await decided(stage, { callId }, 'reallocation'));
    await until(stage, '2026-05-11');
    await paidLine(stage, callId, d, { amount: '48124.66', receivedOn: '2026-05-11' });
    const carries = (await callAs(stage.treasurer, callId)).lines.filter(({ kind }) => kind === 'carry');
    expect(new Set(carries.map(({ status }) => status.id))).toEqual(new Set(['released']));
    // Who paid nothing of what it carries gets no interest: that is the fund's, which went without.
    expect(await balancesOf(stage)).toEqual({
      cash: '50062466',
      default_interest: '-62466',
      'capital a': '-20250000',
      'capital b': '-12625000',
      'capital c': '-9875000',
      'capital d': '-4750000',
      'capital e': '-2500000',
    });
    expect(await breaches()).toEqual([]);
  });
});

describe('what is carried and came back from elsewhere', () => {
  it('does not come back again with the cure: it is the reserve’s by then', async () => {
    const { a, b, c, d, e } = stage.five;
    madeBy(await ask('reallocation', {}));
    madeBy(await decided(stage, { callId }, 'reallocation'));
    for (const side of [a, b, c, e])
      await paidLine(stage, callId, side, { kind: 'carry', receivedOn: '2026-05-08' });
    const award = { kind: 'fee_award', payer: 'P (demo)', reference: 'BANK-R', receivedOn: '2026-05-08' };
    const path = stage.group.path('recoveries');
    const id = madeBy(await stage.treasurer.post(path, { ...award, amount: '40000.00' }));
    madeBy(await answered(stage.coordinator, 'recovery', id));
    expect(await balancesOf(stage)).toMatchObject({ 'carry a': '-335635', recovery: '-4000000' });
    expect(await breaches()).toEqual([]);
    // What came back before it was kept beside what is carried is filled in from the recoveries.
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    try {
      await unguarded(client, () => client.query(`UPDATE line_decision SET recovered = '[]'`));
      expect((await breaches()).join()).toContain('it carries');
      await new FilledRecovered1700000000142().up(client as never);
    } finally {
      await client.end();
    }
    expect(await breaches()).toEqual([]);
    await until(stage, '2026-05-11');
    await paidLine(stage, callId, d, { amount: '48124.66', receivedOn: '2026-05-11' });
    expect(await stateOf()).toBe('cured');
    // Of the interest each has its part by what it went without until then.
    expect(await balancesOf(stage)).toEqual({
      cash: '58812466',
      default_interest: '-52603',
      reserve: '-4000000',
      'capital a': '-22380105',
      'capital b': '-13953028',
      'capital c': '-10913754',
      'capital d': '-4750000',
      'capital e': '-2762976',
    });
    expect(await breaches()).toEqual([]);
  });
});

describe('what is checked of calls', () => {
  it('finds each thing that cannot be', async () => {
    madeBy(await ask('reallocation', {}));
    madeBy(await decided(stage, { callId }, 'reallocation'));
    expect(await breaches()).toEqual([]);
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    try {
      for (const [sql, says] of [
        [`UPDATE cash_call SET total_minor = total_minor + 1`, 'its lines add up to'],
        [
          `UPDATE call_line SET amount_minor = amount_minor + 1 WHERE id = '${lineId}'`,
          'its open lines come to',
        ],
        [`UPDATE line_decision SET carried = '[]'`, 'it carries 0'],
        [`UPDATE member_payment SET prepaid_minor = 1`, 'went somewhere'],
      ] as const) {
        await unguarded(client, () => client.query(sql));
        expect((await breaches()).join('\n')).toContain(says);
      }
    } finally {
      await client.end();
    }
  });
});
