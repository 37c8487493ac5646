import type { components } from '../../api/schema';
import { oneOf } from '../../parts/one-of';
import type { Search } from '../../parts/use-filters';
import { isUnread } from '../../written-dates';

export type PeriodToCount = components['schemas']['CountedPeriodBody'];

export const periodUnits = ['days', 'weeks', 'months', 'years', 'working_days'] as const;
export const periodDirections = ['forward', 'backward'] as const;
export const periodRolls = ['next', 'previous', 'none'] as const;
export const periodFirstDays = ['next', 'next_business'] as const;

/** A period as the address holds it. */
export interface PeriodQuestion extends Omit<PeriodToCount, 'start' | 'amount'> {
  readonly start: string | undefined;
  readonly amount: number | undefined;
}

/** The word of a list that an address names, or the first. */
export const chosen = <Word extends string>(
  words: readonly [Word, ...Word[]],
  given: string | undefined,
): Word => oneOf(words, given) ?? words[0];

/** A whole number from 1, as an address says it. */
export const wholeNumber = (given: string | undefined): number | undefined =>
  given !== undefined && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : undefined;

/** The calendar an address names; China's where it names none. */
export const calendarIn = (search: Search): string => search['days'] ?? 'CN';

/** Whether the first day can be chosen: months and years run from the event itself. */
export const asksFirstDay = (unit: PeriodToCount['unit']): boolean => unit === 'days' || unit === 'weeks';

/** Reads a period from an address. */
export function periodOf(search: Search): PeriodQuestion {
  const unit = chosen(periodUnits, search['unit']);
  return {
    start: search['start'],
    amount: wholeNumber(search['amount']),
    unit,
    direction: chosen(periodDirections, search['direction']),
    calendar: calendarIn(search),
    roll: chosen(periodRolls, search['roll']),
    firstDay: asksFirstDay(unit) ? chosen(periodFirstDays, search['firstDay']) : 'next',
  };
}

/** What to send, once there is enough to count from and all of it can be read. */
export function periodToCount({ start, amount, ...rest }: PeriodQuestion): PeriodToCount | undefined {
  return !start || isUnread(start) || amount === undefined ? undefined : { ...rest, start, amount };
}
