import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { statementsOf } from '../../../test/statements.js';
import { story } from '../../../test/story.js';
import { waitingForLocks } from '../../../test/waiting.js';
import { anActiveGroup, type Asker, type GroupInTest, madeBy, mayDo } from '../../groups/groups.fixtures.js';
import { aVendor, anInvoice } from '../bills/bills.fixtures.js';
import type { MemberDuesView, RefundsView } from '../dues/dues.contract.js';
import { aPracticeStage, type EndStage, paidRefund, read } from '../dues/ends.fixtures.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Ledger, type NewEntry } from '../../ledger/index.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../platform/index.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan } from '../plans/plans.fixtures.js';
import type { TrueUpView } from '../true-ups/true-ups.contract.js';
import type { ExitStatementsView, ExitStatementView } from './leaving.contract.js';

let app: TestApp;
let stage: EndStage;
let id: string;
/** What D paid before it left. */
let before: string;

const step = story();
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-01T04:00:00.000Z' });
  stage = await aPracticeStage(app);
  await stage.paidIn({ a: '486000.00', b: '303000.00', c: '237000.00', d: '114000.00', e: '60000.00' });
  await stage.spent({ a: '166050.00', b: '103525.00', c: '80975.00', d: '38950.00', e: '20500.00' });
});
afterAll(() => app.close());

const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), work);
const expert = {
  part: 'committed',
  what: 'An expert engaged in February (demo)',
  poolKey: 'common',
  amount: '120000.00',
};
const draft = (over: object = {}) =>
  stage.treasurer.post(stage.group.path('exit-statements'), {
    membershipId: stage.memberships.e,
    items: [expert],
    ...over,
  });
const statement = (as: Asker = stage.treasurer) => read<ExitStatementView>(as, `exit-statements/${id}`);
const move = (as: Asker, action: string, reason?: string) =>
  as.post(`exit-statements/${id}/moves`, { action, ...(reason && { reason }) });
const prepay = async (reference: string): Promise<string> => {
  const { memberId } = stage.five.d;
  const said = { fundId: stage.fundId, receivedOn: '2026-04-01', payer: 'Dogwood (demo)', lines: [] };
  const body = { ...said, amount: '50.00', reference, memberId };
  return madeBy(await stage.treasurer.post('member-payments', body));
};
const closed = () => stage.group.move(stage.treasurer, stage.memberships.e, 'close', 'Settled (demo).');

