import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { KnownRequest } from '../../platform/index.js';

/** The session a request came with. */
export interface HeldSession {
  readonly id: string;
  readonly secret: string;
  /** Whether the alliance requires a second factor and the person has none. */
  readonly mustEnrol: boolean;
}

/** A request after the guard let it in; `session` is absent where an access token asks. */
export interface SignedInRequest extends KnownRequest {
  session?: HeldSession;
}

/** Where it is written that a route is closed to access tokens. */
export const SESSION_ONLY = 'hezong:session-only';

/** Closes a route to access tokens: a script makes no tokens and ends no sessions. */
export const SessionOnly = (): MethodDecorator => SetMetadata(SESSION_ONLY, true);

/** Where it is written that a route serves those who have yet to set up the second factor their alliance requires. */
export const BEFORE_SECOND_FACTOR = 'hezong:before-second-factor';

/** Opens a route to them: all others wait until they have. */
export const BeforeSecondFactor = (): MethodDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);

const sessionOf = (context: ExecutionContext): HeldSession | undefined =>
  context.switchToHttp().getRequest<SignedInRequest>().session;

/** The session of the request; for routes that are `SessionOnly`. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): HeldSession => {
  const session = sessionOf(context);
  if (session === undefined) throw new Error('A route asks for the session, but lets access tokens in');
  return session;
});

/** The session of the request; null where an access token asks. */
export const AnySession = createParamDecorator(
  (_: unknown, context: ExecutionContext): HeldSession | null => sessionOf(context) ?? null,
);
