import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { type Asker, madeBy } from '../../groups/groups.fixtures.js';
import type { CashCallsPageView } from '../calls/calls.contract.js';
import { aCallStage, anIssuedCall, callAs, type CallStage, paidLine } from '../calls/calls.fixtures.js';
import type { AgedReceivablesView, BurdensView, DeskView } from './desk.contract.js';
import type { GroupMoneyView, GroupsMoneyView, MoneyGroupsView } from './groups.contract.js';
import type { OwnMoneyView } from './own.contract.js';

let app: TestApp;
let stage: CallStage;

/** A paid 1,000.00 of its 202,500.00; nobody else paid anything, and the day has passed. */
beforeAll(async () => {
  app = await startTestApp();
  stage = await aCallStage(app);
  const call = await anIssuedCall(stage, {});
  await paidLine(stage, call, stage.five.a, { amount: '1000.00' });
  stage.later(40 * 86_400_000);
  await stage.dueWork();
});
afterAll(() => app.close());

const read = async <T>(as: Asker, path: string): Promise<T> => {
  const answer = await as.get(path);
  expect(outcome(answer)).toBe('200');
  return answer.json<T>();
};
const group = async (as: Asker): Promise<GroupMoneyView | undefined> =>
  (await read<GroupsMoneyView>(as, `money/groups?caseId=${stage.caseId}`)).items[0];
const names = async (as: Asker) =>
  (await read<MoneyGroupsView>(as, `money/group-names?caseId=${stage.caseId}`)).items;
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('the money of a group', () => {
  it('tells the coordinator totals and who is late, and no amount of any member', async () => {
    const seen = await group(stage.coordinator);
    expect(seen).toMatchObject({
      hands: ['runner', 'decider'],
      plan: { no: 1 },
      totals: [
        { cash: usd('1000.00'), called: usd('500000.00'), paid: usd('1000.00'), open: usd('499000.00') },
      ],
    });
    expect(seen?.late?.map(({ member }) => member.id).sort()).toEqual(
      Object.values(stage.five)
        .map(({ memberId }) => memberId)
        .sort(),
    );
    const said = JSON.stringify(seen);
    for (const amount of ['202500.00', '201500.00', '126250.00', '98750.00', '47500.00', '25000.00'])
      expect(said).not.toContain(amount);
    expect(seen?.shares).toEqual([]);
  });

  it('tells a member the totals, and nobody else by name: neither who is late nor who bears what', async () => {
    const seen = await group(stage.five.b.representative);
    expect(seen).toMatchObject({ hands: ['inside'], late: null, totals: [{ open: usd('499000.00') }] });
    const said = JSON.stringify({ ...seen, plan: null });
    for (const { memberId } of [stage.five.a, stage.five.c, stage.five.d])
      expect(said).not.toContain(memberId);
  });

  it('is chosen by what its group is called, asked for alone and no more', async () => {
    const name = (await group(stage.coordinator))?.group;
    expect(await names(stage.coordinator)).toEqual([{ ...name, hands: ['runner', 'decider'] }]);
    expect(await names(stage.five.b.representative)).toEqual([{ ...name, hands: ['inside'] }]);
  });

  it('is not there for who has nothing to do with it', async () => {
    const stranger = await stage.person({ role: 'member_representative', memberId: stage.stranger });
    expect(await group(stranger)).toBeUndefined();
    expect(await group(await stage.person({ role: 'accountant' }))).toBeUndefined();
    expect(await names(stranger)).toEqual([]);
    expect((await read<OwnMoneyView>(stranger, 'money/own')).items).toEqual([]);
  });
});

describe('what is to be paid', () => {
  it('stands in our money with its day and what to write, the next first', async () => {
    const { dues } = await read<OwnMoneyView>(stage.five.a.representative, 'money/own');
    expect(dues).toMatchObject([
      {
        kind: 'call_line',
        amount: usd('201500.00'),
        isLate: true,
        link: `/money/lines/${dues[0]?.id ?? ''}`,
      },
    ]);
    expect(dues[0]?.reference).toMatch(/^C1-/);
  });

  it('is told to the treasurer and the auditor by its age, member by member', async () => {
    for (const who of [stage.treasurer, stage.auditor]) {
      const aged = await read<AgedReceivablesView>(who, 'money/aged-receivables');
      const [usDollars] = aged.items;
      expect(usDollars?.total).toEqual(usd('499000.00'));
      expect(usDollars?.bands.map(({ total }) => total.amount)).toEqual([
        '0.00',
        '499000.00',
        '0.00',
        '0.00',
        '0.00',
      ]);
      expect(usDollars?.items.map(({ total }) => total.amount).sort()).toEqual(
        ['201500.00', '126250.00', '98750.00', '47500.00', '25000.00'].sort(),
      );
    }
  });
});

describe('a wall before one member', () => {
  it('hides the others of its fund with it: what is open in all, less their lines, would be what it owes', async () => {
    const walled = await stage.person({ role: 'treasurer' });
    const call = (await read<CashCallsPageView>(walled, 'cash-calls')).items[0]?.id ?? '';
    const seen = async () => ({
      aged: (await read<AgedReceivablesView>(walled, 'money/aged-receivables')).items,
      burden: (await read<BurdensView>(walled, 'money/burden')).items.flatMap(({ items }) => items),
      lines: (await callAs(walled, call)).lines,
    });
    const before = await seen();
    expect([before.aged[0]?.items.length, before.burden.length, before.lines.length]).toEqual([5, 5, 5]);
    const wall = { subjectKind: 'person', subjectId: walled.id, reason: 'A conflict (demo)' };
    madeBy(
      await stage.ethics.post('walls', { ...wall, objectKind: 'member', objectId: stage.five.b.memberId }),
    );
    expect(await seen()).toEqual({ aged: [], burden: [], lines: [] });
  });
});

describe("the treasurer's desk", () => {
  it('has what is overdue and what no member claimed, each leading to it', async () => {
    const { fundId } = stage;
    const unknown = { fundId, amount: '12.00', receivedOn: '2026-03-20', reference: 'BANK-X', payer: 'Who?' };
    expect((await stage.treasurer.post('member-payments', unknown)).statusCode).toBe(201);
    const { queues } = await read<DeskView>(stage.treasurer, 'money/desk');
    const of = (id: string) => queues.find((queue) => queue.id === id);
    expect(of('overdue')).toMatchObject({ count: 5, totals: [usd('499000.00')] });
    expect(of('unmatched')).toMatchObject({
      count: 1,
      items: [{ amount: usd('12.00'), kind: 'member_payment' }],
    });
    expect(of('code')).toMatchObject({ count: 0, items: [], totals: [] });
    const burden = await read<BurdensView>(stage.treasurer, 'money/burden');
    expect(burden.items[0]?.items.find(({ member }) => member.id === stage.five.a.memberId)).toMatchObject({
      paid: usd('1000.00'),
      owed: usd('201500.00'),
    });
  });

  it.each(['desk', 'burden', 'aged-receivables'])(
    'of %s is for who keeps or audits the money',
    async (what) => {
      for (const who of [stage.coordinator, stage.five.a.representative, stage.five.a.outside])
        expect(outcome(await who.get(`money/${what}`))).toBe('403 access.denied');
    },
  );
});
