import { calendarDate, type Bilingual, type CalendarDate, type Dated } from '../../../kernel/index.js';

/** A time in which a forum did not work, after which orders, not rules, said what was due when. */
export interface Suspension extends Dated {
  readonly forum: string;
  readonly until: CalendarDate;
  readonly name: Bilingual;
  /** Where its extent was seen. */
  readonly source: string;
}

/**
 * The suspensions of the Commission. Filings were accepted again on the day after `until`. The lapse of 2026-01-31 to 02-03 is
 * none: it did not touch the agencies of the Commerce, Justice and Science appropriations.
 */
export const suspensions: readonly Suspension[] = [
  {
    forum: 'us-itc',
    from: calendarDate('2013-10-01'),
    until: calendarDate('2013-10-16'),
    name: { en: 'lapse of appropriations of October 2013', zh: '2013年10月政府停摆' },
    source:
      'Notice of the Commission, 78 FR, 2013-10-25 (schedules extended by 16 days unless ordered otherwise)',
  },
  {
    forum: 'us-itc',
    from: calendarDate('2018-12-22'),
    until: calendarDate('2019-01-29'),
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
    name: { en: 'lapse of appropriations of October and November 2025', zh: '2025年10月至11月政府停摆' },
    source:
      'Press reports of the lapse of 43 days, during which the electronic docket was disabled; a notice of the Commission on extended schedules was not found',
  },
];

/** The suspensions of a forum that a span of days, both ends included, touches. */
export const suspensionsTouching = (
  forum: string,
  from: CalendarDate,
  until: CalendarDate,
): readonly Suspension[] =>
  suspensions.filter((one) => one.forum === forum && one.from <= until && from <= one.until);
