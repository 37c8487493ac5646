import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import type { ApprovalView } from '../../approvals/index.js';
import {
  anActiveGroup,
  anotherSide,
  type Asker,
  madeBy,
  mayDo,
  mayRead,
  type Side,
} from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { anInvoice, aVendor } from '../bills/bills.fixtures.js';
import { anEndStage, type EndStage, letters, read } from '../dues/ends.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan, aPool } from '../plans/plans.fixtures.js';
import type { WeightsView } from '../weights/weights.contract.js';
import { aFigure, anAttested } from '../weights/weights.fixtures.js';
import type { BuyInQuotesView, BuyInQuoteView } from './joining.contract.js';

let app: TestApp;
let stage: EndStage;
let newcomer: string;
let quoteId: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-01T04:00:00.000Z' });
  stage = await anEndStage(app, ['a', 'b', 'c', 'd']);
  await stage.paidIn({ a: '200000.00', b: '200000.00', c: '200000.00', d: '200000.00' });
  await stage.spent({ a: '200000.00', b: '200000.00', c: '200000.00', d: '200000.00' });
});
afterAll(() => app.close());

const asked = (over: object = {}): object => ({
  membershipId: newcomer,
  ratePercent: '5',
  premiumPercent: '10',
  since: '2026-03-01',
  ...over,
});
const quote = (id: string, as = stage.treasurer) => read<BuyInQuoteView>(as, `buy-in-quotes/${id}`);
const readsShared = () =>
  mayRead(stage, stage.five.e.outside, 'outside_counsel', {
    supplierId: stage.five.a.memberId,
    uploadedBy: stage.five.a.inHouse.id,
    tier: 'T2',
    groupId: stage.group.id,
    state: 'shared',
    sharedAt: app.clock.now(),
  });

