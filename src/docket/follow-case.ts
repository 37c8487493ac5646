import { Injectable } from '@nestjs/common';
import { CalendarBooks } from '../calendars/index.js';
import type { Bilingual } from '../kernel/index.js';
import { inTurns, type Tx } from '../platform/index.js';
import { DocketPlaces, type Place } from './docket-places.store.js';
import { DocketStore } from './docket.store.js';
import type { Deadline } from './domain/deadline.js';
import type { DocketEvent, NotComputed } from './domain/event.js';
import { FollowEvent, type Following, workOutEvent } from './follow-event.js';

/** A current event with what it gives now. */
export interface FollowedEvent {
  readonly event: DocketEvent;
  readonly place: Place;
  readonly following: Following;
}

/** The deadlines of a case after its parties or proceedings, or the days of a calendar, became others. */
@Injectable()
export class FollowCase {
  constructor(
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly follow: FollowEvent,
    private readonly books: CalendarBooks,
  ) {}

  /**
   * Works out every current event of the case again, within the transaction of the work that asks. Twice changes nothing.
   * `by`: who changed the case, whom the dates that move come from; null: the system.
   */
  async run(tx: Tx, caseId: string, why: Bilingual, by: string | null): Promise<void> {
    await this.places.lockCase(tx, caseId);
    await this.write(tx, caseId, await this.workOut(tx, [caseId], why, by));
  }

  /** What every current event of some cases gives now: five statements, sent together, however many cases. Locks and writes nothing. */
  workOut(
    tx: Tx,
    caseIds: readonly string[],
    why: Bilingual,
    by: string | null,
  ): Promise<readonly FollowedEvent[]> {
    return this.worked(tx, caseIds, this.store.deadlinesOf(tx, caseIds), { why, by });
  }

  /** The same as far as days are concerned: nothing of it may be written, for how the dates there were worked out was not read. */
  workOutDates(tx: Tx, caseIds: readonly string[], why: Bilingual): Promise<readonly FollowedEvent[]> {
    return this.worked(tx, caseIds, this.store.datesOf(tx, caseIds), { why, by: null });
  }

  private async worked(
    tx: Tx,
    caseIds: readonly string[],
    deadlines: Promise<ReadonlyMap<string, readonly Deadline[]>>,
    { why, by }: { readonly why: Bilingual; readonly by: string | null },
  ): Promise<readonly FollowedEvent[]> {
    const [places, events, existing, book] = await Promise.all([
      this.places.placesOf(tx, caseIds),
      this.store.currentEventsOf(tx, caseIds),
      deadlines,
      this.books.of(tx),
    ]);
    const placeOf = new Map(places.map((place) => [place.proceedingId, place]));
    const followed = await inTurns(events, (event): readonly FollowedEvent[] => {
      const place = placeOf.get(event.proceedingId);
      if (place === undefined) return [];
      const known = { existing: existing.get(event.originId) ?? [], place, book };
      return [{ event, place, following: workOutEvent(event, known, why, by) }];
    });
    return followed.flat();
  }

  /** Writes what was worked out of one case, which is locked already; an event that gives what it gave is left as it is. */
  async write(tx: Tx, caseId: string, followed: readonly FollowedEvent[]): Promise<void> {
    for (const { event, place, following } of followed.filter(changesSomething)) {
      const now = { ...event, notComputed: following.notComputed };
      if (gapsOf(event.notComputed) !== gapsOf(now.notComputed)) await this.store.updateEvent(tx, now);
      await this.follow.rewriteDates(tx, now, following, place, event);
    }
    await this.places.refreshCase(tx, caseId);
  }
}

const changesSomething = ({ event, following: { found, notComputed } }: FollowedEvent): boolean =>
  [found.created, found.moved, found.refreshed, found.shadowed, found.closed].some((of) => of.length > 0) ||
  gapsOf(event.notComputed) !== gapsOf(notComputed);

/** As it reads: a row gives the parts of its JSON in another order. */
const gapsOf = (gaps: readonly NotComputed[]): string =>
  JSON.stringify(
    gaps.map(({ ruleId, partyId, code, citation, action, because }) => [
      [ruleId, partyId, code, citation],
      [action.en, action.zh, because.en, because.zh],
    ]),
  );
