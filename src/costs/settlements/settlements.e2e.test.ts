import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { type Asker, madeBy, mayDo } from '../../groups/groups.fixtures.js';
import { newId } from '../../platform/index.js';
import type { RefundsView } from '../dues/dues.contract.js';
import { anEndStage, type EndStage, practiceUnits, read } from '../dues/ends.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { SettlementSumsView, SettlementSumView } from './settlements.contract.js';

let app: TestApp;
let stage: EndStage;
let other: Asker;
let id: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await anEndStage(app);
  other = await stage.person({ role: 'treasurer' });
});
afterAll(() => app.close());

const signers = ['a', 'c', 'd', 'e'] as const;
const draft = (over: object = {}) =>
  stage.treasurer.post(stage.group.path('settlement-sums'), {
    payee: 'Zenith Demo Complainant Inc.',
    amount: { amount: '5000000.00', currency: 'USD' },
    dueOn: '2026-05-01',
    signers: signers.map((letter) => ({
      memberId: stage.five[letter].memberId,
      weight: practiceUnits[letter],
    })),
    ...over,
  });
const view = (as: Asker = stage.treasurer) => read<SettlementSumView>(as, `settlement-sums/${id}`);
const move = (as: Asker, action: string, more: object = {}) =>
  as.post(`settlement-sums/${id}/moves`, { action, ...more });

/** Nothing of a sum is told to a member that signs none, nor to who runs the group. */
async function tellNothing(): Promise<void> {
  const told = /5000000|5,000,000|2709030|settle|refund|和解|退款/i;
  const paths = [
    stage.group.path(),
    `cases/${stage.caseId}/record?limit=100`,
    'notices?limit=100',
    'today',
    'approvals?state=open&kind=refund',
    stage.group.path('refunds'),
    stage.group.path('member-dues'),
    stage.group.path('recoveries'),
    'funds',
  ];
  for (const who of [stage.five.b.representative, stage.coordinator])
    for (const path of paths) {
      const answer = await who.get(path);
      const text = answer.body.replaceAll(
        /"kinds":\[.*\]|"settle"|settled|settled_out|Notify a separate settlement|通知单独和解/g,
        '',
      );
      expect([path, answer.statusCode > 299 ? '' : text]).not.toEqual([path, expect.stringMatching(told)]);
    }
}

const agree = async () => {
  id = madeBy(await draft());
  madeBy(await move(stage.treasurer, 'offer'));
  for (const letter of signers) madeBy(await move(stage.five[letter].representative, 'sign'));
};
const payIn = async (letter: (typeof signers)[number], reference: string) => {
  const path = `settlement-sums/${id}/shares/${stage.five[letter].memberId}/payment`;
  madeBy(await stage.treasurer.post(path, { paidOn: '2026-04-01', reference }));
};

/** What an answer says without the id that was asked for and the number of the request. */
const bare = (body: string, asked: string): string =>
  body.replaceAll(asked, '').replaceAll(/"(requestId|instance)":"[^"]*"/g, '');

