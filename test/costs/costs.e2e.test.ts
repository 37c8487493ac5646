import { aGroupStage, type Asker, type GroupStage, madeBy, mayDo } from '../../src/groups/groups.fixtures.js';
import {
  aCoding,
  aCostStage,
  anInvoice,
  type CostStage,
  putAs,
} from '../../src/costs/bills/bills.fixtures.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import type { CostFiltersView, CostsView } from '../../src/costs/bills/cost-views.contract.js';
import { outcome, startTestApp, type TestApp } from '../app.js';

let app: TestApp;
let stage: GroupStage;
let at: CostStage;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aGroupStage(app);
  at = await aCostStage(stage);
});
afterAll(() => app.close());

const move = (id: string, action: string, as = stage.coordinator, reason?: string) =>
  as.post(`costs/${id}/moves`, { action, ...(reason && { reason }) });
const code = (id: string, as = at.liaison, over: object = {}) =>
  putAs(stage, as, `costs/${id}/coding`, aCoding(over));

describe('a cost', () => {
  it('goes from the invoice to the bank, each step by a hand that may, and posts what it comes to', async () => {
    const id = madeBy(
      await at.enter({ narrative: { text: 'Review of prior art (demo).', tier: 'T1' } }, at.liaison),
    );
    expect(await at.view(id)).toMatchObject({
      no: 'C-0001',
      vendor: { name: { en: 'Example Counsel LLP', zh: '示例律师事务所' } },
      amount: { amount: '25000.00', currency: 'USD' },
      status: { id: 'received' },
      pool: null,
      inFund: null,
    });
    expect(mayDo(await at.view(id))).toEqual(['code', 'revise', 'dispute', 'withdraw']);
    expect(outcome(await move(id, 'review'))).toBe('409 cost.no_such_move');
    madeBy(await code(id));
    expect(outcome(await move(id, 'review', stage.treasurer))).toBe('403 cost.not_yours');
    madeBy(await move(id, 'review'));
    expect(await at.view(id)).toMatchObject({
      status: { id: 'reviewed' },
      pool: { code: 'common', name: { en: 'Common defence' } },
      task: { code: 'L330', name: { en: 'Depositions', zh: '庭外取证' } },
      inFund: { amount: '25000.00', currency: 'USD' },
      budget: { approved: { amount: '2000000.00' }, spent: { amount: '0.00' }, over: { amount: '0.00' } },
      approvals: [{ state: { id: 'open' }, missing: 1, askedBy: null }],
      postings: [],
    });
    expect(outcome(await answered(stage.treasurer, 'cost', id))).toBe('200');
    const approved = await at.view(id);
    expect(approved.status.id).toBe('approved');
    expect(approved.postings.map(({ account, amount }) => [account.en, amount.amount])).toEqual([
      ['Costs not yet shared', '25000.00'],
      ['Owed to vendors', '-25000.00'],
    ]);
    await at.fund(3_000_000n);
    madeBy(await stage.treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' }));
    expect(await at.view(id)).toMatchObject({ status: { id: 'approved' }, payment: 'pending' });
    expect(outcome(await stage.treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' }))).toBe(
      '409 cost.payment_pending',
    );
    madeBy(
      await stage.treasurer.post(`costs/${id}/payment/confirmation`, {
        on: '2026-04-02',
        reference: 'BANK-1',
      }),
    );
    const paid = await at.view(id);
    expect(paid).toMatchObject({
      status: { id: 'paid' },
      payment: 'posted',
      payments: [{ state: 'posted', reference: 'BANK-1' }],
    });
    expect(paid.history.map(({ action }) => action)).toEqual([
      'enter',
      'code',
      'review',
      'approve',
      'pay',
      'confirm_payment',
    ]);
  });

  it('is approved by nobody who entered or coded it, and by two above the plan’s threshold', async () => {
    const { treasurer, coordinator } = stage;
    const id = madeBy(await at.enter({ amount: { amount: '150000.00', currency: 'USD' } }, treasurer));
    madeBy(await code(id, at.liaison));
    expect(outcome(await move(id, 'review', at.liaison))).toBe('409 approval.nobody_decides');
    const second = await stage.person({ role: 'treasurer' });
    madeBy(await move(id, 'review', at.liaison));
    expect((await at.view(id)).approvals).toMatchObject([{ count: 2, missing: 2 }]);
    expect(outcome(await answered(treasurer, 'cost', id))).toBe('403 approval.own_question');
    expect(outcome(await answered(coordinator, 'cost', id))).toBe('200');
    expect((await at.view(id)).status.id).toBe('reviewed');
    expect(outcome(await answered(second, 'cost', id))).toBe('200');
    expect((await at.view(id)).status.id).toBe('approved');
  });

  it('is approved by nobody who changed it either, though another coded it since', async () => {
    const id = await at.aCost('coded');
    const body = anInvoice(at.engagementId, { amount: { amount: '99000.00', currency: 'USD' } });
    madeBy(await putAs(stage, stage.treasurer, `costs/${id}`, body));
    madeBy(await code(id, at.liaison));
    expect(outcome(await move(id, 'review', at.liaison))).toBe('403 approval.own_question');
    madeBy(await move(id, 'review', stage.coordinator));
    expect(outcome(await answered(stage.treasurer, 'cost', id))).toBe('403 approval.own_question');
    const second = await stage.person({ role: 'treasurer' });
    expect(outcome(await answered(second, 'cost', id))).toBe('200');
  });

  it('that was not approved is coded again', async () => {
    const id = await at.aCost('reviewed');
    const said = { answer: 'reject', reason: 'Wrong pool (demo).' };
    expect(outcome(await answered(stage.treasurer, 'cost', id, said))).toBe('200');
    const view = await at.view(id);
    expect(view.status.id).toBe('coded');
    expect(view.history.at(-1)).toMatchObject({ action: 'reject', reason: 'Wrong pool (demo).' });
  });

  it('that changed since it was asked is asked anew', async () => {
    const id = await at.aCost('reviewed');
    madeBy(await move(id, 'send_back', stage.coordinator, 'See the days (demo).'));
    expect((await at.view(id)).approvals[0]?.state.id).toBe('lapsed');
    const { version } = await at.view(id);
    const body = anInvoice(at.engagementId, { amount: { amount: '24000.00', currency: 'USD' } });
    expect(outcome(await putAs(stage, at.liaison, `costs/${id}`, body, version - 1))).toBe(
      '412 version.stale',
    );
    madeBy(await putAs(stage, at.liaison, `costs/${id}`, body, version));
    expect((await at.view(id)).history.at(-1)).toMatchObject({
      action: 'revise',
      before: expect.arrayContaining([
        { field: { en: 'Amount', zh: '金额' }, was: '25000.00 USD' },
      ]) as unknown,
    });
    madeBy(await move(id, 'review'));
    expect((await at.view(id)).approvals.map(({ state }) => state.id)).toEqual(['open', 'lapsed']);
  });

  it('is refused where no plan holds, the pool is unknown, or the vendor was not engaged', async () => {
    const early = { serviceFrom: '2025-11-01', serviceUntil: '2025-11-30' };
    const id = madeBy(await at.enter(early));
    expect(outcome(await code(id))).toBe('409 cost.no_plan');
    const known = madeBy(await at.enter({ serviceFrom: '2025-12-01' }));
    expect(outcome(await code(known, at.liaison, { pool: 'other' }))).toBe('422 input.invalid');
    expect(outcome(await code(known, at.liaison, { task: 'L999' }))).toBe('422 input.invalid');
    madeBy(await code(known));
    expect(outcome(await move(known, 'review'))).toBe('409 cost.outside_engagement');
  });

  it('that goes over what its pool may spend takes a decision first, whose reason members read', async () => {
    const small = await aCostStage(stage, {
      pools: [
        {
          key: 'common',
          name: { en: 'Common', zh: '共同' },
          method: { kind: 'equal' },
          approved: '30000.00',
        },
      ],
    });
    await small.aCost('approved');
    const id = await small.aCost('reviewed');
    expect(await small.view(id)).toMatchObject({ approvals: [], budget: { over: { amount: '20000.00' } } });
    const why = 'A second expert is needed (demo).';
    madeBy(await move(id, 'ask_over', stage.coordinator, why));
    expect(outcome(await answered(stage.coordinator, 'cost_over_budget', id))).toBe(
      '403 approval.own_question',
    );
    expect(outcome(await answered(stage.treasurer, 'cost_over_budget', id))).toBe('200');
    expect(outcome(await answered(stage.treasurer, 'cost', id))).toBe('200');
    const member = await small.view(id, stage.sides.a.representative);
    expect(member).toMatchObject({
      status: { id: 'approved' },
      over: { amount: '20000.00', currency: 'USD' },
      overReason: why,
      approvals: [],
      postings: [],
    });
  });

  it('is disputed with a reason and settled with one', async () => {
    const id = await at.aCost('reviewed');
    expect(outcome(await move(id, 'dispute', at.liaison))).toBe('409 cost.reason_missing');
    madeBy(await move(id, 'dispute', at.liaison, 'Billed twice (demo).'));
    expect((await at.view(id)).approvals[0]?.state.id).toBe('lapsed');
    madeBy(await move(id, 'settle', stage.coordinator, 'The vendor showed the days (demo).'));
    expect(await at.view(id)).toMatchObject({ status: { id: 'reviewed' } });
    expect((await at.view(id)).approvals[0]?.state.id).toBe('open');
  });

  it('below zero is a credit note: its postings mirror those of a bill', async () => {
    const id = await at.aCost('approved', { amount: { amount: '-100.00', currency: 'USD' } });
    expect((await at.view(id)).postings.map(({ account, amount }) => [account.en, amount.amount])).toEqual([
      ['Costs not yet shared', '-100.00'],
      ['Owed to vendors', '100.00'],
    ]);
  });
});

describe('an invoice that is there already', () => {
  it('is held, and released with a reason by somebody else than who entered it, or withdrawn', async () => {
    const invoice = anInvoice(at.engagementId, { number: 'INV 0042/A' });
    const first = madeBy(await at.enter(invoice));
    const asked = new URLSearchParams({
      groupId: at.group.id,
      engagementId: at.engagementId,
      number: 'inv-42a',
      invoicedOn: '2026-03-05',
      amount: '25000.00',
      currency: 'USD',
    });
    const like = (await at.liaison.get(`costs/likenesses?${asked.toString()}`)).json<{ items: object[] }>();
    expect(like.items[0]).toMatchObject({ id: first, isSame: true });
    const id = madeBy(await at.enter({ ...invoice, number: 'inv-42a' }, at.liaison));
    expect(await at.view(id)).toMatchObject({ status: { id: 'held' }, duplicateOf: { id: first } });
    expect(outcome(await code(id))).toBe('409 cost.no_such_move');
    expect(outcome(await move(id, 'release', at.liaison, 'Two deliveries.'))).toBe(
      '403 approval.own_question',
    );
    expect(outcome(await move(id, 'release', stage.coordinator))).toBe('409 cost.reason_missing');
    madeBy(await move(id, 'release', stage.coordinator, 'Two deliveries under one number (demo).'));
    expect((await at.view(id)).status.id).toBe('received');
    const again = madeBy(await at.enter({ ...invoice, number: 'INV-42 A' }));
    expect((await at.view(again)).status.id).toBe('held');
    madeBy(await move(again, 'withdraw', stage.treasurer, 'Entered twice (demo).'));
    expect((await at.view(again)).status.id).toBe('withdrawn');
  });

  it('is held in another group too, which does not learn of which it is', async () => {
    const other = await aCostStage(stage);
    const engaged = await stage.treasurer.post(`vendors/${at.vendorId}/engagements`, {
      groupId: other.group.id,
      scope: 'The same counsel (demo)',
      from: '2026-01-01',
    });
    const { engagements } = engaged.json<{ engagements: { id: string; group: { id: string } }[] }>();
    const engagementId = engagements.find(({ group }) => group.id === other.group.id)?.id ?? '';
    const invoice = anInvoice(at.engagementId);
    const first = madeBy(await at.enter(invoice));
    const id = madeBy(await other.enter({ ...invoice, engagementId }, other.liaison));
    expect(await other.view(id)).toMatchObject({ status: { id: 'held' }, duplicateOf: { id: first } });
    expect(await other.view(id, other.liaison)).toMatchObject({ status: { id: 'held' }, duplicateOf: null });
  });

  it('is held once where two enter it at once', async () => {
    const invoice = anInvoice(at.engagementId);
    const [one, two] = await Promise.all([at.enter(invoice), at.enter(invoice, at.liaison)]);
    const states = await Promise.all([one, two].map(async (made) => (await at.view(madeBy(made))).status.id));
    expect(states.sort()).toEqual(['held', 'received']);
  });
});

describe('a payment', () => {
  it('is refused beyond what the group’s own fund has, and voided with a reason', async () => {
    const poor = await aCostStage(stage);
    const id = await poor.aCost('approved');
    const pay = () => stage.treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' });
    expect(outcome(await pay())).toBe('422 ledger.insufficient_ring_fence');
    expect((await poor.view(id)).payment).toBe('none');
    await poor.fund(2_500_000n);
    expect(outcome(await stage.coordinator.post(`costs/${id}/payment`, { on: '2026-04-01' }))).toBe(
      '403 access.denied',
    );
    madeBy(await pay());
    madeBy(await stage.treasurer.post(`costs/${id}/payment/voiding`, { reason: 'Wrong account (demo).' }));
    expect(await poor.view(id)).toMatchObject({ payment: 'none', status: { id: 'approved' } });
    madeBy(await pay());
  });
});

describe('a reversal', () => {
  it('takes back the postings by linked entries; of a cost that was paid, the vendor owes the money until it comes back', async () => {
    await at.fund(2_500_000n);
    const id = await at.aCost('paid');
    const reverse = (reason?: string) =>
      stage.treasurer.post(`costs/${id}/reversal`, reason ? { reason } : {});
    expect(outcome(await reverse())).toBe('422 input.invalid');
    madeBy(await reverse('The matter was another one (demo).'));
    expect(outcome(await reverse('Again.'))).toBe('409 cost.no_such_move');
    const sumOf = async () => {
      const { postings } = await at.view(id);
      const sums: Record<string, number> = {};
      for (const { account, amount, phase } of postings)
        if (phase.en !== 'Set aside') sums[account.en] = (sums[account.en] ?? 0) + Number(amount.amount);
      return sums;
    };
    expect(await sumOf()).toEqual({ 'Costs not yet shared': 0, 'Owed to vendors': 25000, Cash: -25000 });
    madeBy(
      await stage.treasurer.post(`costs/${id}/payment/return`, { on: '2026-04-01', reference: 'BACK-1' }),
    );
    expect(await sumOf()).toEqual({ 'Costs not yet shared': 0, 'Owed to vendors': 0, Cash: 0 });
    expect(await at.view(id)).toMatchObject({
      status: { id: 'reversed' },
      payment: 'returned',
      takenBackBy: null,
    });
  });
});

describe('who sees costs', () => {
  it('is who keeps, audits and runs the money, and members that take part; nobody else, as if there were none', async () => {
    const id = await at.aCost('approved');
    const { a, b, c } = stage.sides;
    const { treasurer, auditor, coordinator, ethics } = stage;
    for (const who of [treasurer, auditor, coordinator, at.liaison, a.representative, b.inHouse])
      expect(outcome(await who.get(`costs/${id}`))).toBe('200');
    for (const who of [c.representative, a.outside]) {
      expect(outcome(await who.get(`costs/${id}`))).toBe('404 not_found');
      expect((await who.get('costs')).json<CostsView>().items).toEqual([]);
    }
    expect(outcome(await ethics.get(`costs/${id}`))).toBe('403 access.denied');
    const mine = (
      await a.representative.get(`costs?groupId=${at.group.id}&status=approved`)
    ).json<CostsView>();
    expect(mine.items.map((one) => one.id)).toContain(id);
    expect(mine.items.every(({ moves }) => moves.length === 0)).toBe(true);
  });

  it('is told each value by which their costs can be narrowed, and none of a cost they do not see', async () => {
    const days = { serviceFrom: '2026-01-20', serviceUntil: '2026-03-02' };
    const id = await at.aCost('coded', days);
    const filters = async (who: Asker) =>
      (await who.get(`costs/filters?groupId=${at.group.id}`)).json<CostFiltersView>();
    const seen = await filters(stage.sides.a.representative);
    expect(seen).toMatchObject({
      vendors: [{ id: at.vendorId, name: { en: 'Example Counsel LLP', zh: '示例律师事务所' } }],
      pools: [{ code: 'common', name: { en: 'Common defence' } }],
      tasks: [{ code: 'L330', name: { en: 'Depositions', zh: '庭外取证' } }],
      patents: [],
    });
    expect(seen.months).toEqual(expect.arrayContaining(['2026-03', '2026-02', '2026-01']));
    const january = (
      await stage.treasurer.get(`costs?groupId=${at.group.id}&from=2026-01-01&until=2026-01-31`)
    ).json<CostsView>();
    expect(january.items.map((one) => one.id)).toContain(id);
    expect(await filters(stage.sides.c.representative)).toEqual({
      vendors: [],
      pools: [],
      tasks: [],
      patents: [],
      months: [],
    });
  });

  it('reads a narrative by its tier, and is told of one that is not theirs', async () => {
    const { a } = stage.sides;
    const ofGroup = { text: 'Why claim 7 is weak (demo, for the group).', tier: 'T2' };
    expect(outcome(await at.enter({ narrative: ofGroup }, stage.treasurer))).toBe('403 cost.tier_not_yours');
    const id = madeBy(await at.enter({ narrative: ofGroup }, at.liaison));
    const textFor = async (who = stage.treasurer) => (await at.view(id, who)).narrative?.text;
    expect(await textFor(at.liaison)).toBe(ofGroup.text);
    expect(await textFor(a.representative)).toBe(ofGroup.text);
    for (const who of [stage.treasurer, stage.auditor, stage.coordinator]) {
      const answer = await who.get(`costs/${id}`);
      expect(answer.body).not.toContain('claim 7');
      expect(answer.json<{ narrative: object }>().narrative).toMatchObject({ tier: 'T2', text: null });
    }
    const over = (narrative: object | null) =>
      putAs(stage, stage.treasurer, `costs/${id}`, { ...anInvoice(at.engagementId), narrative });
    for (const said of [null, { text: 'Nothing (demo).', tier: 'T1' }])
      expect(outcome(await over(said))).toBe('403 cost.narrative_not_yours');
    expect(await textFor(at.liaison)).toBe(ofGroup.text);
    const open = { text: 'Filing fee (demo).', tier: 'T1' };
    const other = madeBy(await at.enter({ narrative: open }, stage.treasurer));
    const read = async (who = stage.treasurer) => (await at.view(other, who)).narrative?.text ?? null;
    expect(await Promise.all([read(), read(stage.auditor), read(stage.coordinator)])).toEqual([
      open.text,
      null,
      open.text,
    ]);
  });

  it('finds a cost by its number, its invoice’s number or its vendor, as far as they see it', async () => {
    const id = madeBy(await at.enter({ number: 'ZQ-9981' }));
    const found = async (q: string, who = stage.treasurer) =>
      (await who.get(`costs?q=${encodeURIComponent(q)}`)).json<CostsView>().items.map((one) => one.id);
    expect(await found('zq9981')).toEqual([id]);
    expect(await found('zq9981', stage.sides.c.representative)).toEqual([]);
    expect(await found('示例律师')).toContain(id);
    const search = (await stage.treasurer.get('search?q=ZQ-9981')).json<{ items: { id: string }[] }>();
    expect(JSON.stringify(search)).toContain(id);
  });
});
