import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '../../kernel/index.js';
import { Sealing, type TenantlessTx, UnauthenticatedError } from '../../platform/index.js';
import { changedMail } from '../links/changed-mail.js';
import { CredentialMails } from '../links/credential-mails.js';
import { PeopleStore } from '../people.store.js';
import { hashOf } from '../sign-in/secrets.js';
import { appCode, bareRecoveryCode, stepOf } from './codes.js';
import { SecondFactorsStore } from './second-factors.store.js';

const placeOf = (personId: string): string => `second_factor|${personId}`;

/** Compares codes with the secret a person's app has, which lies sealed. Runs as the identity role. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly factors: SecondFactorsStore,
    private readonly sealing: Sealing,
    private readonly people: PeopleStore,
    private readonly mails: CredentialMails,
  ) {}

  sealed(personId: string, secret: string): Buffer {
    return this.sealing.sealText(secret, placeOf(personId));
  }

  /** Whether a person has one in force. */
  async isOn(tx: TenantlessTx, personId: string): Promise<boolean> {
    return (await this.factors.find(tx, personId))?.confirmedAt != null;
  }

  /**
   * Takes a code once: of the app, or a recovery code where the factor is in force, of which a mail tells. False where it is
   * neither, or was taken before. To be rolled back with all that it was for.
   */
  async take(tx: TenantlessTx, personId: string, written: string): Promise<boolean> {
    const known = await this.factors.lock(tx, personId);
    if (known === undefined) return false;
    const code = appCode(written);
    if (code === undefined) {
      if (known.confirmedAt === null) return false;
      return this.takeRecovery(tx, personId, written);
    }
    const step = stepOf(this.sealing.openText(known.sealed, placeOf(personId)), code, tx.now);
    return step !== undefined && this.factors.take(tx, personId, step);
  }

  private async takeRecovery(tx: TenantlessTx, personId: string, written: string): Promise<boolean> {
    const isTaken = await this.factors.takeRecovery(tx, personId, hashOf(bareRecoveryCode(written)));
    if (isTaken) {
      const person = await this.people.anyById(tx, personId);
      await this.mails.write(tx, changedMail(person, 'code_used', tx.now));
    }
    return isTaken;
  }

  /** Refuses (401) whoever has one in force and does not give a code of it. */
  async assertPassed(tx: TenantlessTx, personId: string, code: string | undefined): Promise<void> {
    if (!(await this.isOn(tx, personId))) return;
    if (code === undefined) throw new UnauthenticatedError(needed.refusal);
    if (!(await this.take(tx, personId, code)))
      throw new UnauthenticatedError(wrongCode('sign_in.code_wrong'));
  }
}

const needed = refuse(
  'sign_in.code_needed',
  'Your account has a second factor: give the code your app shows now, or a recovery code.',
  '您的账户已启用两步验证，请输入验证器应用当前显示的验证码，或恢复码。',
);

/** What is said of a code that is none, under the name of where it was asked for. */
export const wrongCode = (code: Refusal['code']): Refusal =>
  refuse(
    code,
    'This code is wrong or was used before: give the one your app shows now.',
    '验证码错误或已使用，请输入验证器应用当前显示的验证码。',
  ).refusal;
