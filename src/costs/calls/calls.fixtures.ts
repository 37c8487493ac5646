import type { LightMyRequestResponse } from 'fastify';
import type { TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  anotherSide,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
  type Side,
} from '../../groups/groups.fixtures.js';
import { LedgerReader } from '../../ledger/index.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan, aPool } from '../plans/plans.fixtures.js';
import type { CallLineRowView, CallLineView, CashCallView } from './calls.contract.js';
import type { MemberPaymentView } from '../payments/payments.contract.js';

const letters = ['a', 'b', 'c', 'd', 'e'] as const;
type Letter = (typeof letters)[number];

/** Five members by the weights of the practice: 40.5, 25.25, 19.75, 9.5 and 5. */
const units = ['40.5', '25.25', '19.75', '9.5', '5'];

/** A group of five whose plan shares by tiers, with a fund in US dollars. */
export interface CallStage extends GroupStage {
  readonly five: Readonly<Record<Letter, Side>>;
  readonly group: GroupInTest;
  readonly memberships: Readonly<Record<Letter, string>>;
  readonly fundId: string;
}

/** Sets it up; `plan` says what of the plan is otherwise. */
export async function aCallStage(app: TestApp, plan: object = {}): Promise<CallStage> {
  const stage = await aGroupStage(app);
  const d = await anotherSide(stage, 'Dogwood');
  const e = await anotherSide(stage, 'Elm');
  const five = { ...stage.sides, d, e };
  const group = await GroupInTest.opened({ ...stage, sides: five });
  const memberships = { a: '', b: '', c: '', d: '', e: '' };
  for (const letter of letters) memberships[letter] = await group.approved(five[letter]);
  await group.circulate();
  for (const letter of letters) await group.letIn(five[letter], memberships[letter]);
  const tiers = {
    kind: 'tiers',
    units: Object.fromEntries(letters.map((letter, at) => [five[letter].memberId, units[at]])),
  };
  const approved = await anApprovedPlan(stage, group.id, { pools: [aPool({ method: tiers })], ...plan });
  return { ...stage, five, group, memberships, fundId: approved.fundId ?? '' };
}

/** What a call asks for. */
export const aCall = ({ group }: CallStage, over: object = {}): object => ({
  groupId: group.id,
  nameEn: 'Second quarter (demo)',
  periodFrom: '2026-04-01',
  estimate: [{ pool: 'common', amount: '500000.00' }],
  ...over,
});

/** A step of a call by the treasurer. */
export const moveCall = (
  stage: CallStage,
  id: string,
  action: string,
  more: object = {},
): Promise<LightMyRequestResponse> => stage.treasurer.post(`cash-calls/${id}/moves`, { action, ...more });

/** A call that was approved. */
export async function anApprovedCall(stage: CallStage, over: object = {}): Promise<string> {
  const id = madeBy(await stage.treasurer.post('cash-calls', aCall(stage, over)));
  madeBy(await moveCall(stage, id, 'propose'));
  madeBy(await answered(stage.coordinator, 'cash_call', id));
  return id;
}

/** A call that is out. */
export async function anIssuedCall(stage: CallStage, over: object = {}): Promise<string> {
  const id = await anApprovedCall(stage, over);
  madeBy(await moveCall(stage, id, 'issue'));
  return id;
}

/** A call as somebody sees it. */
export async function callAs(as: Asker, id: string): Promise<CashCallView> {
  const answer = await as.get(`cash-calls/${id}`);
  if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<CashCallView>();
}

/** A line as somebody sees it. */
export async function lineAs(as: Asker, id: string): Promise<CallLineView> {
  const answer = await as.get(`call-lines/${id}`);
  if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<CallLineView>();
}

/** The lines of a member in a call, as the treasurer sees them. */
export async function linesOf(
  stage: CallStage,
  callId: string,
  { memberId }: Side,
): Promise<readonly CallLineRowView[]> {
  return (await callAs(stage.treasurer, callId)).lines.filter(({ member }) => member.id === memberId);
}

let made = 0;

/** Money that came in, and what it is for. */
export const aPayment = ({ fundId }: CallStage, over: object = {}): object => ({
  fundId,
  amount: '1000.00',
  receivedOn: '2026-03-16',
  reference: `BANK-${String(++made)}`,
  payer: 'A payer (demo)',
  ...over,
});

/** A line is paid, in full unless said. */
export async function paidLine(
  stage: CallStage,
  callId: string,
  side: Side,
  over: { readonly amount?: string; readonly receivedOn?: string; readonly kind?: 'share' | 'carry' } = {},
): Promise<MemberPaymentView> {
  const lines = await linesOf(stage, callId, side);
  const line = lines.find(({ kind }) => kind === (over.kind ?? 'share'));
  if (line === undefined) throw new Error('No such line');
  const amount = over.amount ?? line.open.amount;
  const body = aPayment(stage, {
    amount,
    memberId: side.memberId,
    lines: [{ lineId: line.id, amount }],
    ...(over.receivedOn !== undefined && { receivedOn: over.receivedOn }),
  });
  const answer = await stage.treasurer.post('member-payments', body);
  if (answer.statusCode > 299) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
  return answer.json<MemberPaymentView>();
}

/** What stands on the accounts of the stage's fund: `kind`, or `kind a` for the member of a letter; without those at zero. */
export async function balancesOf(stage: CallStage): Promise<Readonly<Record<string, string>>> {
  const { app } = stage.app;
  const names = new Map(letters.map((letter) => [stage.five[letter].memberId, letter]));
  const balances = await app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) => app.get(LedgerReader).balances(tx, stage.fundId));
  return Object.fromEntries(
    balances
      .entries()
      .filter(([, { posted }]) => posted !== 0n)
      .map(([{ kind, holder = '' }, { posted }]) => [
        [kind, names.get(holder) ?? holder].filter((part) => part !== '').join(' '),
        posted.toString(),
      ]),
  );
}

const dayMs = 86_400_000;

/** Puts the clock on the evening of a day in Shanghai, and does what has come due until then, day by day. */
export async function until(stage: CallStage, date: string): Promise<void> {
  const target = Date.parse(`${date}T10:00:00.000Z`);
  for (let now = Date.parse(stage.app.clock.now()); now < target; now = Date.parse(stage.app.clock.now())) {
    stage.later(Math.min(dayMs, target - now));
    await stage.dueWork();
  }
}

/** A line of D in default: the others have paid, and the days of a notice that was given early have passed. */
export async function aDefault(
  stage: CallStage,
): Promise<{ readonly callId: string; readonly lineId: string }> {
  const { a, b, c, d, e } = stage.five;
  const callId = await anIssuedCall(stage);
  for (const side of [a, b, c, e]) await paidLine(stage, callId, side);
  const [line] = await linesOf(stage, callId, d);
  if (line === undefined) throw new Error('D has a line');
  await until(stage, '2026-04-02');
  madeBy(await stage.treasurer.post(`call-lines/${line.id}/notice`));
  await until(stage, '2026-05-08');
  return { callId, lineId: line.id };
}

/** What was asked of a line in default, as the coordinator decides it. */
export async function decided(
  stage: CallStage,
  { callId }: { readonly callId: string },
  kind: 'reallocation' | 'write_off',
): Promise<LightMyRequestResponse> {
  const { decisions } = await callAs(stage.coordinator, callId);
  const asked = decisions.find((one) => one.kind === kind && one.state === 'asked');
  return answered(stage.coordinator, kind, asked?.id ?? '');
}
