import {
  acknowledgementOf,
  type Bilingual,
  type Decision,
  isRefused,
  type Oddity,
  type Refusal,
} from '../kernel/index.js';

/** One fault of an input: where, as a JSON pointer (RFC 6901), and what to change. */
export interface InputFault {
  readonly pointer: string;
  readonly because: Bilingual;
}

/** A rule said no: 403 where the refusal is of right, else 409, unless another status says it better. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly status: 403 | 408 | 409 | 422 | 429 = refusal.of === 'right' ? 403 : 409,
    /** Seconds after which trying again makes sense. */
    readonly retryAfterSeconds?: number,
  ) {
    super(refusal.code);
  }
}

/** There is no such thing, or it is not the caller's to see: both are the same 404. */
export class NotFoundError extends Error {
  constructor() {
    super('not_found');
  }
}

/** Input that must be changed: 422 with a pointer to each fault. */
export class InvalidInputError extends Error {
  constructor(readonly faults: readonly InputFault[]) {
    super('input.invalid');
  }

  /** One fault, in words of both languages. */
  static at(pointer: string, en: string, zh: string): InvalidInputError {
    return new InvalidInputError([{ pointer, because: { en, zh } }]);
  }
}

/** An odd date of an input: where it stands, as a JSON pointer, and what is odd. */
export interface OddDate {
  readonly pointer: string;
  readonly oddity: Oddity;
}

/** Dates that are taken only once a person says that they are right: 422 with what each is acknowledged by. */
export class ImplausibleDatesError extends Error {
  constructor(readonly odd: readonly OddDate[]) {
    super('date.implausible');
  }
}

/** Refuses odd dates that nobody acknowledged. A date that stands in several places is told of once. */
export function assertAcknowledged(odd: readonly OddDate[], acknowledged: readonly string[] = []): void {
  const open = odd.filter(({ oddity }) => !acknowledged.includes(acknowledgementOf(oddity)));
  const once = new Map(open.toReversed().map((each) => [acknowledgementOf(each.oddity), each]));
  if (once.size > 0) throw new ImplausibleDatesError([...once.values()].toReversed());
}

/** The caller changed a version that is no longer the newest: 412. */
export class StaleVersionError extends Error {
  constructor(readonly currentVersion: number) {
    super('version.stale');
  }
}

/** Nobody is signed in: 401. */
export class UnauthenticatedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Unwraps a decision; a refusal becomes an error that rolls the transaction back. */
export function granted<State, Fact>(
  decision: Decision<State, Fact>,
): { readonly state: State; readonly facts: readonly Fact[] } {
  if (isRefused(decision)) throw new RefusedError(decision.refusal);
  return decision;
}

/** Refuses where something stands against what is asked. */
export function assertAllowed(obstacle: Refusal | undefined): void {
  if (obstacle !== undefined) throw new RefusedError(obstacle);
}

/** Refuses a change of a version that is no longer the newest. `expected` is undefined where the client sent no If-Match. */
export function assertVersion(current: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== current) throw new StaleVersionError(current);
}
