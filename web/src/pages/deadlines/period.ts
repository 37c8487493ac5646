import { plusDays } from '../../dates.js';
import { monthOf } from './month.js';

/** The days a list is narrowed to; an end that is absent is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** What of a month, from its first day to its last, lies in a period; nothing where they do not meet. */
export function partOf(
  { first, last }: { readonly first: string; readonly last: string },
  { from = first, to = last }: Period,
): { readonly from: string; readonly to: string } | undefined {
  const part = { from: from > first ? from : first, to: to < last ? to : last };
  return part.from > part.to ? undefined : part;
}

/** Whole months, by how many lie before them: what a board reads ahead of its meeting. */
const months = { this_month: 0, next_month: 1 } as const;
const isMonth = (within: string): within is keyof typeof months => Object.hasOwn(months, within);

/** Whether a choice of when is one day of the calendar, `YYYY-MM-DD`; else it is a number of days from today, or a whole month. */
export const isDay = (within: string): boolean => /^\d{4}-\d\d-\d\d$/.test(within);

/** From which day until which a choice of when is. */
export function periodOf(within: string, today: string): Period {
  if (isDay(within)) return { from: within, to: within };
  if (isMonth(within)) {
    const { first, last } = monthOf(today, months[within]);
    return { from: first, to: last };
  }
  const days = Number(within);
  return days > 0 ? { to: plusDays(today, days) } : {};
}

/** The month a calendar shows and the period it is narrowed to, of what the address says: a single day only says which month. */
export function monthShown(
  { month, within = '' }: { readonly month?: string | undefined; readonly within?: string | undefined },
  today: string,
) {
  const period = periodOf(within, today);
  return {
    shown: monthOf(month ? `${month}-01` : (period.from ?? today)),
    period: isDay(within) ? {} : period,
  };
}
