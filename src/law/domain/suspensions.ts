import { calendarDate, type Bilingual, type CalendarDate, type Dated } from '../../kernel/index.js';

/** A time in which a forum did not work, after which orders, not rules, said what was due when. */
export interface Suspension extends Dated {
  readonly forum: string;
  readonly until: CalendarDate;
  readonly name: Bilingual;
  readonly source: string;
  /** Whether its extent was seen in a source. Only then are dates refused; otherwise they carry a warning. */
  readonly verified: boolean;
}

/** The suspensions of the Commission. Filings were accepted again on the day after `until`. */
export const suspensions: readonly Suspension[] = [
  {
    forum: 'us-itc',
    from: calendarDate('2013-10-01'),
    until: calendarDate('2013-10-16'),
    name: { en: 'lapse of appropriations of October 2013', zh: '2013年10月政府停摆' },
    source:
      'Notice of the Commission, 78 FR, 2013-10-25 (schedules extended by 16 days unless ordered otherwise)',
    verified: true,
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
    verified: true,
  },
  {
    forum: 'us-itc',
    from: calendarDate('2025-10-01'),
    until: calendarDate('2025-11-12'),
    name: { en: 'lapse of appropriations of October and November 2025', zh: '2025年10月至11月政府停摆' },
    source: 'Contingency plan of the Commission, September 2025; the last day was not verified',
    verified: false,
  },
];

/** The suspensions of a forum that a span of days, both ends included, touches. */
export const suspensionsTouching = (
  forum: string,
  from: CalendarDate,
  until: CalendarDate,
): readonly Suspension[] =>
  suspensions.filter((one) => one.forum === forum && one.from <= until && from <= one.until);