describe('who comes in late to a group of four that spent 800,000.00', () => {
  step('does not come in by its signatures and the members’ consent alone', async () => {
    const { e } = stage.five;
    newcomer = await stage.group.approved(e);
    await stage.group.letIn(e, newcomer);
    expect((await stage.group.membership(e)).status.id).toBe('approved');
    expect(await readsShared()).toBe(false);
    const posted = { reference: 'BANK-0' };
    const path = stage.group.path(`memberships/${newcomer}/buy-in`);
    expect(outcome(await stage.treasurer.post(path, posted))).toBe('409 membership.buy_in_quoted');
  });

  step('is quoted 180,000.00: a fifth, half a year at 5 %, and a tenth', async () => {
    const path = stage.group.path('buy-in-quotes');
    expect(outcome(await stage.coordinator.post(path, asked()))).toBe('403 access.denied');
    quoteId = madeBy(await stage.treasurer.post(path, asked()));
    expect(await quote(quoteId)).toMatchObject({
      status: { id: 'proposed' },
      historic: { amount: '800000.00', currency: 'USD' },
      share: '1/5',
      part: { amount: '160000.00' },
      years: '1/2',
      timeCost: { amount: '4000.00' },
      premium: { amount: '16000.00' },
      total: { amount: '180000.00' },
      credits: [1, 2, 3, 4].map(() => ({
        basis: { amount: '200000.00' },
        amount: { amount: '45000.00' },
      })),
    });
    expect(outcome(await stage.treasurer.post(path, asked()))).toBe('409 quote.there');
    const { e } = stage.five;
    expect(outcome(await e.representative.get(`buy-in-quotes/${quoteId}`))).toBe('404 not_found');
  });

  step('sees its quote once another hand approved it; the other members never do', async () => {
    const { a, e } = stage.five;
    expect(outcome(await answered(stage.treasurer, 'buy_in_quote', quoteId))).toBe(
      '403 approval.own_question',
    );
    const early = { reference: 'BANK-1', paidOn: '2026-09-01' };
    expect(outcome(await stage.treasurer.post(`buy-in-quotes/${quoteId}/payment`, early))).toBe(
      '409 quote.no_such_move',
    );
    const liaison = await stage.person({ role: 'outside_counsel' });
    await stage.group.appoint(liaison);
    expect((await liaison.get(stage.group.path('cost-plans'))).statusCode).toBe(200);
    expect(outcome(await liaison.get(`buy-in-quotes/${quoteId}`))).toBe('404 not_found');
    const asCounsel = await read<BuyInQuotesView>(liaison, stage.group.path('buy-in-quotes'));
    expect(asCounsel.items).toEqual([]);
    expect((await quote(quoteId, stage.coordinator)).credits).toEqual([]);
    const decided = await answered(stage.coordinator, 'buy_in_quote', quoteId);
    expect(outcome(decided)).toBe('200');
    const question = decided.json<ApprovalView>();
    expect(question).toMatchObject({ state: { id: 'approved' }, actions: [] });
    for (const path of [`buy-in-quotes/${quoteId}`, `approvals/${question.id}`])
      expect(outcome(await stage.coordinator.get(path))).toBe('404 not_found');
    const asDecider = await read<BuyInQuotesView>(stage.coordinator, stage.group.path('buy-in-quotes'));
    expect(asDecider.items).toEqual([]);
    expect((await stage.treasurer.get(`approvals/${question.id}`)).statusCode).toBe(200);
    expect(await quote(quoteId, e.representative)).toMatchObject({
      total: { amount: '180000.00' },
      credits: [],
      approvals: [],
    });
    expect(outcome(await a.representative.get(`buy-in-quotes/${quoteId}`))).toBe('404 not_found');
    const listed = await read<BuyInQuotesView>(a.representative, stage.group.path('buy-in-quotes'));
    expect(listed.items).toEqual([]);
    expect(mayDo(await quote(quoteId))).toEqual(['pay', 'withdraw']);
    expect(await readsShared()).toBe(false);
  });

  step('comes in when two treasurers record its payment at once: it counts once', async () => {
    const other = await stage.person({ role: 'treasurer' });
    const path = `buy-in-quotes/${quoteId}/payment`;
    const paid = { reference: 'BANK-1', paidOn: '2026-09-01' };
    const both = await Promise.all([stage.treasurer, other].map((who) => who.post(path, paid)));
    expect(both.map(outcome).sort()).toEqual(['200', '409 quote.no_such_move']);
    const { a, e } = stage.five;
    expect((await stage.group.membership(e)).status.id).toBe('active');
    expect(await readsShared()).toBe(true);
    expect(await stage.balance({ kind: 'cash' })).toBe('180000.00');
    expect(await stage.balance({ kind: 'capital', holder: a.memberId })).toBe('45000.00');
    expect(await stage.balance({ kind: 'capital', holder: e.memberId })).toBe('0.00');
    expect(await quote(quoteId)).toMatchObject({ status: { id: 'paid' }, reference: 'BANK-1', actions: [] });
  });
});

const membersWithFigures = { a: '30', b: '20', c: '20', d: '15', e: '10' } as const;

