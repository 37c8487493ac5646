import {
  type CalendarDate,
  daysBetween,
  dividedBy,
  type Fraction,
  fraction,
  nearestOf,
  times,
} from '../../../kernel/index.js';
import { type CallLine, openOf } from './call-line.js';

/** Simple interest on a sum over days at a rate in percent a year of 365 days, to the nearest unit, of two as near the even one. */
export const simpleInterest = (minor: bigint, percent: Fraction, days: number): bigint =>
  nearestOf(dividedBy(times(times(fraction(minor), percent), fraction(BigInt(days))), fraction(36_500n)));

/** What interest a line in default owes on a day: what ran before, and what ran since on what is open. */
export function interestOwed(line: CallLine, percent: Fraction, on: CalendarDate): bigint {
  const { interestFrom, interestOwedMinor } = line;
  if (interestFrom === null || on <= interestFrom) return interestOwedMinor;
  return interestOwedMinor + simpleInterest(openOf(line), percent, daysBetween(interestFrom, on));
}

/** A line with its interest reckoned to a day; what runs after it runs from there. A day before is left to be as it was. */
export const reckonedTo = (line: CallLine, percent: Fraction, on: CalendarDate): CallLine =>
  line.interestFrom === null || on <= line.interestFrom
    ? line
    : { ...line, interestOwedMinor: interestOwed(line, percent, on), interestFrom: on };
