import type { Consumers } from '../facts/consumers.js';
import { type Config, readConfig } from '../config.js';
import { Metrics } from '../http/metrics.js';
import { Log } from '../log.js';
import type { TestDatabase } from '../platform.fixtures.js';
import { LeaveRules } from './leave-rules.js';
import { Leases } from './leases.js';
import { MailOutbox } from './mail.js';
import { MailProcessor } from './mail.processor.js';
import { MailTransport } from './mail-transport.js';
import { DueWork } from './worker-role.js';
import { Worker } from './worker.js';
import { WorkRegistry } from './work-registry.js';

/** Everything that does work, on a test's database and clock, without a queue. */
export interface Workbench {
  readonly config: Config;
  readonly registry: WorkRegistry;
  readonly leases: Leases;
  readonly worker: Worker;
  readonly due: DueWork;
  readonly outbox: MailOutbox;
  readonly metrics: Metrics;
  readonly transport: MailTransport;
  readonly rules: LeaveRules;
}

/** Builds it; `settings` are environment variables. */
export function aWorkbench(
  db: Pick<TestDatabase, 'source' | 'clock' | 'work'> & { readonly consumers: Consumers },
  settings: Record<string, string> = {},
): Workbench {
  const config = readConfig({ LOG_LEVEL: 'silent', DATABASE_URL: 'postgres://unused', ...settings });
  const registry = new WorkRegistry(db.consumers);
  const leases = new Leases(db.source, db.clock, registry, config);
  const metrics = new Metrics();
  const worker = new Worker(db.work, registry, db.clock, new Log(config), metrics, config);
  const outbox = new MailOutbox(config);
  const transport = new MailTransport(config);
  const rules = new LeaveRules();
  new MailProcessor(registry, outbox, transport, rules);
  const due = new DueWork(leases, worker);
  return { config, registry, leases, worker, due, outbox, metrics, transport, rules };
}