describe('a member with 5 % gives notice', () => {
  step('and has a statement drawn up of what it bears: 33,500.00 of 60,000.00 goes back', async () => {
    expect(outcome(await draft())).toBe('409 exit_statement.not_left');
    madeBy(await stage.group.move(stage.five.e.inHouse, stage.memberships.e, 'give_notice'));
    expect(outcome(await draft({ items: [{ ...expert, poolKey: 'none' }] }))).toBe('422 input.invalid');
    await postedBesides([
      ['recovery', '2026-03-25', 700n],
      ['reversal', '2026-03-26', -700n],
    ]);
    id = madeBy(await draft());
    expect(await statement()).toMatchObject({
      status: { id: 'drafted' },
      leftOn: '2026-04-01',
      cutOff: '2026-05-01',
      prepaid: { amount: '60000.00', currency: 'USD' },
      accrued: { amount: '20500.00' },
      committed: { amount: '6000.00' },
      balance: { amount: '33500.00' },
      items: [
        { part: { id: 'accrued' }, total: { amount: '410000.00' }, share: { amount: '20500.00' } },
        { pool: { name: { en: 'Recovery' } }, on: '2026-03-25', share: { amount: '-7.00' } },
        { pool: { name: { en: 'Reversal' } }, on: '2026-03-26', share: { amount: '7.00' } },
        { part: { id: 'committed' }, total: { amount: '120000.00' }, share: { amount: '6000.00' } },
      ],
    });
    expect(outcome(await draft())).toBe('409 exit_statement.there');
  });

  step(
    'sees it once it was sent; nobody else of the group does, and the record names no amount',
    async () => {
      const { a, e } = stage.five;
      expect(outcome(await e.representative.get(`exit-statements/${id}`))).toBe('404 not_found');
      madeBy(await move(stage.treasurer, 'send'));
      expect(await statement(e.representative)).toMatchObject({
        isOwn: true,
        balance: { amount: '33500.00' },
      });
      for (const who of [a.representative, a.inHouse, stage.coordinator]) {
        expect(outcome(await who.get(`exit-statements/${id}`))).toBe('404 not_found');
        expect(outcome(await move(who, 'countersign'))).toBe('404 not_found');
        const listed = await read<ExitStatementsView>(who, stage.group.path('exit-statements'));
        expect(listed.items).toEqual([]);
      }
      expect(outcome(await move(stage.treasurer, 'countersign'))).toBe('403 exit_statement.not_yours');
      const record = await stage.coordinator.get(`cases/${stage.caseId}/record?limit=100`);
      expect(record.body).not.toMatch(/33500|20500|33,500/);
    },
  );

  step('disputes it; others than who drew it up decide', async () => {
    const { e } = stage.five;
    expect(outcome(await move(e.representative, 'dispute'))).toBe('409 exit_statement.reason_missing');
    madeBy(await move(e.representative, 'dispute', 'The expert was engaged after our notice (demo).'));
    const decision = { adjustment: '-1000.00', reason: 'A part was engaged after it (demo).' };
    madeBy(await stage.treasurer.post(`exit-statements/${id}/decision`, decision));
    expect(outcome(await move(e.representative, 'countersign'))).toBe('409 exit_statement.asked_already');
    expect(outcome(await answered(stage.treasurer, 'exit_statement', id))).toBe('403 approval.own_question');
    expect((await statement(stage.coordinator)).balance.amount).toBe('33500.00');
    const liaison = await stage.person({ role: 'outside_counsel' });
    await stage.group.appoint(liaison);
    expect(outcome(await liaison.get(`exit-statements/${id}`))).toBe('404 not_found');
    const asCounsel = await read<ExitStatementsView>(liaison, stage.group.path('exit-statements'));
    expect(asCounsel.items).toEqual([]);
    madeBy(await answered(stage.coordinator, 'exit_statement', id));
    expect(outcome(await stage.coordinator.get(`exit-statements/${id}`))).toBe('404 not_found');
    expect(await statement()).toMatchObject({
      status: { id: 'decided' },
      adjustment: { amount: '-1000.00' },
      balance: { amount: '34500.00' },
    });
  });

  step('is taken back, sent again as it was, and countersigned', async () => {
    const { e } = stage.five;
    expect(mayDo(await statement())).toEqual(['settle', 'take_back']);
    madeBy(await move(stage.treasurer, 'take_back', 'Both agreed on the first numbers (demo).'));
    const body = { items: [expert] };
    const revised = await app.inject({
      method: 'PUT',
      url: `/api/v1/exit-statements/${id}`,
      payload: body,
      headers: stage.treasurer.headers(),
    });
    expect(outcome(revised)).toBe('200');
    madeBy(await move(stage.treasurer, 'send'));
    madeBy(await move(e.inHouse, 'countersign'));
    expect(await statement()).toMatchObject({
      status: { id: 'countersigned' },
      adjustment: { amount: '0.00' },
      balance: { amount: '33500.00' },
    });
  });

  step('is not settled while a cost of its time is not decided, nor by what changed meanwhile', async () => {
    const { engagementId } = await aVendor(stage, stage.group.id);
    const march = { serviceFrom: '2026-03-01', serviceUntil: '2026-03-31' };
    const body = { groupId: stage.group.id, ...anInvoice(engagementId, march) };
    const cost = madeBy(await stage.treasurer.post('costs', body));
    expect(outcome(await move(stage.treasurer, 'settle'))).toBe('409 exit_statement.costs_open');
    const off = { action: 'withdraw', reason: 'Of another matter (demo).' };
    madeBy(await stage.treasurer.post(`costs/${cost}/moves`, off));
    const { fundId } = stage;
    const charge = (minor: bigint): NewEntry => ({
      clientId: newId(),
      fundId,
      kind: 'allocation',
      on: '2026-04-01' as CalendarDate,
      source: { kind: 'allocation_run', id: newId() },
      postings: [
        { account: { kind: 'capital', holder: stage.five.e.memberId }, minor },
        { account: { kind: 'expense', holder: 'common' }, minor: -minor },
      ],
    });
    const { settling } = await asSystem(async (tx) => {
      await app.app.get(Ledger).lockFund(tx, fundId);
      const asked = move(stage.treasurer, 'settle');
      await waitingForLocks(app, 1);
      await app.app.get(Ledger).post(tx, [charge(5n)]);
      return { settling: [asked] };
    });
    const outcomes = (await Promise.all(settling)).map(outcome);
    await asSystem((tx) => app.app.get(Ledger).post(tx, [charge(-5n)]));
    expect(outcomes).toEqual(['409 exit_statement.out_of_date']);
  });

  step('gets its money back in two phases, set aside within the fund', async () => {
    const { e } = stage.five;
    madeBy(await move(stage.treasurer, 'settle'));
    expect(await statement()).toMatchObject({ status: { id: 'settling' } });
    const [refundId = ''] = (await statement()).refundIds;
    const refunds = (as: Asker) => read<RefundsView>(as, stage.group.path('refunds'));
    expect((await refunds(e.representative)).items).toMatchObject([
      { id: refundId, amount: { amount: '33500.00' }, status: { id: 'proposed' } },
    ]);
    expect((await refunds(stage.five.a.representative)).items).toEqual([]);
    expect(outcome(await answered(stage.treasurer, 'refund', refundId))).toBe('403 approval.own_question');
    expect(outcome(await stage.coordinator.get(`refunds/${refundId}`))).toBe('200');
    await paidRefund(stage, refundId, 'BANK-9');
    expect(outcome(await stage.coordinator.get(`refunds/${refundId}`))).toBe('404 not_found');
    expect((await refunds(stage.coordinator)).items).toEqual([]);
    expect(outcome(await stage.treasurer.get(`refunds/${refundId}`))).toBe('200');
    expect(await statement()).toMatchObject({ status: { id: 'settled' } });
    expect(await stage.balance({ kind: 'capital', holder: e.memberId })).toBe('0.00');
    expect(await stage.balance({ kind: 'reserve' })).toBe('6000.00');
    expect(await stage.balance({ kind: 'cash' })).toBe('756500.00');
  });
});

