import type { DeadlineRow } from './deadline.entity.js';
import { type Deadline, isDuty } from './domain/deadline.js';
import type { DocketEvent, Service } from './domain/event.js';
import type { EventRow, EventServiceRow } from './event.entity.js';

/** A value as its row. */
export const eventRow = ({ services: _, ...event }: DocketEvent, allianceId: string): EventRow => ({
  ...event,
  allianceId,
});

/** A row as its value. */
export function eventOf(
  { allianceId: _, ...row }: EventRow,
  services: readonly EventServiceRow[],
): DocketEvent {
  return {
    ...row,
    services: services.map(
      ({ partyId, method, destination, servedOn, servedUntil, receivedOn, through, evidence }) => ({
        partyId,
        method,
        destination,
        servedOn,
        servedUntil,
        receivedOn,
        through,
        evidence,
      }),
    ),
  };
}

/** A value as its row. */
export const serviceRow = (
  service: Service,
  eventId: string,
  allianceId: string,
  id: string,
): EventServiceRow => ({ ...service, id, eventId, allianceId });

/** A value as its row. */
export const deadlineRow = (
  { pack, cutoff, met, verified, ...deadline }: Deadline,
  allianceId: string,
): DeadlineRow => ({
  ...deadline,
  allianceId,
  packId: pack?.id ?? null,
  packVersion: pack?.version ?? null,
  duty: isDuty(deadline),
  cutoffTime: cutoff?.time ?? null,
  cutoffZone: cutoff?.zone ?? null,
  cutoffAt: cutoff?.at ?? null,
  verified: verified === true ? 'yes' : 'partial',
  metOn: met?.on ?? null,
  metEvidence: met?.evidence ?? null,
  metNote: met?.note ?? null,
  metBy: met?.by ?? null,
  metAt: met?.at ?? null,
});

/** A row as its value. */
export function deadlineOf({
  allianceId: _alliance,
  duty: _duty,
  packId,
  packVersion,
  cutoffTime,
  cutoffZone,
  cutoffAt,
  verified,
  metOn,
  metEvidence,
  metNote,
  metBy,
  metAt,
  ...row
}: DeadlineRow): Deadline {
  return {
    ...row,
    pack: packId !== null && packVersion !== null ? { id: packId, version: packVersion } : null,
    cutoff:
      cutoffTime !== null && cutoffZone !== null && cutoffAt !== null
        ? { time: cutoffTime, zone: cutoffZone, at: cutoffAt }
        : null,
    verified: verified === 'yes' ? true : 'partial',
    met:
      metOn !== null && metAt !== null
        ? { on: metOn, evidence: metEvidence, note: metNote, by: metBy, at: metAt }
        : null,
  };
}

/** Rows as JSON by the names of their columns, for `jsonb_populate_recordset`. */
export const asRecords = (rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]))),
  );

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows by what they belong to, in their order. */
export function groupedBy<One>(
  rows: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
