import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { type Asker, madeBy, mayDo } from '../../groups/groups.fixtures.js';
import { anApprovedCost, anInvoice, aVendor } from '../bills/bills.fixtures.js';
import { anIssuedCall } from '../calls/calls.fixtures.js';
import type { RefundsView } from '../dues/dues.contract.js';
import { aPracticeStage, type EndStage, paidRefund, read } from '../dues/ends.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { TrueUpsView, TrueUpView } from './true-ups.contract.js';

let app: TestApp;
let stage: EndStage;
let id: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aPracticeStage(app);
  await stage.paidIn({ a: '202500.00', b: '126250.00', c: '98750.00', d: '47500.00', e: '25000.00' });
  await stage.spent({ a: '187238.98', b: '116735.41', c: '91307.90', d: '43920.26', e: '23115.92' });
});
afterAll(() => app.close());

const march = { from: '2026-03-01', until: '2026-03-31' };
const draft = () => stage.treasurer.post(stage.group.path('true-ups'), march);
const post = () => stage.treasurer.post(`true-ups/${id}/moves`, { action: 'post' });
const view = (as: Asker = stage.treasurer) => read<TrueUpView>(as, `true-ups/${id}`);
const closeSoftly = async (action = 'soft_close') => {
  const { items } = await read<{ items: { id: string; from: string; state: { id: string } }[] }>(
    stage.treasurer,
    `funds/${stage.fundId}/periods`,
  );
  const period = items.find(({ from }) => from === march.from);
  if (action !== 'look')
    madeBy(await stage.treasurer.post(`funds/${stage.fundId}/periods/${period?.id ?? ''}/moves`, { action }));
  return period?.state.id;
};

describe('a period in which 500,000.00 were called and 462,318.47 spent', () => {
  step('is drawn up: each member’s credit by its own lines, told to itself alone', async () => {
    id = madeBy(await draft());
    expect(await view()).toMatchObject({
      called: { amount: '500000.00' },
      actual: { amount: '462318.47' },
      status: { id: 'drafted' },
    });
    const differences = (await view()).lines.map(({ member, difference }) => [member.id, difference.amount]);
    const { a, b, c, d, e } = stage.five;
    expect(new Map(differences as [string, string][])).toEqual(
      new Map([
        [a.memberId, '-15261.02'],
        [b.memberId, '-9514.59'],
        [c.memberId, '-7442.10'],
        [d.memberId, '-3579.74'],
        [e.memberId, '-1884.08'],
      ]),
    );
    expect(outcome(await a.representative.get(`true-ups/${id}`))).toBe('404 not_found');
    expect(outcome(await draft())).toBe('409 true_up.there');
    const later = { from: '2026-03-02', until: '2026-03-31' };
    expect(outcome(await stage.treasurer.post(stage.group.path('true-ups'), later))).toBe(
      '409 true_up.there',
    );
  });

  step('is not posted by numbers that have moved', async () => {
    await stage.spent({ a: '10.00' }, '2026-03-25');
    expect(outcome(await post())).toBe('409 true_up.out_of_date');
    await stage.spent({ a: '-10.00' }, '2026-03-25');
    await closeSoftly();
    const both = await Promise.all([post(), post()]);
    expect(both.map(outcome).sort()).toEqual(['200', '409 true_up.no_such_move']);
    expect(await closeSoftly('look')).toBe('trued_up');
  });

  step('lets a member have its credit back or carry it; a peer’s stays unknown', async () => {
    const { a, b } = stage.five;
    expect(await view(a.representative)).toMatchObject({
      called: { amount: '500000.00' },
      lines: [{ isOwn: true, difference: { amount: '-15261.02' } }],
    });
    expect((await view(stage.coordinator)).lines).toEqual([]);
    expect(mayDo(await view(a.representative))).toEqual(['choose']);
    expect(outcome(await stage.treasurer.post(`true-ups/${id}/choice`, { choice: 'carry' }))).toBe(
      '403 access.denied',
    );
    madeBy(await b.representative.post(`true-ups/${id}/choice`, { choice: 'carry' }));
    madeBy(await a.representative.post(`true-ups/${id}/choice`, { choice: 'refund' }));
    expect(outcome(await a.inHouse.post(`true-ups/${id}/choice`, { choice: 'refund' }))).toBe(
      '409 true_up.no_credit',
    );
    const refunds = await read<RefundsView>(a.representative, stage.group.path('refunds'));
    expect(refunds.items).toMatchObject([{ amount: { amount: '15261.02' }, status: { id: 'proposed' } }]);
    await paidRefund(stage, refunds.items[0]?.id ?? '', 'BANK-20');
    expect(await stage.balance({ kind: 'capital', holder: a.memberId })).toBe('0.00');
    expect(await stage.balance({ kind: 'capital', holder: b.memberId })).toBe('9514.59');
    expect(await stage.balance({ kind: 'cash' })).toBe('22420.51');
  });
});