describe('a membership', () => {
  step('is wound up, certified, and closes as its money is settled', async () => {
    const { e } = stage.five;
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    madeBy(
      await e.inHouse.post(stage.group.path(`memberships/${stage.memberships.e}/certificate`), {
        manner: 'destroyed',
        statement: 'All copies were destroyed (demo).',
      }),
    );
    expect(outcome(await closed())).toBe('200');
  });

  step('does not close while it owes: its statement bills it, it pays, and then it does', async () => {
    const { d } = stage.five;
    before = await prepay('BANK-10');
    madeBy(await stage.group.move(d.inHouse, stage.memberships.d, 'give_notice'));
    const much = { ...expert, part: 'tail', amount: '1500000.00' };
    const made = await draft({ membershipId: stage.memberships.d, items: [much] });
    id = madeBy(made);
    expect((await statement()).balance.amount).toBe('-74900.00');
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    const certificate = { manner: 'returned', statement: 'All of it (demo).' };
    const path = stage.group.path(`memberships/${stage.memberships.d}`);
    madeBy(await d.inHouse.post(`${path}/certificate`, certificate));
    const close = () => stage.group.move(stage.treasurer, stage.memberships.d, 'close', 'Settled (demo).');
    expect(outcome(await close())).toBe('409 membership.money_open');
    madeBy(await move(stage.treasurer, 'send'));
    madeBy(await move(d.representative, 'countersign'));
    madeBy(await move(stage.treasurer, 'settle'));
    expect(outcome(await close())).toBe('409 membership.money_open');
    const dues = await read<MemberDuesView>(d.representative, stage.group.path('member-dues'));
    expect(dues.items).toMatchObject([{ amount: { amount: '74900.00' }, status: { id: 'open' } }]);
    const [dueId = ''] = (await statement()).dueIds;
    const paid = { paidOn: '2026-06-20', reference: 'BANK-12' };
    expect(outcome(await d.representative.post(`member-dues/${dueId}/payment`, paid))).toBe(
      '403 access.denied',
    );
    const both = await Promise.all(
      [1, 2].map(() => stage.treasurer.post(`member-dues/${dueId}/payment`, paid)),
    );
    expect(both.map(outcome).sort()).toEqual(['200', '409 due.no_such_move']);
    expect((await statement()).status.id).toBe('settled');
    expect(outcome(await close())).toBe('200');
  });
});

