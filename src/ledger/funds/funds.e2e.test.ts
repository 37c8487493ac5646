import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anActiveGroup,
  type Asker,
  type GroupStage,
  madeBy,
} from '../../groups/groups.fixtures.js';
import { callerOfPerson } from '../../identity/index.js';
import { Papers } from '../../papers/index.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { Ledger } from '../ledger.js';
import { anEntry } from '../ledger.fixtures.js';
import type { NewEntry } from '../domain/entry.js';
import type { FundsView, FundView } from './funds.contract.js';
import {
  type EntriesView,
  JournalQuery,
  type LedgerPeriodsView,
  type LedgerPeriodView,
} from './journal.contract.js';

let app: TestApp;
let stage: GroupStage;
let groupId: string;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-04-20T01:00:00.000Z' });
  stage = await aGroupStage(app);
  groupId = (await anActiveGroup(stage)).group.id;
});
afterAll(() => app.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const open = async (over: object = {}): Promise<string> =>
  madeBy(
    await stage.treasurer.post('funds', {
      nameEn: 'Running costs',
      purpose: 'operating',
      currency: 'USD',
      ...over,
    }),
  );
const receipt = (over: object = {}) => ({
  amount: usd('1500.00'),
  receivedOn: '2026-03-10',
  reference: 'BANK-1',
  payer: 'Ministry (demo)',
  ...over,
});
const record = (fundId: string, over: object = {}) =>
  stage.treasurer.post(`funds/${fundId}/receipts`, receipt(over));
const viewOf = async (fundId: string) => (await stage.auditor.get(`funds/${fundId}`)).json<FundView>();
const code = (answer: { json<T>(): T; readonly statusCode: number }) => [
  answer.statusCode,
  answer.json<{ code: string }>().code,
];

/** Posts as a module would. */
const post = (...entries: readonly NewEntry[]) =>
  app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) => app.app.get(Ledger).post(tx, entries));

