import { Injectable } from '@nestjs/common';
import type { Language } from '../../kernel/index.js';
import { MailOutbox, type MailState, mailTimer } from './mail.js';
import { MailTransport, type WireMail } from './mail-transport.js';
import type { Tx } from '../tx.js';
import { type DueTimer, WorkRegistry } from './work-registry.js';

interface MailAsStored {
  readonly state: MailState;
  readonly message_id: string;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** Sends the mails whose timers are due. */
@Injectable()
export class MailProcessor {
  constructor(
    registry: WorkRegistry,
    private readonly outbox: MailOutbox,
    private readonly transport: MailTransport,
  ) {
    registry.onTimerOutside<WireMail, unknown>(mailTimer, {
      begin: (tx, timer) => this.begin(tx, timer),
      perform: (mail) => this.transport.send(mail),
      finish: (tx, timer) => settle(tx, timer, 'sent', null),
      abandon: (tx, timer, lastError) => settle(tx, timer, 'failed', lastError),
    });
  }

  private async begin(tx: Tx, timer: DueTimer): Promise<WireMail | undefined> {
    const [mail] = await tx.query<MailAsStored>(
      'SELECT state, message_id, address, language, subject, body FROM mail WHERE alliance_id = $1 AND id = $2 FOR UPDATE',
      [tx.caller.allianceId, timer.subjectId],
    );
    if (mail === undefined || mail.state === 'sent' || mail.state === 'kept') return undefined;
    if (!this.outbox.leaves) {
      await settle(tx, timer, 'kept', null);
      return undefined;
    }
    const { message_id: messageId, address: to, language, subject, body: text } = mail;
    return { messageId, to, language, subject, text };
  }
}

async function settle(tx: Tx, timer: DueTimer, state: MailState, lastError: string | null): Promise<void> {
  await tx.query(
    'UPDATE mail SET state = $3, settled_at = $4, last_error = $5 WHERE alliance_id = $1 AND id = $2',
    [tx.caller.allianceId, timer.subjectId, state, tx.now, lastError],
  );
}
