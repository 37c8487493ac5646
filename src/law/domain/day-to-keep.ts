import type { CalendarDate } from '../../kernel/index.js';

/** A date as the law gave it. */
export interface GivenDate {
  readonly due: CalendarDate;
  /** The earlier date that is right under every reading; nothing where the readings agree. */
  readonly safe?: CalendarDate | null | undefined;
}

/** The day that counts: every list sorts, filters, counts and warns by it, and people are reminded of it. */
export const dayToKeep = ({ due, safe }: GivenDate): CalendarDate => safe ?? due;
