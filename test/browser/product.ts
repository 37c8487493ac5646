import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../house/tree.js';

/** The product as someone starts it: a process of its own on a data directory of its own. */
export interface Product {
  readonly url: string;
  /** The secret of the newest link it printed for an address: without a mail server, whoever runs it hands links over. */
  tokenFor(address: string): string | undefined;
  /** Ends the process without giving it a moment: what a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  /** Ends it in order and removes its data. */
  close(): Promise<void>;
}

/** Longer than a first start on a busy machine. */
const startWithinMs = 120_000;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  child.kill(signal);
  await ended(child);
}

/** Resolves once it says that it is ready; rejects with what it said where it ends or hangs instead. */
function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Error(`The product ${what}:\n${said}`));
    const patience = setTimeout(() => fail('is not ready in time'), startWithinMs);
    const hear = (text: string): void => {
      said += text;
      if (!said.includes(' is ready: ')) return;
      clearTimeout(patience);
      resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(patience);
      fail(`ended with ${String(code)}`);
    });
  });
}

interface Launch {
  readonly folder: string;
  readonly port: number;
  hear(text: string): void;
}

async function launch({ folder, port, hear }: Launch): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const settings = { PORT: String(port), HOST: '127.0.0.1', HEZONG_DATA_DIR: folder, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8').on('data', hear);
  await ready(child);
  return child;
}

/** Named by whose it is, so that a later run knows it for abandoned: `test/abandoned.mjs`. */
const aFolder = (): string =>
  mkdtempSync(join(process.env['HEZONG_TEST_PLACE'] ?? tmpdir(), `hezong-browser-${String(process.pid)}-`));

/**
 * Starts the built product with nothing set up, so that it makes its PostgreSQL and the demo alliance, and ends it in order.
 * Answers its data directory.
 */
export async function keepFirstStart(): Promise<string> {
  const folder = aFolder();
  await end(await launch({ folder, port: await freePort(), hear: () => undefined }), 'SIGINT');
  return folder;
}

/** Starts the built product on a copy of what its first start made: embedded PostgreSQL, demo alliance, API, worker and web app. */
export async function startProduct(): Promise<Product> {
  const folder = aFolder();
  // The files of PostgreSQL belong to a user of its own, which only this copies.
  const first = process.env['HEZONG_TEST_STARTED'];
  if (!first) throw new Error('There is no first start to copy: run the stories with npm run test:browser');
  execFileSync('cp', ['-a', `${first}/.`, folder]);
  const port = await freePort();
  let printed = '';
  const start = (): Promise<ChildProcess> => launch({ folder, port, hear: (text) => (printed += text) });
  let running = await start();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    tokenFor: (address) => {
      const mail = printed.slice(Math.max(0, printed.lastIndexOf(`For ${address}:`)));
      return printed.includes(`For ${address}:`) ? /#token=([\w-]+)/.exec(mail)?.[1] : undefined;
    },
    kill: () => end(running, 'SIGKILL'),
    start: async () => {
      running = await start();
    },
    close: async () => {
      await end(running, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
