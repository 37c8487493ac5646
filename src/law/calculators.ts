import { Injectable } from '@nestjs/common';
import { type Calendar, type CalendarBook, CalendarBooks } from '../calendars/index.js';
import { instantOf, isRefused, type Instant, type Refusal } from '../kernel/index.js';
import { type Caller, InvalidInputError, RefusedError, UnitOfWork } from '../platform/index.js';
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

/** Counts periods and reads clocks by the calendars of the caller's alliance. */
@Injectable()
export class CalculateSpans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly books: CalendarBooks,
  ) {}

  /** The end of a period. Refused, it is a 422: the question is the whole input. */
  async endOfPeriod(caller: Caller, period: Period): Promise<PeriodEnd> {
    const outcome = calculatePeriod(period, await this.bookOf(caller));
    return isRefused(outcome) ? raise(outcome.refusal) : outcome.end;
  }

  /** What a clock shows. Refused, it is a 422: the question is the whole input. */
  async clockReading(
    caller: Caller,
    { limit, startedAt, pauses, at, ...clock }: AskedClock,
  ): Promise<ClockReading> {
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
    const outcome = readClock(asked, await this.bookOf(caller));
    return isRefused(outcome) ? raise(outcome.refusal) : outcome.reading;
  }

  /** All calendars the caller may count by. */
  async calendars(caller: Caller): Promise<readonly Calendar[]> {
    return (await this.bookOf(caller)).all;
  }

  private bookOf(caller: Caller): Promise<CalendarBook> {
    return this.work.readOnce(caller, (tx) => this.books.of(tx));
  }
}

function raise(refusal: Refusal): never {
  throw new RefusedError(refusal, 422);
}

const moment = (text: string): Instant => instantOf(new Date(text));

function limitOf({ minutes, workingDays }: AskedClock['limit']): ClockLimit {
  if (minutes !== undefined && workingDays === undefined) return { minutes };
  if (workingDays !== undefined && minutes === undefined) return { workingDays };
  throw InvalidInputError.at(
    '/limit',
    'Give minutes or working days, one of the two.',
    '请填写分钟数或工作日数，二者择一。',
  );
}
