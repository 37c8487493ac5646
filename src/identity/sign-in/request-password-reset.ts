import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  MailOutbox,
  RefusedError,
  systemCaller,
  UnitOfWork,
} from '../../platform/index.js';
import { asIdentity } from '../as-identity.js';
import { publicAddress, resetMail } from '../credential-mail.js';
import { normalEmail, type Person } from '../domain/person.js';
import { PeopleStore } from '../people.store.js';
import { CredentialLinksStore } from './credential-links.store.js';
import { SignInAttemptsStore } from './sign-in-attempts.store.js';

/** Every answer takes at least this long, so that its time does not tell whether an address is known. */
const answerAfterMs = 250;

/** Who asks, and from where. */
export interface ResetRequest {
  readonly email: string;
  readonly address: string;
  readonly requestId: string;
}

/** Mails a link for a new password to an address that is known; says the same to everyone. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly attempts: SignInAttemptsStore,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'port'>,
  ) {}

  async run(request: ResetRequest): Promise<void> {
    await Promise.all([this.mailWhereKnown(request), sleep(answerAfterMs)]);
  }

  private async mailWhereKnown({ email, address, requestId }: ResetRequest): Promise<void> {
    const known = await this.find({ email: normalEmail(email), address, device: undefined });
    if (known === undefined) return;
    const { person, allianceId } = known;
    await this.work.run(systemCaller(allianceId, requestId), async (tx) => {
      const link = await asIdentity(tx, () => this.links.make(tx, person.id, allianceId, 'reset'));
      await this.mails.send(tx, resetMail(person, { address: publicAddress(this.config), ...link }));
    });
  }

  /** The person and one alliance of theirs; nothing where there is none, or where too many links were asked for. */
  private async find(approach: { email: string; address: string; device: undefined }) {
    try {
      return await this.work.beforeTenant(async (tx) => {
        await this.attempts.admit(tx, approach, 'reset');
        const person: Person | undefined = await this.people.byEmail(tx, approach.email);
        const [alliance] = person === undefined ? [] : await this.people.alliancesOf(tx, person.id);
        return person && alliance && { person, allianceId: alliance.id };
      });
    } catch (error) {
      if (error instanceof RefusedError) return undefined;
      throw error;
    }
  }
}
