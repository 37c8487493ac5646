import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Instant, Language } from '../../kernel/index.js';
import type { CalendarEntry } from '../domain/calendar-entry.js';

const refreshSeconds = 3_600;

/** What a calendar is written for. */
export interface CalendarReading {
  readonly language: Language;
  readonly now: Instant;
  /** The address of the app. */
  readonly address: string;
}

/** Entries as iCalendar (RFC 5545): whole days, which no calendar program moves to another zone, and which block nobody's time. */
export function calendarText(
  entries: readonly CalendarEntry[],
  { language, now, address }: CalendarReading,
): string {
  const calendar = ical({
    name: language === 'zh' ? '合纵 期限' : 'Hezong deadlines',
    prodId: { company: 'Hezong', product: 'Deadlines', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  for (const { uid, day, title, text, tentative, sequence, path } of entries) {
    calendar.createEvent({
      id: `${uid}@hezong`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      sequence,
      summary: title[language],
      description: `${text[language]}\n\n${address}${path}`,
      url: `${address}${path}`,
      status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
