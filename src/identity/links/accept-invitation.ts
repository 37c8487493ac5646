import { Injectable } from '@nestjs/common';
import { granted, systemCaller, UnitOfWork } from '../../platform/index.js';
import { asIdentity } from '../as-identity.js';
import { spend } from '../domain/credential-link.js';
import { PeopleStore } from '../people.store.js';
import { SignInAttemptsStore } from '../sign-in/sign-in-attempts.store.js';
import { accepted, type ChosenPassword } from './chosen-password.js';
import { CredentialLinksStore } from './credential-links.store.js';

/** Sets a first password by the link of an invitation, which works once. The place and the device are known from then on. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly attempts: SignInAttemptsStore,
  ) {}

  /** Answers the secret by which the device is known. */
  async run(chosen: ChosenPassword): Promise<string> {
    const { secret, requestId } = chosen;
    const { allianceId, personId, email } = await this.work.beforeTenant(
      async (tx) => granted(spend(await this.links.invitation(tx, secret), 'invitation', tx.now)).state,
    );
    const { hash, device } = await accepted(chosen, email);
    await this.work.run({ ...systemCaller(allianceId, requestId), personId }, async (tx) => {
      await asIdentity(tx, async () => {
        const locked = await this.links.lockBySecret(tx, secret);
        await this.links.spendAll(tx, granted(spend(locked, 'invitation', tx.now)).state);
        await this.people.setPassword(tx, personId, hash);
        await this.attempts.succeed(tx, { email, address: chosen.address, device }, []);
      });
      await tx.record([
        { type: 'invitation.accepted', subject: { kind: 'person', id: personId }, payload: {} },
      ]);
    });
    return device;
  }
}
