import type { EntityManager } from 'typeorm';
import type { Instant } from '../kernel/index.js';
import type { Caller, Json } from './words.js';

/** Something that happened: past tense, for the record and for other modules. */
export interface Fact {
  /** `<noun>.<past>`, such as `deadline.met`. */
  readonly type: `${string}.${string}`;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The case in whose record it belongs. */
  readonly caseId?: string;
  /** Plain JSON. A `memberId` in it says whose concern it is alone; see what a member sees of a case. */
  readonly payload: { readonly [key: string]: Json | undefined };
}

/** Something to be done at a moment. */
export interface TimerPlan {
  /** Which effect, as registered with `WorkRegistry`. */
  readonly kind: string;
  readonly subjectId: string;
  readonly dueAt: Instant;
  readonly payload?: Json;
  /** Two timers of an alliance never share one; `kind` and `subjectId` together unless given. */
  readonly dedupe?: string;
}

/** A transaction in an alliance: the first argument of every store method. There is no ambient one. */
export interface Tx {
  readonly caller: Caller;
  /** One moment for all that happens in it. */
  readonly now: Instant;
  readonly manager: EntityManager;
  /** Runs SQL with `$1` parameters. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Has facts written to outbox, audit chain and their consumers' inboxes when the transaction commits, and only then. */
  record(facts: readonly Fact[]): Promise<void>;
  /** Plans work; a timer whose `dedupe` exists already is left as it is. */
  plan(...timers: readonly TimerPlan[]): Promise<void>;
  /** Cancels what is planned and not yet done. */
  cancelTimers(kind: string, subjectIds: readonly string[]): Promise<void>;
}

/** A transaction before the alliance is known: only tables that belong to none, and appointments. */
export type TenantlessTx = Pick<Tx, 'manager' | 'query' | 'now'>;
