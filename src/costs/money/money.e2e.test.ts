import { outcome, startTestApp, type TestApp } from '../../../test/app.js';
import { anActiveGroup, aGroupStage, type Asker, type GroupStage } from '../../groups/groups.fixtures.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Ledger, type NewEntry, type PostingLine } from '../../ledger/index.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { anApprovedPlan, aPool } from '../plans/plans.fixtures.js';
import type { GroupsMoneyView } from './groups.contract.js';
import type { FigureView, OwnMoneyView } from './own.contract.js';
import type { StatementView } from './statement.contract.js';

let app: TestApp;
let stage: GroupStage;
let groupId: string;
let fundId: string;
let a: string;
let b: string;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aGroupStage(app);
});
afterAll(() => app.close());

/** Posts entries of the fund: lines are `kind` or `kind:holder` with their amounts. */
const post = (kind: NewEntry['kind'], on: string, lines: Readonly<Record<string, bigint>>) =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) =>
    app.app.get(Ledger).post(tx, [
      {
        clientId: newId(),
        fundId,
        kind,
        on: on as CalendarDate,
        source: { kind: 'cash_call', id: newId() },
        postings: Object.entries(lines).map(([account, minor]): PostingLine => {
          const [name, holder] = account.split(':') as [PostingLine['account']['kind'], string?];
          return { account: holder === undefined ? { kind: name } : { kind: name, holder }, minor };
        }),
      },
    ]),
  );

beforeEach(async () => {
  groupId = (await anActiveGroup(stage)).group.id;
  a = stage.sides.a.memberId;
  b = stage.sides.b.memberId;
  const plan = await anApprovedPlan(stage, groupId, {
    commitment: '5000.00',
    pools: [aPool(), aPool({ key: 'art', name: { en: 'Prior art', zh: '现有技术' } })],
  });
  fundId = plan.fundId ?? '';
  await post('call', '2026-02-01', {
    [`receivable:${a}`]: 100_000n,
    [`receivable:${b}`]: 60_000n,
    [`capital:${a}`]: -100_000n,
    [`capital:${b}`]: -60_000n,
  });
  await post('payment', '2026-02-10', { suspense: -70_000n, cash: 70_000n });
  await post('payment', '2026-02-11', { suspense: 70_000n, [`receivable:${a}`]: -70_000n });
  await post('allocation', '2026-02-28', {
    [`capital:${a}`]: 30_000n,
    [`capital:${b}`]: 20_000n,
    'expense:common': -50_000n,
  });
  await post('allocation', '2026-02-28', {
    [`capital:${a}`]: 4_000n,
    [`capital:${b}`]: 1_000n,
    'expense:art': -5_000n,
  });
  await post('reallocation', '2026-03-20', { [`receivable:${a}`]: 5_000n, [`carry:${a}`]: -5_000n });
});

const read = async <T>(as: Asker, path: string): Promise<T> => {
  const answer = await as.get(path);
  expect(outcome(answer)).toBe('200');
  return answer.json<T>();
};
const own = async (as: Asker) =>
  (await read<OwnMoneyView>(as, 'money/own')).items.filter(({ fund }) => fund.id === fundId);
const of = (memberId: string, more = '') => `?fundId=${fundId}&memberId=${memberId}${more}`;
const amount = (text: string) => ({ amount: text, currency: 'USD' });

