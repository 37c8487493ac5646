import type { Ticket } from './leases.js';
import type { BackendConnection, OpenQueue, TakeJob } from './queue-backend.js';
import type { Part, Renewed } from './renewed.js';

interface Carried {
  readonly connection: BackendConnection;
}

/** The queue as `BullModule` knows it (its `queueClass`); BullMQ's own is within, and may be built anew. */
export class TicketQueue {
  private readonly queue: Renewed<OpenQueue>;

  /** `opts` is what `BullModule` builds the queue's worker from. */
  constructor(
    readonly name: string,
    readonly opts: Carried,
  ) {
    this.queue = opts.connection.backend.keepQueue(name);
  }

  /** Puts tickets into the queue. The same ticket twice is one. */
  async add(tickets: readonly Ticket[]): Promise<void> {
    if (tickets.length > 0) await this.queue.now?.add(tickets);
  }

  close(): Promise<void> {
    return this.queue.close();
  }
}

/** The worker as `BullModule` knows it (its `workerClass`); BullMQ's own is within, and may be built anew. */
export class TicketWorker {
  private readonly worker: Renewed<Part>;

  constructor(name: string, take: TakeJob, { connection }: Carried) {
    this.worker = connection.backend.keepWorker(name, take);
  }

  close(): Promise<void> {
    return this.worker.close();
  }
}
