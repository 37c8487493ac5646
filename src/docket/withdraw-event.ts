import { Injectable } from '@nestjs/common';
import { deny } from '../kernel/index.js';
import { type Caller, granted, type Tx, UnitOfWork, RefusedError } from '../platform/index.js';
import type { EventPreviewView, EventView } from './docket-views.contract.js';
import { DocketPlaces, type Place, showsOf } from './docket-places.store.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { eventFacts } from './domain/docket-facts.js';
import { type DocketEvent, withdrawEvent } from './domain/event.js';
import { toPreview } from './event-preview.views.js';
import { FollowEvent, type Following, memberOfIn } from './follow-event.js';

/** A withdrawal worked out and not yet written. */
interface Withdrawn {
  readonly withdrawn: DocketEvent;
  readonly place: Place;
  readonly following: Following;
}

/** An event that did not happen is taken back with the reason; what it gave is closed. */
@Injectable()
export class WithdrawEvent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: DocketPlaces,
    private readonly store: DocketStore,
    private readonly follow: FollowEvent,
    private readonly screens: DocketScreens,
  ) {}

  async run(caller: Caller, id: string, reason: string): Promise<EventView> {
    await this.work.run(caller, async (tx) => {
      await this.places.lockCase(tx, await this.store.caseOf(tx, 'event', id));
      const { withdrawn, place, following } = await this.workOut(tx, id, reason);

      await tx.record(eventFacts('withdrawn', withdrawn, memberOfIn(place)));
      await this.follow.rewrite(tx, withdrawn, following, place);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.event(tx, id));
  }

  /** What the withdrawal would do. Writes nothing. */
  preview(caller: Caller, id: string): Promise<EventPreviewView> {
    return this.work.read(caller, async (tx) => {
      const { following, place } = await this.workOut(tx, id, '');
      return toPreview(id, [], following, place);
    });
  }

  private async workOut(tx: Tx, id: string, reason: string): Promise<Withdrawn> {
    await this.screens.event(tx, id);
    const event = await this.store.event(tx, id);
    const place = await this.places.place(tx, event.caseId, event.proceedingId);
    assertWholeIsSeen(event, place);
    const by = { personId: tx.caller.personId, now: tx.now };
    const withdrawn = { ...granted(withdrawEvent(event, reason, by)).state, notComputed: [] };
    const why = { en: `The event was withdrawn: ${reason}`, zh: `事件撤销：${reason}` };
    const given = await this.follow.again(tx, withdrawn, place, why);
    const following = await this.follow.withOrder(tx, withdrawn, place, why, given);
    return { withdrawn, place, following };
  }
}

/** Refuses (403) who sees only some services or dates of an event what would concern everyone. */
export function assertWholeIsSeen(event: DocketEvent, place: Place): void {
  if ([...event.services, ...event.lines].every(({ partyId }) => showsOf(place, partyId))) return;
  throw new RefusedError(
    deny(
      'event.not_yours',
      'This event concerns others too; the coordinator does this for all.',
      '该事件还涉及其他当事人，由联盟协调员统一办理。',
    ).refusal,
  );
}
