import {
  addDays,
  calendarDate,
  daysBetween,
  type Bilingual,
  type CalendarDate,
} from '../../../kernel/index.js';

/**
 * What becomes of dates that a suspension touches. `roll`: a filing whose last day falls in it is due once filings are taken again;
 * `toll`: besides, a period that runs in it is longer by the days it stood still; `manual`: no date is computed, an order gives it.
 */
export const suspensionModes = ['roll', 'toll', 'manual'] as const;
export type SuspensionMode = (typeof suspensionModes)[number];

/** The forums of which a suspension may be added: those that hear proceedings, without courts' local rules. */
export const suspendableForums = [
  'us-itc',
  'us-district',
  'us-cafc',
  'us-ptab',
  'cn-court',
  'cn-arbitration',
  'cn-cnipa',
  'cn-admin-court',
  'cn-admin-ip',
  'cn-reconsideration',
  'cn-customs',
  'upc',
  'epo',
  'de-court',
  'de-bpatg',
  'eu-customs',
  'jp',
  'kr',
  'in',
] as const;
export type SuspendableForum = (typeof suspendableForums)[number];

/** A time in which a forum did not work, both days included, and by what authority dates move. */
export interface Suspension {
  readonly forum: SuspendableForum;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** The first day on which filings were taken again, after `until`. */
  readonly reopenedOn: CalendarDate;
  readonly mode: SuspensionMode;
  /** By how many days a period that ran all through it is longer: no more than it has. */
  readonly days: number;
  readonly name: Bilingual;
  /** The notice or order, or where its extent was seen. */
  readonly source: string;
}

/** How many days lie in it. */
export const lengthOf = ({ from, until }: Pick<Suspension, 'from' | 'until'>): number =>
  daysBetween(from, until) + 1;

/** The last day on which no filings were taken. */
export const shutUntil = ({ reopenedOn }: Pick<Suspension, 'reopenedOn'>): CalendarDate =>
  addDays(reopenedOn, -1);

/** Whether a span of days, both included, touches it. */
export const touches = (
  one: Pick<Suspension, 'from' | 'reopenedOn'>,
  first: CalendarDate,
  last: CalendarDate,
): boolean => one.from <= last && first <= shutUntil(one);

/** For how many days a period stood still in it that an event started, the day of which does not count, and that would end on `last`. */
export function stoodStill(
  { from, until, days }: Suspension,
  event: CalendarDate,
  last: CalendarDate,
): number {
  const first = event < from ? from : addDays(event, 1);
  return last < first || first > until ? 0 : Math.min(days, daysBetween(first, until) + 1);
}

/**
 * The suspensions of the Commission, after each of which orders and not rules said what was due when. The lapse of 2026-01-31 to
 * 02-03 is none: it did not touch the agencies of the Commerce, Justice and Science appropriations.
 */
export const builtInSuspensions: readonly Suspension[] = [
  {
    forum: 'us-itc',
    from: calendarDate('2013-10-01'),
    until: calendarDate('2013-10-16'),
    reopenedOn: calendarDate('2013-10-17'),
    mode: 'manual',
    days: 16,
    name: { en: 'lapse of appropriations of October 2013', zh: '2013年10月政府停摆' },
    source:
      'Notice of the Commission, 78 FR, 2013-10-25 (schedules extended by 16 days unless ordered otherwise)',
  },
  {
    forum: 'us-itc',
    from: calendarDate('2018-12-22'),
    until: calendarDate('2019-01-25'),
    reopenedOn: calendarDate('2019-01-30'),
    mode: 'manual',
    days: 35,
    name: {
      en: 'lapse of appropriations of December 2018 to January 2019',
      zh: '2018年12月至2019年1月政府停摆',
    },
    source:
      'Notice of the Commission on the resumption of operations, January 2019 (no filings before 2019-01-30)',
  },
  {
    forum: 'us-itc',
    from: calendarDate('2025-10-01'),
    until: calendarDate('2025-11-12'),
    reopenedOn: calendarDate('2025-11-13'),
    mode: 'manual',
    days: 43,
    name: { en: 'lapse of appropriations of October and November 2025', zh: '2025年10月至11月政府停摆' },
    source:
      'Press reports of the lapse of 43 days, during which the electronic docket was disabled; a notice of the Commission on extended schedules was not found',
  },
];

/** The ones built in whose place one takes that is added: those of its forum that share a day with it. */
export const displacedBy = (added: Suspension): readonly Suspension[] =>
  builtInSuspensions.filter(
    (known) => known.forum === added.forum && touches(known, added.from, shutUntil(added)),
  );

/** Those that hold, in order: the ones added, and of those built in the ones whose place none of them takes. */
export function heldSuspensions(added: readonly Suspension[]): readonly Suspension[] {
  const displaced = new Set(added.flatMap(displacedBy));
  const standing = builtInSuspensions.filter((one) => !displaced.has(one));
  return [...standing, ...added].sort((a, b) => (a.from < b.from ? -1 : 1));
}
