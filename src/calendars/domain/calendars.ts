import { refuse, type Refusal } from '../../kernel/index.js';
import type { Calendar } from './calendar.js';
import { china } from './china.rules.js';
import { europeanPatentOffice } from './epo.rules.js';
import { europeanCalendars } from './europe.rules.js';
import { japan } from './japan.rules.js';
import { korea } from './korea.rules.js';
import { americanCalendars, tradeCommissionCalendars } from './united-states.js';

/** Every calendar held. */
export const calendars: readonly Calendar[] = [
  china,
  ...americanCalendars,
  ...tradeCommissionCalendars,
  europeanPatentOffice,
  ...europeanCalendars,
  japan,
  korea,
];

const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));

/** A name with one space on either side of the plus sign, where spaces may be left out. */
const spaced = (name: string): string => name.trim().replace(/\s*\+\s*/, ' + ');

/** A calendar by its name; nothing for a name unknown. */
export const calendarNamed = (name: string): Calendar | undefined => byId.get(spaced(name));

/**
 * A calendar by its name, or why there is none.
 *
 * Refuses `calendar.not_kept` (a country whose official list is not held) and `calendar.unknown`.
 */
export function findCalendar(name: string): { readonly calendar: Calendar } | { readonly refusal: Refusal } {
  const calendar = calendarNamed(name);
  if (calendar !== undefined) return { calendar };
  if (spaced(name) === 'IN') {
    return refuse(
      'calendar.not_kept',
      'No calendar of India is held: each office and each High Court notifies its own holidays every year, and no official list was found that is exact. Count without moving the last day and check the notice of the office.',
      '未收录印度日历：各局及各高等法院每年分别公布其假日，未找到准确的官方清单。请不作顺延计算，并核对该机关的通知。',
    );
  }
  const ids = calendars.map(({ id }) => id);
  return refuse(
    'calendar.unknown',
    `No calendar "${name}" is known; there are: ${ids.join(', ')}.`,
    `没有名为“${name}”的日历；可用日历：${ids.join('、')}。`,
  );
}