describe('5,000,000.00 that four of five members settle for', () => {
  step('are shared by their weights to the last cent', async () => {
    const unknown = { memberId: stage.stranger, weight: '1' };
    expect(outcome(await draft({ signers: [unknown] }))).toBe('422 input.invalid');
    const [first, ...others] = signers.map((letter) => ({
      memberId: stage.five[letter].memberId,
      weight: practiceUnits[letter],
    }));
    const unpaying = [first, ...others.map((one) => ({ ...one, weight: '0' }))];
    expect(outcome(await draft({ signers: unpaying }))).toBe('422 input.invalid');
    id = madeBy(await draft());
    expect((await view()).shares.map(({ amount }) => amount?.amount)).toEqual([
      '2709030.10',
      '1321070.23',
      '635451.51',
      '334448.16',
    ]);
    expect(outcome(await stage.five.a.representative.get(`settlement-sums/${id}`))).toBe('404 not_found');
    madeBy(await move(stage.treasurer, 'offer'));
  });

  step('are there for their signers alone, each with its own share', async () => {
    const { a, b } = stage.five;
    expect((await view(a.representative)).shares.map(({ amount }) => amount?.amount ?? null)).toEqual([
      '2709030.10',
      null,
      null,
      null,
    ]);
    const missing = newId();
    for (const who of [b.representative, b.inHouse, stage.coordinator, a.outside]) {
      const [hidden, nothing] = [
        await who.get(`settlement-sums/${id}`),
        await who.get(`settlement-sums/${missing}`),
      ];
      expect([outcome(hidden), bare(hidden.body, id)]).toEqual([
        outcome(nothing),
        bare(nothing.body, missing),
      ]);
      const sign = await who.post(`settlement-sums/${missing}/moves`, { action: 'sign' });
      expect(outcome(await move(who, 'sign'))).toBe(outcome(sign));
    }
    const listed = await read<SettlementSumsView>(b.representative, stage.group.path('settlement-sums'));
    expect(listed.items).toEqual([]);
    expect(
      (await read<SettlementSumsView>(stage.coordinator, stage.group.path('settlement-sums'))).items,
    ).toEqual([]);
    expect(
      (await read<SettlementSumsView>(stage.auditor, stage.group.path('settlement-sums'))).items,
    ).toHaveLength(1);
  });

  step('are agreed once each has signed, and owed to a fund of their own', async () => {
    for (const letter of signers) madeBy(await move(stage.five[letter].representative, 'sign'));
    expect(outcome(await move(stage.five.a.inHouse, 'sign'))).toBe('409 settlement_sum.no_such_move');
    const agreed = await view();
    expect(agreed).toMatchObject({ status: { id: 'agreed' }, takesPayments: true });
    expect(agreed.fundId).not.toBeNull();
    expect(agreed.fundId).not.toBe(stage.fundId);
    expect(await stage.balance({ kind: 'receivable', holder: stage.five.a.memberId })).toBe('0.00');
  });

  step(
    'show who stands behind a wall before that member neither its share nor what the rest comes to',
    async () => {
      const walled = await stage.person({ role: 'treasurer' });
      const { c } = stage.five;
      const wall = { subjectKind: 'person', subjectId: walled.id, reason: 'A conflict (demo).' };
      madeBy(await stage.ethics.post('walls', { ...wall, objectKind: 'member', objectId: c.memberId }));
      const { shares } = await view(walled);
      expect(shares.map(({ member, amount }) => [member.id === c.memberId, amount])).toEqual([
        [false, null],
        [false, null],
        [false, null],
      ]);
      const path = `settlement-sums/${id}/shares/${c.memberId}/payment`;
      const paid = { paidOn: '2026-04-01', reference: 'BANK-1' };
      expect(outcome(await walled.post(path, paid))).toBe('404 not_found');
    },
  );

  step('tell nothing in the group, its record, its notices or what waits', () => tellNothing());

  step('are paid in, and paid out in two phases', async () => {
    for (const [place, letter] of signers.entries()) {
      const path = `settlement-sums/${id}/shares/${stage.five[letter].memberId}/payment`;
      const paid = { paidOn: '2026-04-01', reference: `BANK-5${String(place)}` };
      const both = await Promise.all([stage.treasurer, other].map((who) => who.post(path, paid)));
      expect(both.map(outcome).sort()).toEqual(['200', '409 settlement_sum.share_not_open']);
    }
    expect((await view()).status.id).toBe('collected');
    madeBy(await move(stage.treasurer, 'set_aside'));
    madeBy(await move(stage.treasurer, 'release', { reason: 'The account was closed (demo).' }));
    madeBy(await move(stage.treasurer, 'set_aside'));
    expect(mayDo(await view())).toEqual(['pay', 'release']);
    madeBy(await move(stage.treasurer, 'pay', { reference: 'OUT-1', paidOn: '2026-04-01' }));
    expect(await view(stage.five.e.representative)).toMatchObject({
      status: { id: 'paid' },
      reference: 'OUT-1',
    });
  });
});

describe('a settlement sum', () => {
  step('ends where one of its signers declines', async () => {
    id = madeBy(await draft());
    madeBy(await move(stage.treasurer, 'offer'));
    madeBy(await move(stage.five.a.representative, 'sign'));
    madeBy(await move(stage.five.c.representative, 'decline', { reason: 'We go on alone (demo).' }));
    expect((await view()).status.id).toBe('cancelled');
  });
});

describe('a settlement sum that all have signed', () => {
  const reason = 'The complainant withdrew its offer (demo).';

  step('is cancelled for a reason: where nothing came in, nobody owes anything any more', async () => {
    await agree();
    expect(outcome(await move(stage.treasurer, 'cancel'))).toBe('409 settlement_sum.reason_missing');
    madeBy(await move(stage.treasurer, 'cancel', { reason }));
    const { status, endReason, fundId } = await view();
    expect([status.id, endReason]).toEqual(['cancelled', reason]);
    const ofA = { kind: 'receivable', holder: stage.five.a.memberId } as const;
    expect(await stage.balance(ofA, fundId ?? '')).toBe('0.00');
  });

  step('gives back what came in to whoever paid it, by refunds nobody else learns of', async () => {
    const { a, b, c } = stage.five;
    await agree();
    await payIn('a', 'BANK-60');
    await payIn('c', 'BANK-61');
    madeBy(await move(stage.treasurer, 'cancel', { reason }));
    expect(outcome(await move(stage.treasurer, 'cancel', { reason }))).toBe(
      '409 settlement_sum.no_such_move',
    );
    const { status, shares, fundId } = await view();
    expect(status.id).toBe('returning');
    expect(shares.map(({ refundId }) => refundId !== null)).toEqual([true, true, false, false]);
    await tellNothing();
    const [refundOfA = '', refundOfC = ''] = shares.map(({ refundId }) => refundId ?? '');
    const own = await read<RefundsView>(a.representative, stage.group.path('refunds'));
    expect(own.items).toMatchObject([{ id: refundOfA, amount: { amount: '2709030.10' } }]);
    for (const who of [b.representative, c.representative, stage.coordinator])
      expect(outcome(await who.get(`refunds/${refundOfA}`))).toBe('404 not_found');
    expect(outcome(await answered(stage.treasurer, 'refund', refundOfA))).toBe('403 approval.own_question');
    const paid = { action: 'pay', paidOn: '2026-04-01' };
    const back = async (refundId: string, reference: string) => {
      madeBy(await answered(other, 'refund', refundId));
      madeBy(await stage.treasurer.post(`refunds/${refundId}/moves`, { ...paid, reference }));
    };
    await back(refundOfA, 'BACK-1');
    expect((await view()).status.id).toBe('returning');
    await back(refundOfC, 'BACK-2');
    expect((await view(c.representative)).status.id).toBe('cancelled');
    expect(await stage.balance({ kind: 'cash' }, fundId ?? '')).toBe('0.00');
    await tellNothing();
  });
});
