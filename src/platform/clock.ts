import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Instant, instantOf, localMoment, type Zone } from '../kernel/index.js';

/** The only wall clock of the system. */
@Injectable()
export class Clock {
  /** This moment. */
  now(): Instant {
    return instantOf(new Date());
  }

  /** Today's date on the wall of a zone. */
  today(zone: Zone): CalendarDate {
    return localMoment(this.now(), zone).date;
  }
}

/** A clock for tests that stands where it is put. */
export class FixedClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  override now(): Instant {
    return this.moment;
  }

  /** Puts the clock to another moment. */
  set(moment: string): void {
    this.moment = instantOf(new Date(moment));
  }
}

/** The moment `ms` milliseconds after another. */
export const afterMs = (instant: Instant, ms: number): Instant =>
  instantOf(new Date(Date.parse(instant) + ms));
