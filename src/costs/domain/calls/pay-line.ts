import {
  type CalendarDate,
  type Decision,
  type Fraction,
  grant,
  isRefused,
  move,
  refuse,
} from '../../../kernel/index.js';
import { type CallLine, openOf } from './call-line.js';
import { reckonedTo } from './interest.js';
import { defaultedStatuses, type LineAction, lineLife } from './line-life.js';

/** What a plan says of payments. */
export interface PaymentTerms {
  /** What may be short of a line for it to count as paid. */
  readonly toleranceMinor: bigint;
  /** Percent a year on what is in default. */
  readonly interestPercent: Fraction;
}

/** What a payment did to a line. */
export interface PaidLine {
  readonly line: CallLine;
  /** How it was taken: `pay_part`, `pay` or `cure`. */
  readonly action: LineAction;
  readonly principalMinor: bigint;
  readonly interestMinor: bigint;
  /** What was short and let be. */
  readonly toleratedMinor: bigint;
}

/** All that a line takes on a day: what is open, and the interest that ran. */
export function owedOn(line: CallLine, { interestPercent }: PaymentTerms, on: CalendarDate): bigint {
  return openOf(line) + reckonedTo(line, interestPercent, on).interestOwedMinor;
}

/**
 * Takes money for a line. Of a line in default it pays interest first, then what is owed (as in article 561 of the Civil Code of China); one
 * that is short by no more than the tolerance is paid in full, but not out of default. Refuses `payment.over_line` and
 * `line.no_such_move`; more than the line owes is given elsewhere.
 */
export function payLine(
  before: CallLine,
  minor: bigint,
  on: CalendarDate,
  terms: PaymentTerms,
): Decision<PaidLine, never> {
  const line = reckonedTo(before, terms.interestPercent, on);
  const open = openOf(line);
  if (minor <= 0n || minor > open + line.interestOwedMinor) return overLine;
  const interestMinor = minor < line.interestOwedMinor ? minor : line.interestOwedMinor;
  const principalMinor = minor - interestMinor;
  const isDefault = defaultedStatuses.includes(line.status);
  const rest = open - principalMinor;
  const toleratedMinor = !isDefault && rest <= terms.toleranceMinor ? rest : 0n;
  const isWhole = rest === toleratedMinor && interestMinor === line.interestOwedMinor;
  const action = isWhole ? (isDefault ? 'cure' : 'pay') : 'pay_part';
  const moved = move(lineLife, action, line, { hands: ['system'], isAsked: false }, {});
  if (isRefused(moved)) return moved;
  return grant({
    action,
    principalMinor,
    interestMinor,
    toleratedMinor,
    line: {
      ...line,
      status: moved.state,
      paidMinor: line.paidMinor + principalMinor,
      relievedMinor: line.relievedMinor + toleratedMinor,
      interestOwedMinor: line.interestOwedMinor - interestMinor,
      interestPaidMinor: line.interestPaidMinor + interestMinor,
    },
  });
}

const overLine = refuse(
  'payment.over_line',
  'A line takes what it owes and no more: give the rest to another line, or leave it to the member’s prepaid capital.',
  '每笔款项最多冲抵其所欠金额：余额请冲抵其他款项，或留作该成员的预缴资金。',
);
