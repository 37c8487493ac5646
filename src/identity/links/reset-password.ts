import { Injectable } from '@nestjs/common';
import { granted, UnitOfWork } from '../../platform/index.js';
import { spend } from '../domain/credential-link.js';
import { PeopleStore } from '../people.store.js';
import { AccessTokensStore } from '../sign-in/access-tokens.store.js';
import { SessionsStore } from '../sign-in/sessions.store.js';
import { SignInAttemptsStore } from '../sign-in/sign-in-attempts.store.js';
import { accepted, type ChosenPassword } from './chosen-password.js';
import { CredentialLinksStore } from './credential-links.store.js';

/** A new password, and whether the calendar feeds go on. */
export interface NewPassword extends ChosenPassword {
  readonly keepFeeds: boolean;
}

/**
 * Sets a new password by the link of a reset, which works once. Whoever held the old one may have made more: every session and
 * access token of the person ends, in every alliance, and every calendar feed unless they keep them. The place and the device are
 * known from then on, so that strangers' guesses do not keep their owner out. No alliance is told: an account belongs to none.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly links: CredentialLinksStore,
    private readonly sessions: SessionsStore,
    private readonly tokens: AccessTokensStore,
    private readonly attempts: SignInAttemptsStore,
  ) {}

  /** Answers the secret by which the device is known. */
  async run(chosen: NewPassword): Promise<string> {
    const { secret, address, keepFeeds } = chosen;
    const { email, personId } = await this.work.beforeTenant(
      async (tx) => granted(spend(await this.links.resetBySecret(tx, secret), 'reset', tx.now)).state,
    );
    const { hash, device } = await accepted(chosen, email);
    await this.work.beforeTenant(async (tx) => {
      const locked = await this.links.lockReset(tx, secret);
      await this.links.spend(tx, granted(spend(locked, 'reset', tx.now)).state);
      await this.people.setPassword(tx, personId, hash);
      await this.sessions.endAll(tx, { personId }, 'new_password');
      await this.tokens.revokeAll(tx, { personId });
      if (!keepFeeds) await this.people.endFeeds(tx, personId);
      await this.attempts.succeed(tx, { email, address, device }, []);
    });
    return device;
  }
}
