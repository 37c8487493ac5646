import type { ApprovalView } from '../../approvals/index.js';
import type { Bilingual, CalendarDate, Currency } from '../../kernel/index.js';
import { type NamedView, toMoneyView } from '../../platform/index.js';
import { callLife } from '../domain/calls/call-life.js';
import { openOf } from '../domain/calls/call-line.js';
import type { DayToPay } from '../domain/calls/due-day.js';
import { reckonedTo } from '../domain/calls/interest.js';
import { lineLife } from '../domain/calls/line-life.js';
import { owedOn, type PaymentTerms } from '../domain/calls/pay-line.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import type { CallLineRowView, CashCallView, DayToPayView, LineDecisionView } from './calls.contract.js';
import type { CashCall, KeptLine } from './calls.store.js';
import type { LineDecision } from './decisions.store.js';

/** What views of a call need: who looks, on which day, by which terms, and how members are called. */
export interface Looking {
  readonly sight: MoneySight;
  readonly today: CalendarDate;
  readonly terms: PaymentTerms;
  readonly plannedCap: string;
  readonly names: ReadonlyMap<string, Bilingual>;
}

/** A member by name. */
export const memberView = ({ names }: Pick<Looking, 'names'>, id: string): NamedView => ({
  id,
  name: names.get(id) ?? { en: id, zh: id },
});

/** An amount of a call. */
export const amountOf =
  (currency: Currency) =>
  (minor: bigint): ReturnType<typeof toMoneyView> =>
    toMoneyView({ minor, currency });

/** What a call is called. */
export const callName = ({ no, names }: Pick<CashCall, 'no' | 'names'>): Bilingual => ({
  en: `${String(no)}: ${names.nameEn ?? names.nameZh ?? ''}`,
  zh: `${String(no)}：${names.nameZh ?? names.nameEn ?? ''}`,
});

/** A status of a call as it is shown. */
export const callStatus = ({ status }: Pick<CashCall, 'status'>): CashCallView['status'] => ({
  id: status,
  name: callLife.statuses[status],
});

/** A status of a line as it is shown. */
export const lineStatus = ({ status }: Pick<KeptLine, 'status'>): CallLineRowView['status'] => ({
  id: status,
  name: lineLife.statuses[status],
});

/** A line in the list of its call. */
export function lineRow(line: KeptLine, looking: Looking): CallLineRowView {
  const money = amountOf(line.currency);
  return {
    id: line.id,
    member: memberView(looking, line.memberId),
    isOwn: looking.sight.own.includes(line.memberId),
    kind: line.kind,
    reference: line.reference,
    amount: money(line.amountMinor),
    paid: money(line.paidMinor),
    open: money(openOf(line)),
    interest: money(reckonedTo(line, looking.terms.interestPercent, looking.today).interestOwedMinor),
    dueOn: line.dueOn,
    status: lineStatus(line),
    version: line.version,
  };
}

/** A day with its working. */
export const dayView = ({ steps, warnings, ...day }: DayToPay): DayToPayView => ({
  ...day,
  steps: [...steps],
  warnings: [...warnings],
});

/** All that is to be paid of a line today. */
export const owedToday = (line: KeptLine, { terms, today }: Looking) =>
  amountOf(line.currency)(owedOn(line, terms, today));

/** What is asked of a line in default: of whom, and while they decide it how much in all; who keeps the money sees who carries how much. */
export function decisionView(
  decision: LineDecision,
  line: Pick<KeptLine, 'memberId' | 'currency'>,
  call: Pick<CashCall, 'id' | 'no' | 'names'>,
  looking: Looking,
  approvals: readonly ApprovalView[],
): LineDecisionView {
  const money = amountOf(line.currency);
  const { sight } = looking;
  const isAsked = decision.state === 'asked' && seesMoney(sight, 'decided');
  const seesAmount = isAsked || seesMoney(sight, 'amounts');
  const carried = decision.carried.map(({ memberId, minor }) => ({
    member: memberView(looking, memberId),
    amount: money(minor),
  }));
  return {
    id: decision.id,
    kind: decision.kind,
    lineId: decision.lineId,
    callId: call.id,
    call: callName(call),
    member: memberView(looking, line.memberId),
    amount: seesAmount ? money(decision.minor) : null,
    capPercent: decision.capPercent,
    plannedCapPercent: looking.plannedCap,
    carriers: carried.length,
    carried: seesMoney(sight, 'amounts') ? carried : null,
    rest: seesAmount ? money(decision.restMinor) : null,
    restFrom: decision.restFrom,
    reason: decision.reason,
    state: decision.state,
    askedAt: decision.askedAt,
    approvals: [...approvals],
  };
}
