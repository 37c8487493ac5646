import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { allianceOf, inEachAlliance } from '../../identity/index.js';
import { addDays, localMoment, momentAt } from '../../kernel/index.js';
import { CONFIG, type Config, type Tx, UnitOfWork } from '../../platform/index.js';
import { PlanDigests } from '../digests/plan-digests.js';
import { FollowChanges } from './follow-changes.js';
import { dailyTimer } from './timers.js';

/** So many days have their timer at any time: one that is given up does not end the row. */
const daysPlanned = 7;
const midnight = '00:00';

async function planDays(tx: Tx): Promise<void> {
  const { zone } = await allianceOf(tx);
  const today = localMoment(tx.now, zone).date;
  const days = Array.from({ length: daysPlanned }, (_, i) => addDays(today, i + 1));
  await tx.plan(
    ...days.map((day) => ({
      kind: dailyTimer,
      subjectId: tx.caller.allianceId,
      dueAt: momentAt(day, midnight, zone),
      dedupe: `${dailyTimer}/${day}`,
    })),
  );
}

/**
 * Plans the reminders of the days ahead when a day begins in the alliance. What changes by the day alone, a seat that begins
 * or ends, or a person who moved to another zone, comes in with it.
 */
@Injectable()
export class DailyReminders implements OnApplicationBootstrap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly following: FollowChanges,
    private readonly digests: PlanDigests,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  /** For alliances that were there before, and those whose days were given up. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await inEachAlliance(this.work, (tx) => this.begin(tx));
  }

  /** For one that was founded. */
  async begin(tx: Tx): Promise<void> {
    await planDays(tx);
    await this.digests.run(tx);
  }

  /** Within the transaction of the timer. */
  async run(tx: Tx, timerId: string): Promise<void> {
    await this.begin(tx);
    await this.following.ofAll(tx, timerId);
  }
}
