import { calendars } from '../../calendars/index.js';
import { packs } from '../../law/index.js';

/** Where dates hang on the days of a calendar. */
export interface CountsBy {
  /** The calendars by which a proceeding may count whose dates hang on those days. */
  readonly calendars: readonly string[];
  /** Laws of which some rule counts by such a calendar, whatever the proceeding counts by. */
  readonly forums: readonly string[];
}

/** The calendar of each law, where the proceeding names none. */
export const usualCalendars: Readonly<Record<string, string>> = Object.fromEntries(
  packs.map(({ forum, calendar }) => [forum, calendar]),
);

/**
 * Who counts by the days of a calendar that is built in: itself and the ones that stand on it. A closure moves last days of the calendar
 * that names closures alone.
 */
export function countsBy(calendarId: string, added: 'year' | 'closure'): CountsBy {
  const own = [...(added === 'year' ? [calendarId] : []), `${calendarId} + closures`];
  const onThem = calendars
    .filter(({ counting, backward, strict }) =>
      [counting?.id, backward?.id, strict?.calendar.id].some((id) => id !== undefined && own.includes(id)),
    )
    .map(({ id }) => id);
  const stricter = packs.flatMap(({ strict }) =>
    Object.entries(strict?.calendars ?? {}).flatMap(([id, fewer]) => (own.includes(fewer) ? [id] : [])),
  );
  const all = new Set([...own, ...onThem, ...stricter]);
  const forums = packs
    .filter(({ rules }) => rules.some((rule) => 'calendar' in rule && all.has(rule.calendar)))
    .map(({ forum }) => forum);
  return { calendars: [...all], forums };
}
