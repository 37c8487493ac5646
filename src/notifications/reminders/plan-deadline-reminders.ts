import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';
import { planReminders, type ReminderChanges } from '../domain/plan-reminders.js';
import { planningAt } from './horizon.js';
import { RemindedStore } from './reminded.store.js';
import { RemindersStore } from './reminders.store.js';

/** Brings the reminders of some deadlines in line with how they stand now. Doing it again changes nothing. */
@Injectable()
export class PlanDeadlineReminders {
  constructor(
    private readonly reminded: RemindedStore,
    private readonly reminders: RemindersStore,
  ) {}

  /** Within the transaction of the work that asks for it; for some people alone, if so asked. */
  async run(
    tx: Tx,
    deadlineIds: readonly string[],
    personIds: readonly string[] | null = null,
  ): Promise<void> {
    if (deadlineIds.length === 0) return;
    await this.reminders.lockDeadlines(tx, deadlineIds);
    const deadlines = await this.reminded.standing(tx, deadlineIds);
    const readers = groupedByDeadline(await this.reminded.readers(tx, deadlineIds, personIds));
    const known = groupedByDeadline(await this.reminders.ofDeadlines(tx, deadlineIds, personIds));
    const changes = deadlines.map((deadline) =>
      planReminders(
        deadline,
        readers.get(deadline.deadlineId) ?? [],
        known.get(deadline.deadlineId) ?? [],
        planningAt(tx.now),
      ),
    );
    await this.reminders.apply(tx, together(changes));
  }
}

const together = (changes: readonly ReminderChanges[]): ReminderChanges => ({
  add: changes.flatMap(({ add }) => add),
  reschedule: changes.flatMap(({ reschedule }) => reschedule),
  cancel: changes.flatMap(({ cancel }) => cancel),
});

function groupedByDeadline<T extends { readonly deadlineId: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.deadlineId) ?? [];
    group.push(one);
    groups.set(one.deadlineId, group);
  }
  return groups;
}