describe('a payment of a member that left', () => {
  step('is taken back where it came after its statement, never where that counts it', async () => {
    stage.later(60_000);
    const after = await prepay('BANK-13');
    const unmatch = (payment: string) =>
      stage.treasurer.post(`member-payments/${payment}/moves`, {
        action: 'unmatch',
        reason: 'Not its (demo)',
      });
    expect(outcome(await unmatch(before))).toBe('409 payment.prepaid_used');
    expect(outcome(await unmatch(after))).toBe('200');
  });
});

describe('a group', () => {
  it('is closed once its fund is at zero', async () => {
    const { group, ids } = await anActiveGroup(stage);
    const plan = await anApprovedPlan(stage, group.id);
    const post = (minor: bigint) => income(plan.fundId ?? '', minor);
    await post(500n);
    for (const letter of ['a', 'b'] as const) {
      const { inHouse } = stage.five[letter];
      madeBy(await group.move(inHouse, ids[letter], 'give_notice'));
      const certificate = { manner: 'returned', statement: 'All of it (demo).' };
      madeBy(await inHouse.post(group.path(`memberships/${ids[letter]}/certificate`), certificate));
    }
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    for (const letter of ['a', 'b'] as const)
      madeBy(await group.move(stage.treasurer, ids[letter], 'close', 'Nothing is open (demo).'));
    madeBy(await stage.coordinator.post(group.path('termination'), { reason: 'Over (demo).' }));
    expect(outcome(await stage.coordinator.post(group.path('closing')))).toBe('409 group.money_open');
    await post(-500n);
    const invoice = { groupId: group.id, ...anInvoice((await aVendor(stage, group.id)).engagementId) };
    const cost = madeBy(await stage.treasurer.post('costs', invoice));
    expect(outcome(await stage.coordinator.post(group.path('closing')))).toBe('409 group.costs_open');
    const off = { action: 'withdraw', reason: 'Of another matter (demo).' };
    madeBy(await stage.treasurer.post(`costs/${cost}/moves`, off));
    expect(outcome(await stage.coordinator.post(group.path('closing')))).toBe('200');
  });
});

