import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, MailOutbox, type Tx } from '../platform/index.js';
import { addressOf } from './address-of.js';
import { type Wording, wordingOf } from './domain/wording.js';
import { NotificationsStore } from './notifications.store.js';
import { type DeadlineToTell, RemindedStore, type ReaderToTell } from './reminded.store.js';
import { type ReminderInHand, RemindersStore } from './reminders.store.js';
import { replanTimer } from './timers.js';

/**
 * Sends one reminder, in the app and by mail, in the transaction that marks it sent. Before, it looks again: a deadline that
 * is met or moved, and a reader who is gone, cancel it.
 */
@Injectable()
export class SendReminder {
  constructor(
    private readonly reminders: RemindersStore,
    private readonly reminded: RemindedStore,
    private readonly notifications: NotificationsStore,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  /** Within the transaction of the timer. A reminder sent or cancelled already is left as it is. */
  async run(tx: Tx, reminderId: string): Promise<void> {
    const reminder = await this.reminders.lock(tx, reminderId);
    if (reminder?.state !== 'planned') return;
    const [deadline] = await this.reminded.deadlines(tx, [reminder.deadlineId]);
    const readers = await this.reminded.readers(tx, [reminder.deadlineId]);
    const reader = readers.find(({ personId }) => personId === reminder.personId);
    if (!deadline?.open || deadline.day !== reminder.day || reader === undefined) {
      await this.reminders.settle(tx, reminder.id, 'cancelled');
      return;
    }
    await this.tell(tx, reminder, deadline, reader);
    await this.reminders.settle(tx, reminder.id, 'sent');
    await tx.plan({
      kind: replanTimer,
      subjectId: deadline.deadlineId,
      dueAt: tx.now,
      dedupe: `${replanTimer}/${deadline.deadlineId}/${reminder.step}/${reminder.at}`,
    });
  }

  private async tell(
    tx: Tx,
    reminder: ReminderInHand,
    deadline: DeadlineToTell,
    reader: ReaderToTell,
  ): Promise<void> {
    const path = `/deadlines/${deadline.deadlineId}`;
    const link = `${addressOf(this.config)}${path}`;
    const wording = wordingOf({
      ...deadline,
      cutoff: deadline.forum,
      reason: reader.reason,
      readerZone: reader.zone,
      now: tx.now,
      link,
    });
    await this.notifications.insert(tx, {
      personId: reader.personId,
      kind: reminder.daysBefore < 0 ? 'overdue' : 'reminder',
      subject: { kind: 'deadline', id: deadline.deadlineId, caseId: deadline.caseId },
      ...wording,
      link: path,
    });
    await this.mail(tx, reader, wording);
  }

  private async mail(
    tx: Tx,
    { personId, address, language }: ReaderToTell,
    { title, body }: Wording,
  ): Promise<void> {
    await this.mails.send(tx, {
      kind: 'reminder',
      to: { address, personId },
      language,
      subject: title[language],
      text: body[language],
    });
  }
}
