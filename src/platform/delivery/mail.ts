import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Language } from '../../kernel/index.js';
import { CONFIG, type Config } from '../config.js';
import { newId } from '../ids.js';
import type { Tx } from '../tx.js';

/** What a mail of an alliance is for. One that lets somebody in belongs to none, and is not among these. */
export type MailKind = 'reminder' | 'notice';

/**
 * Where a mail stands: on its way, sent, kept to be read in the app (no mail server), given up, or withdrawn: when it was to
 * leave, its addressee was not to be told of the thing any more. The words of one that is withdrawn are gone.
 */
export type MailState = 'intended' | 'sent' | 'kept' | 'failed' | 'withdrawn';

/** What a mail is about: who may not be told of that thing may not be told of the mail. */
export interface MailSubject {
  /** Of which kind, as `LeaveRules` know it. */
  readonly kind: string;
  readonly id: string;
  /** Everything a wall could stand before that hides the thing. */
  readonly behind?: {
    readonly case?: string | null;
    readonly group?: string | null;
    readonly compartment?: string | null;
    readonly document?: string | null;
    readonly member?: string | null;
    /** The member that is the firm the thing lies with; a wall before a member stands before it as well. */
    readonly firmMember?: string | null;
  };
}

/** A mail as a use case means it. */
export interface OutgoingMail {
  readonly kind: MailKind;
  /** What is about nothing does not leave. */
  readonly about: MailSubject | null;
  readonly to: { readonly address: string; readonly personId?: string };
  readonly language: Language;
  readonly subject: string;
  /** Plain text; its first line says what, by when, and why you. The HTML alternative is made from it. */
  readonly text: string;
  /** It leaves then, or at once. */
  readonly notBefore?: Instant;
}

/** The timer that sends a mail. */
export const mailTimer = 'mail.send';

/** Mails on their way out. */
@Injectable()
export class MailOutbox {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {}

  /** Whether mails leave the house; otherwise they are kept and read in the app. */
  get leaves(): boolean {
    return this.config.smtpUrl !== undefined;
  }

  /**
   * Has a mail sent when the transaction commits, and only then; without a mail server it is kept, and keeping it is the
   * whole effect. Its Message-ID is fixed here, so that whatever is sent twice can be told to be one mail. Returns its id.
   */
  async send(tx: Tx, mail: OutgoingMail): Promise<string> {
    const [id] = await this.sendAll(tx, [mail]);
    return id as string;
  }

  /** As `send`, for several mails in one statement. Returns their ids in the same order. */
  async sendAll(tx: Tx, mails: readonly OutgoingMail[]): Promise<readonly string[]> {
    if (mails.length === 0) return [];
    const rows = mails.map((mail) => this.rowOf(newId(), mail));
    await tx.query(insertMails, [tx.caller.allianceId, tx.now, JSON.stringify(rows)]);
    if (this.leaves) {
      const dueAt = (place: number): Instant => mails[place]?.notBefore ?? tx.now;
      await tx.plan(
        ...rows.map(({ id }, place) => ({ kind: mailTimer, subjectId: id, dueAt: dueAt(place) })),
      );
    }
    return rows.map(({ id }) => id);
  }

  private rowOf(id: string, { kind, about, to, language, subject, text }: OutgoingMail) {
    return {
      id,
      kind,
      about,
      person_id: to.personId ?? null,
      address: to.address,
      language,
      subject,
      body: text,
      message_id: messageIdOf(id, this.config.mailFrom),
      state: this.leaves ? 'intended' : 'kept',
    };
  }
}

const insertMails = `
  INSERT INTO mail (id, alliance_id, kind, about, person_id, address, language, subject, body, message_id, state, created_at, settled_at)
  SELECT id, $1, kind, about, person_id, address, language, subject, body, message_id, state, $2,
         CASE WHEN state = 'kept' THEN $2::timestamptz END
    FROM jsonb_to_recordset($3::jsonb) AS m(id uuid, kind text, about jsonb, person_id uuid, address text, language text, subject text,
      body text, message_id text, state text)`;

/** By what a mail is told to be one, however often it is sent. */
export const messageIdOf = (id: string, mailFrom: string): string => `<${id}@${domainOf(mailFrom)}>`;

const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';
