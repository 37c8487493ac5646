import { Injectable } from '@nestjs/common';
import { isRefused } from '../../kernel/index.js';
import { type Caller, InvalidInputError, UnitOfWork } from '../../platform/index.js';
import { choosePassword } from '../domain/password.js';
import { changedMail } from '../links/changed-mail.js';
import { CredentialMails } from '../links/credential-mails.js';
import { PeopleStore } from '../people.store.js';
import { AccessTokensStore } from '../sign-in/access-tokens.store.js';
import { hashPassword } from '../sign-in/secrets.js';
import { SessionsStore } from '../sign-in/sessions.store.js';
import { type FromWhere, ProveOneself } from './prove-oneself.js';

/** One's password as it is, and as it is to be. */
export interface PasswordChange {
  readonly password: string;
  readonly newPassword: string;
  /** Whether access tokens and calendar feeds go on. */
  readonly keepAccess: boolean;
}

/**
 * Changes one's password by the one there is. Whoever knew the old one may have made more: every other session ends, this one goes on by
 * a new secret, and access tokens and calendar feeds end unless they are kept. A mail tells which. No alliance is told.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly prove: ProveOneself,
    private readonly people: PeopleStore,
    private readonly sessions: SessionsStore,
    private readonly tokens: AccessTokensStore,
    private readonly mails: CredentialMails,
  ) {}

  /** Answers the new secret of the session. */
  async run(
    caller: Caller,
    { password, newPassword, keepAccess }: PasswordChange,
    from: FromWhere,
  ): Promise<string> {
    const person = await this.prove.byPassword(caller, password, from);
    const choice = choosePassword(newPassword, person.email);
    if (isRefused(choice))
      throw new InvalidInputError([{ pointer: '/newPassword', because: choice.refusal.because }]);
    const hash = await hashPassword(newPassword);
    return this.work.beforeTenant(async (tx) => {
      await this.people.setPassword(tx, person.id, hash);
      if (!keepAccess) {
        await this.tokens.revokeAll(tx, { personId: person.id });
        await this.people.endFeeds(tx, person.id);
      }
      const change = keepAccess ? 'password_access_kept' : 'password';
      await this.mails.write(tx, changedMail(person, change, tx.now));
      return this.sessions.keepOne(tx, person.id, from.sessionId, 'new_password');
    });
  }
}
