import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Log } from '../log.js';
import { describeError } from './describe-error.js';
import { type Claim, Leases, type Ticket } from './leases.js';
import { QueueBackend, workQueue } from './queue-backend.js';
import { TicketQueue } from './ticket-queue.js';

const soonMs = 20;
const slowestMs = 5_000;
const addingMs = 5_000;
const forgetEveryMs = 3_600_000;

/**
 * Carries due work from PostgreSQL to the queue, over and over. The same scan heals: what the queue lost, a dead worker held
 * or a restart forgot is due and free again when its lease runs out. Any number of relays may run; no row is leased twice.
 */
@Injectable()
export class Relay {
  private looping: Promise<void> | undefined;
  private stopped = false;
  private wakeUp: (() => void) | undefined;
  private woken = false;
  private failures = 0;
  private takenAt = performance.now();
  private forgotAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly leases: Leases,
    @InjectQueue(workQueue) private readonly queue: TicketQueue,
    private readonly backend: QueueBackend,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Pick<Config, 'work'>,
  ) {}

  /** Begins to scan. */
  start(): void {
    this.stopped = false;
    this.takenAt = performance.now();
    this.looping = this.loop();
  }

  /** Ends after the scan under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.looping;
  }

  /** Scans at once instead of at the next turn. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** A worker of this process took a ticket: the queue is alive. */
  noteTaken(): void {
    this.takenAt = performance.now();
  }

  private async loop(): Promise<void> {
    while (!this.stopped) await this.pause(await this.turn());
  }

  /** One scan; answers how long to wait before the next. */
  private async turn(): Promise<number> {
    this.woken = false;
    try {
      const claim = await this.leases.claim();
      await this.enqueue(claim.tickets);
      this.watch(claim);
      await this.tidy();
      this.failures = 0;
      return claim.more ? soonMs : this.config.work.scanMs;
    } catch (error) {
      this.failures += 1;
      if (this.failures === 1)
        this.log.warn({ lastError: describeError(error) }, 'the relay has trouble and tries again');
      return Math.min(this.config.work.scanMs * 2 ** Math.min(this.failures, 10), slowestMs);
    }
  }

  private async enqueue(tickets: readonly Ticket[]): Promise<void> {
    try {
      await withinMs(addingMs, this.queue.add(tickets));
    } catch (error) {
      this.backend.hearRefusal(error, this.failures + 1);
      await this.leases.release(tickets);
      throw error;
    }
  }

  /** Leases run out although nothing was taken for a whole lease: the queue swallows what it is given. */
  private watch({ lapsed }: Claim): void {
    const silentMs = performance.now() - this.takenAt;
    if (!this.backend.isRunning() || (lapsed > 0 && silentMs > this.config.work.leaseMs)) {
      this.backend.rebuild('silent');
      this.takenAt = performance.now();
    }
  }

  private async tidy(): Promise<void> {
    if (performance.now() - this.forgotAt < forgetEveryMs) return;
    this.forgotAt = performance.now();
    await this.leases.forgetOldKeys();
  }

  private async pause(ms: number): Promise<void> {
    const waitMs = this.woken ? soonMs : ms;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
  }
}

async function withinMs(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the queue did not answer')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