describe('our money', () => {
  it('is what the fund says of the member: paid, shared, owed, held and carried, and what it may still be called for', async () => {
    expect(await own(stage.sides.a.representative)).toMatchObject([
      {
        group: { id: groupId },
        member: { id: a },
        paid: amount('700.00'),
        shared: amount('340.00'),
        owed: amount('350.00'),
        held: amount('310.00'),
        carried: amount('50.00'),
        commitment: { total: amount('5000.00'), left: amount('4000.00') },
        pools: [
          { key: 'art', name: { en: 'Prior art' }, own: amount('40.00'), others: amount('10.00') },
          { key: 'common', own: amount('300.00'), others: amount('200.00') },
        ],
      },
    ]);
  });

  it('has a pool of which the member bears nothing, too', async () => {
    await post('allocation', '2026-02-28', { [`capital:${b}`]: 700n, 'expense:solo': -700n });
    const [money] = await own(stage.sides.a.representative);
    expect(money?.pools.find(({ key }) => key === 'solo')).toMatchObject({
      own: amount('0.00'),
      others: amount('7.00'),
    });
  });

  it('opens each figure: the entries add up to it, page by page', async () => {
    const { representative } = stage.sides.a;
    for (const figure of ['paid', 'shared', 'owed', 'held', 'carried']) {
      let sum = 0;
      let cursor: string | null = '';
      let total = '';
      while (cursor !== null) {
        const more: string = `&figure=${figure}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`;
        const page: FigureView = await read(representative, `money/figure${of(a, more)}`);
        sum += page.items.reduce((all, { amount: each }) => all + Number(each.amount), 0);
        total = page.total.amount;
        cursor = page.nextCursor;
      }
      const [shown] = await own(representative);
      expect([figure, sum.toFixed(2)]).toEqual([figure, total]);
      expect(shown?.[figure as 'paid'].amount).toBe(total);
    }
  });

  it('tells nobody of another member: neither a name nor an amount, nor that it is there', async () => {
    const { representative } = stage.sides.a;
    const said = JSON.stringify(await own(representative));
    expect(said).not.toContain(b);
    expect(said).not.toContain('Birch');
    for (const path of [`money/statement${of(b)}`, `money/figure${of(b, '&figure=paid')}`]) {
      const [hidden, missing] = [
        await representative.get(path),
        await representative.get(path.replace(b, newId())),
      ];
      expect(outcome(hidden)).toBe('404 not_found');
      expect(hidden.body.replaceAll(/[0-9a-f-]{36}/g, '')).toBe(
        missing.body.replaceAll(/[0-9a-f-]{36}/g, ''),
      );
    }
    for (const who of [stage.coordinator, stage.sides.c.representative]) {
      expect(await own(who)).toEqual([]);
      expect(outcome(await who.get(`money/statement${of(a)}`))).toBe('404 not_found');
    }
  });
});

describe('who pays for whom', () => {
  it('is told by name as far as one sees whose lines they are, the others together', async () => {
    const bearers = async (as: Asker) => {
      const { items } = await read<GroupsMoneyView>(as, `money/groups?caseId=${stage.caseId}`);
      const shares = items.find(({ group }) => group.id === groupId)?.shares?.[0];
      expect(shares?.pools.map(({ key, total }) => [key, total.amount])).toEqual([
        ['art', '50.00'],
        ['common', '500.00'],
      ]);
      return shares?.bearers.map(({ bearer, amounts, total }) => [
        bearer?.id ?? null,
        ...amounts.map(({ amount: text }) => text),
        total.amount,
      ]);
    };
    const [ofA, ofB] = [
      [a, '40.00', '300.00', '340.00'],
      [b, '10.00', '200.00', '210.00'],
    ];
    for (const who of [stage.treasurer, stage.auditor]) expect(await bearers(who)).toEqual([ofA, ofB]);
    expect(await bearers(stage.coordinator)).toEqual([[null, '50.00', '500.00', '550.00']]);
    expect(await bearers(stage.sides.b.inHouse)).toEqual([ofB, [null, '40.00', '300.00', '340.00']]);
  });
});

describe('a statement', () => {
  it('says every line in words with what stands after it, and ends at the figures of our money', async () => {
    const { representative } = stage.sides.a;
    const [money] = await own(representative);
    for (const who of [representative, stage.treasurer, stage.auditor]) {
      const statement = await read<StatementView>(who, `money/statement${of(a)}`);
      expect(statement.closing).toEqual({
        balance: amount('360.00'),
        owed: money?.owed,
        held: money?.held,
        carried: money?.carried,
      });
      expect(statement.items.at(-1)?.balance).toEqual(statement.closing.balance);
      expect(
        statement.items.map(({ what, charged, credited, balance }) => [
          what.zh,
          charged?.amount ?? null,
          credited?.amount ?? null,
          balance.amount,
        ]),
      ).toEqual([
        ['缴款通知', '1000.00', null, '-1000.00'],
        ['缴款通知', null, '1000.00', '0.00'],
        ['成员缴款', null, '700.00', '700.00'],
        ['费用分摊', '300.00', null, '400.00'],
        ['费用分摊', '40.00', null, '360.00'],
        ['违约款项由他方代垫', '50.00', null, '310.00'],
        ['违约款项由他方代垫', null, '50.00', '360.00'],
      ]);
    }
  });

  it('of some days begins with what stood before and ends with what stood then', async () => {
    const days = '&from=2026-02-11&until=2026-02-28';
    const statement = await read<StatementView>(
      stage.sides.a.representative,
      `money/statement${of(a, days)}`,
    );
    expect(statement).toMatchObject({
      opening: amount('0.00'),
      closing: { balance: amount('360.00'), owed: amount('300.00'), held: amount('360.00') },
    });
    expect(statement.items.map(({ balance }) => balance.amount)).toEqual(['700.00', '400.00', '360.00']);
  });
});
