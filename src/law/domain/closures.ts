import { calendarDate, type Bilingual, type CalendarDate } from '../../kernel/index.js';

/** A single day on which federal offices in Washington were closed by order, at short notice. */
export interface Closure {
  readonly date: CalendarDate;
  readonly why: Bilingual;
  readonly source: string;
  /** Whether the closure was seen in a source; a day not verified must be checked before a date is built on it. */
  readonly verified: boolean;
}

const closure = (date: string, en: string, zh: string, source: string, verified: boolean): Closure => ({
  date: calendarDate(date),
  why: { en, zh },
  source,
  verified,
});

const order = 'Executive order closing federal departments and agencies';
const seen = (date: string, en: string, zh: string): Closure => closure(date, en, zh, order, true);
const heard = (date: string, en: string, zh: string): Closure => closure(date, en, zh, order, false);

/**
 * Closures on single days. They are no federal legal holidays by themselves: on such a day the Secretary *may* accept filings
 * on the next full business day (19 CFR 201.14(a)), so they count only in the calendar that names them.
 */
export const closures: readonly Closure[] = [
  seen(
    '2014-12-26',
    'Federal offices closed by order (day after Christmas)',
    '联邦机关奉命关闭（圣诞节次日）',
  ),
  heard('2018-12-05', 'Federal offices closed by order (day of mourning)', '联邦机关奉命关闭（哀悼日）'),
  heard('2018-12-24', 'Federal offices closed by order (Christmas Eve)', '联邦机关奉命关闭（平安夜）'),
  heard('2019-12-24', 'Federal offices closed by order (Christmas Eve)', '联邦机关奉命关闭（平安夜）'),
  seen('2020-12-24', 'Federal offices closed by order (Christmas Eve)', '联邦机关奉命关闭（平安夜）'),
  seen('2024-12-24', 'Federal offices closed by order (Christmas Eve)', '联邦机关奉命关闭（平安夜）'),
  heard('2025-01-09', 'Federal offices closed by order (day of mourning)', '联邦机关奉命关闭（哀悼日）'),
  seen('2025-12-24', 'Federal offices closed by order (Christmas Eve)', '联邦机关奉命关闭（平安夜）'),
  seen(
    '2025-12-26',
    'Federal offices closed by order (day after Christmas)',
    '联邦机关奉命关闭（圣诞节次日）',
  ),
];

/** The closure of a day, if any. */
export const closureOn = (date: CalendarDate): Closure | undefined =>
  closures.find((one) => one.date === date);
