import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isRefused, type Refusal, deny, refuse } from '../kernel/index.js';
import {
  ACCESS,
  type Access,
  CONFIG,
  type Config,
  idempotencyOf,
  Log,
  UnauthenticatedError,
  RefusedError,
} from '../platform/index.js';
import { mayUse, noSession, tooNarrow } from './domain/access.js';
import { isForeign } from './domain/network.js';
import { letThroughChange } from './domain/scope.js';
import { bearerOf } from './sign-in/same-caller.js';
import { CallersReader, type KnownCaller } from './sign-in/callers.reader.js';
import { sessionSecretOf } from './sign-in/cookies.js';
import { BEFORE_SECOND_FACTOR, SESSION_ONLY, type SignedInRequest } from './sign-in/held-session.js';

/**
 * Stands before every route: finds who asks, by the session's cookie or an access token, and whether the route's access allows
 * it. What of a thing the caller may see is the use case's question.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: CallersReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'session'>,
    private readonly log: Log,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const route = context.getHandler();
    const access = this.reflector.get<Access | undefined>(ACCESS, route);
    if (access === undefined) throw new Error('A route without access');
    const bearer = bearerOf(request);
    if (bearer === undefined) this.refuseForeign(request, access === 'public');
    if (access === 'public') return true;
    const known = await this.identify(request, bearer);
    if (known === undefined)
      throw new UnauthenticatedError((bearer === undefined ? noSession : noToken).refusal);
    const refusal = refusalOf(access, known, {
      isSessionOnly: this.reflector.get<true | undefined>(SESSION_ONLY, route) ?? false,
      servesEnrolling: this.reflector.get<true | undefined>(BEFORE_SECOND_FACTOR, route) ?? false,
      isChange: !['GET', 'HEAD'].includes(request.method),
    });
    if (refusal !== undefined) {
      const { personId } = known.caller;
      this.log.warn({ requestId: request.id, personId, access, code: refusal.code }, 'access refused');
      throw new RefusedError(refusal);
    }
    const idempotency = idempotencyOf(request);
    request.caller = idempotency === undefined ? known.caller : { ...known.caller, idempotency };
    return true;
  }

  private async identify(
    request: SignedInRequest,
    bearer: string | undefined,
  ): Promise<KnownCaller | undefined> {
    if (bearer !== undefined) return this.callers.byToken(bearer, request.id);
    const secret = sessionSecretOf(request, this.config);
    if (secret === undefined) return undefined;
    const known = await this.callers.bySession(secret, request.id);
    if (known?.sessionId != null)
      request.session = { id: known.sessionId, secret, mustEnrol: known.mustEnrol };
    return known;
  }

  private refuseForeign(request: SignedInRequest, isPublic: boolean): void {
    const { origin, 'sec-fetch-site': fetchSite } = request.headers;
    const asked = {
      method: request.method,
      origin,
      fetchSite: typeof fetchSite === 'string' ? fetchSite : undefined,
      host: request.host,
      isPublic,
    };
    if (!isForeign(asked, this.config.publicUrl)) return;
    this.log.warn({ requestId: request.id }, 'request from another site refused');
    throw new RefusedError(foreign.refusal);
  }
}

function refusalOf(
  access: Exclude<Access, 'public'>,
  { caller, sessionId, mustEnrol, scopes }: KnownCaller,
  {
    isSessionOnly,
    servesEnrolling,
    isChange,
  }: { readonly isSessionOnly: boolean; readonly servesEnrolling: boolean; readonly isChange: boolean },
): Refusal | undefined {
  const byToken = sessionId === null;
  if (mustEnrol && !servesEnrolling) return enrolFirst.refusal;
  const outcome = mayUse(access, { permissions: caller.permissions, byToken });
  if (isRefused(outcome)) return outcome.refusal;
  if (byToken && isSessionOnly) return notByToken.refusal;
  const isBeyond = scopes !== undefined && isChange && !letThroughChange(access, scopes);
  return isBeyond && access !== 'signed_in' ? tooNarrow(access).refusal : undefined;
}

const enrolFirst = deny(
  'second_factor.needed',
  'This alliance requires two-step sign-in: set it up first.',
  '本联盟要求启用两步验证，请先完成设置。',
);

const noToken = refuse(
  'token.wrong',
  'This access token is not known, has expired or was revoked.',
  '该访问令牌不存在、已过期或已撤销。',
);

const notByToken = deny(
  'token.session_needed',
  'This needs a person who is signed in; an access token may not do it.',
  '此操作须由本人登录后进行，不能使用访问令牌。',
);

const foreign = deny(
  'session.foreign_origin',
  "This request came from another site's page and was refused.",
  '该请求来自其他网站的页面，已被拒绝。',
);
