import { Injectable } from '@nestjs/common';
import { deny, refuse } from '../../kernel/index.js';
import {
  Log,
  newSecret,
  type TenantlessTx,
  UnauthenticatedError,
  UnitOfWork,
  RefusedError,
} from '../../platform/index.js';
import { placeOf } from '../domain/network.js';
import { normalEmail } from '../domain/person.js';
import type { Door } from '../domain/sign-in-throttle.js';
import { type Credential, PeopleStore } from '../people.store.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { hashOf, matchesPassword } from './secrets.js';
import { SessionsStore } from './sessions.store.js';
import { SignInAttemptsStore } from './sign-in-attempts.store.js';

/** Someone at the door. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, where the person has one. */
  readonly code?: string | undefined;
  readonly address: string;
  /** What the browser calls itself. */
  readonly userAgent: string;
  /** Secrets the browser showed: of a device that signed in before, and of the session it held until now. */
  readonly device: string | undefined;
  readonly formerSession: string | undefined;
  readonly requestId: string;
}

/** The secrets the browser is to keep of a session just opened. */
export interface OpenedSession {
  readonly secret: string;
  readonly device: string;
}

/** Signs a person in: count the attempt, compare, open. The password is compared outside any transaction. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleStore,
    private readonly sessions: SessionsStore,
    private readonly attempts: SignInAttemptsStore,
    private readonly factors: SecondFactors,
    private readonly log: Log,
  ) {}

  async run(given: SignInAttempt): Promise<OpenedSession> {
    const attempt = { ...given, email: normalEmail(given.email) };
    const { known, passed } = await this.work.beforeTenant(async (tx) => ({
      passed: await this.attempts.admit(tx, attempt),
      known: await this.people.credentialOf(tx, attempt.email),
    }));
    const matches = await matchesPassword(known?.hash, attempt.password);
    if (known === undefined || !matches) {
      this.log.warn({ place: placeOf(attempt.address), requestId: attempt.requestId }, 'sign-in failed');
      throw new UnauthenticatedError(wrong.refusal);
    }
    const secret = newSecret();
    const device = attempt.device ?? newSecret();
    const sessionId = await this.work.beforeTenant((tx) =>
      this.open(tx, known, { ...attempt, device }, passed, secret),
    );
    this.log.log({ personId: known.personId, sessionId, requestId: attempt.requestId }, 'signed in');
    return { secret, device };
  }

  private async open(
    tx: TenantlessTx,
    { personId }: Credential,
    attempt: SignInAttempt & { readonly device: string },
    passed: readonly Door[],
    secret: string,
  ): Promise<string> {
    const alliances = await this.people.alliancesOf(tx, personId);
    const last = await this.sessions.lastAlliance(tx, personId);
    const alliance = alliances.find(({ id }) => id === last) ?? alliances[0];
    if (alliance === undefined) throw new RefusedError(noSeat.refusal);
    await this.factors.assertPassed(tx, personId, attempt.code);
    await this.attempts.succeed(tx, attempt, passed);
    // A session never outlives the next sign-in of the same browser: its secret is new each time.
    if (attempt.formerSession !== undefined) {
      await this.sessions.endBySecret(tx, hashOf(attempt.formerSession), 'replaced');
    }
    return this.sessions.open(tx, {
      personId,
      allianceId: alliance.id,
      tokenHash: hashOf(secret),
      address: attempt.address,
      device: attempt.userAgent.slice(0, 200),
    });
  }
}

const wrong = refuse('sign_in.wrong', 'E-mail address or password is wrong.', '邮箱或密码错误。');

const noSeat = deny(
  'sign_in.no_seat',
  'You hold no role in any alliance at present; ask the alliance that invited you.',
  '您目前在任何联盟均无任职，请联系邀请您的联盟。',
);
