import type { Calendar } from '../calendars/index.js';
import type { CalendarView, ClockReadingView, PeriodEndView } from './calculators.contract.js';
import type { ClockReading } from './domain/business-clock.js';
import type { PeriodEnd } from './domain/period.js';

/** The end of a period as the wire shows it. */
export const toPeriodView = ({ steps, warnings, ...end }: PeriodEnd): PeriodEndView => ({
  ...end,
  steps: [...steps],
  warnings: [...warnings],
});

/** What a clock shows, as the wire shows it. */
export const toClockView = ({ steps, warnings, ...reading }: ClockReading): ClockReadingView => ({
  ...reading,
  steps: [...steps],
  warnings: [...warnings],
});

/** A calendar as the wire shows it. */
export const toCalendarView = ({ id, name, coverage, source, note }: Calendar): CalendarView => ({
  id,
  name,
  coverage: [...coverage],
  source,
  ...(note && { note }),
});
