import { plusDays } from '../../dates.js';

const firstOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** The first and last day of the month a `YYYY-MM-DD` day lies in, or of one some months later or earlier. */
export function monthOf(day: string, later = 0): { readonly first: string; readonly last: string } {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = firstOf(year, month + later);
  return { first, last: plusDays(firstOf(year, month + later + 1), -1) };
}

/** The Monday of the week a day lies in. */
export const mondayOf = (day: string): string =>
  plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The weeks a month touches, each from Monday to Sunday. */
export function weeksOf({ first, last }: { readonly first: string; readonly last: string }) {
  const weeks: string[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = plusDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => plusDays(monday, days)));
  return weeks;
}
