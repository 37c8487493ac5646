import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { madeBy } from '../../groups/groups.fixtures.js';
import { answered } from '../plans/plans.fixtures.js';
import {
  aCall,
  aCallStage,
  anIssuedCall,
  balancesOf,
  callAs,
  type CallStage,
  lineAs,
  linesOf,
  moveCall,
  paidLine,
} from './calls.fixtures.js';

let app: TestApp;
let stage: CallStage;

const day = 86_400_000;
/** Puts the clock on the evening of a day in Shanghai, and does what has come due until then, day by day. */
async function until(date: string): Promise<void> {
  const target = Date.parse(`${date}T10:00:00.000Z`);
  while (Date.parse(app.clock.now()) < target) {
    stage.later(Math.min(day, target - Date.parse(app.clock.now())));
    await stage.dueWork();
  }
}

beforeEach(async () => {
  app = await startTestApp({ now: '2026-03-16T04:00:00.000Z' });
  stage = await aCallStage(app);
});
afterEach(() => app.close());

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
    await until('2026-04-02');
    expect(await stateOf()).toBe('overdue');
    // The treasurer gives notice before the tenth day; 30 days from then.
    madeBy(await stage.treasurer.post(`call-lines/${line.id}/notice`));
    expect(await lineAs(d.representative, line.id)).toMatchObject({
      status: { id: 'cure_notice' },
      noticeOn: '2026-04-02',
      cure: { day: '2026-05-06' },
    });
    await until('2026-05-08');
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
    await until('2026-05-11');
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
  }, 60_000);

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
