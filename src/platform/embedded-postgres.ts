import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ConfigError } from './config.js';
import { findBinaries } from './postgres/binaries.js';
import { type Claim, claim } from './postgres/claim.js';
import { type Cluster, openCluster } from './postgres/cluster.js';
import {
  type Postmaster,
  runningOn,
  type Settings,
  settled,
  startOn,
  stopOn,
} from './postgres/postmaster.js';
import { databaseName } from './postgres/roles.js';
import { serverUser } from './postgres/system-user.js';

/** What the embedded PostgreSQL is to be. */
export interface EmbeddedPostgresOptions {
  /** Holds everything of it, in the folder `postgres`; made where there is none. */
  readonly dataDir: string;
  /** A free one of 127.0.0.1 where none is given. */
  readonly port?: number;
  /** The owner may make further databases: for tests, each of which has one. Takes effect on first start. */
  readonly ownerMakesDatabases?: boolean;
  /** Beyond ours, for tests; with `fsync: 'off'` the making of the cluster does not wait for the disk either. */
  readonly settings?: Settings;
  /** Another living process uses the data directory: refuse to start, or use its server and leave that running. */
  readonly whenInUse?: 'refuse' | 'share';
  /** Told what happened, in sentences without secrets. */
  readonly log?: (sentence: string) => void;
}

/** A PostgreSQL of our own. The addresses carry passwords. */
export interface EmbeddedPostgres {
  /** As the role that owns the database and migrates it. */
  readonly ownerUrl: string;
  /** As the role that the app runs as. */
  readonly appUrl: string;
  /** Ends the server and gives the data directory free. To be called once nothing is connected any more. */
  stop(): Promise<void>;
}

const address = (role: string, password: string, port: number): string =>
  `postgres://${role}:${password}@127.0.0.1:${String(port)}/${databaseName}`;

async function answers(cluster: Cluster, { port }: Postmaster): Promise<boolean> {
  const client = new Client({
    connectionString: address('hezong_app', cluster.passwords.app, port),
    connectionTimeoutMillis: 5000,
  });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A server that outlived the process which started it, where there is one that can be used. */
async function adopted(cluster: Cluster): Promise<Postmaster | undefined> {
  const orphan = await settled(cluster.folder);
  if (orphan === undefined || (await answers(cluster, orphan))) return orphan;
  await stopOn(cluster.folder);
  return undefined;
}

async function serverFor(cluster: Cluster, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const orphan = await adopted(cluster);
  if (orphan !== undefined) {
    options.log?.('PostgreSQL still runs from last time and is used on');
    return orphan;
  }
  const server = await startOn(cluster, options.port, options.settings ?? {});
  options.log?.('PostgreSQL started');
  return server;
}

const inUse = (dataDir: string, pid: number): Error =>
  new ConfigError(
    `Process ${String(pid)} uses ${dataDir} already: stop it, or set HEZONG_DATA_DIR to another folder.`,
  );

function reached(cluster: Cluster, { port }: Postmaster, stop: () => Promise<void>): EmbeddedPostgres {
  return {
    ownerUrl: address('hezong_owner', cluster.passwords.owner, port),
    appUrl: address('hezong_app', cluster.passwords.app, port),
    stop,
  };
}

function open(home: string, options: EmbeddedPostgresOptions): Cluster {
  const user = serverUser();
  return openCluster(home, findBinaries(user), user, {
    durable: options.settings?.['fsync'] !== 'off',
    ownerMakesDatabases: options.ownerMakesDatabases ?? false,
  });
}

async function shared(home: string, options: EmbeddedPostgresOptions, held: Claim & { mine: false }) {
  const server = options.whenInUse === 'share' ? await settled(join(home, 'cluster')) : undefined;
  if (server === undefined) throw inUse(options.dataDir, held.heldBy);
  return reached(open(home, options), server, () => Promise.resolve());
}

/**
 * Starts the PostgreSQL that npm installed, makes its cluster on first use, and takes over the server that a killed process
 * left behind. It listens on 127.0.0.1 alone, asks for a password, and lives on when this process is killed.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const home = join(dataDir, 'postgres');
  const held = claim(dataDir);
  if (!held.mine) return shared(home, options, held);
  try {
    const cluster = open(home, options);
    const server = await serverFor(cluster, options);
    return reached(cluster, server, async () => {
      if (runningOn(cluster.folder)?.pid === server.pid) await stopOn(cluster.folder);
      held.release();
    });
  } catch (error) {
    held.release();
    throw error;
  }
}
