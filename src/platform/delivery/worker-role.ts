import { BullRegistrar, Processor, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Leases, type Ticket } from './leases.js';
import { MailTransport } from './mail-transport.js';
import { QueueBackend, workQueue } from './queue-backend.js';
import { Relay } from './relay.js';
import { Worker } from './worker.js';

/** Takes tickets from the queue. */
@Processor(workQueue)
export class WorkProcessor extends WorkerHost {
  constructor(
    private readonly relay: Relay,
    private readonly work: Worker,
  ) {
    super();
  }

  async process({ data: ticket }: Job<Ticket>): Promise<void> {
    this.relay.noteTaken();
    await this.work.runAll(ticket);
    if (ticket.lane === 'outside') this.relay.wake();
  }
}

/** Runs relay and worker, and ends them in order: no new work, then what is under way. */
@Injectable()
export class WorkerRole implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly registrar: BullRegistrar,
    private readonly relay: Relay,
    private readonly backend: QueueBackend,
    private readonly transport: MailTransport,
  ) {}

  /** Only now: every module has said by now what it does with which work. */
  onApplicationBootstrap(): void {
    this.registrar.register();
    this.relay.start();
  }

  /** Before `BullModule` closes queue and worker in whatever order. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.backend.close();
    this.transport.close();
  }
}

/** Does all due work here and now, without a queue: for tests, and for a start that must leave nothing undone. */
@Injectable()
export class DueWork {
  constructor(
    private readonly leases: Leases,
    private readonly worker: Worker,
  ) {}

  /** Answers how many pieces were done. What fails is left for its next try. */
  async runAll(): Promise<number> {
    let done = 0;
    for (;;) {
      const { tickets } = await this.leases.claim();
      if (tickets.length === 0) return done;
      for (const ticket of tickets)
        done += (await this.worker.runAll(ticket)).filter((outcome) => outcome === 'done').length;
    }
  }
}
