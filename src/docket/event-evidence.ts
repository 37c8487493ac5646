import type { Attachments, EvidenceOf, EvidenceSaid } from '../attachments/index.js';
import type { Tx } from '../platform/index.js';
import type { EventView } from './docket-views.contract.js';
import type { DocketEvent } from './domain/event.js';

/** The documents that are to show an event, or how it was served on a party; undefined: those there, as they are. */
export type EventProof = readonly {
  readonly partyId: string | undefined;
  readonly documentIds: readonly string[] | undefined;
  readonly pointer: string;
}[];

/** Evidence lies with the first version of an event, and so with every one; that of a service with the party that was served. */
export const saidOf = (
  { originId }: Pick<DocketEvent, 'originId'>,
  proof: EventProof,
): readonly EvidenceSaid[] =>
  proof.flatMap(({ partyId, documentIds, pointer }) =>
    documentIds === undefined
      ? []
      : [{ of: { kind: 'event', id: originId, ...(partyId && { partId: partyId }) }, documentIds, pointer }],
  );

/** Events with the documents that show them, as far as the caller may read those; a version that was replaced has its words alone. */
export async function withEvidence(
  tx: Tx,
  attachments: Attachments,
  events: readonly EventView[],
): Promise<EventView[]> {
  const standing = events.filter(({ status }) => status !== 'replaced');
  const evidenceOf = await attachments.evidenceOf(
    tx,
    'event',
    standing.map(({ originId }) => originId),
  );
  return events.map((event) => (event.status === 'replaced' ? event : shown(event, evidenceOf)));
}

const shown = (event: EventView, evidenceOf: EvidenceOf): EventView => ({
  ...event,
  evidenceDocuments: evidenceOf(event.originId),
  services: event.services.map((service) => ({
    ...service,
    evidenceDocuments: evidenceOf(event.originId, service.party.id),
  })),
});
