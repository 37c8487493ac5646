import { CheckInvariants } from '../../src/administration/index.js';
import { type Asker, madeBy, type Side } from '../../src/groups/groups.fixtures.js';
import {
  anApprovedCall,
  aCallStage,
  anIssuedCall,
  aPayment,
  callAs,
  type CallStage,
  lineAs,
  linesOf,
  paidLine,
  until,
} from '../../src/costs/calls/calls.fixtures.js';
import { startTestApp, type TestApp } from '../app.js';
import { Came, type Cut, cuts, killedWhile } from './killed-while.js';

const dayMs = 86_400_000;
const dayOf = (inDays: number): string => new Date(Date.now() + inDays * dayMs).toISOString().slice(0, 10);

let app: TestApp;
let stage: CallStage;
const came = new Came();

beforeAll(async () => {
  // The process that is killed has the clock of this machine: what is in default by then was called long before, at an hour of one day everywhere.
  app = await startTestApp({ now: `${dayOf(-100)}T04:00:00.000Z`, settings: { HEZONG_DEMO: '0' } });
  stage = await aCallStage(app);
});
afterAll(async () => {
  await app.close();
  came.assertBoth();
});

/** Does something in a process that is killed as it does so, then once more if it was not done. `isDone` says which. */
async function survives(
  asked: { readonly path: string; readonly payload?: object },
  isDone: () => Promise<boolean>,
  as: Asker = stage.treasurer,
): Promise<void> {
  await killedWhile(app, as, asked.path, asked.payload ?? {}, nextCut());
  expect(await breaches()).toEqual([]);
  if (!came.note(await isDone())) madeBy(await as.post(asked.path, asked.payload ?? {}));
  expect(await isDone()).toBe(true);
  expect(await breaches()).toEqual([]);
}

let asks = 0;
const nextCut = (): Cut => cuts[asks++ % cuts.length] ?? 0;

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  const names = ['calls', 'payments', 'balances', 'entries', 'entry-hash', 'outbox', 'audit'];
  for await (const one of app.app.get(CheckInvariants).run(names)) found.push(...one.breaches);
  return found;
}

const small = { estimate: [{ pool: 'common', amount: '1000.00' }], periodFrom: dayOf(-100) };
const lineOf = async (callId: string, side: Side) => {
  const [line] = await linesOf(stage, callId, side);
  if (line === undefined) throw new Error('Each has a line');
  return line;
};
const rounds = [...cuts.keys()];

it('a default is carried and cured whole or not at all, whenever the process is killed', async () => {
  const { a, b, c, d, e } = stage.five;
  const calls: string[] = [];
  for (const _ of rounds) calls.push(await anIssuedCall(stage, small));
  for (const call of calls)
    for (const side of [a, b, c, e]) await paidLine(stage, call, side, { receivedOn: dayOf(-100) });
  await until(stage, dayOf(0));
  for (const call of calls) {
    const line = await lineOf(call, d);
    expect(line.status.id).toBe('default');
    madeBy(await stage.treasurer.post(`call-lines/${line.id}/reallocation`, { reason: 'Not paid (demo)' }));
    const [asked] = (await callAs(stage.coordinator, call)).decisions;
    const [question] = asked?.approvals ?? [];
    await survives(
      {
        path: `approvals/${question?.id ?? ''}/answers`,
        payload: { answer: 'approve', contentHash: question?.contentHash },
      },
      async () => (await lineOf(call, d)).status.id === 'reallocated',
      stage.coordinator,
    );
    expect((await callAs(stage.treasurer, call)).lines.filter(({ kind }) => kind === 'carry')).toHaveLength(
      4,
    );
  }
  for (const call of calls) {
    const line = await lineOf(call, d);
    const { amount } = (await lineAs(stage.treasurer, line.id)).owed;
    const lines = [{ lineId: line.id, amount }];
    await survives(
      {
        path: 'member-payments',
        payload: aPayment(stage, { amount, memberId: d.memberId, lines, receivedOn: dayOf(0) }),
      },
      async () => (await lineOf(call, d)).status.id === 'cured',
    );
    expect((await lineAs(stage.treasurer, line.id)).payments).toHaveLength(1);
  }
});

it('a call goes out once, is paid once, and a payment is matched and taken back once', async () => {
  const { a, b } = stage.five;
  for (const _ of rounds) {
    const call = await anApprovedCall(stage, { ...small, periodFrom: dayOf(0) });
    await survives(
      { path: `cash-calls/${call}/moves`, payload: { action: 'issue' } },
      async () => (await callAs(stage.treasurer, call)).status.id === 'issued',
    );
    expect((await callAs(stage.treasurer, call)).lines).toHaveLength(5);

    const own = await lineOf(call, a);
    const { amount } = own.open;
    const isPaid = async (side: Side) => (await lineOf(call, side)).status.id === 'paid';
    const paid = aPayment(stage, {
      amount,
      memberId: a.memberId,
      lines: [{ lineId: own.id, amount }],
      receivedOn: dayOf(0),
    });
    await survives({ path: 'member-payments', payload: paid }, () => isPaid(a));
    const [payment] = (await lineAs(stage.treasurer, own.id)).payments;

    const path = `member-payments/${payment?.id ?? ''}`;
    const reason = 'It was another’s (demo)';
    await survives(
      { path: `${path}/moves`, payload: { action: 'unmatch', reason } },
      async () => !(await isPaid(a)),
    );
    const other = await lineOf(call, b);
    const lines = [{ lineId: other.id, amount: other.open.amount }];
    await survives({ path: `${path}/match`, payload: { memberId: b.memberId, lines } }, () => isPaid(b));
    await survives(
      { path: `${path}/moves`, payload: { action: 'reverse', reason } },
      async () => !(await isPaid(b)),
    );
  }
});
