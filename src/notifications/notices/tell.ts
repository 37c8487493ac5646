import { Inject, Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { CONFIG, type Config, MailOutbox, type MailSubject, type Tx } from '../../platform/index.js';
import { addressOf } from '../address-of.js';
import { NotificationsStore } from '../notifications.store.js';
import type { Listener } from './audience.js';

/** What is told, in words that hold for whoever sees them. */
export interface Notice {
  readonly subject: { readonly kind: string; readonly id: string; readonly caseId: string | null };
  /** What a wall could stand before that hides it. */
  readonly behind: NonNullable<MailSubject['behind']>;
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** A path within the app. */
  readonly link: string;
  /** Whether a mail goes out too: always, to whom nothing of the kind waits unread yet, or never. */
  readonly mail: 'each' | 'first' | 'none';
}

/** Someone to be told, and how to write to them. */
export type Told = Pick<Listener, 'personId' | 'address' | 'language'>;

/** Tells people in the app, and by mail, in the transaction that decided whom. */
@Injectable()
export class Tell {
  constructor(
    private readonly notifications: NotificationsStore,
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
    await this.mails.sendAll(
      tx,
      listeners
        .filter(({ personId }) => !waiting.includes(personId))
        .map(({ personId, address, language }) => ({
          kind: 'notice',
          about: { kind: notice.subject.kind, id: notice.subject.id, behind },
          to: { address, personId },
          language,
          subject: notice.title[language],
          text: `${notice.body[language]}\n\n${addressOf(this.config)}/notifications`,
        })),
    );
  }
}
