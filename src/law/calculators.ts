import { builtInBook, type CalendarBook } from '../calendars/index.js';
import { instantOf, isRefused, type Instant, type Refusal } from '../kernel/index.js';
import { InvalidInputError, RefusedError } from '../platform/index.js';
import { type ClockLimit, type ClockReading, readClock } from './domain/business-clock.js';
import type { Hours } from './domain/open-hours.js';
import { calculatePeriod, type Period, type PeriodEnd } from './domain/period.js';

/** A clock as it is asked about, its moments as texts with their offset. */
export interface AskedClock {
  readonly calendar: string;
  readonly zone: string;
  readonly hours: readonly Hours[];
  readonly limit: { readonly minutes?: number | undefined; readonly workingDays?: number | undefined };
  readonly startedAt: string;
  readonly pauses: readonly { readonly from: string; readonly to?: string | undefined }[];
  readonly at: string;
}

/** The end of a period. Refused, it is a 422: the question is the whole input. */
export function endOfPeriod(period: Period, book: CalendarBook = builtInBook): PeriodEnd {
  const outcome = calculatePeriod(period, book);
  return isRefused(outcome) ? raise(outcome.refusal) : outcome.end;
}

/** What a clock shows. Refused, it is a 422: the question is the whole input. */
export function clockReading(
  { limit, startedAt, pauses, at, ...clock }: AskedClock,
  book: CalendarBook = builtInBook,
): ClockReading {
  const asked = {
    ...clock,
    limit: limitOf(limit),
    startedAt: moment(startedAt),
    pauses: pauses.map(({ from, to }) => ({
      from: moment(from),
      ...(to !== undefined && { to: moment(to) }),
    })),
    at: moment(at),
  };
  const outcome = readClock(asked, book);
  return isRefused(outcome) ? raise(outcome.refusal) : outcome.reading;
}

function raise(refusal: Refusal): never {
  throw new RefusedError(refusal, 422);
}

const moment = (text: string): Instant => instantOf(new Date(text));

function limitOf({ minutes, workingDays }: AskedClock['limit']): ClockLimit {
  if (minutes !== undefined && workingDays === undefined) return { minutes };
  if (workingDays !== undefined && minutes === undefined) return { workingDays };
  throw new InvalidInputError([
    {
      pointer: '/limit',
      because: {
        en: 'Give minutes or working days, one of the two.',
        zh: '请填写分钟数或工作日数，二者择一。',
      },
    },
  ]);
}
