import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { story } from '../../../test/story.js';
import { aCoding, anInvoice, aVendor, putAs } from '../bills/bills.fixtures.js';
import { type Asker, madeBy, mayDo } from '../../groups/groups.fixtures.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import type { BalanceSettledView, FreeBalancesView, FreeBalanceView } from './balances.contract.js';
import type { MemberDueView, RefundsView, RefundView } from './dues.contract.js';
import { aPracticeStage, type EndStage, type Letter, paidRefund, read } from './ends.fixtures.js';

let app: TestApp;
let stage: EndStage;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aPracticeStage(app);
  await stage.paidIn({ a: '486000.00', b: '303000.00', c: '237000.00', d: '114000.00', e: '60000.00' });
  await stage.spent({ a: '166050.00', b: '103525.00', c: '80975.00', d: '38950.00', e: '20500.00' });
});
afterAll(() => app.close());

const settle = (as: Asker, of: Letter, amount?: string, by = 'refund') =>
  as.post(stage.group.path('member-balances'), {
    fundId: stage.fundId,
    memberId: stage.five[of].memberId,
    by,
    ...(amount !== undefined && { amount }),
  });
const settled = async (...asked: Parameters<typeof settle>): Promise<BalanceSettledView> => {
  const answer = await settle(...asked);
  madeBy(answer);
  return answer.json<BalanceSettledView>();
};
const listed = async (as: Asker = stage.treasurer): Promise<readonly FreeBalanceView[]> =>
  (await read<FreeBalancesView>(as, stage.group.path('member-balances'))).items;
const balanceOf = async (of: Letter, as?: Asker): Promise<FreeBalanceView | undefined> =>
  (await listed(as)).find(({ member }) => member.id === stage.five[of].memberId);
const refund = (id: string, as: Asker = stage.treasurer) => read<RefundView>(as, `refunds/${id}`);
const close = () => stage.group.move(stage.treasurer, stage.memberships.e, 'close', 'Settled (demo).');

/** What waits for the treasurer, or another, of who left. */
const waits = async (as: Asker = stage.treasurer): Promise<number> => {
  await stage.dueWork();
  const today = await read<{ sections: { items: { kind: string }[] }[] }>(as, 'today');
  return today.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'exit_balance').length;
};

describe('a member that stands in the group', () => {
  step('sees what it paid in and did not use, and nobody else’s', async () => {
    const { b } = stage.five;
    expect(await listed(b.representative)).toMatchObject([
      {
        member: { id: b.memberId },
        isOwn: true,
        stands: { id: 'in' },
        free: { amount: '199475.00', currency: 'USD' },
        short: { amount: '0.00' },
        maySettleBy: 'refund',
      },
    ]);
    expect(await listed()).toHaveLength(5);
    expect(await listed(stage.coordinator)).toEqual([]);
    expect((await balanceOf('b', stage.auditor))?.maySettleBy).toBeNull();
  });

  step('asks for some of it, never for what is called and not paid', async () => {
    const { a, b } = stage.five;
    await stage.called({ b: '500.00' });
    expect((await balanceOf('b'))?.free.amount).toBe('199475.00');
    expect(outcome(await settle(b.representative, 'b', '199475.01'))).toBe('409 refund.beyond_capital');
    expect(outcome(await settle(b.representative, 'b', '0.00'))).toBe('422 input.invalid');
    for (const who of [a.representative, stage.coordinator])
      expect(outcome(await settle(who, 'b', '1.00'))).toBe('404 not_found');
    expect(outcome(await settle(stage.auditor, 'b', '1.00'))).toBe('403 balance.not_yours');
    const { id, kind } = await settled(b.representative, 'b', '1000.00');
    expect(kind).toBe('refund');
    expect(await refund(id, b.representative)).toMatchObject({
      status: { id: 'proposed' },
      amount: { amount: '1000.00' },
      source: { kind: 'fund', id: stage.fundId },
    });
    expect(outcome(await a.representative.get(`refunds/${id}`))).toBe('404 not_found');
    expect(outcome(await settle(stage.treasurer, 'b'))).toBe('409 balance.refund_open');
    expect(await balanceOf('b')).toMatchObject({ refundId: id, maySettleBy: null });
    await paidRefund(stage, id, 'BANK-1');
    expect((await balanceOf('b'))?.free.amount).toBe('198475.00');
  });

  step('is proposed the same by the treasurer, again where it was not paid', async () => {
    const { id } = await settled(stage.treasurer, 'b', '2000.00');
    expect(outcome(await answered(stage.treasurer, 'refund', id))).toBe('403 approval.own_question');
    madeBy(await answered(stage.coordinator, 'refund', id));
    expect((await balanceOf('b'))?.free.amount).toBe('196475.00');
    const failed = { action: 'release', reason: 'The bank sent it back (demo).' };
    madeBy(await stage.treasurer.post(`refunds/${id}/moves`, failed));
    const again = madeBy(await stage.treasurer.post(`refunds/${id}/renewal`));
    expect((await refund(again)).amount.amount).toBe('2000.00');
    const off = { action: 'withdraw', reason: 'Left for the next call (demo).' };
    madeBy(await stage.treasurer.post(`refunds/${again}/moves`, off));
    expect((await balanceOf('b'))?.free.amount).toBe('198475.00');
  });
});

