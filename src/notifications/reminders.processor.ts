import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../platform/index.js';
import { FollowDeadlines, FollowPeople } from './follow-changes.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { SendReminder } from './send-reminder.js';
import { reminderTimer, replanManyTimer, replanTimer } from './timers.js';

const consumer = 'reminders';

/** Facts after which a deadline binds or binds no more. */
const aboutDeadlines = [
  'deadline.met',
  'deadline.passed',
  'deadline.reopened',
  'deadline.withdrawn',
  'deadline.confirmed',
];
/** Facts after which other people are concerned by a case. */
const aboutCases = ['case.concerned', 'party.added', 'party.revised', 'party.withdrawn', 'counsel.added'];
/** Facts after which other people act for the alliance or its members, or see its cases. */
const aboutPeople = [
  'appointment.made',
  'appointment.ended',
  'person.disabled',
  'person.enabled',
  'wall.set',
  'wall.lifted',
];

/** Listens for what moves reminders, and sends those that are due. */
@Injectable()
export class RemindersProcessor {
  constructor(
    registry: WorkRegistry,
    planning: PlanDeadlineReminders,
    deadlines: FollowDeadlines,
    people: FollowPeople,
    sending: SendReminder,
  ) {
    registry.onTimer(reminderTimer, (tx, { subjectId }) => sending.run(tx, subjectId));
    registry.onTimer(replanTimer, (tx, { subjectId }) => planning.run(tx, [subjectId]));
    registry.onTimer(replanManyTimer, (tx, { payload }) => planning.run(tx, deadlinesIn(payload)));
    registry.onFact('deadlines.changed', consumer, (tx, fact) =>
      deadlines.run(tx, fact, deadlinesIn(fact.payload)),
    );
    for (const type of aboutDeadlines) {
      registry.onFact(type, consumer, (tx, { subject }) => planning.run(tx, [subject.id]));
    }
    for (const type of aboutCases) {
      registry.onFact(type, consumer, (tx, fact) => people.run(tx, fact, fact.caseId));
    }
    for (const type of aboutPeople) registry.onFact(type, consumer, (tx, fact) => people.run(tx, fact, null));
  }
}

/** The deadlines a payload names; none where it names none. */
function deadlinesIn(payload: unknown): readonly string[] {
  const ids =
    typeof payload === 'object' && payload !== null && 'deadlineIds' in payload ? payload.deadlineIds : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
