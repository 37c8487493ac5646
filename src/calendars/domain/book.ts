import { refuse, type Refusal } from '../../kernel/index.js';
import type { Calendar } from './calendar.js';
import { calendars } from './calendars.js';

/** The calendars somebody counts by: those built in, or these with the years and closures an alliance has added. */
export interface CalendarBook {
  /**
   * A calendar by its name, or why there is none.
   *
   * Refuses `calendar.not_kept` (a country whose official list is not held) and `calendar.unknown`.
   */
  readonly find: (name: string) => { readonly calendar: Calendar } | { readonly refusal: Refusal };
  readonly all: readonly Calendar[];
}

/** A name with one space on either side of the plus sign, where spaces may be left out. */
const spaced = (name: string): string => name.trim().replace(/\s*\+\s*/, ' + ');

/** A book of these calendars. */
export function bookOf(all: readonly Calendar[]): CalendarBook {
  const byId = new Map(all.map((calendar) => [calendar.id, calendar]));
  const ids = all.map(({ id }) => id);
  return {
    all,
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

/** A calendar that is built in, by its name; nothing for a name unknown. */
export function calendarNamed(name: string): Calendar | undefined {
  const found = builtInBook.find(name);
  return 'calendar' in found ? found.calendar : undefined;
}
