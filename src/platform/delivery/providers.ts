import { BullModule } from '@nestjs/bullmq';
import type { DynamicModule, Provider } from '@nestjs/common';
import { LeaveRules } from './leave-rules.js';
import { Leases } from './leases.js';
import { MailOutbox } from './mail.js';
import { MailProcessor } from './mail.processor.js';
import { MailTransport } from './mail-transport.js';
import { type BackendConnection, QueueBackend, workQueue } from './queue-backend.js';
import { Relay } from './relay.js';
import { TicketQueue, TicketWorker } from './ticket-queue.js';
import { Worker } from './worker.js';
import { DueWork, WorkerRole, WorkProcessor } from './worker-role.js';
import { WorkRegistry } from './work-registry.js';

/** What every process knows of work: what is done, and how to do it. */
export const deliveryProviders: readonly Provider[] = [
  DueWork,
  Leases,
  LeaveRules,
  MailOutbox,
  MailProcessor,
  MailTransport,
  QueueBackend,
  Worker,
  WorkRegistry,
];

/** What only processes have that work: the scan, the worker, and their beginning and end. */
export const workingProviders: readonly Provider[] = [Relay, WorkerRole, WorkProcessor];

BullModule.queueClass = TicketQueue;
BullModule.workerClass = TicketWorker;

/** The queue, for processes that work. Its worker is begun by `WorkerRole`. */
export const queueModules = (): readonly DynamicModule[] => [
  BullModule.forRootAsync({
    inject: [QueueBackend],
    useFactory: (backend: QueueBackend) => {
      const connection: BackendConnection = { backend };
      return { connection };
    },
    extraOptions: { manualRegistration: true },
  }),
  BullModule.registerQueue({ name: workQueue }),
];
