import type { CalendarDate } from '../kernel/index.js';
import type { Asked } from '../platform/index.js';
import type { Reader } from './domain/reader.js';

/** Who asks, also as a reader of documents. */
export interface AskedAsReader extends Asked {
  readonly reader: Reader;
}

/** The same, on a day of the alliance's. */
export interface AskedToday extends AskedAsReader {
  readonly today: CalendarDate;
}
