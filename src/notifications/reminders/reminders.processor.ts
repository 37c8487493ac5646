import { Injectable } from '@nestjs/common';
import { type HeardFact, type Tx, WorkRegistry } from '../../platform/index.js';
import { DailyReminders } from './daily-reminders.js';
import { FollowChanges, FollowDeadlines } from './follow-changes.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { SendReminders } from './send-reminders.js';
import { dailyTimer, reminderTimer, replanOneTimer, replanTimer } from './timers.js';

const consumer = 'reminders';
/** A closure moves dates of thousands of cases: what is told of them is heard many at once. */
const datesConsumer = 'reminders.dates';

/** Facts after which a deadline binds, binds no more, or binds on another day. */
const aboutDeadlines = [
  'deadline.met',
  'deadline.passed',
  'deadline.reopened',
  'deadline.confirmed',
  'deadline.extended',
  'deadline.ordered',
  'deadline.lifted',
  'deadline.waived',
  'deadline.superseded',
  'deadline.voided',
  'deadline.withdrawn',
];
/** Facts after which a party of a case, its member or its counsel are others. Their subject is the party. */
const aboutParties = ['party.added', 'party.revised', 'party.withdrawn', 'counsel.added', 'counsel.ended'];
/** Facts after which a person acts for others. Their subject is the person. */
const aboutPeople = ['appointment.made', 'appointment.ended', 'person.disabled', 'person.enabled'];

/** Listens for what moves reminders, and sends those that are due. */
@Injectable()
export class RemindersProcessor {
  constructor(
    registry: WorkRegistry,
    planning: PlanDeadlineReminders,
    deadlines: FollowDeadlines,
    following: FollowChanges,
    sending: SendReminders,
    daily: DailyReminders,
  ) {
    registry.onTimers(reminderTimer, (tx, timers) =>
      sending.run(
        tx,
        timers.map(({ subjectId }) => subjectId),
      ),
    );
    registry.onTimer(replanTimer, (tx, { payload }) =>
      planning.run(tx, idsIn(payload, 'deadlineIds') ?? [], idsIn(payload, 'personIds')),
    );
    registry.onTimer(replanOneTimer, (tx, { subjectId }) => planning.run(tx, [subjectId]));
    registry.onTimer(dailyTimer, (tx, { id }) => daily.run(tx, id));
    registry.onFact('alliance.founded', consumer, (tx) => daily.begin(tx));
    registry.onFacts(
      'deadlines.changed',
      datesConsumer,
      (tx, facts) => {
        const named = facts.flatMap(({ payload }) => idsIn(payload, 'deadlineIds') ?? []);
        return deadlines.run(tx, facts[0]?.id ?? '', { deadlineIds: [...new Set(named)], personIds: null });
      },
      consumer,
    );
    for (const type of aboutDeadlines)
      registry.onFact(type, consumer, (tx, { subject }) => planning.run(tx, [subject.id]));
    for (const type of aboutPeople)
      registry.onFact(type, consumer, (tx, { id, subject }) => following.ofPerson(tx, id, subject.id));
    for (const type of aboutParties) {
      registry.onFact(type, consumer, async (tx, { id, caseId, subject, payload }) => {
        if (caseId !== null) await following.ofParty(tx, id, caseId, subject.id);
        // Who is dismissed is not among the party's counsel any more.
        const dismissed = type === 'counsel.ended' ? textIn(payload, 'personId') : undefined;
        if (dismissed !== undefined) await following.ofPerson(tx, id, dismissed);
      });
    }
    registry.onFact('case.concerned', consumer, (tx, { id, subject }) =>
      following.inCase(tx, id, subject.id),
    );
    for (const type of ['wall.set', 'wall.lifted'])
      registry.onFact(type, consumer, (tx, fact) => afterWall(tx, fact, following));
  }
}

/** Only a wall before a whole case keeps its deadlines from anybody: from one person, or from all who act for a member. */
async function afterWall(tx: Tx, { id, payload }: HeardFact, following: FollowChanges): Promise<void> {
  if (textIn(payload, 'objectKind') !== 'case') return;
  const caseId = textIn(payload, 'objectId');
  const subjectId = textIn(payload, 'subjectId');
  if (caseId === undefined || subjectId === undefined) return;
  const person = textIn(payload, 'subjectKind') === 'person';
  await following.inCase(tx, id, caseId, person ? [subjectId] : null);
}

function valueIn(payload: unknown, key: string): unknown {
  return typeof payload === 'object' && payload !== null
    ? (payload as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function textIn(payload: unknown, key: string): string | undefined {
  const value = valueIn(payload, key);
  return typeof value === 'string' ? value : undefined;
}

/** The ids a payload names; null where it names none. */
function idsIn(payload: unknown, key: string): readonly string[] | null {
  const value = valueIn(payload, key);
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : null;
}
