import {
  type CalendarDate,
  type Decision,
  daysBetween,
  grant,
  isRefused,
  move,
  refuse,
} from '../../../kernel/index.js';
import type { CallLine } from './call-line.js';
import { simpleInterest } from './interest.js';
import { type LineAction, lineLife, type LineStatus } from './line-life.js';
import type { PaymentTerms } from './pay-line.js';

/** What of a payment went to a line. */
export interface GivenToLine {
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  readonly toleratedMinor: bigint;
  /** Since when interest ran on the rest of the line once it went to it; null before the default. */
  readonly interestFrom: CalendarDate | null;
}

/** Statuses of a line that is over: something else was built on what was paid of it. */
const over: readonly LineStatus[] = ['cured', 'written_off', 'released', 'cancelled'];

/**
 * Takes a payment off a line: it is open again by what went to it, and stands where its day says, as if the money had never come. A notice to
 * cure whose days have passed counts no more: another is given. Refuses `payment.line_over` where the line has ended on it.
 */
export function takeBack(
  before: CallLine,
  given: GivenToLine,
  { interestPercent }: Pick<PaymentTerms, 'interestPercent'>,
  today: CalendarDate,
): Decision<CallLine, never> {
  if (over.includes(before.status)) return lineOver(before);
  const line: CallLine = {
    ...before,
    paidMinor: before.paidMinor - given.principalMinor,
    relievedMinor: before.relievedMinor - given.toleratedMinor,
    interestPaidMinor: before.interestPaidMinor - given.interestMinor,
    interestOwedMinor:
      before.interestOwedMinor + given.interestMinor + missed(before, given, interestPercent),
  };
  const isPast = isSettled(line) && line.cureUntil !== null && line.cureUntil < today;
  const back: CallLine = isPast ? { ...line, cureUntil: null } : line;
  let { status } = back;
  for (const action of stepsBack(back, today)) {
    const thing = { status, kind: back.kind };
    const moved = move(lineLife, action, thing, { hands: ['system'], isAsked: false }, {});
    if (isRefused(moved)) return moved;
    status = moved.state;
  }
  return grant({ ...back, status });
}

/** Whether its days bring nothing while it stands so. */
const isSettled = ({ status }: CallLine): boolean => status === 'paid' || status === 'part_paid';

/** The way back: to be paid, then what its days bring again. */
function stepsBack(line: CallLine, today: CalendarDate): readonly LineAction[] {
  if (!isSettled(line)) return ['take_back'];
  const isLate = line.dueOn < today;
  return [
    'take_back',
    ...(line.paidMinor > 0n ? (['pay_part'] as const) : []),
    ...(isLate ? (['fall_due'] as const) : []),
    ...(isLate && line.cureUntil !== null ? (['give_notice'] as const) : []),
  ];
}

/** Interest that would have run on the money in default, from the day from which it was counted as paid. */
function missed(
  { interestFrom: until, dueOn }: CallLine,
  { principalMinor, interestFrom }: GivenToLine,
  percent: PaymentTerms['interestPercent'],
): bigint {
  const from = interestFrom ?? dueOn;
  return until !== null && from < until
    ? simpleInterest(principalMinor, percent, daysBetween(from, until))
    : 0n;
}

const lineOver = ({ status }: CallLine) =>
  refuse(
    'payment.line_over',
    `The line this payment went to is over since (${lineLife.statuses[status].en}), and others were credited or released by that. What the member is to have back is refunded to it.`,
    `该到账所冲抵的款项已终结（${lineLife.statuses[status].zh}），并已据此为其他成员入账或免除。应退还的金额请以退款办理。`,
  );
