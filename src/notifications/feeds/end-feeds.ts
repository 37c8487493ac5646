import { Injectable } from '@nestjs/common';
import { allianceOf, callerOfPerson } from '../../identity/index.js';
import { addDays, isCalendarDate, localMoment, momentAt } from '../../kernel/index.js';
import { type HeardFact, type Tx, WorkRegistry } from '../../platform/index.js';
import { FeedsStore } from './feeds.store.js';

/** The timer that asks, on the day after a seat's last day, whether its person still has one. */
const seatOverTimer = 'calendar_feeds.seat_over';

/** Revokes the feeds of a person without a seat, for good: a seat given later brings no old address back. */
@Injectable()
export class EndFeeds {
  constructor(
    private readonly feeds: FeedsStore,
    registry: WorkRegistry,
  ) {
    registry.onFact('person.disabled', 'calendar feeds', (tx, { subject }) => this.run(tx, subject.id));
    registry.onFact('appointment.ended', 'calendar feeds', (tx, fact) => this.after(tx, fact));
    registry.onTimer(seatOverTimer, (tx, { subjectId }) => this.run(tx, subjectId));
  }

  private async run(tx: Tx, personId: string): Promise<void> {
    if ((await callerOfPerson(tx, personId)) !== undefined) return;
    const revoked = await this.feeds.revoke(tx, personId, null);
    const subject = { kind: 'person', id: personId };
    await tx.record(
      revoked.map((feedId) => ({ type: 'calendar_feed.revoked', subject, payload: { feedId } }) as const),
    );
  }

  private async after(tx: Tx, { id, subject, payload }: HeardFact): Promise<void> {
    const lastDay = (payload as { readonly on?: unknown } | null)?.on;
    const { zone } = await allianceOf(tx);
    if (isCalendarDate(lastDay) && lastDay >= localMoment(tx.now, zone).date) {
      await tx.plan({
        kind: seatOverTimer,
        subjectId: subject.id,
        dueAt: momentAt(addDays(lastDay, 1), '00:00', zone),
        dedupe: `${seatOverTimer}/${id}`,
      });
    }
    await this.run(tx, subject.id);
  }
}
