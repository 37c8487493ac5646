import { Injectable } from '@nestjs/common';
import { type Instant, refuse } from '../../kernel/index.js';
import { type Caller, personOf, RefusedError, type TenantlessTx, UnitOfWork } from '../../platform/index.js';
import { changedMail } from '../links/changed-mail.js';
import { CredentialMails } from '../links/credential-mails.js';
import { hashOf } from '../sign-in/secrets.js';
import { SessionsStore } from '../sign-in/sessions.store.js';
import { appAddress, bareRecoveryCode, newAppSecret, newRecoveryCodes } from './codes.js';
import { type FromWhere, ProveOneself } from './prove-oneself.js';
import { SecondFactors } from './second-factors.js';
import { SecondFactorsStore } from './second-factors.store.js';

/** How a person's second factor stands. */
export interface FactorStanding {
  readonly onSince: Instant | null;
  readonly recoveryLeft: number;
  /** Whether the alliance one acts in requires it. */
  readonly isRequired: boolean;
}

/** Recovery codes with the new secret of the session they were asked for in. */
export interface Confirmed {
  readonly codes: readonly string[];
  readonly secret: string;
}

/**
 * One's own second factor: set up by the password, in force once a code confirmed it, ended by a code. With both, every other session
 * ends, for it may have been opened by a password alone, and this one goes on by a new secret. No alliance is told.
 */
@Injectable()
export class KeepSecondFactor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly prove: ProveOneself,
    private readonly factors: SecondFactors,
    private readonly store: SecondFactorsStore,
    private readonly sessions: SessionsStore,
    private readonly mails: CredentialMails,
  ) {}

  standing(caller: Caller): Promise<FactorStanding> {
    return this.work.beforeTenant(async (tx) => ({
      onSince: (await this.store.find(tx, personOf(caller)))?.confirmedAt ?? null,
      recoveryLeft: await this.store.recoveryLeft(tx, personOf(caller)),
      isRequired: await this.store.isRequired(tx, caller.allianceId),
    }));
  }

  /** Answers a new secret for the app. Refused (409) where one is in force. */
  async begin(
    caller: Caller,
    password: string,
    from: FromWhere,
  ): Promise<{ readonly secret: string; readonly address: string }> {
    const { id, email } = await this.prove.byPassword(caller, password, from);
    const secret = newAppSecret();
    const isBegun = await this.work.beforeTenant((tx) =>
      this.store.begin(tx, id, this.factors.sealed(id, secret)),
    );
    if (!isBegun) throw new RefusedError(alreadyOn.refusal);
    return { secret, address: appAddress(secret, email) };
  }

  /** Puts it in force by a first code. Answers the recovery codes, this once. Refused (409) where it is in force. */
  confirm(caller: Caller, code: string, from: FromWhere): Promise<Confirmed> {
    return this.prove.byCode(caller, code, from, async (tx, person) => {
      if (await this.factors.isOn(tx, person.id)) throw new RefusedError(alreadyOn.refusal);
      await this.store.confirm(tx, person.id);
      await this.mails.write(tx, changedMail(person, 'factor_on', tx.now));
      const secret = await this.sessions.keepOne(tx, person.id, from.sessionId, 'second_factor');
      return { codes: await this.renewed(tx, person.id), secret };
    });
  }

  /** New recovery codes in the place of the old, this once. */
  renewRecovery(caller: Caller, code: string, from: FromWhere): Promise<readonly string[]> {
    return this.prove.byCode(caller, code, from, async (tx, person) => {
      await this.assertOn(tx, person.id);
      await this.mails.write(tx, changedMail(person, 'codes_renewed', tx.now));
      return this.renewed(tx, person.id);
    });
  }

  /** Answers the new secret of the session. */
  end(caller: Caller, code: string, from: FromWhere): Promise<string> {
    return this.prove.byCode(caller, code, from, async (tx, person) => {
      await this.assertOn(tx, person.id);
      await this.store.end(tx, person.id);
      await this.mails.write(tx, changedMail(person, 'factor_off', tx.now));
      return this.sessions.keepOne(tx, person.id, from.sessionId, 'second_factor');
    });
  }

  private async assertOn(tx: TenantlessTx, personId: string): Promise<void> {
    if (!(await this.factors.isOn(tx, personId))) throw new RefusedError(notOn.refusal);
  }

  private async renewed(tx: TenantlessTx, personId: string): Promise<readonly string[]> {
    const codes = newRecoveryCodes();
    await this.store.renewRecovery(
      tx,
      personId,
      codes.map((code) => hashOf(bareRecoveryCode(code))),
    );
    return codes;
  }
}

const alreadyOn = refuse(
  'second_factor.already_on',
  'Your second factor is in force already: end it before you set up another.',
  '两步验证已启用；如需更换，请先停用。',
);

const notOn = refuse('second_factor.not_on', 'You have no second factor in force.', '两步验证尚未启用。');
