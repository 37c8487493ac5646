import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';

type Facts = Omit<TriggerFacts, 'date' | 'dates'> & { readonly dates?: Readonly<Record<string, string>> };

/** The facts of an event of a day, with dates as plain text. */
export const of = (date: string, { dates, ...facts }: Facts = {}): TriggerFacts => ({
  date: calendarDate(date),
  ...facts,
  ...(dates && {
    dates: Object.fromEntries(Object.entries(dates).map(([name, day]) => [name, calendarDate(day)])),
  }),
});

/** The date a rule gives; fails the test where it gives none. */
export const dueOf = (rule: string, date: string, facts?: Facts): string =>
  computed(rule, of(date, facts)).due;

/** The code with which a rule refuses to give a date. */
export const refusalOf = (rule: string, date: string, facts?: Facts): string =>
  refusalCode(rule, of(date, facts));

/** The circumstances that hold. */
export const when = (...circumstances: readonly string[]) => ({ circumstances });

/** A party without domicile in mainland China. */
export const fromAbroad = { party: { domicile: 'foreign' } } as const;

/** How a document was served. */
export const served = (method: ServiceFacts['method'], receivedOn?: string): { service: ServiceFacts } => ({
  service: { method, ...(receivedOn !== undefined && { receivedOn: calendarDate(receivedOn) }) },
});

/** A row of a table: rule, day of the event, what else is known, the date, why. */
export type Row = readonly [rule: string, date: string, facts: Facts, due: string, why: string];