describe('who comes in late to a group that shares by what its members declare', () => {
  let accountant: Asker;
  let fir: Side;
  const path = () => stage.group.path('buy-in-quotes');
  const waits = async (kind: string) =>
    (await fir.representative.get('today'))
      .json<{ sections: { items: { kind: string }[] }[] }>()
      .sections.flatMap(({ items }) => items)
      .filter((one) => one.kind === kind);

  step('is not quoted before its own figure was attested, which nobody else types', async () => {
    accountant = await stage.person({ role: 'accountant' });
    const method = { kind: 'weights', metric: 'us_import_value' };
    await anApprovedPlan(stage, stage.group.id, { effectiveFrom: '2026-08-31', pools: [aPool({ method })] });
    for (const letter of letters)
      await anAttested(stage.five[letter], accountant, stage.group.id, { value: membersWithFigures[letter] });
    fir = await anotherSide(stage, 'Fir');
    newcomer = await stage.group.approved(fir);
    expect(outcome(await stage.treasurer.post(path(), asked()))).toBe('422 quote.figure_needed');
    expect(outcome(await stage.treasurer.post(path(), asked({ sharePercent: '5' })))).toBe(
      '422 input.invalid',
    );
    expect(await waits('weight')).toHaveLength(1);
  });

  step('declares it to the accountant before it comes in, as a member does', async () => {
    const figure = aFigure(fir.memberId, { value: '5', basis: 'Customs value (demo)' });
    const weights = stage.group.path('weights');
    expect(outcome(await stage.treasurer.post(weights, figure))).toBe('403 access.denied');
    expect(outcome(await stage.five.a.representative.post(weights, figure))).toBe('404 not_found');
    const id = madeBy(await fir.representative.post(weights, figure));
    expect(await waits('weight')).toEqual([]);
    expect(outcome(await stage.treasurer.post(path(), asked()))).toBe('422 quote.figure_needed');
    expect(outcome(await stage.treasurer.post(`weight-declarations/${id}/opening`))).toBe('404 not_found');
    madeBy(await accountant.post(`weight-declarations/${id}/moves`, { action: 'attest' }));
  });

  step('is quoted amounts and no share: a twentieth, by one opening of the key', async () => {
    quoteId = madeBy(await stage.treasurer.post(path(), asked()));
    expect(await quote(quoteId)).toMatchObject({
      historic: { amount: '800000.00' },
      share: null,
      part: { amount: '40000.00' },
      timeCost: { amount: '1000.00' },
      premium: { amount: '4000.00' },
      total: { amount: '45000.00' },
    });
    const [openings] = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) =>
        tx.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM outbox WHERE type = 'escrow.opened' AND payload->>'why' = 'quote' AND payload->'of'->>'id' = $1`,
          [newcomer],
        ),
      );
    expect(openings?.n).toBe(1);
  });

  step('comes in once it has paid, and its figure holds from then on', async () => {
    await stage.group.letIn(fir, newcomer);
    madeBy(await answered(stage.coordinator, 'buy_in_quote', quoteId));
    const paid = { reference: 'BANK-2', paidOn: '2026-09-01' };
    madeBy(await stage.treasurer.post(`buy-in-quotes/${quoteId}/payment`, paid));
    expect((await stage.group.membership(fir)).status.id).toBe('active');
    const { expected } = await read<WeightsView>(fir.representative, stage.group.path('weights'));
    expect(expected).toMatchObject([{ member: { id: fir.memberId }, status: { id: 'attested' } }]);
  });
});

describe('who comes in late to a group with a plan that has spent nothing', () => {
  step('is quoted nothing, and comes in once another hand approved that: nobody pays', async () => {
    const { group } = await anActiveGroup(stage);
    await anApprovedPlan(stage, group.id, { effectiveFrom: '2026-08-31' });
    const { e } = stage.five;
    newcomer = await group.approved(e);
    await group.letIn(e, newcomer);
    expect((await group.membership(e)).status.id).toBe('approved');
    const invoice = { groupId: group.id, ...anInvoice((await aVendor(stage, group.id)).engagementId) };
    const cost = madeBy(await stage.treasurer.post('costs', invoice));
    expect(outcome(await stage.treasurer.post(group.path('buy-in-quotes'), asked()))).toBe(
      '409 quote.costs_wait',
    );
    const off = { action: 'withdraw', reason: 'Of another matter (demo).' };
    madeBy(await stage.treasurer.post(`costs/${cost}/moves`, off));
    quoteId = madeBy(await stage.treasurer.post(group.path('buy-in-quotes'), asked()));
    expect(await quote(quoteId)).toMatchObject({
      status: { id: 'proposed' },
      share: '0',
      total: { amount: '0.00' },
      credits: [],
    });
    expect((await group.membership(e)).status.id).toBe('approved');
    madeBy(await answered(stage.coordinator, 'buy_in_quote', quoteId));
    expect((await group.membership(e)).status.id).toBe('active');
    expect(await quote(quoteId, e.representative)).toMatchObject({ status: { id: 'free' }, paidOn: null });
    expect(mayDo(await quote(quoteId))).toEqual([]);
    const paid = { reference: 'BANK-3', paidOn: '2026-09-01' };
    expect(outcome(await stage.treasurer.post(`buy-in-quotes/${quoteId}/payment`, paid))).toBe(
      '409 quote.no_such_move',
    );
    expect(outcome(await stage.treasurer.post(group.path('buy-in-quotes'), asked()))).toBe(
      '409 quote.not_late',
    );
  });
});

describe('a quote', () => {
  it('is for a latecomer', async () => {
    const path = stage.group.path('buy-in-quotes');
    const founder = { membershipId: stage.memberships.a };
    expect(outcome(await stage.treasurer.post(path, asked(founder)))).toBe('409 quote.not_late');
  });
});
