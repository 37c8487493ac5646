import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import { DocketPlaces } from './docket-places.store.js';
import { DocketStore } from './docket.store.js';
import { FollowEvent } from './follow-event.js';

/** The deadlines of a case after its parties or proceedings became others. */
@Injectable()
export class FollowCase {
  constructor(
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly follow: FollowEvent,
  ) {}

  /**
   * Works out every current event of the case again, within the transaction of the work that asks. Twice changes nothing.
   * `by`: who changed the case, whom the dates that move come from; null: the system.
   */
  async run(tx: Tx, caseId: string, why: Bilingual, by: string | null): Promise<void> {
    await this.places.lockCase(tx, caseId);
    const places = await this.places.places(tx, caseId);
    const events = await this.store.currentEvents(
      tx,
      places.map((place) => place.proceedingId),
    );
    for (const event of events) {
      const place = places.find((one) => one.proceedingId === event.proceedingId);
      if (place === undefined) continue;
      const following = await this.follow.again(tx, event, place, why, by);
      const now = { ...event, notComputed: following.notComputed };
      await this.follow.rewrite(tx, now, following, place, event);
    }
    await this.places.refreshCase(tx, caseId);
  }
}
