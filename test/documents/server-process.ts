import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../delivery/rig.js';
import type { TestApp } from '../app.js';

/** The product as a process of its own, beside a test app that shares its database and files. */
export interface ServerProcess {
  readonly address: string;
  /** What it holds in memory now, and the most it ever held, in bytes. */
  memory(): { readonly now: number; readonly peak: number };
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

const kilobytesOf = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) * 1024;

/** Starts it and waits until it is ready. */
export async function aServerProcess(
  { databaseUrl, ownerUrl, dataDir }: Pick<TestApp, 'databaseUrl' | 'ownerUrl' | 'dataDir'>,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    ROLE: 'all',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_POOL: '5',
    HEZONG_DATA_DIR: dataDir,
    HEZONG_DEMO: '0',
    LOG_LEVEL: process.env['HEZONG_TEST_LOG'] ?? 'error',
    WORK_LEASE_MS: '3000',
    WORK_SCAN_MS: '50',
    ...settings,
  };
  const main = join(process.env['HEZONG_TEST_BUILT'] ?? '', 'main.js');
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const address = `http://127.0.0.1:${String(port)}`;
  await ready(address, child);
  return {
    address,
    memory: () => {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
      return { now: kilobytesOf(status, 'VmRSS'), peak: kilobytesOf(status, 'VmHWM') };
    },
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('The server does not become ready; HEZONG_TEST_LOG=info shows why');
}