describe('a period that cost more than was called', () => {
  step('bills what a member is short, after what it has from before', async () => {
    const { a, b } = stage.five;
    await stage.spent({ a: '500.00', b: '10000.00' }, '2026-04-20');
    const made = await stage.treasurer.post(stage.group.path('true-ups'), {
      from: '2026-04-01',
      until: '2026-04-30',
    });
    id = madeBy(made);
    madeBy(await post());
    const dues = async (as: Asker) =>
      (
        await read<{ items: { amount: { amount: string } }[] }>(as, stage.group.path('member-dues'))
      ).items.map(({ amount }) => amount.amount);
    expect(await dues(a.representative)).toEqual(['500.00']);
    expect(await dues(b.representative)).toEqual(['485.41']);
    expect((await dues(stage.auditor)).toSorted()).toEqual(['485.41', '500.00']);
    expect(await stage.balance({ kind: 'receivable', holder: b.memberId })).toBe('485.41');
    const listed = await read<TrueUpsView>(b.representative, stage.group.path('true-ups'));
    expect(listed.items.map(({ from }) => from)).toEqual(['2026-04-01', '2026-03-01']);
  });
});

describe('a credit of what was called and not paid', () => {
  step('is not paid back out of what others paid in; it may be carried', async () => {
    const { a } = stage.five;
    await stage.called({ a: '1000.00' }, '2026-05-04');
    await stage.spent({ a: '400.00' }, '2026-05-20');
    const may = { from: '2026-05-01', until: '2026-05-31' };
    id = madeBy(await stage.treasurer.post(stage.group.path('true-ups'), may));
    madeBy(await post());
    expect(await stage.balance({ kind: 'capital', holder: a.memberId })).toBe('600.00');
    const choose = (choice: string) => a.representative.post(`true-ups/${id}/choice`, { choice });
    expect(outcome(await choose('refund'))).toBe('409 refund.beyond_capital');
    expect(outcome(await choose('carry'))).toBe('200');
  });
});

describe('what is called and shared on other days than it is for', () => {
  const june = { from: '2026-06-01', until: '2026-06-30' };
  const july = { from: '2026-07-01', until: '2026-07-31' };
  const drawUp = (days: object) => stage.treasurer.post(stage.group.path('true-ups'), days);
  let clerk: Asker;
  let engagementId: string;
  /** Shares a cost of June in July. */
  const share = async (amount: string) => {
    const invoice = anInvoice(engagementId, {
      invoicedOn: '2026-07-05',
      serviceFrom: june.from,
      serviceUntil: '2026-06-26',
      amount: { amount, currency: 'USD' },
    });
    await anApprovedCost(stage, clerk, stage.group.id, invoice);
    const run = madeBy(await clerk.post(stage.group.path('allocation-runs'), june));
    madeBy(await answered(stage.treasurer, 'allocation_run', run));
  };

  step('counts in its own days: a call by its period, costs by their days of service', async () => {
    stage.later(100 * 86_400_000);
    clerk = await stage.person({ role: 'coordinator' });
    engagementId = (await aVendor(stage, stage.group.id)).engagementId;
    const estimate = [{ pool: 'common', amount: '1000.00' }];
    await anIssuedCall(stage, { periodFrom: june.from, periodUntil: june.until, estimate });
    await share('400.00');
    expect(outcome(await drawUp(july))).toBe('409 true_up.nothing');
    expect(outcome(await drawUp({ ...june, from: '2026-06-15' }))).toBe('409 true_up.across');
    id = madeBy(await drawUp(june));
    const { called, actual, lines } = await view();
    expect([called?.amount, actual?.amount]).toEqual(['1000.00', '400.00']);
    const ofA = lines.find(({ member }) => member.id === stage.five.a.memberId);
    expect(ofA?.difference.amount).toBe('-243.00');
    madeBy(await post());
  });

  step('where those days were trued up before, counts on the day it is posted, once', async () => {
    stage.later(60_000);
    await share('100.00');
    id = madeBy(await drawUp(july));
    const { called, actual } = await view();
    expect([called?.amount, actual?.amount]).toEqual(['0.00', '100.00']);
  });
});
