import { Injectable } from '@nestjs/common';
import { type HeardFact, type Tx, WorkRegistry } from '../platform/index.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { RemindedStore } from './reminded.store.js';
import { reminderTimer } from './reminders.store.js';
import { replanTimer, SendReminder } from './send-reminder.js';

const consumer = 'reminders';
const replanManyTimer = 'reminders.replan_many';
const chunk = 200;

/** Facts after which the dates of some deadlines, or whether they bind, are no longer what they were. */
const aboutDeadlines = [
  'deadline.met',
  'deadline.passed',
  'deadline.reopened',
  'deadline.withdrawn',
  'deadline.confirmed',
];
/** Facts after which other people are concerned by a case. */
const aboutCases = ['case.concerned', 'party.added', 'party.revised', 'party.withdrawn', 'counsel.added'];
/** Facts after which other people act for the alliance or its members. */
const aboutPeople = ['appointment.made', 'appointment.ended', 'person.disabled', 'person.enabled'];

/** Listens for what moves reminders, and sends those that are due. */
@Injectable()
export class RemindersProcessor {
  constructor(
    registry: WorkRegistry,
    private readonly planning: PlanDeadlineReminders,
    private readonly reminded: RemindedStore,
    sending: SendReminder,
  ) {
    registry.onTimer(reminderTimer, (tx, { subjectId }) => sending.run(tx, subjectId));
    registry.onTimer(replanTimer, (tx, { subjectId }) => planning.run(tx, [subjectId]));
    registry.onTimer(replanManyTimer, (tx, { payload }) => planning.run(tx, idsIn(payload, 'deadlineIds')));
    registry.onFact('deadlines.changed', consumer, (tx, fact) =>
      this.planMany(tx, fact, idsIn(fact.payload, 'deadlineIds')),
    );
    for (const type of aboutDeadlines) {
      registry.onFact(type, consumer, (tx, { subject }) => planning.run(tx, [subject.id]));
    }
    for (const type of aboutCases) {
      registry.onFact(type, consumer, (tx, fact) => this.planOpen(tx, fact, fact.caseId));
    }
    for (const type of aboutPeople)
      registry.onFact(type, consumer, (tx, fact) => this.planOpen(tx, fact, null));
  }

  /** Plans again for every open duty of a case, or of the alliance. */
  private async planOpen(tx: Tx, fact: HeardFact, caseId: string | null): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: readonly string[] = await this.reminded.openDuties(tx, caseId, after);
      await this.planMany(tx, fact, ids);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }

  /** A few at once; many in chunks, each work of its own, so that none holds its locks for long. */
  private async planMany(tx: Tx, fact: HeardFact, ids: readonly string[]): Promise<void> {
    if (ids.length <= chunk) return this.planning.run(tx, ids);
    const chunks = Array.from({ length: Math.ceil(ids.length / chunk) }, (_, i) =>
      ids.slice(i * chunk, (i + 1) * chunk),
    );
    await tx.plan(
      ...chunks.map((deadlineIds) => ({
        kind: replanManyTimer,
        subjectId: fact.id,
        dueAt: tx.now,
        payload: { deadlineIds },
        dedupe: `${replanManyTimer}/${fact.id}/${deadlineIds[0] ?? ''}`,
      })),
    );
  }
}

/** The ids under a key of a payload; none where there are none. */
function idsIn(payload: unknown, key: string): readonly string[] {
  const value =
    typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)[key] : undefined;
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
