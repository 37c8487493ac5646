import { Leases } from './leases.js';
import { MailOutbox } from './mail.js';
import { MailProcessor } from './mail.processor.js';
import { MailTransport } from './mail-transport.js';
import { WorkQueue } from './queue.js';
import { Relay } from './relay.js';
import { Worker } from './worker.js';
import { DueWork, WorkerRole } from './worker-role.js';
import { WorkRegistry } from './work-registry.js';

/** Everything that carries work from a committed row to its effect. */
export const deliveryProviders = [
  DueWork,
  Leases,
  MailOutbox,
  MailProcessor,
  MailTransport,
  Relay,
  Worker,
  WorkerRole,
  WorkQueue,
  WorkRegistry,
];
