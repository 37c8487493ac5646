import { Injectable } from '@nestjs/common';
import { isRefused } from '../../kernel/index.js';
import { type Caller, InvalidInputError, UnitOfWork } from '../../platform/index.js';
import { choosePassword } from '../domain/password.js';
import { changedMail } from '../links/changed-mail.js';
import { CredentialMails } from '../links/credential-mails.js';
import { PeopleStore } from '../people.store.js';
import { hashPassword } from '../sign-in/secrets.js';
import { SessionsStore } from '../sign-in/sessions.store.js';
import { type FromWhere, ProveOneself } from './prove-oneself.js';

/** One's password as it is, and as it is to be. */
export interface PasswordChange {
  readonly password: string;
  readonly newPassword: string;
}

/** Changes one's password by the one there is. Every other session ends, and a mail tells of it. No alliance is told. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly prove: ProveOneself,
    private readonly people: PeopleStore,
    private readonly sessions: SessionsStore,
    private readonly mails: CredentialMails,
  ) {}

  async run(
    caller: Caller,
    { password, newPassword }: PasswordChange,
    from: FromWhere & { readonly sessionId: string },
  ): Promise<void> {
    const person = await this.prove.byPassword(caller, password, from);
    const choice = choosePassword(newPassword, person.email);
    if (isRefused(choice))
      throw new InvalidInputError([{ pointer: '/newPassword', because: choice.refusal.because }]);
    const hash = await hashPassword(newPassword);
    await this.work.beforeTenant(async (tx) => {
      await this.people.setPassword(tx, person.id, hash);
      await this.sessions.endOthers(tx, person.id, from.sessionId, 'new_password');
      await this.mails.write(tx, changedMail(person, 'password', tx.now));
    });
  }
}
