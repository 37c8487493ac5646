import type { CalendarDate } from '../kernel/index.js';
import type { Asked } from '../platform/index.js';
import { clientsOf, firmsOf, type Reader } from './domain/reader.js';

/** Who asks, also as a reader of documents. */
export interface AskedAsReader extends Asked {
  readonly reader: Reader;
}

/** The same, on a day of the alliance's. */
export interface AskedToday extends AskedAsReader {
  readonly today: CalendarDate;
}

/** As what somebody may hold a duty: themselves, the firms they act for or counsel, their roles and permissions. */
export const holdersOf = ({
  tx: { caller },
  reader,
}: Pick<AskedAsReader, 'tx' | 'reader'>): readonly string[] => [
  ...(caller.personId === null ? [] : [`person:${caller.personId}`]),
  ...new Set(
    [...firmsOf(reader), ...clientsOf(reader).map(({ memberId }) => memberId)].map((id) => `firm:${id}`),
  ),
  ...new Set(caller.seats.map(({ role }) => `role:${role}`)),
  ...caller.permissions.map((permission) => `may:${permission}`),
];
