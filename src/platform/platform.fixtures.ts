import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import type { DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { instantOf } from '../kernel/index.js';
import { FixedClock } from './clock.js';
import { Consumers } from './facts/consumers.js';
import { createDataSource } from './database.js';
import { newId } from './ids.js';
import { UnitOfWork } from './unit-of-work.js';
import { type Caller, permissions } from './words.js';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  readonly source: DataSource;
  readonly clock: FixedClock;
  readonly consumers: Consumers;
  readonly work: UnitOfWork;
  close(): Promise<void>;
}

const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run tests by "npm test"`);
  return value;
};

const named = (url: string, database: string): string => {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
};

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: named(needed('HEZONG_TEST_OWNER_URL'), 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const insufficientPrivilege = '42501';

/** Removes a database; later, where the server's own vacuum is in it, whom nobody but a superuser may send away. */
async function dropDatabase(name: string, tries = 50): Promise<void> {
  try {
    await asOwner(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== insufficientPrivilege || tries === 0) throw error;
    await pause(200);
    await dropDatabase(name, tries - 1);
  }
}

async function copyDatabase(template: string, name: string): Promise<void> {
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY wal_log`);
  await asOwner(`GRANT CREATE ON DATABASE ${name} TO hezong_app`);
}

const aName = (): string => `hezong_test_${randomBytes(6).toString('hex')}`;
const nameIn = (url: string): string => new URL(url).pathname.slice(1);

/** Clones the migrated template, or one that was kept by `keepDatabase`: 30 to 80 ms. */
export async function cloneDatabase(
  template = 'hezong_template',
): Promise<{ url: string; ownerUrl: string; drop(): Promise<void> }> {
  const name = aName();
  await copyDatabase(template, name);
  return {
    url: named(needed('HEZONG_TEST_APP_URL'), name),
    ownerUrl: named(needed('HEZONG_TEST_OWNER_URL'), name),
    drop: () => dropDatabase(name),
  };
}

/** Copies a database that nobody is connected to; `goBack` puts what it then had in its place, once nobody is connected again. */
export async function copyAside(url: string): Promise<{ goBack(): Promise<void>; drop(): Promise<void> }> {
  const [name, aside] = [nameIn(url), aName()];
  await copyDatabase(name, aside);
  return {
    goBack: async () => {
      await dropDatabase(name);
      await copyDatabase(aside, name);
    },
    drop: () => dropDatabase(aside),
  };
}

/** Makes a database that nobody is connected to any more a template by another name. */
export const keepDatabase = (url: string, template: string): Promise<void> =>
  asOwner(`ALTER DATABASE ${nameIn(url)} RENAME TO ${template}`);

/** Does something while no other test file of this run does anything under the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: named(needed('HEZONG_TEST_OWNER_URL'), 'postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    return await work();
  } finally {
    await client.end();
  }
}

/** A fresh database with a clock that stands still, connected as the app's own role. */
export async function aTestDatabase({
  now = '2026-04-01T01:00:00.000Z',
  pool = 5,
} = {}): Promise<TestDatabase> {
  const { url, ownerUrl, drop } = await cloneDatabase();
  const source = createDataSource({ url, pool, entities });
  await source.initialize();
  const clock = new FixedClock(instantOf(new Date(now)));
  const consumers = new Consumers();
  return {
    url,
    ownerUrl,
    source,
    clock,
    consumers,
    work: new UnitOfWork(source, clock, consumers),
    close: async () => {
      await source.destroy();
      await drop();
    },
  };
}

/** Someone who may do everything, in an alliance of their own unless told otherwise. */
export const aCaller = (over: Partial<Extract<Caller, { kind: 'person' | 'token' }>> = {}): Caller => ({
  kind: 'person',
  personId: newId(),
  name: 'Test Coordinator 测试',
  allianceId: newId(),
  seats: [{ role: 'coordinator', memberId: null }],
  permissions,
  language: 'en',
  zone: 'Asia/Shanghai',
  requestId: 'test-request',
  ...over,
});
