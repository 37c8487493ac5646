import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { Consumers } from '../facts/consumers.js';
import type { Tx } from '../tx.js';
import type { Json } from '../words.js';
import type { WorkTable } from './leases.js';

/** Work that came due: a timer as it was planned. */
export interface DueTimer {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: Json;
  /** When it was to happen; later than first planned where it failed before. */
  readonly dueAt: Instant;
  /** 1 on the first try. */
  readonly attempt: number;
}

/** A fact as a consumer hears it. */
export interface HeardFact {
  readonly id: string;
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly caseId: string | null;
  readonly payload: Json;
  /** When it happened. */
  readonly at: Instant;
  readonly actorId: string | null;
}

/** What a timer does, in the transaction that marks it done: both are committed, or neither is. */
export type TimerEffect = (tx: Tx, timer: DueTimer) => Promise<void>;

/**
 * What several timers of one kind do, in the transaction that marks them done. Each does what it would do alone; where one
 * fails nothing is done, and they are done one by one.
 */
export type TimersEffect = (tx: Tx, timers: readonly DueTimer[]) => Promise<void>;

/** What hearing a fact does, in the transaction that marks it heard: both are committed, or neither is. */
export type FactEffect = (tx: Tx, fact: HeardFact) => Promise<void>;

/** What hearing several facts of one type does, in the transaction that marks them heard; see `TimersEffect`. */
export type FactsEffect = (tx: Tx, facts: readonly HeardFact[]) => Promise<void>;

/** An effect outside PostgreSQL, in three steps. Only `perform` leaves the database, and only it can happen twice. */
export interface OutsideEffect<Intent, Outcome> {
  /** How long `perform` may keep its lease; a lease's own length unless given, after which it is done again elsewhere. */
  readonly longestMs?: number;
  /** Whether one of its kind is done at a time, by whichever worker: others due wait in PostgreSQL and hold no lease. */
  readonly isAlone?: true;
  /** Reads what is to be done; committed before `perform`. Undefined: nothing is left to do, the timer is done. */
  begin(tx: Tx, timer: DueTimer): Promise<Intent | undefined>;
  /** Does it, outside any transaction. After a crash it is done again with the same intent. */
  perform(intent: Intent): Promise<Outcome>;
  /** Writes down that it was done, in the transaction that marks the timer done. */
  finish(tx: Tx, timer: DueTimer, outcome: Outcome): Promise<void>;
  /** Writes down that it was given up after the last try; `lastError` holds class and code only. */
  abandon(tx: Tx, timer: DueTimer, lastError: string): Promise<void>;
}

/** An error that trying again cannot cure: the work is given up at once and waits for a person. */
export class HopelessError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * What is done for each kind of timer and each listener of a fact. Filled by the modules' `*.processor.ts` when they are
 * built, in every process: one that serves HTTP must know the listeners of the facts it records.
 */
@Injectable()
export class WorkRegistry {
  private readonly timers = new Map<string, TimersEffect>();
  private readonly many = new Set<string>();
  private readonly outside = new Map<string, OutsideEffect<unknown, unknown>>();
  private readonly facts = new Map<string, FactsEffect>();
  private readonly manyHearing = new Set<string>();

  constructor(private readonly consumers: Consumers) {}

  /** What happens when a timer of this kind comes due. */
  onTimer(kind: string, effect: TimerEffect): void {
    this.assertNew(kind);
    this.timers.set(kind, async (tx, timers) => {
      for (const timer of timers) await effect(tx, timer);
    });
  }

  /** What happens when timers of this kind come due, as many as are due together. */
  onTimers(kind: string, effect: TimersEffect): void {
    this.assertNew(kind);
    this.timers.set(kind, effect);
    this.many.add(kind);
  }

  /** What happens outside the database when a timer of this kind comes due. */
  onTimerOutside<Intent, Outcome>(kind: string, effect: OutsideEffect<Intent, Outcome>): void {
    this.assertNew(kind);
    this.outside.set(kind, effect);
  }

  /** What a listener does when it hears a fact. Its name is stable: with the fact's id it makes hearing happen once. */
  onFact(factType: string, consumer: string, effect: FactEffect): void {
    this.consumers.add(factType, consumer);
    this.facts.set(`${factType} ${consumer}`, async (tx, facts) => {
      for (const fact of facts) await effect(tx, fact);
    });
  }

  /**
   * What a listener does when it hears facts of a type, as many as are due together. It hears all it hears so. `formerly`: its name in
   * an earlier release, by which some may still be heard.
   */
  onFacts(factType: string, consumer: string, effect: FactsEffect, formerly: string): void {
    this.consumers.add(factType, consumer);
    this.manyHearing.add(consumer);
    for (const name of [consumer, formerly]) this.facts.set(`${factType} ${name}`, effect);
  }

  /** The effect of a kind of timer, where it stays inside the database. */
  timerEffect(kind: string): TimersEffect | undefined {
    return this.timers.get(kind);
  }

  /** Whether timers of a kind, or what a listener hears, may be done many at once. */
  doesMany(table: WorkTable, kindOrListener: string): boolean {
    return (table === 'timer' ? this.many : this.manyHearing).has(kindOrListener);
  }

  /** The effect of a kind of timer, where it leaves the database. */
  outsideEffect(kind: string): OutsideEffect<unknown, unknown> | undefined {
    return this.outside.get(kind);
  }

  /** What a listener does on hearing facts of a type. */
  factEffect(factType: string, consumer: string): FactsEffect | undefined {
    return this.facts.get(`${factType} ${consumer}`);
  }

  /** The kinds of timers whose effect leaves the database. They wait on others, so they have a lane of their own. */
  outsideKinds(): readonly string[] {
    return [...this.outside.keys()];
  }

  /** Those of them of which one is done at a time. */
  aloneKinds(): readonly string[] {
    return [...this.outside].flatMap(([kind, { isAlone }]) => (isAlone === true ? [kind] : []));
  }

  private assertNew(kind: string): void {
    if (this.timers.has(kind) || this.outside.has(kind))
      throw new Error(`Timer kind ${kind} is registered twice`);
  }
}
