import { Inject, Injectable } from '@nestjs/common';
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Job,
  Queue,
  type RedisOptions,
  Worker,
} from 'bullmq';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Log } from '../log.js';
import { describeError } from './describe-error.js';
import type { Ticket } from './leases.js';
import { type Part, Renewed } from './renewed.js';
import { Rest } from './rest.js';

/** The name of the one queue. */
export const workQueue = 'hezong-work';

/** What is done with a ticket as the queue hands it out; never throws. */
export type TakeJob = (job: Job<Ticket>) => Promise<void>;

/** BullMQ's queue, as far as tickets need it. */
export interface OpenQueue extends Part {
  add(tickets: readonly Ticket[]): Promise<void>;
}

/** The connection that `BullModule` hands from the queue on to its worker; it carries the backend itself. */
export interface BackendConnection extends RedisOptions {
  readonly backend: QueueBackend;
}

interface Settings<Connection> {
  readonly connection: Connection;
  readonly onError: (error: Error) => void;
}

/** PostgreSQL's words for a queue that lost its tables, functions or schema. */
const broken = new Set(['42P01', '3F000', '42883', '42703', 'XX000']);
const patience = 8;

/**
 * Where queue and worker live: in PostgreSQL, or in Redis where there is one. When their tables or keys vanish, both are
 * built anew here, inside the objects that `BullModule` knows, and PostgreSQL fills them again.
 */
@Injectable()
export class QueueBackend {
  private readonly kept: Renewed<Part>[] = [];
  private closed = false;
  private rebuiltAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly source: DataSource,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, 'redisUrl' | 'work'>,
  ) {}

  /** A queue for as long as the backend is open. It fails fast when Redis is away. */
  keepQueue(name: string): Renewed<OpenQueue> {
    const { redisUrl } = this.config;
    const onError = (error: Error): void => this.hearError(error);
    return this.keep(() => {
      if (redisUrl === undefined)
        return openQueue(name, { connection: this.postgres(), onError }, createPostgresBackend);
      const connection = { url: redisUrl, maxRetriesPerRequest: 1, enableOfflineQueue: false };
      return openQueue(name, { connection, onError }, createRedisBackend);
    });
  }

  /** A worker for as long as the backend is open. It waits for Redis to return. */
  keepWorker(name: string, take: TakeJob): Renewed<Part> {
    const { redisUrl, work } = this.config;
    const onError = (error: Error): void => this.hearError(error);
    return this.keep(() => {
      if (redisUrl === undefined)
        return openWorker(name, take, work, { connection: this.postgres(), onError }, createPostgresBackend);
      const connection = { url: redisUrl, maxRetriesPerRequest: null };
      return openWorker(name, take, work, { connection, onError }, createRedisBackend);
    });
  }

  /** Whether all that is kept works. */
  isRunning(): boolean {
    return this.kept.every(({ now }) => now?.isRunning());
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
    if (this.closed || performance.now() - this.rebuiltAt < this.config.work.scanMs * 4) return;
    this.rebuiltAt = performance.now();
    this.log.warn({ why }, 'the queue is built anew');
    for (const part of this.kept) part.renew();
  }

  /** Finishes what is under way and takes nothing more; lets go what does not finish in ten seconds. The last kept ends first. */
  async close(): Promise<void> {
    this.closed = true;
    for (const part of this.kept.toReversed()) await part.close();
  }

  private keep<T extends Part>(build: () => T): Renewed<T> {
    const part = new Renewed(build);
    this.kept.push(part);
    return part;
  }

  private postgres() {
    const { options } = this.source;
    if (options.type !== 'postgres' || options.url === undefined) throw new Error('The database has no URL');
    return { connectionString: options.url, schema: 'bullmq', max: 4, migrate: true };
  }

  private hearError(error: Error): void {
    if (isBroken(error)) this.rebuild('lost');
    else this.log.debug({ lastError: describeError(error) }, 'the queue has trouble');
  }
}

const isBroken = (error: Error): boolean =>
  broken.has((error as { code?: string }).code ?? '') || error.message.includes('Missing key');

/** No lease is in two tickets. */
const jobIdOf = ({ leases: [first] }: Ticket): string => `${first.id}-${String(first.epoch)}`;

function openQueue<Backend extends IQueueBackend, Connection>(
  name: string,
  { connection, onError }: Settings<Connection>,
  factory: BackendFactory<Backend, Connection>,
): OpenQueue {
  const queue = new Queue<Ticket, void, 'work', Ticket, void, 'work', Backend, Connection>(
    name,
    {
      connection,
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
      streams: { events: { maxLen: 100 } },
    },
    factory,
  );
  queue.on('error', onError);
  return {
    // One by one: BullMQ's bulk insert makes a temporary table each time, for which the app has no right.
    add: async (tickets) => {
      await Promise.all(tickets.map((data) => queue.add('work', data, { jobId: jobIdOf(data) })));
    },
    isRunning: () => true,
    close: () => queue.close(),
  };
}

function openWorker<Backend extends IQueueBackend, Connection>(
  name: string,
  take: TakeJob,
  { concurrency, leaseMs }: Config['work'],
  { connection, onError }: Settings<Connection>,
  factory: BackendFactory<Backend, Connection>,
): Part {
  const worker = new Worker<Ticket, void, 'work', Backend, object, Connection>(
    name,
    take,
    {
      connection,
      concurrency: concurrency * 2,
      lockDuration: leaseMs,
      stalledInterval: leaseMs,
      drainDelay: 2,
      runRetryDelay: 1_000,
    },
    factory,
  );
  const rest = new Rest(
    () => worker.pause(true),
    () => worker.resume(),
  );
  worker.on('active', () => rest.over());
  worker.on('error', (error) => {
    onError(error);
    rest.take();
  });
  return {
    isRunning: () => worker.isRunning(),
    close: (how) => {
      rest.end();
      return worker.close(how === 'forced');
    },
  };
}
