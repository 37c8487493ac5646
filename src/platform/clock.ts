import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Instant, instantOf, localMoment, type Zone } from '../kernel/index.js';

/** The only wall clock of the system. */
@Injectable()
export class Clock {
  private behindMs = 0;

  /** This moment. */
  now(): Instant {
    return instantOf(new Date(this.read() - this.behindMs));
  }

  /** Today's date on the wall of a zone. */
  today(zone: Zone): CalendarDate {
    return localMoment(this.now(), zone).date;
  }

  /**
   * Has all that is done until the work is over happen so many milliseconds ago, in this process alone: how a demonstration comes by
   * a past. For a process that nobody asks anything yet. What it does by itself runs already: a notice or a timer that is due in that time
   * is done in that past too, and leases are told by the clock of the database.
   */
  async back<T>(ms: number, work: () => Promise<T>): Promise<T> {
    this.behindMs += ms;
    try {
      return await work();
    } finally {
      this.behindMs -= ms;
    }
  }

  /** In milliseconds since 1970. */
  protected read(): number {
    return Date.now();
  }
}

/** A clock for tests that stands where it is put. */
export class FixedClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  protected override read(): number {
    return Date.parse(this.moment);
  }

  /** Puts the clock to another moment. */
  set(moment: string): void {
    this.moment = instantOf(new Date(moment));
  }
}

/** The moment `ms` milliseconds after another. */
export const afterMs = (instant: Instant, ms: number): Instant =>
  instantOf(new Date(Date.parse(instant) + ms));