describe('a member that left', () => {
  step('is settled by its exit statement first', async () => {
    const { e } = stage.five;
    const { id: asked } = await settled(e.representative, 'e', '100.00');
    madeBy(await stage.group.move(e.inHouse, stage.memberships.e, 'give_notice'));
    expect((await balanceOf('e'))?.stands.id).toBe('leaving');
    expect(outcome(await settle(stage.treasurer, 'e'))).toBe('409 balance.exit_first');
    const drawn = { membershipId: stage.memberships.e, items: [] };
    const id = madeBy(await stage.treasurer.post(stage.group.path('exit-statements'), drawn));
    const move = (as: Asker, action: string) => as.post(`exit-statements/${id}/moves`, { action });
    madeBy(await move(stage.treasurer, 'send'));
    madeBy(await move(e.representative, 'countersign'));
    expect(outcome(await move(stage.treasurer, 'settle'))).toBe('409 exit_statement.refund_open');
    const off = { action: 'withdraw', reason: 'Goes back with the rest (demo).' };
    madeBy(await stage.treasurer.post(`refunds/${asked}/moves`, off));
    expect(outcome(await stage.treasurer.post(`refunds/${asked}/renewal`))).toBe('409 balance.exit_first');
    madeBy(await move(stage.treasurer, 'settle'));
    const { items } = await read<RefundsView>(e.representative, stage.group.path('refunds'));
    const waiting = items.find(({ status }) => status.id === 'proposed');
    // Who is asked to let it go knows no exit statement, and is offered none to open.
    for (const [who, inSight] of [
      [e.representative, true],
      [stage.treasurer, true],
      [stage.coordinator, false],
    ] as const)
      expect((await refund(waiting?.id ?? '', who)).source).toEqual({ kind: 'exit_statement', id, inSight });
    await paidRefund(stage, waiting?.id ?? '', 'BANK-2');
    expect(outcome(await stage.treasurer.post(`refunds/${asked}/renewal`))).toBe('409 balance.nothing_free');
    expect(await balanceOf('e')).toBeUndefined();
    expect(outcome(await settle(stage.treasurer, 'e'))).toBe('409 balance.nothing_free');
    stage.later(44 * 86_400_000);
    await stage.dueWork();
    const certificate = { manner: 'destroyed', statement: 'All copies were destroyed (demo).' };
    madeBy(
      await e.inHouse.post(stage.group.path(`memberships/${stage.memberships.e}/certificate`), certificate),
    );
  });

  step('bears its part of an invoice of its days that came after', async () => {
    const { engagementId } = await aVendor(stage, stage.group.id);
    const clerk = await stage.person({ role: 'coordinator' });
    const days = { serviceFrom: '2026-04-05', serviceUntil: '2026-04-20', invoicedOn: '2026-05-10' };
    const amount = { amount: '1000.00', currency: 'USD' };
    const body = { groupId: stage.group.id, ...anInvoice(engagementId, { ...days, amount }) };
    const cost = madeBy(await clerk.post('costs', body));
    madeBy(await putAs(stage, clerk, `costs/${cost}/coding`, aCoding()));
    madeBy(await stage.coordinator.post(`costs/${cost}/moves`, { action: 'review' }));
    madeBy(await answered(stage.treasurer, 'cost', cost));
    const asked = { from: '2026-04-01', until: '2026-04-30' };
    const run = madeBy(await stage.coordinator.post(stage.group.path('allocation-runs'), asked));
    madeBy(await answered(stage.treasurer, 'allocation_run', run));
    expect(await balanceOf('e')).toMatchObject({
      stands: { id: 'left' },
      free: { amount: '0.00' },
      short: { amount: '50.00' },
      maySettleBy: 'bill',
    });
    expect(await waits()).toBe(1);
    const walled = await stage.person({ role: 'treasurer' });
    expect(await waits(walled)).toBe(1);
    const wall = { subjectKind: 'person', subjectId: walled.id, reason: 'A conflict (demo)' };
    const before = { objectKind: 'member', objectId: stage.five.e.memberId };
    madeBy(await stage.ethics.post('walls', { ...wall, ...before }));
    expect(await waits(walled)).toBe(0);
    expect(outcome(await close())).toBe('409 membership.money_open');
  });

  step('is billed that by the treasurer, on a day its country works, and pays', async () => {
    const { e } = stage.five;
    expect((await balanceOf('e', e.representative))?.maySettleBy).toBeNull();
    expect(outcome(await settle(e.representative, 'e'))).toBe('409 balance.nothing_free');
    expect(outcome(await settle(e.representative, 'e', '50.00', 'bill'))).toBe('403 balance.not_yours');
    // What was shown is what is billed, or nothing is.
    for (const shown of ['49.99', '50.01'])
      expect(outcome(await settle(stage.treasurer, 'e', shown, 'bill'))).toBe('409 balance.changed');
    expect(outcome(await settle(stage.treasurer, 'e', undefined, 'bill'))).toBe('422 input.invalid');
    const { id, kind } = await settled(stage.treasurer, 'e', '50.00', 'bill');
    expect(kind).toBe('member_due');
    const bill = await read<MemberDueView>(e.representative, `member-dues/${id}`);
    // Fifteen days after Friday 15 May is a Saturday.
    expect(bill).toMatchObject({
      amount: { amount: '50.00' },
      dueOn: '2026-06-01',
      source: { kind: 'member_due', id },
    });
    expect(await waits()).toBe(0);
    expect(await balanceOf('e')).toMatchObject({ short: { amount: '0.00' }, owed: { amount: '50.00' } });
    expect(outcome(await settle(stage.treasurer, 'e', '50.00', 'bill'))).toBe('409 balance.changed');
    const paid = { paidOn: '2026-05-15', reference: 'BANK-3' };
    madeBy(await stage.treasurer.post(`member-dues/${id}/payment`, paid));
    expect(await balanceOf('e')).toBeUndefined();
  });

  step('is paid out what a recovery gives it back, and then its membership closes', async () => {
    const { e } = stage.five;
    const award = {
      kind: 'fee_award',
      payer: 'Zenith Demo Complainant Inc.',
      reference: 'BANK-4',
      receivedOn: '2026-05-15',
      amount: '1000.00',
    };
    const recovery = madeBy(await stage.treasurer.post(stage.group.path('recoveries'), award));
    madeBy(await answered(stage.coordinator, 'recovery', recovery));
    expect(await balanceOf('e')).toMatchObject({ free: { amount: '50.00' }, maySettleBy: 'refund' });
    expect(outcome(await close())).toBe('409 membership.money_open');
    expect(outcome(await settle(stage.treasurer, 'e', '50.00', 'bill'))).toBe('409 balance.changed');
    const { id } = await settled(stage.treasurer, 'e');
    madeBy(await answered(stage.coordinator, 'refund', id));
    expect(mayDo(await refund(id))).toEqual(['pay', 'release']);
    const paid = { action: 'pay', reference: 'BANK-5', paidOn: '2026-05-15' };
    madeBy(await stage.treasurer.post(`refunds/${id}/moves`, paid));
    expect(await stage.balance({ kind: 'capital', holder: e.memberId })).toBe('0.00');
    expect(outcome(await close())).toBe('200');
  });
});
