import { Inject, Injectable } from '@nestjs/common';
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  Queue,
  Worker,
} from 'bullmq';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Log } from '../log.js';
import { describeError } from './describe-error.js';
import type { Ticket } from './leases.js';

const queueName = 'hezong-work';

/** One queue with one worker on it, on whichever backend. */
interface Line {
  add(tickets: readonly Ticket[]): Promise<void>;
  isRunning(): boolean;
  /** Drained: work under way is finished first. Forced: it is let go, and its lease runs out. */
  close(how: 'drained' | 'forced'): Promise<void>;
}

interface LineSettings<Connection> {
  /** For adding: fails fast when the backend is away. */
  readonly adding: Connection;
  /** For working: waits for the backend to return. */
  readonly working: Connection;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly process: (ticket: Ticket) => Promise<void>;
  readonly onError: (error: Error) => void;
}

/** PostgreSQL's words for a queue that lost its tables, functions or schema. */
const broken = new Set(['42P01', '3F000', '42883', '42703', 'XX000']);
const closeMs = 10_000;
const patience = 8;

/**
 * The queue carries tickets from the scan to the workers and holds the only copy of nothing. It lives in PostgreSQL, or in
 * Redis where there is one. When its tables or keys vanish it is built anew, and PostgreSQL fills it again.
 */
@Injectable()
export class WorkQueue {
  private line: Line | undefined;
  private process: ((ticket: Ticket) => Promise<void>) | undefined;
  private rebuiltAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly source: DataSource,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, 'redisUrl' | 'work'>,
  ) {}

  /** Starts to take tickets; `process` never throws. */
  open(process: (ticket: Ticket) => Promise<void>): void {
    this.process = process;
    this.line = this.build(process);
  }

  /** Puts tickets into the queue. The same ticket twice is one. */
  async add(tickets: readonly Ticket[]): Promise<void> {
    if (tickets.length > 0) await this.line?.add(tickets);
  }

  /** Whether the worker takes tickets. */
  isRunning(): boolean {
    return this.line?.isRunning() ?? false;
  }

  /**
   * Hears that tickets could not be added, for the how-manieth time in a row. Redis comes back by itself, so it is given
   * time; BullMQ on PostgreSQL keeps the first error of a connection for ever, so it is built anew at once.
   */
  hearRefusal(error: unknown, timesInARow: number): void {
    const lost = error instanceof Error && isBroken(error);
    if (lost || this.config.redisUrl === undefined || timesInARow % patience === 0) this.rebuild('refusal');
  }

  /** Throws queue and worker away and builds them anew; what was in them comes back when its leases run out. */
  rebuild(why: string): void {
    if (this.process === undefined || performance.now() - this.rebuiltAt < this.config.work.scanMs * 4)
      return;
    this.rebuiltAt = performance.now();
    this.log.warn({ why }, 'the queue is built anew');
    const old = this.line;
    this.line = this.build(this.process);
    void old?.close('forced').catch(() => undefined);
  }

  /** Finishes what is under way and takes nothing more; lets go what does not finish in ten seconds. */
  async close(): Promise<void> {
    this.process = undefined;
    const { line } = this;
    this.line = undefined;
    if (line === undefined) return;
    const late = await Promise.race([line.close('drained').then(() => false), afterMsOf(closeMs)]);
    if (late) await Promise.race([line.close('forced'), afterMsOf(1_000)]);
  }

  private build(process: (ticket: Ticket) => Promise<void>): Line {
    const { redisUrl, work } = this.config;
    const settings = {
      concurrency: work.concurrency * 2,
      leaseMs: work.leaseMs,
      process,
      onError: (error: Error) => this.hearError(error),
    };
    if (redisUrl !== undefined) {
      const working = { url: redisUrl, maxRetriesPerRequest: null };
      const adding = { url: redisUrl, maxRetriesPerRequest: 1, enableOfflineQueue: false };
      return openLine({ ...settings, adding, working }, createRedisBackend);
    }
    const connection = { connectionString: this.postgresUrl(), schema: 'bullmq', max: 4, migrate: true };
    return openLine({ ...settings, adding: connection, working: connection }, createPostgresBackend);
  }

  private postgresUrl(): string {
    const { options } = this.source;
    if (options.type !== 'postgres' || options.url === undefined) throw new Error('The database has no URL');
    return options.url;
  }

  private hearError(error: Error): void {
    if (isBroken(error)) this.rebuild('lost');
    else this.log.debug({ lastError: describeError(error) }, 'the queue has trouble');
  }
}

const isBroken = (error: Error): boolean =>
  broken.has((error as { code?: string }).code ?? '') || error.message.includes('Missing key');

const afterMsOf = (ms: number): Promise<true> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(true), ms).unref();
  });

function openLine<Backend extends IQueueBackend, Connection>(
  settings: LineSettings<Connection>,
  factory: BackendFactory<Backend, Connection>,
): Line {
  const queue = new Queue<Ticket, void, 'work', Ticket, void, 'work', Backend, Connection>(
    queueName,
    {
      connection: settings.adding,
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
      streams: { events: { maxLen: 100 } },
    },
    factory,
  );
  const worker = new Worker<Ticket, void, 'work', Backend, object, Connection>(
    queueName,
    (job) => settings.process(job.data),
    {
      connection: settings.working,
      concurrency: settings.concurrency,
      lockDuration: settings.leaseMs,
      stalledInterval: settings.leaseMs,
      drainDelay: 2,
      runRetryDelay: 1_000,
    },
    factory,
  );
  queue.on('error', settings.onError);
  worker.on('error', settings.onError);
  return {
    // One by one: BullMQ's bulk insert makes a temporary table each time, for which the app has no right.
    add: async (tickets) => {
      await Promise.all(
        tickets.map((data) => queue.add('work', data, { jobId: `${data.id}-${data.epoch}` })),
      );
    },
    isRunning: () => worker.isRunning(),
    close: async (how) => {
      await worker.close(how === 'forced');
      await queue.close();
    },
  };
}
