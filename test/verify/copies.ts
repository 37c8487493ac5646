import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { CheckpointsStore } from '../../src/administration/checkpoints/checkpoints.store.js';
import { MakeCheckpoint } from '../../src/administration/checkpoints/make-checkpoint.js';
import { CheckInvariants } from '../../src/administration/index.js';
import { createApp } from '../../src/boot.js';
import { SeedDemo } from '../../src/demo/index.js';
import { entities } from '../../src/entities.js';
import {
  Blobs,
  Duties,
  Clock,
  Consumers,
  createDataSource,
  DueWork,
  readConfig,
  SigningKey,
  systemCaller,
  UnitOfWork,
} from '../../src/platform/index.js';
import { cloneDatabase } from '../../src/platform/platform.fixtures.js';

/** A database full of the demonstration, from which copies are made. */
export interface Original {
  readonly url: string;
  readonly ownerUrl: string;
  /** Where the key lies that signed its checkpoint. */
  readonly dataDir: string;
  readonly allianceId: string;
  /** What checks a copy, once it is given the copy's transactions. */
  readonly parts: CheckParts;
  remove(): Promise<void>;
}

/** What `CheckInvariants` is made of besides its transactions. */
type CheckParts = readonly [Consumers, CheckpointsStore, SigningKey, Blobs, Duties];

const settings = (url: string, dataDir: string) => ({
  ROLE: 'api',
  LOG_LEVEL: 'silent',
  DATABASE_URL: url,
  HEZONG_DATA_DIR: dataDir,
});

async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const withDatabase = (url: string, name: string): string => {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
};

/** The app on a database, as `npm run verify` builds it. */
async function withApp<T>(
  url: string,
  dataDir: string,
  work: (app: Awaited<ReturnType<typeof createApp>>) => Promise<T>,
): Promise<T> {
  const source = createDataSource({ url, pool: 4, entities });
  await source.initialize();
  const app = await createApp(readConfig(settings(url, dataDir)), source);
  try {
    return await work(app);
  } finally {
    await app.close();
    await source.destroy();
  }
}

/** Seeds the demonstration, has all that is due done, and signs the chain. */
export async function anOriginal(): Promise<Original> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hezong-verify-'));
  const { url, ownerUrl, drop } = await cloneDatabase();
  const { allianceId, parts } = await withApp(url, dataDir, async (app) => {
    await app.get(SeedDemo).run();
    await app.get(DueWork).runAll();
    const [alliance] = await app
      .get(UnitOfWork)
      .beforeTenant((tx) => tx.query<{ id: string }>('SELECT id FROM alliance'));
    const id = alliance?.id ?? '';
    await app.get(MakeCheckpoint).run(systemCaller(id));
    const made: CheckParts = [
      app.get(Consumers),
      app.get(CheckpointsStore),
      app.get(SigningKey),
      app.get(Blobs),
      app.get(Duties),
    ];
    return { allianceId: id, parts: made };
  });
  return {
    url,
    ownerUrl,
    dataDir,
    allianceId,
    parts,
    remove: async () => {
      await drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** What someone with every right does to a copy. */
export type Breakage = (client: Client, allianceId: string) => Promise<unknown>;

/** Lets the owner do what a superuser may: no trigger and no policy stands in the way; afterwards they are as before. */
export async function unguarded(client: Client, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  );
  const all = (change: string) =>
    client.query(rows.map(({ name }) => `ALTER TABLE ${name} ${change}`).join(';\n'));
  await all('NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER');
  await work();
  await all('FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER');
}

const tries = 20;

/** Removes a database; while the server's own housekeeping is in it, no owner may send that away, so it is tried again. */
async function dropped(server: string, name: string, left = tries): Promise<void> {
  try {
    await asOwner(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await dropped(server, name, left - 1);
  }
}

/** Makes a copy of a database, does something to it, looks at it, and removes it. */
export async function onACopy<T>(
  { url, ownerUrl, allianceId }: Original,
  breakage: Breakage,
  look: (url: string, ownerUrl: string) => Promise<T>,
): Promise<T> {
  const name = `hezong_test_${randomBytes(6).toString('hex')}`;
  const template = new URL(ownerUrl).pathname.slice(1);
  const server = withDatabase(ownerUrl, 'postgres');
  await asOwner(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY wal_log`),
  );
  try {
    const copy = withDatabase(ownerUrl, name);
    await asOwner(copy, (client) => breakage(client, allianceId));
    return await look(withDatabase(url, name), copy);
  } finally {
    await dropped(server, name);
  }
}

/** The invariants a copy breaks, with what breaks them. */
export function brokenIn(
  original: Original,
  breakage: Breakage,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return onACopy(original, breakage, async (url) => {
    const source = createDataSource({ url, pool: 2, entities });
    await source.initialize();
    try {
      const work = new UnitOfWork(source, new Clock(), original.parts[0]);
      const broken: Record<string, readonly string[]> = {};
      for await (const { name, breaches } of new CheckInvariants(work, ...original.parts).run())
        if (breaches.length > 0) broken[name] = breaches;
      return broken;
    } finally {
      await source.destroy();
    }
  });
}
