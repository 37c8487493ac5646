import { Injectable } from '@nestjs/common';
import { type Caller, hasRole, type Tx, UnitOfWork } from '../../platform/index.js';
import { type RemindersView, toReminderView } from '../notifications.contract.js';
import { wantedReminders } from '../domain/plan-reminders.js';
import { planningAt } from './horizon.js';
import { type ListedReminder, NotificationsStore } from '../notifications.store.js';
import { RemindedStore } from './reminded.store.js';
import { selfOf } from '../self-of.js';

/** Who is reminded of a deadline, and when. */
@Injectable()
export class ListReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly reminded: RemindedStore,
  ) {}

  /** For those who may see the deadline; coordinators and auditors see everyone's reminders, others their own. */
  run(caller: Caller, deadlineId: string): Promise<RemindersView> {
    return this.work.read(caller, async (tx) => {
      await this.reminded.assertVisible(tx, deadlineId);
      const whose = hasRole(caller, 'coordinator', 'auditor') ? null : selfOf(caller);
      const written = await this.notifications.remindersOf(tx, deadlineId, whose);
      const ahead = await this.ahead(tx, deadlineId, whose, written);
      const byMoment = [...written, ...ahead].toSorted((a, b) =>
        a.due_at < b.due_at ? -1 : a.due_at > b.due_at ? 1 : 0,
      );
      return { items: byMoment.map(toReminderView) };
    });
  }

  /** The steps to come that are not written yet, as they would be written now. */
  private async ahead(
    tx: Tx,
    deadlineId: string,
    whose: string | null,
    written: readonly ListedReminder[],
  ): Promise<readonly ListedReminder[]> {
    const [deadline] = await this.reminded.standing(tx, [deadlineId]);
    if (deadline === undefined) return [];
    const readers = await this.reminded.readers(tx, [deadlineId], whose === null ? null : [whose]);
    const names = new Map(readers.map(({ personId, name }) => [personId, name]));
    const standing = new Set(written.map(({ person_id, step, state }) => `${person_id} ${step} ${state}`));
    return wantedReminders(deadline, readers, planningAt(tx.now))
      .filter(({ personId, step, at }) => {
        const stands = ['planned', 'sent'].some((state) => standing.has(`${personId} ${step} ${state}`));
        return at > tx.now && !stands;
      })
      .map(({ personId, step, daysBefore, day, at }) => ({
        id: null,
        days_before: daysBefore,
        day,
        due_at: at,
        state: 'planned',
        sent_at: null,
        person_id: personId,
        name: names.get(personId) ?? '',
        step,
      }));
  }
}
