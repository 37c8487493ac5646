import type { Workbench } from '../../platform/delivery/delivery.fixtures.js';
import { Duties, Subjects, type UnitOfWork } from '../../platform/index.js';
import { CaseReaders } from '../../cases/index.js';
import { Readers } from '../../walls/index.js';
import { NotificationsStore } from '../notifications.store.js';
import { PeopleReader } from '../../identity/index.js';
import { PlanDigests } from '../digests/plan-digests.js';
import { DelegationsStore } from '../delegations/delegations.store.js';
import { WhatWaits } from '../delegations/what-waits.reader.js';
import { WhoInStead } from '../telling/in-stead.js';
import { TellingStore } from '../telling/telling.store.js';
import { ConcernedStore } from './concerned.store.js';
import { DailyReminders } from './daily-reminders.js';
import { FollowChanges, FollowDeadlines } from './follow-changes.js';
import { PlanDeadlineReminders } from './plan-deadline-reminders.js';
import { RemindedStore } from './reminded.store.js';
import { RemindersProcessor } from './reminders.processor.js';
import { RemindersStore } from './reminders.store.js';
import { SendReminders } from './send-reminders.js';

/** Teaches a workbench everything about reminders. */
export function withReminders({ registry, outbox, config }: Workbench, work: UnitOfWork): RemindedStore {
  const reminders = new RemindersStore();
  const reminded = new RemindedStore();
  const planning = new PlanDeadlineReminders(reminded, reminders);
  const deadlines = new FollowDeadlines(planning);
  const following = new FollowChanges(deadlines, new ConcernedStore());
  const waits = new WhatWaits(new Duties(), new CaseReaders(new Readers()), new Subjects());
  const sending = new SendReminders(
    reminders,
    reminded,
    new NotificationsStore(new Subjects()),
    new WhoInStead(new TellingStore(), new DelegationsStore(), waits),
    outbox,
    config,
  );
  const daily = new DailyReminders(work, following, new PlanDigests(new PeopleReader()), config);
  new RemindersProcessor(registry, planning, deadlines, following, sending, daily);
  return reminded;
}
