import { Injectable } from '@nestjs/common';
import type { HeardFact, Tx } from '../platform/index.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { RemindedStore } from './reminded.store.js';
import { replanManyTimer } from './timers.js';

/** As many deadlines as are planned in one transaction. */
const chunk = 200;

/** Plans reminders again after something happened to some deadlines. */
@Injectable()
export class FollowDeadlines {
  constructor(private readonly planning: PlanDeadlineReminders) {}

  /** A few at once; many in chunks, each work of its own, so that none holds its locks for long. */
  async run(tx: Tx, fact: HeardFact, deadlineIds: readonly string[]): Promise<void> {
    if (deadlineIds.length <= chunk) return this.planning.run(tx, deadlineIds);
    const chunks = Array.from({ length: Math.ceil(deadlineIds.length / chunk) }, (_, i) =>
      deadlineIds.slice(i * chunk, (i + 1) * chunk),
    );
    await tx.plan(
      ...chunks.map((ids) => ({
        kind: replanManyTimer,
        subjectId: fact.id,
        dueAt: tx.now,
        payload: { deadlineIds: ids },
        dedupe: `${replanManyTimer}/${fact.id}/${ids[0] ?? ''}`,
      })),
    );
  }
}

/** Plans reminders again after other people came to be concerned by a case, or by the whole alliance. */
@Injectable()
export class FollowPeople {
  constructor(
    private readonly deadlines: FollowDeadlines,
    private readonly reminded: RemindedStore,
  ) {}

  /** `caseId` null: for every open duty of the alliance. */
  async run(tx: Tx, fact: HeardFact, caseId: string | null): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: readonly string[] = await this.reminded.openDuties(tx, caseId, after);
      await this.deadlines.run(tx, fact, ids);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
}
