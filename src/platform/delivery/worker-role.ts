import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Leases, type Ticket } from './leases.js';
import { MailTransport } from './mail-transport.js';
import { WorkQueue } from './queue.js';
import { Relay } from './relay.js';
import { Worker } from './worker.js';

/** Runs relay and worker in processes that have the role, and ends them in order: no new work, then what is under way. */
@Injectable()
export class WorkerRole implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: Relay,
    private readonly queue: WorkQueue,
    private readonly worker: Worker,
    private readonly transport: MailTransport,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.queue.open((ticket) => this.process(ticket));
    this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.config.role === 'api') return;
    await this.relay.stop();
    await this.queue.close();
    this.transport.close();
  }

  private async process(ticket: Ticket): Promise<void> {
    this.relay.noteTaken();
    await this.worker.run(ticket);
    if (ticket.lane === 'outside') this.relay.wake();
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
      for (const ticket of tickets) if ((await this.worker.run(ticket)) === 'done') done += 1;
    }
  }
}
