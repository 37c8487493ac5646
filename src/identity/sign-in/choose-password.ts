import { Injectable } from '@nestjs/common';
import { isRefused } from '../../kernel/index.js';
import {
  granted,
  InvalidInputError,
  newSecret,
  systemCaller,
  type TenantlessTx,
  UnitOfWork,
} from '../../platform/index.js';
import { asIdentity } from '../as-identity.js';
import { type LinkPurpose, spend } from '../domain/credential-link.js';
import { choosePassword } from '../domain/password.js';
import { PeopleStore } from '../people.store.js';
import { CredentialLinksStore } from './credential-links.store.js';
import { hashPassword } from './secrets.js';
import { SessionsStore } from './sessions.store.js';
import { SignInAttemptsStore } from './sign-in-attempts.store.js';

/** A link with the password its holder chose, and where the holder is. */
export interface ChosenPassword {
  readonly secret: string;
  readonly password: string;
  readonly address: string;
  readonly device: string | undefined;
  readonly requestId: string;
}

/**
 * Sets a password by the link of an invitation or a reset. The link works once; every session of the person ends; the place and
 * the device are known from then on, so that strangers' guesses do not keep their owner out.
 */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly sessions: SessionsStore,
    private readonly attempts: SignInAttemptsStore,
  ) {}

  /** Answers the secret by which the device is known. */
  async run(purpose: LinkPurpose, chosen: ChosenPassword): Promise<string> {
    const { secret, password, requestId } = chosen;
    const { allianceId, personId, email } = await this.work.beforeTenant(
      async (tx) => granted(spend(await this.links.bySecret(tx, secret), purpose, tx.now)).state,
    );
    const choice = choosePassword(password, email);
    if (isRefused(choice)) {
      throw new InvalidInputError([{ pointer: '/password', because: choice.refusal.because }]);
    }
    const hash = await hashPassword(password);
    const device = chosen.device ?? newSecret();
    await this.work.run({ ...systemCaller(allianceId, requestId), personId }, async (tx) => {
      await asIdentity(tx, async () => {
        const locked = await this.links.lockBySecret(tx, secret);
        const { state } = granted(spend(locked, purpose, tx.now));
        await this.links.spendAll(tx, state);
        await this.settle(tx, personId, hash);
        await this.attempts.succeed(tx, { email, address: chosen.address, device }, []);
      });
      const type = purpose === 'invitation' ? 'invitation.accepted' : 'password.reset';
      await tx.record([{ type, subject: { kind: 'person', id: personId }, payload: {} }]);
    });
    return device;
  }

  private async settle(tx: TenantlessTx, personId: string, hash: string): Promise<void> {
    await this.people.setPassword(tx, personId, hash);
    await this.sessions.endAll(tx, personId, 'new_password');
  }
}
