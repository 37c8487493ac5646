import { Injectable } from '@nestjs/common';
import { deny, type Refusal, refuse } from '../../kernel/index.js';
import { type Caller, personOf, RefusedError, type TenantlessTx, UnitOfWork } from '../../platform/index.js';
import type { Person } from '../domain/person.js';
import { PeopleStore } from '../people.store.js';
import { matchesPassword } from '../sign-in/secrets.js';
import { SignInAttemptsStore } from '../sign-in/sign-in-attempts.store.js';
import { SecondFactors, wrongCode } from './second-factors.js';

/** From where somebody who is signed in acts, and in which session. */
export interface FromWhere {
  readonly sessionId: string;
  readonly address: string;
  readonly device: string | undefined;
}

/** Has whoever is signed in prove once more who they are. Guesses are slowed down as at signing in, at doors of their own for passwords and for codes. */
@Injectable()
export class ProveOneself {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly attempts: SignInAttemptsStore,
    private readonly factors: SecondFactors,
  ) {}

  /** By the password. Refused (403 `password.wrong`) where it is not the one; the time to wait (429) after many guesses. */
  async byPassword(caller: Caller, password: string, from: FromWhere): Promise<Person> {
    const { person, hash, passed } = await this.work.beforeTenant(async (tx) => {
      const known = await this.owner(tx, caller);
      const admitted = await this.attempts.admit(tx, { ...from, email: known.email }, 'own_password');
      return {
        person: known,
        passed: admitted,
        hash: (await this.people.credentialOf(tx, known.email))?.hash,
      };
    });
    if (!(await matchesPassword(hash, password))) throw new RefusedError(wrongPassword, 403);
    await this.work.beforeTenant((tx) =>
      this.attempts.forgive(tx, { ...from, email: person.email }, 'own_password', passed),
    );
    return person;
  }

  /** By a code of the app, or a recovery code, and does something in the same transaction. Refused (403) where it is none. */
  async byCode<T>(
    caller: Caller,
    code: string,
    from: FromWhere,
    work: (tx: TenantlessTx, person: Person) => Promise<T>,
  ): Promise<T> {
    const { person, passed } = await this.work.beforeTenant(async (tx) => {
      const known = await this.owner(tx, caller);
      return {
        person: known,
        passed: await this.attempts.admit(tx, { ...from, email: known.email }, 'own_code'),
      };
    });
    return this.work.beforeTenant(async (tx) => {
      if (!(await this.factors.take(tx, person.id, code)))
        throw new RefusedError(wrongCode('second_factor.code_wrong'), 403);
      await this.attempts.forgive(tx, { ...from, email: person.email }, 'own_code', passed);
      return work(tx, person);
    });
  }

  /** Whose account it is. Refused (403) where everybody uses it: of somebody of a demonstration and of nothing else. */
  private async owner(tx: TenantlessTx, caller: Caller): Promise<Person> {
    const person = await this.people.anyById(tx, personOf(caller));
    const alliances = await this.people.alliancesOf(tx, person.id);
    if (alliances.every(({ demo }) => demo)) throw new RefusedError(shared.refusal);
    return person;
  }
}

const shared = deny(
  'account.of_demo',
  'This is an account of the demonstration, which everybody uses: its password and two-step sign-in stay as they are.',
  '此为公用的演示账户，不能修改密码或两步验证设置。',
);

const wrongPassword: Refusal = refuse(
  'password.wrong',
  'This is not your password.',
  '当前密码不正确。',
).refusal;
