import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, MailOutbox, type OutgoingMail, type Tx } from '../../platform/index.js';
import { addressOf } from '../address-of.js';
import { type Wording, wordingOf } from '../domain/wording.js';
import { type NewNotification, NotificationsStore } from '../notifications.store.js';
import { type InStead, WhoInStead } from '../telling/in-stead.js';
import { type DeadlineToTell, RemindedStore, type ReaderToTell } from './reminded.store.js';
import { type ReminderInHand, RemindersStore } from './reminders.store.js';

/** A reminder that still holds, in words. */
interface Telling {
  readonly reminder: ReminderInHand;
  readonly deadline: DeadlineToTell;
  readonly reader: ReaderToTell;
  readonly wording: Wording;
}

/**
 * Sends reminders, in the app and by mail, in the transaction that marks them sent. Before, it looks again at each: a deadline
 * that is met or moved, and a reader who is gone, cancel it.
 */
@Injectable()
export class SendReminders {
  constructor(
    private readonly reminders: RemindersStore,
    private readonly reminded: RemindedStore,
    private readonly notifications: NotificationsStore,
    private readonly inStead: WhoInStead,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  /** Within the transaction of their timers. What is sent or cancelled already is left as it is. */
  async run(tx: Tx, reminderIds: readonly string[]): Promise<void> {
    const inHand = await this.reminders.lockPlanned(tx, reminderIds);
    if (inHand.length === 0) return;
    const tellings = await this.stillHolding(tx, inHand);
    await this.notifications.insertAll(tx, tellings.map(notificationOf));
    await this.mails.sendAll(tx, tellings.map(mailOf));
    await this.reminders.settle(
      tx,
      inHand.map(({ id }) => id),
      tellings.map(({ reminder }) => reminder.id),
    );
  }

  private async stillHolding(tx: Tx, inHand: readonly ReminderInHand[]): Promise<readonly Telling[]> {
    const deadlineIds = [...new Set(inHand.map(({ deadlineId }) => deadlineId))];
    const personIds = [...new Set(inHand.map(({ personId }) => personId))];
    const deadlines = await this.reminded.deadlines(tx, deadlineIds);
    const readers = await this.reminded.readers(tx, deadlineIds, personIds);
    const inStead = await this.whoInStead(tx, personIds, deadlineIds);
    const deadlineOf = new Map(deadlines.map((deadline) => [deadline.deadlineId, deadline]));
    const readerOf = new Map(readers.map((reader) => [`${reader.deadlineId} ${reader.personId}`, reader]));
    return inHand.flatMap((reminder) => {
      const deadline = deadlineOf.get(reminder.deadlineId);
      const reader = readerOf.get(`${reminder.deadlineId} ${reminder.personId}`);
      if (!deadline?.open || deadline.day !== reminder.day || reader === undefined) return [];
      return [{ reminder, deadline, reader, wording: this.wordingOf(tx, deadline, reader, inStead) }];
    });
  }

  /** Of what is delegated only that to whom is told of the deadline still: who is not has it no more. */
  private async whoInStead(
    tx: Tx,
    personIds: readonly string[],
    deadlineIds: readonly string[],
  ): Promise<InStead> {
    const { away, delegated } = await this.inStead.of(tx, personIds, deadlineIds);
    if (delegated.length === 0) return { away, delegated };
    const takers = await this.reminded.readers(
      tx,
      deadlineIds,
      delegated.map(({ toId }) => toId),
    );
    const told = new Set(takers.map(({ deadlineId, personId }) => `${deadlineId} ${personId}`));
    return { away, delegated: delegated.filter(({ thingId, toId }) => told.has(`${thingId} ${toId}`)) };
  }

  private wordingOf(
    tx: Tx,
    deadline: DeadlineToTell,
    { personId, reason, zone }: ReaderToTell,
    { away, delegated }: InStead,
  ): Wording {
    const standsInFor = away.find(({ deputyId }) => deputyId === personId);
    const ofThis = delegated.filter(({ thingId }) => thingId === deadline.deadlineId);
    const [taken, given] = [
      ofThis.find(({ toId }) => toId === personId),
      ofThis.find(({ fromId }) => fromId === personId),
    ];
    return wordingOf({
      ...deadline,
      ...(standsInFor !== undefined && {
        standsInFor: { name: standsInFor.personName, until: standsInFor.until },
      }),
      ...(taken !== undefined && { delegatedBy: taken.fromName }),
      ...(given !== undefined && { delegatedTo: given.toName }),
      cutoff: deadline.forum,
      reason,
      readerZone: zone,
      now: tx.now,
      link: `${addressOf(this.config)}${pathOf(deadline)}`,
    });
  }
}

const pathOf = ({ deadlineId }: DeadlineToTell): string => `/deadlines/${deadlineId}`;

const notificationOf = ({ reminder, deadline, reader, wording }: Telling): NewNotification => ({
  personId: reader.personId,
  kind: reminder.daysBefore < 0 ? 'overdue' : 'reminder',
  subject: { kind: 'deadline', id: deadline.deadlineId, caseId: deadline.caseId },
  ...wording,
  link: pathOf(deadline),
});

const mailOf = ({ deadline, reader: { personId, address, language }, wording }: Telling): OutgoingMail => ({
  kind: 'reminder',
  about: { kind: 'deadline', id: deadline.deadlineId, behind: { case: deadline.caseId } },
  to: { address, personId },
  language,
  subject: wording.title[language],
  text: wording.body[language],
});
