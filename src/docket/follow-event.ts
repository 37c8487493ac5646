import { Injectable } from '@nestjs/common';
import { Attachments, type EvidencePlace } from '../attachments/index.js';
import type { Bilingual } from '../kernel/index.js';
import { computeDeadline } from '../law/index.js';
import { newId, type Tx } from '../platform/index.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketStore } from './docket.store.js';
import type { Deadline } from './domain/deadline.js';
import { deriveDeadlines } from './domain/derive.js';
import { changeFacts, type MemberOf } from './domain/docket-facts.js';
import type { DocketEvent, NotComputed } from './domain/event.js';
import { reconcile, type Reconciled } from './domain/reconcile.js';

/** The member each party of a case is. */
export const memberOfIn =
  ({ everyone }: Place): MemberOf =>
  (partyId) =>
    everyone.find((party) => party.id === partyId)?.memberId ?? null;

/** What an event gives, worked out but not yet written. */
export interface Following {
  /** What the event gave before. */
  readonly existing: readonly Deadline[];
  readonly found: Reconciled;
  readonly notComputed: readonly NotComputed[];
  /** Whose change it follows; null: the system's. */
  readonly by: string | null;
}

/** The deadlines of a case after one of its events was recorded, corrected or withdrawn. */
@Injectable()
export class FollowEvent {
  constructor(
    private readonly store: DocketStore,
    private readonly places: DocketPlaces,
    private readonly attachments: Attachments,
  ) {}

  /** What an event gives that was never recorded before. */
  begin(tx: Tx, event: DocketEvent, place: Place, why: Bilingual): Following {
    return compare([], event, place, why, tx.caller.personId);
  }

  /** What an event gives now, compared with what it gave in any of its versions. The case is locked already. */
  async again(
    tx: Tx,
    event: DocketEvent,
    place: Place,
    why: Bilingual,
    by = tx.caller.personId,
  ): Promise<Following> {
    const existing = await this.store.deadlinesFrom(tx, event.originId);
    return compare(existing, event, place, why, by);
  }

  /** Writes a new version of an event with all it gives. */
  async write(tx: Tx, event: DocketEvent, following: Following, place: Place): Promise<void> {
    await this.store.insert(tx, event, following.found.created);
    await this.finish(tx, event, following, place);
  }

  /** Writes what an event gives that is there already. `before`: as it stood, where nothing else tells of what it gives no more. */
  async rewrite(
    tx: Tx,
    event: DocketEvent,
    following: Following,
    place: Place,
    before = event,
  ): Promise<void> {
    await this.store.updateEvent(tx, event);
    await this.store.insertDeadlines(tx, following.found.created);
    await this.finish(tx, event, following, place, before);
  }

  private async finish(
    tx: Tx,
    event: DocketEvent,
    { existing, found, by }: Following,
    place: Place,
    before = event,
  ): Promise<void> {
    await this.store.change(tx, found, by);
    await this.attachments.dropEvidence(tx, unmet(existing, found), by);
    await this.places.refreshCase(tx, event.caseId);
    await tx.record(changeFacts(event, found, memberOfIn(place), before));
  }
}

/** The deadlines that were met or had passed and are open again: what showed it shows nothing now. */
const unmet = (existing: readonly Deadline[], { moved }: Reconciled): readonly EvidencePlace[] =>
  moved.flatMap(({ id, met }) =>
    met === null && existing.some((before) => before.id === id && before.met !== null)
      ? [{ kind: 'deadline', id }]
      : [],
  );

/** A withdrawn event gives nothing. */
function compare(
  existing: readonly Deadline[],
  event: DocketEvent,
  place: Place,
  why: Bilingual,
  by: string | null,
): Following {
  const { wanted, notComputed } =
    event.status === 'current'
      ? deriveDeadlines(event, place, computeDeadline)
      : { wanted: [], notComputed: [] };
  const { originId, id: eventId, caseId, proceedingId } = event;
  const change = { originId, eventId, caseId, proceedingId, by, why };
  return { existing, found: reconcile(existing, wanted, change, newId), notComputed, by };
}