describe('a fund', () => {
  it('is opened by the treasurer, for a group with the case of that group', async () => {
    const id = await open({
      nameEn: 'Defence of 337-TA-1',
      purpose: 'defence',
      groupId,
      reserveFloor: usd('100.00'),
    });
    expect(await viewOf(id)).toMatchObject({
      name: { en: 'Defence of 337-TA-1', zh: 'Defence of 337-TA-1' },
      purpose: { id: 'defence' },
      case: { id: stage.caseId },
      group: { id: groupId },
      cash: usd('0.00'),
      free: usd('-100.00'),
      actions: [],
    });
    const second = await stage.treasurer.post('funds', {
      nameEn: 'x',
      purpose: 'defence',
      groupId,
      currency: 'USD',
    });
    expect(code(second)).toEqual([409, 'fund.second_defence']);
    await open({ nameEn: 'In yuan', purpose: 'defence', groupId, currency: 'CNY' });
    const nobodys = await stage.treasurer.post('funds', { nameEn: 'x', purpose: 'defence', currency: 'USD' });
    expect(nobodys.statusCode).toBe(422);
    const astray = { nameEn: 'x', purpose: 'grant', currency: 'USD', groupId: stage.caseId };
    expect((await stage.treasurer.post('funds', astray)).statusCode).toBe(404);
  });

  it('takes a receipt once by its reference, and in its own currency', async () => {
    const id = await open();
    const answer = await record(id);
    expect(answer.json()).toMatchObject({
      no: 1,
      on: '2026-03-10',
      kind: { id: 'receipt', name: { en: 'Receipt', zh: '收款' } },
      source: { kind: 'fund_receipt', name: { en: 'BANK-1, Ministry (demo)' } },
      lines: [
        { account: { kind: { id: 'cash' }, holder: null }, debit: usd('1500.00'), credit: null },
        { account: { kind: { id: 'income' } }, debit: null, credit: usd('1500.00') },
      ],
      mayReverse: true,
    });
    expect(code(await record(id))).toEqual([409, 'ledger.reference_used']);
    expect(code(await record(id, { reference: 'x', amount: { amount: '1.00', currency: 'EUR' } }))).toEqual([
      422,
      'ledger.wrong_currency',
    ]);
    expect((await viewOf(id)).cash).toEqual(usd('1500.00'));
  });

  it('has a receipt taken back, dated in an open period, and its reference used again', async () => {
    const id = await open();
    const entry = madeBy(await record(id));
    const path = `funds/${id}/entries/${entry}/reversal`;
    const reversal = await stage.treasurer.post(path, { reason: 'Booked into the wrong fund' });
    expect(reversal.json()).toMatchObject({
      no: 2,
      on: '2026-04-20',
      kind: { id: 'reversal' },
      reverses: { id: entry, no: 1 },
      reason: 'Booked into the wrong fund',
      mayReverse: false,
    });
    expect(code(await stage.treasurer.post(path, { reason: 'again' }))).toEqual([
      409,
      'ledger.reversed_already',
    ]);
    expect((await record(id)).statusCode).toBe(201);
    const { items } = (await stage.auditor.get(`funds/${id}/entries`)).json<EntriesView>();
    expect(items.map(({ no, reversedBy }) => [no, reversedBy?.no ?? null])).toEqual([
      [3, null],
      [2, null],
      [1, 2],
    ]);
    expect((await viewOf(id)).cash).toEqual(usd('1500.00'));
  });

  it('keeps what a module posted from being taken back here', async () => {
    const id = await open();
    const [entry] = await post(
      anEntry(
        id,
        { [`receivable:${stage.sides.a.memberId}`]: 500n, [`capital:${stage.sides.a.memberId}`]: -500n },
        { kind: 'call' },
      ),
    );
    const answer = await stage.treasurer.post(`funds/${id}/entries/${entry?.id ?? ''}/reversal`, {
      reason: 'x',
    });
    expect(code(answer)).toEqual([409, 'ledger.not_a_receipt']);
  });

  it('shows its accounts, the lines of each with a running balance, and its cash over time', async () => {
    const id = await open();
    await record(id);
    await record(id, { reference: 'BANK-2', receivedOn: '2026-04-02', amount: usd('250.50') });
    const a = stage.sides.a.memberId;
    await post(anEntry(id, { [`receivable:${a}`]: 500n, [`capital:${a}`]: -500n }, { kind: 'call' }));
    await post(
      anEntry(
        id,
        { [`payable:${newId()}`]: 7000n, cash: -7000n },
        { kind: 'vendor_payment', phase: 'pending' },
      ),
    );
    expect(await viewOf(id)).toMatchObject({
      cash: usd('1750.50'),
      committed: usd('70.00'),
      free: usd('1680.50'),
      entries: 4,
    });
    const accounts = (await stage.auditor.get(`funds/${id}/accounts`)).json<{ items: object[] }>().items;
    expect(accounts).toMatchObject([
      { kind: { id: 'cash', side: 'debit' }, posted: usd('1750.50'), pendingOut: usd('70.00') },
      {
        kind: { id: 'receivable' },
        holder: { id: a, name: { en: 'Alder Demo', zh: '赤杨示例' } },
        posted: usd('5.00'),
      },
      { kind: { id: 'capital', side: 'credit' }, holder: { id: a }, posted: usd('5.00') },
      { kind: { id: 'payable' }, posted: usd('0.00'), pendingIn: usd('70.00') },
      { kind: { id: 'income' }, posted: usd('1750.50') },
    ]);
    const lines = await stage.auditor.get(`funds/${id}/account-lines?kind=cash&limit=1`);
    const first = lines.json<{ nextCursor: string }>();
    expect(first).toMatchObject({
      opening: usd('0.00'),
      items: [{ no: 1, debit: usd('1500.00'), balance: usd('1500.00') }],
    });
    const next = await stage.auditor.get(
      `funds/${id}/account-lines?kind=cash&limit=1&cursor=${first.nextCursor}`,
    );
    expect(next.json()).toMatchObject({ items: [{ no: 2, balance: usd('1750.50') }], nextCursor: null });
    const april = await stage.auditor.get(`funds/${id}/account-lines?kind=cash&from=2026-04-01`);
    expect(april.json()).toMatchObject({
      opening: usd('1500.00'),
      items: [{ no: 2, balance: usd('1750.50') }],
    });
    const none = await stage.auditor.get(`funds/${id}/account-lines?kind=recovery`);
    expect(none.statusCode).toBe(404);
    const balances = await stage.auditor.get(`funds/${id}/balances`);
    expect(balances.json()).toMatchObject({
      points: [
        { on: '2026-03-10', cash: usd('1500.00') },
        { on: '2026-04-02', cash: usd('1750.50') },
      ],
    });
  });

  it('closes once nothing is left in it, and takes nothing any more', async () => {
    const id = await open();
    const entry = madeBy(await record(id));
    const close = (version = 1) =>
      stage.treasurer.post(`funds/${id}/closing`, { reason: 'Done' }, { 'if-match': String(version) });
    expect(code(await close())).toEqual([409, 'fund.money_left']);
    madeBy(await stage.treasurer.post(`funds/${id}/entries/${entry}/reversal`, { reason: 'x' }));
    expect((await close(7)).statusCode).toBe(412);
    expect((await close()).json()).toMatchObject({
      status: { id: 'closed' },
      closeReason: 'Done',
      mayRecord: false,
    });
    expect(code(await record(id, { reference: 'late' }))).toEqual([409, 'ledger.fund_closed']);
    expect(code(await close(2))).toEqual([409, 'fund.no_such_move']);
  });
});

