import { Inject, Injectable } from '@nestjs/common';
import { type Caller, CONFIG, type Config } from '../../platform/index.js';
import { CallersReader, type KnownCaller } from './callers.reader.js';
import { sessionSecretOf } from './cookies.js';
import type { SignedInRequest } from './held-session.js';

/** The access token a request carries. */
export const bearerOf = ({ headers }: Pick<SignedInRequest, 'headers'>): string | undefined =>
  /^Bearer ([\w-]{1,200})$/i.exec(headers.authorization ?? '')?.[1];

/** Who a request's session or token belongs to, asked again while a long answer is still under way. */
@Injectable()
export class SameCaller {
  constructor(
    private readonly callers: CallersReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'session'>,
  ) {}

  /**
   * The caller as of now: with the seats and permissions of this moment, without an idempotency key. Undefined where the session
   * ended, acts in another alliance by now or is to set up a second factor first, the token was revoked, or its person holds no seat
   * any more.
   */
  async again(request: SignedInRequest): Promise<Caller | undefined> {
    const bearer = bearerOf(request);
    const known = await this.known(request, bearer);
    const before = request.caller;
    if (before === undefined || known === undefined || known.mustEnrol) return undefined;
    const { caller } = known;
    const isSame = caller.personId === before.personId && caller.allianceId === before.allianceId;
    return isSame ? caller : undefined;
  }

  private known(request: SignedInRequest, bearer: string | undefined): Promise<KnownCaller | undefined> {
    if (bearer !== undefined) return this.callers.byToken(bearer, request.id);
    const secret = sessionSecretOf(request, this.config);
    return secret === undefined ? Promise.resolve(undefined) : this.callers.bySession(secret, request.id);
  }
}
