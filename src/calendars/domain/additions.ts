import { addDays, isWeekend, yearOf, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import type { Calendar, NamedDay, NamedDays, Span } from './calendar.js';
import { on, onceAYear } from './yearly.js';

/** A day of an added year: off, or worked though it is a weekend. */
export interface AddedDay {
  readonly date: CalendarDate;
  readonly isWorked: boolean;
  readonly name: Bilingual;
}

/** A whole year as it was announced: what is not among its days is worked as its weekday says. */
export interface AddedYear {
  readonly year: number;
  readonly days: readonly AddedDay[];
  /** The notice that says so. */
  readonly source: string;
}

/** A single day on which offices were closed. */
export interface AddedClosure {
  readonly date: CalendarDate;
  readonly why: Bilingual;
  readonly source: string;
  readonly announcedOn: CalendarDate;
}

/** What was added to a calendar, at most one of a year and one of a day. */
export interface Additions {
  readonly years: readonly AddedYear[];
  readonly closures: readonly AddedClosure[];
}

/** A closure as the day it makes of a date; its law is the source with the day on which it was announced. */
const closed = ({ why, source, announcedOn }: AddedClosure): NamedDay => ({
  kind: 'closure',
  name: why,
  law: `${source} (${announcedOn})`,
  verified: true,
});

function daysOfYear({ days, source }: AddedYear): NamedDays {
  return new Map(
    days
      .filter(({ date, isWorked }) => !isWorked || isWeekend(date))
      .map(({ date, isWorked, name }): readonly [CalendarDate, NamedDay] => [
        date,
        { kind: isWorked ? 'make_up' : 'holiday', name, law: source, verified: true },
      ]),
  );
}

/** The year as a span of days. */
export const spanOf = (year: number): Span => ({ from: on(1, 1)(year), until: on(12, 31)(year) });

/** Spans in order, those that meet or lie beside each other as one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || !touches(last, span)) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, until: later(last.until, span.until) };
  }
  return joined;
}

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

const touches = ({ until }: Span, { from }: Span): boolean => from <= addDays(until, 1);

/** Days with closures on those of them that are worked. */
function closedOn(days: NamedDays, closures: Iterable<readonly [CalendarDate, NamedDay]>): NamedDays {
  const all = new Map(days);
  for (const [date, day] of closures) {
    const known = all.get(date)?.kind;
    if (known !== 'holiday' && known !== 'closure') all.set(date, day);
  }
  return all;
}

/** A calendar with the days on which its offices were closed: a last day moves off them; until then they count like any other. */
export function withClosures(
  calendar: Calendar,
  closures: readonly (readonly [CalendarDate, NamedDay])[],
): Calendar {
  return {
    ...calendar,
    id: `${calendar.id} + closures`,
    name: {
      en: `${calendar.name.en}, and closures by order`,
      zh: `${calendar.name.zh}及奉命临时关闭日`,
    },
    counting: calendar,
    daysOf: onceAYear((year) =>
      closedOn(
        calendar.daysOf(year),
        closures.filter(([date]) => yearOf(date) === year),
      ),
    ),
  };
}

/** A calendar with the days of added closures, where nothing of the kind is built in. */
export const withAddedClosures = (calendar: Calendar, added: readonly AddedClosure[]): Calendar =>
  withClosures(
    calendar,
    added.map((one) => [one.date, closed(one)] as const),
  );

/**
 * A calendar with what was added. An added year is covered, and its days stand in place of all that was known of it. Closures move a
 * last day where the calendar is one that names them (` + closures`), and leave every other as it is. With nothing to add, the calendar
 * itself.
 */
export function withYears(calendar: Calendar, { years, closures }: Additions): Calendar {
  const { counting } = calendar;
  const own = counting === undefined ? [] : closures;
  if (years.length === 0 && own.length === 0) return calendar;
  const added = new Map(years.map((one) => [one.year, daysOfYear(one)]));
  const builtIn = (year: number) => [...calendar.daysOf(year)].filter(([, { kind }]) => kind === 'closure');
  const daysOf = (year: number): NamedDays => {
    const days = added.get(year);
    if (counting === undefined) return days ?? calendar.daysOf(year);
    const known = days === undefined ? calendar.daysOf(year) : closedOn(days, builtIn(year));
    return closedOn(
      known,
      own.filter(({ date }) => yearOf(date) === year).map((one) => [one.date, closed(one)]),
    );
  };
  return {
    ...calendar,
    coverage: joinedSpans([...calendar.coverage, ...years.map(({ year }) => spanOf(year))]),
    daysOf: onceAYear(daysOf),
    ...(counting && { counting: withYears(counting, { years, closures: [] }) }),
  };
}