describe('a period of a fund', () => {
  const periodsOf = async (id: string) =>
    (await stage.treasurer.get(`funds/${id}/periods`)).json<LedgerPeriodsView>().items;
  const move = (id: string, period: LedgerPeriodView, action: string, more: object = {}) =>
    stage.treasurer.post(
      `funds/${id}/periods/${period.id}/moves`,
      { action, ...more },
      { 'if-match': String(period.version) },
    );

  it('is closed step by step, the earlier first, and locked with nothing in suspense', async () => {
    const id = await open();
    await record(id, { receivedOn: '2026-02-10' });
    await record(id, { reference: 'BANK-2', receivedOn: '2026-03-10' });
    const suspense = anEntry(id, { suspense: 1n, cash: -1n });
    await post(suspense);
    const [march, february] = (await periodsOf(id)) as [LedgerPeriodView, LedgerPeriodView];
    expect([february.from, march.until, march.suspense]).toEqual(['2026-02-01', '2026-03-31', usd('0.01')]);
    expect(code(await move(id, march, 'soft_close'))).toEqual([409, 'period.earlier_open']);
    let now = (await move(id, february, 'soft_close')).json<LedgerPeriodView>();
    expect(code(await record(id, { reference: 'late', receivedOn: '2026-02-11' }))).toEqual([
      409,
      'ledger.period_locked',
    ]);
    expect((await move(id, february, 'true_up')).statusCode).toBe(412);
    now = (await move(id, now, 'true_up')).json<LedgerPeriodView>();
    now = (await move(id, now, 'lock')).json<LedgerPeriodView>();
    expect(now).toMatchObject({ state: { id: 'locked' }, version: 4, actions: [], entries: 1 });
    expect(now.steps.map(({ name }) => name.en)).toEqual([
      'Close but for corrections',
      'Close for corrections too',
      'Lock for good',
    ]);
    const soft = (await move(id, march, 'soft_close')).json<LedgerPeriodView>();
    expect(code(await move(id, soft, 'true_up'))).toEqual([409, 'period.suspense_left']);
    expect(code(await move(id, soft, 'reopen'))).toEqual([409, 'period.reason_missing']);
    expect((await move(id, soft, 'reopen', { reason: 'One more receipt' })).json()).toMatchObject({
      state: { id: 'open' },
      steps: [{}, { reason: 'One more receipt' }],
    });
  });

  it('takes corrections while it is closed softly, and nothing once it is locked', async () => {
    const id = await open();
    const entry = madeBy(await record(id));
    const [march] = (await periodsOf(id)) as [LedgerPeriodView];
    const soft = (await move(id, march, 'soft_close')).json<LedgerPeriodView>();
    const reversal = await stage.treasurer.post(`funds/${id}/entries/${entry}/reversal`, {
      reason: 'Twice',
      on: '2026-03-31',
    });
    expect(reversal.json()).toMatchObject({ on: '2026-03-31' });
    const trued = (await move(id, soft, 'true_up')).json<LedgerPeriodView>();
    await move(id, trued, 'lock');
    await expect(post(anEntry(id, { cash: 1n, income: -1n }, { kind: 'true_up' }))).rejects.toMatchObject({
      refusal: { code: 'ledger.period_locked' },
    });
  });
});

