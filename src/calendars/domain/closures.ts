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
const seen = (date: string, [en, zh]: Occasion, source = order): Closure =>
  closure(date, en, zh, source, true);
const heard = (date: string, [en, zh]: Occasion): Closure => closure(date, en, zh, order, false);

type Occasion = readonly [en: string, zh: string];
const christmasEve: Occasion = [
  'Federal offices closed by order (Christmas Eve)',
  '联邦机关奉命关闭（平安夜）',
];
const dayAfterChristmas: Occasion = [
  'Federal offices closed by order (day after Christmas)',
  '联邦机关奉命关闭（圣诞节次日）',
];
const mourning: Occasion = [
  'Federal offices closed by order (day of mourning)',
  '联邦机关奉命关闭（哀悼日）',
];

/**
 * Closures on single days. They are no federal legal holidays: such a day counts like any other, but a filing due on it is due
 * on the first business day after, if the Commission was closed too (19 CFR 210.4(f)(8), 201.14(a)). The orders close
 * executive departments and agencies, hence they count only in the calendar that names them.
 */
export const closures: readonly Closure[] = [
  heard('2001-12-24', christmasEve),
  heard('2002-12-24', christmasEve),
  heard('2003-12-26', dayAfterChristmas),
  heard('2004-06-11', mourning),
  heard('2007-01-02', mourning),
  heard('2007-12-24', christmasEve),
  heard('2008-12-26', dayAfterChristmas),
  heard('2012-12-24', christmasEve),
  seen('2014-12-26', dayAfterChristmas),
  heard('2018-12-05', mourning),
  seen('2018-12-24', christmasEve, 'Executive order of 2018-12-18, closing departments and agencies'),
  heard('2019-12-24', christmasEve),
  seen('2020-12-24', christmasEve),
  seen('2024-12-24', christmasEve),
  seen(
    '2025-01-09',
    mourning,
    'Executive Order 14133 of 2024-12-30, 90 FR 187; a notice of the Commission itself was not found',
  ),
  seen('2025-12-24', christmasEve),
  seen('2025-12-26', dayAfterChristmas),
];

/** The closure of a day, if any. */
export const closureOn = (date: CalendarDate): Closure | undefined =>
  closures.find((one) => one.date === date);
