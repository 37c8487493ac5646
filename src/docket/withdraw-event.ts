import { Injectable } from '@nestjs/common';
import { refuse } from '../kernel/index.js';
import { type Caller, forbidden, granted, UnitOfWork } from '../platform/index.js';
import type { EventView } from './docket-views.contract.js';
import { DocketPlaces, type Place } from './docket.places.js';
import { DocketScreens } from './docket.screens.js';
import { DocketStore } from './docket.store.js';
import { eventFacts } from './domain/docket-facts.js';
import { type DocketEvent, withdrawEvent } from './domain/event.js';
import { FollowEvent, memberOfIn } from './follow-event.js';

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
      const caseId = await this.store.caseOf(tx, 'event', id);
      await this.places.lockCase(tx, caseId);
      await this.screens.event(tx, id);
      const event = await this.store.event(tx, id);
      const place = await this.places.place(tx, caseId, event.proceedingId);
      assertWholeIsSeen(event, place);
      const by = { personId: caller.personId, now: tx.now };
      const withdrawn = { ...granted(withdrawEvent(event, reason, by)).state, notComputed: [] };
      const why = { en: `The event was withdrawn: ${reason}`, zh: `事件撤销：${reason}` };
      const following = await this.follow.again(tx, withdrawn, place, why);

      await tx.record(eventFacts('withdrawn', withdrawn, memberOfIn(place)));
      await this.follow.rewrite(tx, withdrawn, following, place);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.event(tx, id));
  }
}

/** Refuses (403) who sees only some services of an event what would concern everyone served. */
export function assertWholeIsSeen(event: DocketEvent, { everyone }: Place): void {
  const unseen = event.services.some(
    ({ partyId }) => !everyone.some((party) => party.id === partyId && party.seen),
  );
  if (!unseen) return;
  throw forbidden(
    refuse(
      'event.not_yours',
      'This event was served on others too; the coordinator does this for all.',
      '该事件还送达其他当事人，由联盟协调人统一办理。',
    ).refusal,
  );
}
