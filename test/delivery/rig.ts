import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { instantOf, localMoment } from '../../src/kernel/index.js';
import { anAlliance, type AnAlliance } from '../../src/notifications/notifications.fixtures.js';
import { Clock, Consumers, createDataSource, systemCaller, UnitOfWork } from '../../src/platform/index.js';
import { cloneDatabase } from '../../src/platform/platform.fixtures.js';
import { databaseStatements } from '../../src/platform/postgres/roles.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

/** Where the queue lives. */
export type Backend = 'PostgreSQL' | 'Redis';

/** Short leases and quick scans, so that a fault heals in seconds. */
const pace = { WORK_LEASE_MS: '3000', WORK_SCAN_MS: '50' };

/** A free port of 127.0.0.1. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** A worker process of the product. */
export interface WorkerProcess {
  readonly process: ChildProcess;
  /** Settles when it answers on its port. */
  ready(): Promise<void>;
}

/** What an independent look at database and mail server finds. */
export interface Finding {
  readonly remindersSent: number;
  readonly notifications: number;
  /** People told of one deadline more than once in the app. */
  readonly toldTwice: number;
  readonly mailsSent: number;
  /** Different Message-IDs that reached the mail server. */
  readonly arrived: number;
  /** Mails that reached it again under the Message-ID of one before. */
  readonly arrivedAgain: number;
  /** Mails that reached it although the database knows nothing of them. */
  readonly unknown: number;
}

/** Database, mail server, queue and worker processes of one test. */
export interface Rig {
  readonly alliance: AnAlliance;
  readonly sink: SmtpSink;
  readonly redisPort: number | undefined;
  startWorker(): Promise<WorkerProcess>;
  /** Plans `deadlines` × 2 reminders that are due at once, by one fact that the workers hear. */
  planReminders(deadlines: number): Promise<void>;
  sentSoFar(): Promise<number>;
  /** Waits until so many mails are sent; fails after `withinMs` with what was found. */
  waitForMails(count: number, withinMs: number): Promise<void>;
  asApp(sql: string): Promise<void>;
  look(): Promise<Finding>;
  close(): Promise<void>;
}

/** Redis by its own port, without a disk. */
async function startRedis(): Promise<{ port: number; stop(): void }> {
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  for (let i = 0; i < 1_000; i++) {
    const { stdout } = spawnSync('redis-cli', ['-p', String(port), 'ping'], { encoding: 'utf8' });
    if (stdout.trim() === 'PONG') return { port, stop: () => server.kill('SIGKILL') };
    await pause(30);
  }
  throw new Error('redis-server does not answer');
}

/** Whether Redis is installed on this machine. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Waits until a process answers on its port. */
async function ready(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1_800 && child.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('A worker does not become ready; HEZONG_TEST_LOG=info shows why');
}

/** The database server takes a moment to notice that a killed process is gone. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await pause(100);
    }
  }
}

const databaseNameOf = (url: string): string => new URL(url).pathname.slice(1);

async function openForWork(url: string, ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  for (const statement of databaseStatements(databaseNameOf(url))) await owner.query(statement);
  await owner.end();
}

/** Sets everything up; nothing runs yet. */
export async function aRig(backend: Backend): Promise<Rig> {
  const { url, ownerUrl, drop } = await cloneDatabase();
  await openForWork(url, ownerUrl);
  const redis = backend === 'Redis' ? await startRedis() : undefined;
  const sink = await startSmtpSink({ slowMs: 15 });
  const source = createDataSource({ url, pool: 3, entities: [] });
  await source.initialize();
  const clock = new Clock();
  const consumers = new Consumers();
  consumers.add('deadlines.changed', 'reminders.dates');
  const work = new UnitOfWork(source, clock, consumers);
  const alliance = await anAlliance(work, clock.now());
  const { memberId } = alliance;
  await alliance.aPerson({ role: 'member_representative', memberId, language: 'zh' });
  await alliance.aPerson({ role: 'member_counsel', memberId, zone: 'America/New_York' });
  const system = systemCaller(alliance.allianceId);
  const workers: ChildProcess[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'hezong-rig-'));

  const ask = <Row>(sql: string): Promise<Row[]> => work.read(system, (tx) => tx.query<Row>(sql));
  const count = async (sql: string): Promise<number> =>
    (await ask<{ n: number }>(`SELECT (${sql})::integer AS n`))[0]?.n ?? 0;
  const sentSoFar = () => count(`SELECT count(*) FROM mail WHERE state = 'sent'`);

  return {
    alliance,
    sink,
    redisPort: redis?.port,
    sentSoFar,
    startWorker: async () => {
      const port = await freePort();
      const settings = {
        ROLE: 'worker',
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: url,
        DATABASE_OWNER_URL: ownerUrl,
        HEZONG_DATA_DIR: dataDir,
        SMTP_URL: sink.url,
        LOG_LEVEL: process.env['HEZONG_TEST_LOG'] ?? 'error',
        ...(redis && { REDIS_URL: `redis://127.0.0.1:${String(redis.port)}` }),
        ...pace,
      };
      const main = join(process.env['HEZONG_TEST_BUILT'] ?? '', 'main.js');
      const child = spawn(process.execPath, [main], {
        env: { PATH: process.env['PATH'] ?? '', ...settings },
        stdio: ['ignore', process.env['HEZONG_TEST_LOG'] === undefined ? 'ignore' : 'inherit', 'inherit'],
      });
      workers.push(child);
      return { process: child, ready: () => ready(port, child) };
    },
    planReminders: async (deadlines) => {
      const inFiveDays = instantOf(new Date(Date.parse(clock.now()) + 5 * 86_400_000));
      const day = localMoment(inFiveDays, 'America/New_York').date;
      const ids = await Promise.all(Array.from({ length: deadlines }, () => alliance.aDeadline({ day })));
      await alliance.tellOfChange(ids);
    },
    waitForMails: async (wanted, withinMs) => {
      const begun = performance.now();
      const ended = () => workers.find(({ exitCode }) => exitCode !== null);
      while ((await sentSoFar()) < wanted) {
        if (performance.now() - begun > withinMs)
          throw new Error(`${String(await sentSoFar())} of ${String(wanted)} mails were sent`);
        if (ended()) throw new Error('A worker ended by itself; HEZONG_TEST_LOG=info shows why');
        await pause(40);
      }
    },
    asApp: async (sql) => {
      await work.run(system, (tx) => tx.query(sql));
    },
    look: async () => {
      const known = new Set(
        (await ask<{ message_id: string }>('SELECT message_id FROM mail')).map((mail) => mail.message_id),
      );
      const arrived = sink.received.map(({ messageId }) => messageId);
      const different = new Set(arrived);
      return {
        remindersSent: await count(`SELECT count(*) FROM reminder WHERE state = 'sent'`),
        notifications: await count('SELECT count(*) FROM notification'),
        toldTwice: await count(
          `SELECT count(*) FROM (SELECT 1 FROM notification GROUP BY person_id, subject ->> 'id' HAVING count(*) > 1) AS twice`,
        ),
        mailsSent: await sentSoFar(),
        arrived: different.size,
        arrivedAgain: arrived.length - different.size,
        unknown: [...different].filter((id) => !known.has(id)).length,
      };
    },
    close: async () => {
      for (const child of workers) child.kill('SIGKILL');
      redis?.stop();
      await source.destroy();
      await sink.close();
      await patiently(drop);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
