import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { RefusedError, type TenantlessTx, UnitOfWork } from '../../platform/index.js';
import { normalEmail } from '../domain/person.js';
import { CredentialLinksStore } from '../links/credential-links.store.js';
import { resetMail } from '../links/credential-mail.js';
import { type CredentialMail, CredentialMails } from '../links/credential-mails.js';
import { PeopleStore } from '../people.store.js';
import { SignInAttemptsStore } from './sign-in-attempts.store.js';

/** Every answer takes at least this long, so that its time does not tell whether an address is known. */
const answerAfterMs = 250;

/** Who asks, and from where. */
export interface ResetRequest {
  readonly email: string;
  readonly address: string;
}

/**
 * Mails a link for a new password to an address that is known; says the same to everyone. It is the person's own concern: no
 * alliance of theirs is told, by a fact, a mail or a count.
 */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly attempts: SignInAttemptsStore,
    private readonly mails: CredentialMails,
  ) {}

  async run(request: ResetRequest): Promise<void> {
    await Promise.all([this.mailWhereKnown(request), sleep(answerAfterMs)]);
  }

  private async mailWhereKnown({ email, address }: ResetRequest): Promise<void> {
    const approach = { email: normalEmail(email), address, device: undefined };
    try {
      const mail = await this.work.beforeTenant(async (tx) => {
        await this.attempts.admit(tx, approach, 'reset');
        return this.write(tx, approach.email);
      });
      if (mail !== undefined) this.mails.announce(mail);
    } catch (error) {
      // Too many links were asked for: the answer is the same.
      if (!(error instanceof RefusedError)) throw error;
    }
  }

  private async write(tx: TenantlessTx, email: string): Promise<CredentialMail | undefined> {
    const person = await this.people.byEmail(tx, email);
    if (person === undefined) return undefined;
    const link = await this.links.reset(tx, person.id);
    const mail = resetMail(person, { address: this.mails.address, ...link });
    await this.mails.write(tx, mail);
    return mail;
  }
}
