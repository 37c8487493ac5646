import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, launchOn } from './cluster.js';
import { birthOf, commandLine } from './processes.js';

/** A PostgreSQL server that runs on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** As PostgreSQL writes it: `starting`, `ready`, `stopping`. */
  readonly status: string;
}

/** Settings of the server in PostgreSQL's own words, e.g. `{ fsync: 'off' }`. */
export type Settings = Readonly<Record<string, string>>;

const startTimeoutMs = 120_000;
const stopTimeoutMs = 60_000;
const stepMs = 10;

const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  jit: 'off',
};

/** On the command line it marks a server as this cluster's, whatever way the server itself was told where the cluster is. */
const marker = (folder: string): string => `hezong.cluster=${folder}`;

const pidFile = (folder: string): string => join(folder, 'postmaster.pid');

/** What `postmaster.pid` says, whether or not it is still true. */
function written(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(folder), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' } : undefined;
  } catch {
    return undefined;
  }
}

/** The server that runs on the cluster now, in whatever status; known by its command line, not by its number alone. */
export function runningOn(folder: string): Postmaster | undefined {
  const postmaster = written(folder);
  if (postmaster === undefined || birthOf(postmaster.pid) === undefined) return undefined;
  return `${commandLine(postmaster.pid)} `.includes(`${marker(folder)} `) ? postmaster : undefined;
}

/** Removes a pid file whose number now belongs to another process; PostgreSQL itself sees to those of dead ones. */
function discardStolenPid(folder: string): void {
  const postmaster = written(folder);
  if (postmaster !== undefined && birthOf(postmaster.pid) !== undefined && !runningOn(folder))
    rmSync(pidFile(folder), { force: true });
}

async function until(done: () => boolean, timeoutMs: number, otherwise: string): Promise<void> {
  const tries = timeoutMs / stepMs;
  for (let i = 0; !done(); i++) {
    if (i > tries) throw new Error(otherwise);
    await pause(stepMs);
  }
}

/** Waits for a server on its way up or down to arrive: ready, or gone. */
export async function settled(folder: string): Promise<Postmaster | undefined> {
  const moving = () => {
    const status = runningOn(folder)?.status;
    return status !== undefined && status !== 'ready';
  };
  await until(() => !moving(), startTimeoutMs, `PostgreSQL on ${folder} neither starts nor stops.`);
  return runningOn(folder);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

const logFile = (folder: string): string => join(dirname(folder), 'server.log');

const lastWords = (folder: string): string =>
  readFileSync(logFile(folder), 'utf8').trimEnd().split('\n').slice(-5).join('\n');

async function attempt(cluster: Cluster, port: number, settings: Settings): Promise<Postmaster> {
  const { folder, user, binaries } = cluster;
  const { args, launch } = launchOn(folder, user);
  const options = Object.entries({ ...defaults, ...settings }).map(([name, value]) => `${name}=${value}`);
  const told = [...options, `port=${String(port)}`, marker(folder)].flatMap((option) => ['-c', option]);
  const log = openSync(logFile(folder), 'w', 0o600);
  const server = spawn(binaries.postgres, [...args, ...told], {
    ...launch,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const end: { reason?: string } = {};
  server.once('exit', () => (end.reason = ''));
  server.once('error', (error) => (end.reason = error.message));
  server.unref();
  const isReady = () => written(folder)?.pid === server.pid && written(folder)?.status === 'ready';
  const decided = () => end.reason !== undefined || isReady();
  await until(decided, startTimeoutMs, 'PostgreSQL does not become ready.');
  if (end.reason !== undefined || server.pid === undefined)
    throw new Error(
      `PostgreSQL does not start: ${end.reason === '' ? lastWords(folder) : (end.reason ?? '')}`,
    );
  return { pid: server.pid, port, status: 'ready' };
}

/** A port taken between choosing and using it; memory that a killed server's last processes still hold, or its own process not yet buried. */
const passing = /address already in use|still in use|lock file "[^"]*" already exists/i;

/** Starts a server that outlives this process; on a free port where none is given. */
export async function startOn(
  cluster: Cluster,
  port: number | undefined,
  settings: Settings,
): Promise<Postmaster> {
  discardStolenPid(cluster.folder);
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(cluster, port ?? (await freePort()), settings);
    } catch (error) {
      if (tries === 10 || !(error instanceof Error && passing.test(error.message))) throw error;
      await pause(300);
    }
  }
}

/** Ends the server on a cluster: open transactions are rolled back, what is committed is on disk. */
export async function stopOn(folder: string): Promise<void> {
  const postmaster = runningOn(folder);
  if (postmaster === undefined) return;
  const birth = birthOf(postmaster.pid);
  process.kill(postmaster.pid, 'SIGINT');
  await until(() => birthOf(postmaster.pid) !== birth, stopTimeoutMs, 'PostgreSQL does not stop.');
}
