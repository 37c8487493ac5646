import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { addDays, type CalendarDate, localMoment, momentAt, type Zone } from '../../kernel/index.js';
import type { TimerPlan, Tx } from '../../platform/index.js';
import { digestTime } from '../domain/digest.js';

/** The timer that writes to a person of what waits for them, once for a day. */
export const digestTimer = 'digests.send';

/** The letter of a day to a person, on their wall; planned once, whatever zone they live in by then. `again`: they moved meanwhile. */
export const digestPlan = (personId: string, day: CalendarDate, zone: Zone, again = false): TimerPlan => ({
  kind: digestTimer,
  subjectId: personId,
  dueAt: momentAt(day, digestTime, zone),
  payload: { day },
  dedupe: [digestTimer, day, personId, ...(again ? [zone] : [])].join('/'),
});

/** Plans the digests of today and tomorrow, by the reader's wall; again without effect. */
@Injectable()
export class PlanDigests {
  constructor(private readonly people: PeopleReader) {}

  async run(tx: Tx): Promise<void> {
    const zones = new Map(
      (await this.people.seatedOn(tx, await todayIn(tx))).map(({ id, zone }) => [id, zone]),
    );
    await tx.plan(
      ...[...zones].flatMap(([id, zone]) => {
        const { date, time } = localMoment(tx.now, zone);
        const first = time < digestTime ? date : addDays(date, 1);
        return [first, addDays(first, 1)].map((day) => digestPlan(id, day, zone));
      }),
    );
  }
}
