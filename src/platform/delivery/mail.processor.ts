import { Injectable } from '@nestjs/common';
import type { Language } from '../../kernel/index.js';
import { LeaveRules } from './leave-rules.js';
import { MailOutbox, type MailState, type MailSubject, mailTimer } from './mail.js';
import { MailTransport, type WireMail } from './mail-transport.js';
import type { Tx } from '../tx.js';
import { type DueTimer, WorkRegistry } from './work-registry.js';

interface MailAsStored {
  readonly state: MailState;
  readonly about: MailSubject | null;
  readonly person_id: string | null;
  readonly message_id: string;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** Sends the mails whose timers are due. At every try it asks again whether the addressee may still be told. */
@Injectable()
export class MailProcessor {
  constructor(
    registry: WorkRegistry,
    private readonly outbox: MailOutbox,
    private readonly transport: MailTransport,
    private readonly rules: LeaveRules,
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
      `SELECT state, about, person_id, message_id, address, language, subject, body
         FROM mail WHERE alliance_id = $1 AND id = $2 FOR UPDATE`,
      [tx.caller.allianceId, timer.subjectId],
    );
    if (mail === undefined || settledStates.includes(mail.state)) return undefined;
    if (!(await this.rules.mayLeave(tx, mail.person_id, mail.about))) {
      await withdraw(tx, timer);
      return undefined;
    }
    if (!this.outbox.leaves) {
      await settle(tx, timer, 'kept', null);
      return undefined;
    }
    const { message_id: messageId, address: to, language, subject, body: text } = mail;
    return { messageId, to, language, subject, text };
  }
}

const settledStates: readonly MailState[] = ['sent', 'kept', 'withdrawn'];

/** It does not leave, and what it said is removed. */
async function withdraw(tx: Tx, timer: DueTimer): Promise<void> {
  await settle(tx, timer, 'withdrawn', null);
  await tx.query(`UPDATE mail SET subject = '', body = '' WHERE alliance_id = $1 AND id = $2`, [
    tx.caller.allianceId,
    timer.subjectId,
  ]);
}

async function settle(tx: Tx, timer: DueTimer, state: MailState, lastError: string | null): Promise<void> {
  await tx.query(
    'UPDATE mail SET state = $3, settled_at = $4, last_error = $5 WHERE alliance_id = $1 AND id = $2',
    [tx.caller.allianceId, timer.subjectId, state, tx.now, lastError],
  );
}