describe('a group whose money is kept in two currencies', () => {
  let group: GroupInTest;
  let ids: Readonly<Record<'a' | 'b', string>>;
  const funds = { usd: '', eur: '' };
  const drawUp = (body: object) =>
    stage.treasurer.post(group.path('exit-statements'), { items: [], ...body });
  const settle = async (statementId: string, as: Asker) => {
    const moved = (who: Asker, action: string) =>
      who.post(`exit-statements/${statementId}/moves`, { action });
    madeBy(await moved(stage.treasurer, 'send'));
    madeBy(await moved(as, 'countersign'));
    return moved(stage.treasurer, 'settle');
  };
  const leave = async (letter: 'a' | 'b') => {
    const { inHouse } = stage.five[letter];
    madeBy(await group.move(inHouse, ids[letter], 'give_notice'));
    const certificate = { manner: 'returned', statement: 'All of it (demo).' };
    madeBy(await inHouse.post(group.path(`memberships/${ids[letter]}/certificate`), certificate));
  };
  const balancesToSettle = async (): Promise<number> => {
    await stage.dueWork();
    const today = await read<{ sections: { items: { kind: string }[] }[] }>(stage.treasurer, 'today');
    return today.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'exit_balance').length;
  };
  const close = (letter: 'a' | 'b') =>
    group.move(stage.treasurer, ids[letter], 'close', 'Nothing is open (demo).');

  step('has a statement for each fund, and lets a member go once all are settled', async () => {
    ({ group, ids } = await anActiveGroup(stage));
    const { a } = stage.five;
    funds.usd = (await anApprovedPlan(stage, group.id)).fundId ?? '';
    const euro = { currency: 'EUR', effectiveFrom: '2026-02-01' };
    funds.eur = (await anApprovedPlan(stage, group.id, euro)).fundId ?? '';
    await paidInFull(funds.usd, a.memberId, 10_000n);
    await paidInFull(funds.eur, a.memberId, 20_000n);
    await leave('a');
    const inEuro = madeBy(await drawUp({ membershipId: ids.a }));
    expect(outcome(await drawUp({ membershipId: ids.a }))).toBe('409 exit_statement.there');
    expect(outcome(await drawUp({ membershipId: ids.a, fundId: stage.fundId }))).toBe('422 input.invalid');
    const list = () => read<ExitStatementsView>(stage.treasurer, group.path('exit-statements'));
    const ofOne = (await statementsOf(list)).length;
    const ofDollars = { membershipId: ids.a, fundId: funds.usd };
    expect(outcome(await drawUp({ ...ofDollars, items: [expert] }))).toBe('422 input.invalid');
    const inDollars = madeBy(await drawUp(ofDollars));
    // The second fund is read too; nothing is read for each statement.
    expect((await statementsOf(list)).length).toBeLessThanOrEqual(ofOne + 2);
    expect(
      (await list()).items.map(({ fund, prepaid }) => [fund.id, prepaid.currency, prepaid.amount]),
    ).toEqual([
      [funds.usd, 'USD', '100.00'],
      [funds.eur, 'EUR', '200.00'],
    ]);
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    for (const [one, fundId] of [
      [inEuro, funds.eur],
      [inDollars, funds.usd],
    ] as const) {
      expect(outcome(await close('a'))).toBe('409 membership.money_open');
      const balance = { fundId, memberId: a.memberId, by: 'refund' };
      expect(outcome(await stage.treasurer.post(group.path('member-balances'), balance))).toBe(
        '409 balance.exit_first',
      );
      expect(outcome(await settle(one, a.inHouse))).toBe('200');
      const [refundId = ''] = (await read<ExitStatementView>(stage.treasurer, `exit-statements/${one}`))
        .refundIds;
      const isLast = one === inDollars;
      if (isLast) await paidInFull(funds.usd, a.memberId, 500n);
      await paidRefund(stage, refundId, 'BANK-30');
      // What stands in the other fund goes by the statement of that; what comes after all are settled waits once.
      expect(await balancesToSettle()).toBe(isLast ? 1 : 0);
    }
    const late = { fundId: funds.usd, memberId: a.memberId, by: 'refund' };
    const back = madeBy(await stage.treasurer.post(group.path('member-balances'), late));
    await paidRefund(stage, back, 'BANK-31');
    expect(outcome(await close('a'))).toBe('200');
  });

  step('has a true-up of one fund at a time', async () => {
    const days = { from: '2026-04-01', until: '2026-04-30' };
    const trueUp = (over: object = {}) => stage.treasurer.post(group.path('true-ups'), { ...days, ...over });
    expect(outcome(await trueUp())).toBe('422 input.invalid');
    expect(outcome(await trueUp({ fundId: stage.fundId }))).toBe('422 input.invalid');
    const made = madeBy(await trueUp({ fundId: funds.eur }));
    expect(await read<TrueUpView>(stage.treasurer, `true-ups/${made}`)).toMatchObject({
      fund: { id: funds.eur },
      called: { amount: '200.00', currency: 'EUR' },
    });
  });

  step('keeps a member of whom nothing was called until its costs are decided, then lets it go', async () => {
    const { b } = stage.five;
    const { engagementId } = await aVendor(stage, group.id);
    const day = app.clock.now().slice(0, 10);
    const invoice = anInvoice(engagementId, { serviceFrom: day, serviceUntil: day });
    const cost = madeBy(await stage.treasurer.post('costs', { groupId: group.id, ...invoice }));
    await leave('b');
    expect((await stage.treasurer.get('today')).body).toContain(`membership=${ids.b}`);
    stage.later(40 * 86_400_000);
    await stage.dueWork();
    expect(outcome(await close('b'))).toBe('409 membership.money_open');
    const made = madeBy(await drawUp({ membershipId: ids.b }));
    expect(outcome(await settle(made, b.inHouse))).toBe('409 exit_statement.costs_open');
    const off = { action: 'withdraw', reason: 'Of another matter (demo).' };
    madeBy(await stage.treasurer.post(`costs/${cost}/moves`, off));
    madeBy(await stage.treasurer.post(`exit-statements/${made}/moves`, { action: 'settle' }));
    expect(await read<ExitStatementView>(stage.treasurer, `exit-statements/${made}`)).toMatchObject({
      status: { id: 'settled' },
      balance: { amount: '0.00' },
    });
    expect(outcome(await close('b'))).toBe('200');
  });
});

