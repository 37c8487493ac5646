import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Language } from '../../kernel/index.js';
import {
  afterMs,
  CONFIG,
  type Config,
  describeError,
  HopelessError,
  Log,
  MailTransport,
  messageIdOf,
  newId,
  Sealing,
  type TenantlessTx,
  UnitOfWork,
} from '../../platform/index.js';
import { publicAddress } from './public-address.js';
import { CredentialMailsStore, type MailInHand, type SealedMail } from './credential-mails.store.js';

/** A mail with a link that lets its reader in. It is its addressee's alone: it belongs to no alliance, and no route reads it. */
export interface CredentialMail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  /** Plain text, the link in it. */
  readonly text: string;
  /** When the link ends. */
  readonly expiresAt: Instant;
}

type Settings = 'smtpUrl' | 'mailFrom' | 'work' | 'logLevel' | 'publicUrl' | 'port';

const maxTries = 8;
const firstWaitMs = 2_000;

/** Mails that let somebody in: written sealed, sent by the worker, forgotten once they are sent. */
@Injectable()
export class CredentialMails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: CredentialMailsStore,
    private readonly sealing: Sealing,
    private readonly transport: MailTransport,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, Settings>,
  ) {}

  /** Where the app is reached by people: what a link begins with. */
  get address(): string {
    return publicAddress(this.config);
  }

  /** Writes one, as the identity role. It goes out once the transaction has committed. */
  async write(tx: TenantlessTx, mail: CredentialMail): Promise<void> {
    const id = newId();
    const { expiresAt, ...words } = mail;
    const sealed = this.sealing.sealText(JSON.stringify(words), placeOf(id));
    await this.mails.insert(tx, { id, sealed, expiresAt });
  }

  /** Prints one that was committed where no mail leaves the house: whoever runs this process hands the link over. */
  announce({ to, text }: CredentialMail): void {
    if (this.config.smtpUrl !== undefined || this.config.logLevel === 'silent') return;
    process.stdout.write(`No mail server is set up. For ${to}:\n${text}\n`);
  }

  /** Sends what is due; answers how many went out. What fails is tried again, up to eight times while its link is good. */
  async sendDue(): Promise<number> {
    await this.work.beforeTenant((tx) => this.mails.forgetExpired(tx));
    if (this.config.smtpUrl === undefined) return 0;
    let sent = 0;
    for (;;) {
      const mail = await this.work.beforeTenant((tx) => this.mails.takeDue(tx, this.config.work.leaseMs));
      if (mail === undefined) return sent;
      if (await this.send(mail)) sent += 1;
    }
  }

  /** Those that have not gone out, as they are written: for the command of whoever runs the system, and for no route. */
  async waiting(): Promise<readonly CredentialMail[]> {
    const sealed = await this.work.beforeTenant((tx) => this.mails.waiting(tx));
    return sealed.map((mail) => this.opened(mail));
  }

  private async send(mail: MailInHand): Promise<boolean> {
    try {
      const { to, language, subject, text } = this.opened(mail);
      const messageId = messageIdOf(mail.id, this.config.mailFrom);
      await this.transport.send({ messageId, to, language, subject, text });
    } catch (error) {
      await this.noteFailure(mail, error);
      return false;
    }
    await this.work.beforeTenant((tx) => this.mails.settle(tx, mail, 'sent', null));
    return true;
  }

  private async noteFailure(mail: MailInHand, error: unknown): Promise<void> {
    const lastError = describeError(error);
    const isOver = error instanceof HopelessError || mail.attempts >= maxTries;
    await this.work.beforeTenant((tx) =>
      isOver
        ? this.mails.settle(tx, mail, 'failed', lastError)
        : this.mails.postpone(tx, mail, afterMs(tx.now, firstWaitMs * 4 ** (mail.attempts - 1)), lastError),
    );
    if (isOver) this.log.error({ mailId: mail.id, lastError }, 'a mail with a sign-in link was given up');
  }

  private opened({ id, sealed, expiresAt }: SealedMail): CredentialMail {
    const words = JSON.parse(this.sealing.openText(sealed, placeOf(id))) as Omit<CredentialMail, 'expiresAt'>;
    return { ...words, expiresAt };
  }
}

const placeOf = (id: string): string => `credential_mail|${id}`;
