import { addDays, isWeekend, yearOf, type Bilingual, type CalendarDate } from '../../kernel/index.js';

/**
 * A day that is not simply worked as its weekday says. `weekend`, `holiday` and `closure` are closed; `make_up` is a weekend day
 * worked in exchange for another, and `open` a day that some source holds to be off: it counts as worked, and earns a warning.
 */
export interface NamedDay {
  readonly kind: 'weekend' | 'holiday' | 'closure' | 'make_up' | 'open';
  readonly name: Bilingual;
  /** The provision or notice that says so. */
  readonly law: string;
  /** False where it was not read in a source: to be checked before a date is built on it. */
  readonly verified: boolean;
}

/** Days from one to another, both included. */
export interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** The days of one year that have a name. */
export type NamedDays = ReadonlyMap<CalendarDate, NamedDay>;

/** The notice by which the days off of each year are announced. */
export interface Announced {
  readonly name: Bilingual;
  /** `MM-DD` of the year before, from which the notice is to be looked for. */
  readonly from: string;
}

/** Which days a forum or a country works, and how far that is known. */
export interface Calendar {
  /** `CN`, `DE-NW`, `us-itc`; with ` + closures`, also the days on which offices were closed by order. */
  readonly id: string;
  readonly name: Bilingual;
  /** The days whose standing is known, in order. Outside them weekends and the days fixed by statute alone are. */
  readonly coverage: readonly Span[];
  readonly source: string;
  /** How its years become known, where each is announced anew. */
  readonly announced?: Announced;
  /** What whoever reads a date by it should know. */
  readonly note?: Bilingual;
  /** The provision by which a weekend is off. */
  readonly weekendLaw: string;
  readonly daysOf: (year: number) => NamedDays;
  /** By which days are counted, where closures move a last day but count as worked until then; the calendar itself when absent. */
  readonly counting?: Calendar;
  /** By which periods are counted backward, where some days are off in forward periods alone. */
  readonly backward?: Calendar;
  /** The calendar without the days that are off on one reading of the law only, and what the other reading is. */
  readonly strict?: { readonly calendar: Calendar; readonly because: Bilingual };
}

/** Whether it is known if a day is worked. */
export const covers = ({ coverage }: Calendar, date: CalendarDate): boolean =>
  coverage.some(({ from, until }) => from <= date && date <= until);

const weekendName: Bilingual = { en: 'weekend', zh: '周末' };
const weekends = new Map<string, NamedDay>();

function weekendBy(law: string): NamedDay {
  const known = weekends.get(law) ?? { kind: 'weekend', name: weekendName, law, verified: true };
  weekends.set(law, known);
  return known;
}

/** What is special about a day, or nothing where it is an ordinary day of work. */
export function namedDay(calendar: Calendar, date: CalendarDate): NamedDay | undefined {
  const named = calendar.daysOf(yearOf(date)).get(date);
  if (!isWeekend(date) || named?.kind === 'make_up') return named;
  return named?.kind === 'holiday' || named?.kind === 'closure' ? named : weekendBy(calendar.weekendLaw);
}

/** Why a day is not worked, or nothing where it is. Outside the coverage by weekends and the days fixed by statute. */
export function dayOff(calendar: Calendar, date: CalendarDate): NamedDay | undefined {
  const named = namedDay(calendar, date);
  return named?.kind === 'make_up' || named?.kind === 'open' ? undefined : named;
}

/** Whether a day is worked. */
export const isBusinessDay = (calendar: Calendar, date: CalendarDate): boolean =>
  dayOff(calendar, date) === undefined;

/** The first business day on or after a day. */
export function businessDayFrom(calendar: Calendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The last business day on or before a day. */
export function businessDayBackFrom(calendar: Calendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isBusinessDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/** The calendar by which days are counted: without closures, which move a last day alone. */
export const withoutClosures = (calendar: Calendar): Calendar => calendar.counting ?? calendar;