/** The member that leaves is credited, or charged, otherwise than by a share of costs. */
const postedBesides = (entries: readonly (readonly [NewEntry['kind'], string, bigint])[]) =>
  asSystem((tx) =>
    app.app.get(Ledger).post(
      tx,
      entries.map(([kind, on, minor]) => ({
        clientId: newId(),
        fundId: stage.fundId,
        kind,
        on: on as CalendarDate,
        source: { kind: 'recovery', id: newId() },
        postings: [
          { account: { kind: 'income' }, minor },
          { account: { kind: 'capital', holder: stage.five.e.memberId }, minor: -minor },
        ],
      })),
    ),
  );

/** A member is called on, and pays. */
const paidInFull = (fundId: string, holder: string, minor: bigint) =>
  asSystem((tx) =>
    app.app.get(Ledger).post(
      tx,
      (
        [
          ['call', 'cash_call', { kind: 'receivable', holder }, { kind: 'capital', holder }],
          ['payment', 'payment', { kind: 'cash' }, { kind: 'receivable', holder }],
        ] as const
      ).map(([kind, source, debited, credited]) => ({
        clientId: newId(),
        fundId,
        kind,
        on: '2026-04-01' as CalendarDate,
        source: { kind: source, id: newId() },
        postings: [
          { account: debited, minor },
          { account: credited, minor: -minor },
        ],
      })),
    ),
  );

/** Money comes into a fund otherwise than by a call, or goes. */
const income = (fundId: string, minor: bigint) =>
  asSystem((tx) =>
    app.app.get(Ledger).post(tx, [
      {
        clientId: newId(),
        fundId,
        kind: 'receipt',
        on: '2026-04-01' as CalendarDate,
        source: { kind: 'fund_receipt', id: newId() },
        postings: [
          { account: { kind: 'cash' }, minor },
          { account: { kind: 'income' }, minor: -minor },
        ],
      },
    ]),
  );
