import { refuse, type Refusal } from '../../kernel/index.js';
import { type Additions, withAddedClosures, withYears } from './additions.js';
import type { Calendar } from './calendar.js';
import { calendars } from './calendars.js';
import { builtInSuspensions, heldSuspensions, type Suspension } from './suspensions/suspension.js';

/** The calendars somebody counts by: those built in, or these with the years, closures and suspensions an alliance has added. */
export interface CalendarBook {
  /**
   * A calendar by its name, or why there is none.
   *
   * Refuses `calendar.not_kept` (a country whose official list is not held) and `calendar.unknown`.
   */
  readonly find: (name: string) => { readonly calendar: Calendar } | { readonly refusal: Refusal };
  readonly all: readonly Calendar[];
  /** When a forum did not work, in order. */
  readonly suspensionsOf: (forum: string) => readonly Suspension[];
}

/** A name with one space on either side of the plus sign, where spaces may be left out. */
const spaced = (name: string): string => name.trim().replace(/\s*\+\s*/, ' + ');

/** A book of these calendars and suspensions. */
export function bookOf(
  all: readonly Calendar[],
  suspensions: readonly Suspension[] = builtInSuspensions,
): CalendarBook {
  const byId = new Map(all.map((calendar) => [calendar.id, calendar]));
  const ids = all.map(({ id }) => id);
  return {
    all,
    suspensionsOf: (forum) => suspensions.filter((one) => one.forum === forum),
    find: (name) => {
      const calendar = byId.get(spaced(name));
      if (calendar !== undefined) return { calendar };
      return spaced(name) === 'IN' ? notKept() : unknown(name, ids);
    },
  };
}

const notKept = () =>
  refuse(
    'calendar.not_kept',
    'No calendar of India is held: each office and each High Court notifies its own holidays every year, and no official list was found that is exact. Count without moving the last day and check the notice of the office.',
    '未收录印度日历：各局及各高等法院每年分别公布其假日，未找到准确的官方清单。请不作顺延计算，并核对该机关的通知。',
  );

const unknown = (name: string, ids: readonly string[]) =>
  refuse(
    'calendar.unknown',
    `No calendar "${name}" is known; there are: ${ids.join(', ')}.`,
    `没有名为“${name}”的日历；可用日历：${ids.join('、')}。`,
  );

/** The calendars built in, with nothing added. */
export const builtInBook: CalendarBook = bookOf(calendars);

const nothing: Additions = { years: [], closures: [] };

/** A calendar with what was added, and with a ` + closures` beside it where closures were added and it has none built in. */
function enlarged(calendar: Calendar, added: ReadonlyMap<string, Additions>): readonly Calendar[] {
  const additions = added.get(calendar.counting?.id ?? calendar.id) ?? nothing;
  const one = withYears(calendar, additions);
  const hasOwn = calendar.counting !== undefined || isBuiltIn(`${calendar.id} + closures`);
  return hasOwn || additions.closures.length === 0
    ? [one]
    : [one, withAddedClosures(one, additions.closures)];
}

/** The calendars built in with what was added to each, by its id, and the suspensions added: a calendar with closures grows with the one it counts by. */
export function bookWith(
  added: ReadonlyMap<string, Additions>,
  suspensions: readonly Suspension[] = [],
): CalendarBook {
  if (added.size === 0 && suspensions.length === 0) return builtInBook;
  const grown = calendars.flatMap((calendar) => enlarged(calendar, added));
  const byId = new Map(grown.map((calendar) => [calendar.id, calendar]));
  const now = (calendar: Calendar): Calendar => byId.get(calendar.id) ?? calendar;
  return bookOf(
    grown.map(({ backward, strict, ...calendar }) => ({
      ...calendar,
      ...(backward && { backward: now(backward) }),
      ...(strict && { strict: { ...strict, calendar: now(strict.calendar) } }),
    })),
    heldSuspensions(suspensions),
  );
}

/** Whether a calendar of that name is built in. */
const isBuiltIn = (name: string): boolean => calendarNamed(name) !== undefined;

/** A calendar that is built in, by its name; nothing for a name unknown. */
export function calendarNamed(name: string): Calendar | undefined {
  const found = builtInBook.find(name);
  return 'calendar' in found ? found.calendar : undefined;
}
