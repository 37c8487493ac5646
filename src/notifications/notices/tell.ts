import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, MailOutbox, type Notice, type Told, type Tx } from '../../platform/index.js';
import { PeopleReader } from '../../identity/index.js';
import type { Zone } from '../../kernel/index.js';
import { addressOf } from '../address-of.js';
import { afterQuiet } from '../domain/quiet-hours.js';
import { NotificationsStore } from '../notifications.store.js';

/** Tells people in the app, and by mail outside their quiet hours, in the transaction that decided whom. */
@Injectable()
export class Tell {
  constructor(
    private readonly notifications: NotificationsStore,
    private readonly people: PeopleReader,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  async run(tx: Tx, listeners: readonly Told[], { mail, behind, ...notice }: Notice): Promise<void> {
    if (listeners.length === 0) return;
    const ids = listeners.map(({ personId }) => personId);
    const waiting = mail === 'first' ? await this.notifications.waiting(tx, ids, notice.subject.kind) : [];
    await this.notifications.insertAll(
      tx,
      ids.map((personId) => ({ personId, kind: 'notice', ...notice })),
    );
    if (mail === 'none') return;
    const written = listeners.filter(({ personId }) => !waiting.includes(personId));
    const zones = await this.zonesOf(tx, written);
    await this.mails.sendAll(
      tx,
      written.map(({ personId, address, language }) => ({
        kind: 'notice',
        about: { kind: notice.subject.kind, id: notice.subject.id, behind },
        to: { address, personId },
        language,
        subject: notice.title[language],
        text: `${notice.body[language]}\n\n${addressOf(this.config)}/notifications`,
        notBefore: afterQuiet(tx.now, zones.get(personId) ?? 'UTC'),
      })),
    );
  }

  private async zonesOf(tx: Tx, told: readonly Told[]): Promise<ReadonlyMap<string, Zone>> {
    const people = await this.people.addressees(
      tx,
      told.map(({ personId }) => personId),
    );
    return new Map(people.map(({ id, zone }) => [id, zone]));
  }
}
