import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { addDays, localMoment, momentAt } from '../../kernel/index.js';
import type { TimerPlan, Tx } from '../../platform/index.js';
import { digestTime } from '../domain/digest.js';

/** The timer that writes to some people of what waits for them. */
export const digestTimer = 'digests.send';

/** As many people as are written to in one transaction. */
const chunk = 50;

/** Plans the digests of today and tomorrow, by the reader's wall; again without effect. */
@Injectable()
export class PlanDigests {
  constructor(private readonly people: PeopleReader) {}

  async run(tx: Tx): Promise<void> {
    const byZone = new Map<string, Set<string>>();
    for (const { id, zone } of await this.people.seatedOn(tx, await todayIn(tx)))
      byZone.set(zone, (byZone.get(zone) ?? new Set()).add(id));
    await tx.plan(...[...byZone].flatMap(([zone, ids]) => timersOf(tx, zone, [...ids].sort())));
  }
}

function timersOf(tx: Tx, zone: string, ids: readonly string[]): readonly TimerPlan[] {
  const { date, time } = localMoment(tx.now, zone);
  const first = time < digestTime ? date : addDays(date, 1);
  const chunks = Array.from({ length: Math.ceil(ids.length / chunk) }, (_, i) =>
    ids.slice(i * chunk, (i + 1) * chunk),
  );
  return [first, addDays(first, 1)].flatMap((day) =>
    chunks.map((personIds, i) => ({
      kind: digestTimer,
      subjectId: tx.caller.allianceId,
      dueAt: momentAt(day, digestTime, zone),
      payload: { personIds },
      dedupe: `${digestTimer}/${day}/${zone}/${String(i)}`,
    })),
  );
}
