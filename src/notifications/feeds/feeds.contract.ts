import { MaxLength, MinLength } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import type { CalendarFeed } from './feeds.store.js';

/** A calendar feed to be made. */
export class CalendarFeedBody {
  /** Where it will be used, such as "Phone". */
  @MinLength(1)
  @MaxLength(80)
  name: string;
}

/** One of a person's calendar feeds; its address was shown once. */
export class CalendarFeedView {
  id: string;
  name: string;
  madeAt: Instant;
  /** When a calendar program last fetched it, to the hour. */
  fetchedAt: Instant | null;
}

/** A feed just made. */
export class NewCalendarFeedView extends CalendarFeedView {
  /** The address for the calendar program. Whoever has it reads what its person sees: it is shown this once. */
  url: string;
}

/** A person's calendar feeds that work. */
export class CalendarFeedsView {
  items: CalendarFeedView[];
}

/** A feed on the wire. */
export const toCalendarFeedView = ({ id, name, madeAt, fetchedAt }: CalendarFeed): CalendarFeedView => ({
  id,
  name,
  madeAt,
  fetchedAt,
});
