import { Injectable } from '@nestjs/common';
import {
  granted,
  InvalidInputError,
  newSecret,
  NotFoundError,
  asPerson,
  systemCaller,
  type TenantlessTx,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { AppointPerson, system } from '../appoint-person.js';
import { asIdentity } from '../as-identity.js';
import { spend } from '../domain/credential-link.js';
import { moveNomination } from '../domain/nomination-life.js';
import { accepted, type ChosenPassword } from '../links/chosen-password.js';
import { CredentialLinksStore } from '../links/credential-links.store.js';
import { PeopleStore, todayIn } from '../people.store.js';
import { matchesPassword } from '../sign-in/secrets.js';
import { SignInAttemptsStore } from '../sign-in/sign-in-attempts.store.js';
import { nominationFact } from './nomination-fact.js';
import { firstDay, NominationsStore, type OpenInvitation } from './nominations.store.js';
import { ReadInvitation, type ReadableInvitation } from './read-invitation.js';

/** The role of an invitation begins when whoever is invited accepts. */
@Injectable()
export class TakeInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationsStore,
    private readonly appointPerson: AppointPerson,
  ) {}

  /** Gives the role in the alliance that invited, after `before` was done as the identity role; once. */
  async run(
    { id, allianceId }: Pick<OpenInvitation, 'id' | 'allianceId'>,
    { personId, requestId }: { readonly personId: string; readonly requestId: string },
    before: (tx: TenantlessTx) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.work.run(asPerson(systemCaller(allianceId, requestId), personId), async (tx) => {
      await asIdentity(tx, () => before(tx));
      await this.take(tx, id, personId);
    });
  }

  private async take(tx: Tx, id: string, personId: string): Promise<void> {
    const nomination = await this.nominations.lock(tx, id);
    if (nomination.expiresAt === null || nomination.expiresAt <= tx.now) throw new NotFoundError();
    const { state } = granted(moveNomination({ ...nomination, personId }, 'accept', 'invited'));
    await this.nominations.save(tx, state);
    await tx.record([nominationFact('invitation.accepted', state)]);
    const from = firstDay(nomination.from, await todayIn(tx));
    const { role, memberId } = nomination;
    await this.appointPerson.within(tx, personId, { role, memberId, from }, system, { nominationId: id });
  }
}

/**
 * Accepts an invitation by its link, which works once: whoever has no account chooses a password, and whoever has one gives theirs,
 * for a link alone takes nobody's account. The place and the device are known from then on.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly read: ReadInvitation,
    private readonly takeInvitation: TakeInvitation,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly attempts: SignInAttemptsStore,
  ) {}

  /** Answers the secret by which the device is known. */
  async run(chosen: ChosenPassword): Promise<string> {
    const { secret, address, requestId } = chosen;
    const invitation = await this.read.run(secret);
    const { email } = invitation.invited;
    const { hash, device } = invitation.hasAccount
      ? await this.proved(chosen, email)
      : await accepted(chosen, email);
    const personId = await this.personOf(invitation);
    await this.takeInvitation.run(invitation, { personId, requestId }, async (tx) => {
      const locked = await this.links.lockInvitation(tx, secret);
      await this.links.spend(tx, granted(spend(locked, 'invitation', tx.now)).state);
      if (hash !== null && !(await this.people.hasPassword(tx, personId)))
        await this.people.setPassword(tx, personId, hash);
      await this.attempts.succeed(tx, { email, address, device }, []);
    });
    return device;
  }

  /** Counts an attempt as one to sign in, and compares; nothing is set. */
  private async proved({ password, address, device }: ChosenPassword, email: string) {
    const known = await this.work.beforeTenant(async (tx) => {
      await this.attempts.admit(tx, { email, address, device });
      return this.people.credentialOf(tx, email);
    });
    if (await matchesPassword(known?.hash, password)) return { hash: null, device: device ?? newSecret() };
    throw new InvalidInputError([{ pointer: '/password', because: notYours }]);
  }

  /** Who is behind the address: known to another alliance, or made as whoever invited typed it. */
  private personOf({ invited, zone }: ReadableInvitation): Promise<string> {
    return this.work.beforeTenant(async (tx) => (await this.people.findOrMake(tx, { ...invited, zone })).id);
  }
}

const notYours = {
  en: 'You have an account already, and this is not its password. Use “Forgot your password?” if you do not know it.',
  zh: '您已有账户，此密码不正确。如忘记密码，请使用“忘记密码”。',
};
