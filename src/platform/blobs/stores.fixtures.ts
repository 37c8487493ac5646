import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { Config } from '../config.js';

/** A server that speaks S3, for one test. */
export interface S3Server {
  readonly config: NonNullable<Config['s3']>;
  close(): Promise<void>;
}

const bucket = 'hezong';

/** A port nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** Waits until somebody listens. */
export async function listening(to: { readonly port: number } | { readonly path: string }): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect('port' in to ? { ...to, host: '127.0.0.1' } : to);
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody listens at ${JSON.stringify(to)}`);
}

interface S3rver {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}

/** A package without types. */
const untyped: string = 's3rver';

/** s3rver: S3 as a Node program tells it. */
export async function anS3rver(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'hezong-s3rver-'));
  const { default: Server } = (await import(untyped)) as {
    default: new (options: object) => S3rver;
  };
  const buckets = [{ name: bucket, configs: [] }];
  const server = new Server({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: buckets,
  });
  const { port } = await server.run();
  return {
    config: configOf(port, 'S3RVER', 'S3RVER'),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Whether OpenStack Swift with its S3 API is installed (Debian: swift swift-proxy swift-account swift-container swift-object memcached). */
export const hasSwift = [
  ...['proxy', 'account', 'container', 'object'].map((part) => `swift-${part}-server`),
  'memcached',
].every((program) => existsSync(`/usr/bin/${program}`));

/** OpenStack Swift with its S3 API: the store of a real cloud, one of each server, one copy of each object. */
export async function aSwift(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'hezong-swift-'));
  await mkdir(join(folder, 'srv', 'd1'), { recursive: true });
  const running: ChildProcess[] = [];
  for (const kind of ['account', 'container', 'object']) {
    const port = await freePort();
    for (const step of [
      ['create', '4', '1', '1'],
      ['add', `r1z1-127.0.0.1:${String(port)}/d1`, '1'],
      ['rebalance'],
    ])
      execFileSync('swift-ring-builder', [`${kind}.builder`, ...step], { cwd: folder, stdio: 'ignore' });
    await begin(kind, serverConf(kind, port, folder), port);
  }
  const cache = await freePort();
  running.push(
    spawn('memcached', ['-u', 'nobody', '-l', '127.0.0.1', '-p', String(cache)], { stdio: 'ignore' }),
  );
  await listening({ port: cache });
  const port = await freePort();
  await begin('proxy', proxyConf(port, folder, cache), port);
  const config = configOf(port, 'test:tester', 'testing');
  const client = new S3Client({
    endpoint: config.endpoint,
    region: config.region,
    forcePathStyle: true,
    credentials: config,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 },
  });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
  return {
    config,
    close: async () => {
      await Promise.all(running.map((server) => ended(server)));
      await rm(folder, { recursive: true, force: true });
    },
  };

  async function begin(kind: string, conf: string, at: number): Promise<void> {
    const file = join(folder, `${kind}-server.conf`);
    await writeFile(file, conf);
    running.push(spawn(`swift-${kind}-server`, [file], { stdio: 'ignore' }));
    await listening({ port: at });
  }
}

/** Ends a process that a test began, and waits for it. */
export const ended = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) {
      resolve();
      return;
    }
    process.once('exit', () => {
      resolve();
    });
    process.kill('SIGKILL');
  });

const configOf = (port: number, accessKeyId: string, secretAccessKey: string): S3Server['config'] => ({
  endpoint: `http://127.0.0.1:${String(port)}`,
  bucket,
  region: 'us-east-1',
  accessKeyId,
  secretAccessKey,
});

const defaults = (port: number, folder: string): string => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${String(port)}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
log_address = ${folder}/none
`;

const serverConf = (kind: string, port: number, folder: string): string => `${defaults(port, folder)}
devices = ${folder}/srv
mount_check = false
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

const filters = [
  'catch_errors',
  'gatekeeper',
  'cache',
  'listing_formats',
  's3api',
  'tempauth',
  'bulk',
  'slo',
  'copy',
];

const settingsOf = (cache: number): Readonly<Record<string, string>> => ({
  cache: `use = egg:swift#memcache\nmemcache_servers = 127.0.0.1:${String(cache)}\n`,
  tempauth: 'use = egg:swift#tempauth\nuser_test_tester = testing .admin\n',
});

const proxyConf = (port: number, folder: string, cache: number): string => `${defaults(port, folder)}
[pipeline:main]
pipeline = ${filters.join(' ')} proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
${filters.map((name) => `[filter:${name}]\n${settingsOf(cache)[name] ?? `use = egg:swift#${name}\n`}`).join('')}`;