describe('who may know of a fund', () => {
  it('is who reads the ledger and stands behind no wall before its case; to all others it is not there', async () => {
    const id = await open({ purpose: 'grant', groupId, nameEn: 'Hidden from one' });
    const walled = await stage.person({ role: 'auditor' });
    expect((await walled.get(`funds/${id}`)).statusCode).toBe(200);
    const wall = {
      subjectKind: 'person',
      subjectId: walled.id,
      objectId: stage.caseId,
      reason: 'A conflict',
    };
    madeBy(await stage.ethics.post('walls', { ...wall, objectKind: 'case' }));
    const paths = ['', '/balances', '/accounts', '/account-lines?kind=cash', '/entries', '/periods'];
    const missing = await walled.get(`funds/${groupId}`);
    for (const path of paths) {
      const answer = await walled.get(`funds/${id}${path}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.json<{ code: string }>().code).toBe(missing.json<{ code: string }>().code);
      expect(
        (await stage.auditor.get(`funds/${id}${path.replace(/\/account-lines.*/, '')}`)).statusCode,
      ).toBe(200);
    }
    const { items } = (await walled.get('funds')).json<FundsView>();
    expect(items.map((one) => one.id)).not.toContain(id);
    for (const other of [stage.coordinator, stage.sides.a.representative, stage.ethics])
      expect((await other.get(`funds/${id}`)).statusCode).toBe(403);
    expect((await stage.auditor.post(`funds/${id}/receipts`, receipt())).statusCode).toBe(403);
  });

  it('sees nothing of one member where another stands behind a wall: what is left of a sum would be that one’s', async () => {
    const id = await open();
    const [a, b] = [stage.sides.a.memberId, stage.sides.b.memberId];
    await post(
      anEntry(id, { [`receivable:${a}`]: 10n, [`capital:${a}`]: -10n }, { kind: 'call' }),
      anEntry(id, { [`receivable:${b}`]: 20n, [`capital:${b}`]: -20n }, { kind: 'call' }),
    );
    const walled = await stage.person({ role: 'auditor' });
    const wall = { subjectKind: 'person', subjectId: walled.id, objectId: a, reason: 'A conflict' };
    madeBy(await stage.ethics.post('walls', { ...wall, objectKind: 'member' }));
    const all = [`funds/${id}/accounts`, `funds/${id}/entries`].map((path) => walled.get(path));
    for (const answer of await Promise.all(all)) {
      expect(answer.statusCode).toBe(200);
      for (const member of [a, b]) expect(answer.body).not.toContain(member);
    }
    for (const account of [`kind=capital&holder=${a}`, `kind=capital&holder=${b}`, 'kind=cash'])
      expect((await walled.get(`funds/${id}/account-lines?${account}`)).statusCode).toBe(404);
    const unwalled = await stage.auditor.get(`funds/${id}/account-lines?kind=capital&holder=${b}`);
    expect(unwalled.statusCode).toBe(200);
  });

  it('finds it by its name, and nobody else does', async () => {
    const id = await open({ nameEn: 'Quicksilver' });
    const found = (who: Asker) => who.get('search?q=quicksil').then(({ body }) => body.includes(id));
    expect(await found(stage.auditor)).toBe(true);
    expect(await found(stage.coordinator)).toBe(false);
  });

  it('has its journal on paper, with an amount in each line', async () => {
    const id = await open({ nameEn: 'On paper' });
    madeBy(await record(id));
    const source = app.app.get(Papers).find('fund-journal');
    const caller = await app.app
      .get(UnitOfWork)
      .read(systemCaller(stage.allianceId), (tx) => callerOfPerson(tx, stage.auditor.id));
    const query = Object.assign(new JournalQuery(), { id });
    if (caller === undefined) throw new Error('There is no auditor');
    const drawn = await source?.draw({ caller, query, step: () => Promise.resolve() });
    const [, part] = drawn?.paper.parts ?? [];
    const amount = { minor: 150_000n, currency: 'USD' };
    expect(part?.table?.rows).toMatchObject([
      [1, '2026-03-10', { zh: '收款' }, { en: 'BANK-1, Ministry (demo)' }, { en: 'Cash' }, amount, null],
      [null, null, null, null, { zh: '其他收入' }, null, amount],
    ]);
  });

  it('is told when one is opened, but for who opened it', async () => {
    const id = await open({ nameEn: 'Told of' });
    await stage.dueWork();
    const told = (await stage.auditor.get('notifications')).body;
    expect(told).toContain(`/funds/${id}`);
    expect((await stage.treasurer.get('notifications')).body).not.toContain(`/funds/${id}`);
    expect((await stage.coordinator.get('notifications')).body).not.toContain(`/funds/${id}`);
  });
});

describe('exchange rates', () => {
  const published = (name: string): string =>
    readFileSync(join(process.cwd(), 'src/ledger/rates', name), 'utf8');

  it('are read from the files of central banks, once', async () => {
    const ecb = { source: 'ecb', text: published('ecb-2020-10-22.xml') };
    const first = await stage.treasurer.post('fx-rates/imports', ecb);
    expect(first.json()).toEqual({ kept: 32, known: 0, from: '2020-10-22', until: '2020-10-22' });
    expect((await stage.treasurer.post('fx-rates/imports', ecb)).json()).toMatchObject({
      kept: 0,
      known: 32,
    });
    const fed = { source: 'fed', text: published('fed-2019-q4.csv') };
    expect((await stage.treasurer.post('fx-rates/imports', fed)).json()).toMatchObject({ kept: 21 });
    const found = await stage.auditor.get('fx-rates/conversion?from=USD&to=CNY&on=2020-10-24');
    expect(found.json()).toMatchObject({ day: '2020-10-22', exact: '78980/11821', rounded: '6.68132983' });
    const none = await stage.auditor.get('fx-rates/conversion?from=USD&to=CNY&on=2021-01-01');
    expect(code(none)).toEqual([422, 'rates.none']);
    expect((await stage.treasurer.post('fx-rates/imports', { source: 'ecb', text: 'x' })).statusCode).toBe(
      422,
    );
  });

  it('are typed with where they stand, and withdrawn with a reason', async () => {
    const rate = { base: 'USD', quote: 'CNY', day: '2026-03-31', rate: '7.1', citation: 'PBOC, 2026-03-31' };
    const id = madeBy(await stage.treasurer.post('fx-rates', rate));
    expect(code(await stage.treasurer.post('fx-rates', { ...rate, rate: '7.2' }))).toEqual([
      409,
      'rates.known_already',
    ]);
    expect((await stage.treasurer.post('fx-rates', { ...rate, quote: 'USD' })).statusCode).toBe(422);
    expect((await stage.treasurer.post('fx-rates', { ...rate, rate: '0' })).statusCode).toBe(422);
    const withdraw = () => stage.treasurer.post(`fx-rates/${id}/withdrawal`, { reason: 'A slip' });
    expect((await withdraw()).json()).toMatchObject({ withdrawReason: 'A slip', mayWithdraw: false });
    expect(code(await withdraw())).toEqual([409, 'rates.withdrawn_already']);
    expect((await stage.treasurer.post('fx-rates', { ...rate, rate: '7.2' })).statusCode).toBe(201);
    const { items } = (await stage.auditor.get('fx-rates?source=typed')).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { rate: '7.2', mayWithdraw: false },
      { rate: '7.1', citation: 'PBOC, 2026-03-31' },
    ]);
  });
});
