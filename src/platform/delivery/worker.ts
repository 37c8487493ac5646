import { Inject, Injectable } from '@nestjs/common';
import { afterMs, Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { Metrics } from '../http/metrics.js';
import { Log } from '../log.js';
import type { Tx } from '../tx.js';
import { UnitOfWork } from '../unit-of-work.js';
import { systemCaller } from '../words.js';
import { describeError } from './describe-error.js';
import { type Lease, notAsleep, type Ticket } from './leases.js';
import { type DueTimer, HopelessError, type OutsideEffect, WorkRegistry } from './work-registry.js';
import {
  markDone,
  markFailed,
  prolong,
  takeFactsInHand,
  takeInHand,
  takeTimersInHand,
  type WorkInHand,
} from './work-rows.js';

/**
 * What became of a ticket. `fenced`: worthless, nothing was changed. `postponed`: it failed and is tried again. `failed`: it
 * was given up. `lost`: not even the failure could be written down; its lease runs out and it is tried again.
 */
export type Outcome = 'done' | 'fenced' | 'postponed' | 'failed' | 'lost';

/** What remains to be done outside once the first step is committed. */
interface Pending {
  readonly effect: OutsideEffect<unknown, unknown>;
  readonly timer: DueTimer;
  readonly intent: unknown;
}

const maxTries = 8;
const firstBackoffMs = 2_000;

/** How long to wait after so many failed tries: 2 s, 8 s, 32 s … about three hours in all, so that an evening's outage of a mail server costs nothing. */
const backoffMs = (failedTries: number): number => firstBackoffMs * 4 ** (failedTries - 1);

/**
 * Does the work of a ticket. Its effect and the mark that it is done are one transaction, which begins by locking the row
 * under the ticket's lease: a worker that slept past its lease wakes to change nothing.
 */
@Injectable()
export class Worker {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: WorkRegistry,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Pick<Config, 'work'>,
  ) {}

  /**
   * Does all of a ticket, together where it names several; where that fails, one by one, so that the one that cannot be done
   * keeps none of the others. Answers what became of each. Never throws.
   */
  async runAll(ticket: Ticket): Promise<readonly Outcome[]> {
    const [first, ...others] = ticket.leases;
    if (others.length === 0) return [await this.run(ticket)];
    try {
      return await this.runTogether(ticket);
    } catch (error) {
      this.log.debug({ workId: first.id, lastError: describeError(error) }, 'work is done one by one');
    }
    const outcomes: Outcome[] = [];
    for (const lease of ticket.leases) outcomes.push(await this.run({ ...ticket, leases: [lease] }));
    return outcomes;
  }

  /** Of a ticket for one piece of work. Never throws: what goes wrong is written to the row, or is left to the next lease. */
  async run(ticket: Ticket): Promise<Outcome> {
    const outcome = await this.attempt(ticket).catch((error: unknown) =>
      this.recordFailure(ticket, error).catch((second: unknown) => this.giveIn(ticket, second)),
    );
    this.metrics.work.inc({ outcome });
    return outcome;
  }

  private async runTogether(ticket: Ticket): Promise<readonly Outcome[]> {
    const ids = await this.inTransaction(ticket, async (tx) => {
      const inHand = await (ticket.table === 'timer'
        ? this.doTimers(tx, ticket)
        : this.hearFacts(tx, ticket));
      if (inHand.length > 0) await markDone(tx, ticket, inHand);
      return inHand;
    });
    const done = new Set(ids);
    const outcomeOf = ({ id }: Lease): Outcome => (done.has(id) ? 'done' : 'fenced');
    const outcomes = ticket.leases.map(outcomeOf);
    for (const outcome of ['done', 'fenced'] as const) {
      const times = outcomes.filter((one) => one === outcome).length;
      if (times > 0) this.metrics.work.inc({ outcome }, times);
    }
    return outcomes;
  }

  /** Answers which were in hand, and so are done. */
  private async doTimers(tx: Tx, ticket: Ticket): Promise<readonly string[]> {
    const timers = await takeTimersInHand(tx, ticket);
    const [one] = timers;
    if (one !== undefined) await (this.registry.timerEffect(one.kind) ?? unknownWork())(tx, timers);
    return timers.map(({ id }) => id);
  }

  /** The same of facts, each type of them for itself. */
  private async hearFacts(tx: Tx, ticket: Ticket): Promise<readonly string[]> {
    const hearings = await takeFactsInHand(tx, ticket);
    for (const type of new Set(hearings.map(({ fact }) => fact.type))) {
      const ofType = hearings.filter(({ fact }) => fact.type === type);
      const effect = this.registry.factEffect(type, ofType[0]?.consumer ?? '') ?? unknownWork();
      await effect(
        tx,
        ofType.map(({ fact }) => fact),
      );
    }
    return hearings.map(({ id }) => id);
  }

  private async attempt(ticket: Ticket): Promise<Outcome> {
    const begunAt = performance.now();
    const begun = await this.inTransaction(ticket, async (tx) => {
      const work = await takeInHand(tx, ticket);
      if (work === undefined) return 'fenced';
      return this.begin(tx, ticket, work);
    });
    if (begun === 'done' || begun === 'fenced') return begun;
    if (performance.now() - begunAt > this.config.work.leaseMs / 2) return 'fenced';
    const outcome = await this.holding(ticket, begun.effect.longestMs, () =>
      begun.effect.perform(begun.intent),
    );
    return this.inTransaction(ticket, async (tx) => {
      if ((await takeInHand(tx, ticket)) === undefined) return 'fenced';
      await begun.effect.finish(tx, begun.timer, outcome);
      await markDone(tx, ticket);
      return 'done';
    });
  }

  /** Prolongs the lease while an effect that may take longer is under way. A lease that was lost is not taken again. */
  private async holding<T>(
    ticket: Ticket,
    longestMs: number | undefined,
    effect: () => Promise<T>,
  ): Promise<T> {
    if (longestMs === undefined) return effect();
    const { leaseMs } = this.config.work;
    const until = performance.now() + longestMs;
    const prolonging = setInterval(() => {
      if (performance.now() > until) return;
      this.inTransaction(ticket, async (tx) => {
        if ((await takeInHand(tx, ticket)) !== undefined) await prolong(tx, ticket, leaseMs);
      }).catch((error: unknown) => this.giveIn(ticket, error));
    }, leaseMs / 3);
    try {
      return await effect();
    } finally {
      clearInterval(prolonging);
    }
  }

  /** Does what stays inside the database; answers what remains to be done outside. */
  private async begin(tx: Tx, ticket: Ticket, work: WorkInHand): Promise<'done' | Pending> {
    if ('fact' in work) {
      const effect = this.registry.factEffect(work.fact.type, work.consumer) ?? unknownWork();
      await effect(tx, [work.fact]);
    } else {
      const pending = await this.beginTimer(tx, work.timer);
      if (pending !== undefined) {
        await prolong(tx, ticket, this.config.work.leaseMs);
        return pending;
      }
    }
    await markDone(tx, ticket);
    return 'done';
  }

  private async beginTimer(tx: Tx, timer: DueTimer): Promise<Pending | undefined> {
    const outside = this.registry.outsideEffect(timer.kind);
    if (outside !== undefined) {
      const intent = await outside.begin(tx, timer);
      return intent === undefined ? undefined : { effect: outside, timer, intent };
    }
    const effect = this.registry.timerEffect(timer.kind) ?? unknownWork();
    await effect(tx, [timer]);
    return undefined;
  }

  private async recordFailure(ticket: Ticket, error: unknown): Promise<Outcome> {
    const lastError = describeError(error);
    const written = await this.inTransaction(ticket, async (tx) => {
      const work = await takeInHand(tx, ticket);
      const mark = await markFailed(tx, ticket, {
        lastError,
        nextTry: (tries) => this.nextTry(tries, error),
      });
      if (mark?.givenUp && work !== undefined && 'timer' in work) {
        await this.registry.outsideEffect(work.kind)?.abandon(tx, work.timer, lastError);
      }
      return mark && { ...mark, kind: work?.kind };
    });
    if (written === undefined) return 'fenced';
    const fields = { workId: ticket.leases[0].id, kind: written.kind, tries: written.tries, lastError };
    if (!written.givenUp) {
      this.log.warn(fields, 'work failed and is tried again');
      return 'postponed';
    }
    this.log.error(
      { ...fields, err: error },
      'work failed for good: look at it under Administration, Queues',
    );
    return 'failed';
  }

  private nextTry(tries: number, error: unknown) {
    if (error instanceof HopelessError || tries >= maxTries) return undefined;
    return afterMs(this.clock.now(), backoffMs(tries));
  }

  private giveIn(ticket: Ticket, error: unknown): Outcome {
    this.log.warn(
      { workId: ticket.leases[0].id, lastError: describeError(error) },
      'work is left to its next lease',
    );
    return 'lost';
  }

  /** A transaction of the system in the ticket's alliance; the database ends it where its worker falls asleep in it. */
  private inTransaction<T>(ticket: Ticket, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(systemCaller(ticket.allianceId, `work-${ticket.leases[0].id}`), async (tx) => {
      await tx.query(notAsleep, [String(this.config.work.leaseMs)]);
      return work(tx);
    });
  }
}

function unknownWork(): never {
  throw new UnknownWorkError('this process does not know what to do');
}

/** A newer or older release planned work that this process does not know. It is tried again, elsewhere perhaps. */
class UnknownWorkError extends Error {
  readonly code = 'work.unknown_kind';
}
