import { types } from 'pg';
import { DataSource, type EntityTarget, type MixedList, QueryFailedError } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { ConfigError } from './config.js';
import { DatabaseClient } from './database-client.js';

const timestamptz = 1184;
const date = 1082;

const usualParser = types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

/** Moments come as ISO text in UTC, dates of law as they are; everything else as the driver does by default. */
const asText = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === timestamptz) return (text: string) => new Date(text).toISOString();
    if (oid === date) return (text: string) => text;
    return usualParser(oid, format);
  },
};

/** A process that is stopped in the middle of a transaction keeps its locks no longer than this. */
const longestSleepMs = 60_000;

/** What a connection to the database needs. */
export interface DatabaseAccess {
  readonly url: string;
  readonly pool: number;
  readonly entities: readonly EntityTarget<unknown>[];
  /** Act as this role from the first statement on, where the login itself has more rights than the app may have. */
  readonly actAs?: string;
}

/** The database as the app uses it; not yet connected. */
export function createDataSource({ url, pool, entities, actAs }: DatabaseAccess): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as MixedList<string>,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'hezong',
    poolSize: pool,
    extra: {
      Client: DatabaseClient,
      types: asText,
      pipeline: true,
      idle_in_transaction_session_timeout: longestSleepMs,
      ...(actAs && { options: `-c role=${actAs}` }),
    },
  });
}

const insufficientPrivilege = '42501';

function explained(error: unknown): unknown {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  if (code !== insufficientPrivilege) return error;
  return new ConfigError(
    'The database lacks migrations, and this login may not run them: set DATABASE_OWNER_URL, or run "node scripts/migrate.mjs" first.',
    { cause: error },
  );
}

/**
 * Runs every migration that has not run yet, under one lock, so that several processes may start at once. Any login may call
 * it where none is left to run; else throws unless it is the owner's.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const source = createDataSource({ url: ownerUrl, pool: 2, entities: [] });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('hezong migrations'))`);
    await source.runMigrations();
    await runner.query(`SELECT pg_advisory_unlock(hashtext('hezong migrations'))`);
  } catch (error) {
    throw explained(error);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

/** Who the app would be in the database. */
interface Login {
  readonly rolsuper: boolean;
  readonly rolbypassrls: boolean;
  readonly owns: boolean;
}

/**
 * The role the app must act as: nothing where its login already has no more rights than it may have, else `hezong_app`.
 * Row-level security does not bind a superuser, so the app never runs as one.
 */
export async function restrictedRole(url: string): Promise<string | undefined> {
  const source = createDataSource({ url, pool: 1, entities: [] });
  await source.initialize();
  try {
    const [login] = await source.query<Login[]>(
      `SELECT rolsuper, rolbypassrls,
              EXISTS (SELECT FROM pg_tables WHERE tableowner = current_user AND schemaname = 'public') AS owns
         FROM pg_roles WHERE rolname = current_user`,
    );
    const excessive = login === undefined || login.rolsuper || login.rolbypassrls || login.owns;
    return excessive ? 'hezong_app' : undefined;
  } finally {
    await source.destroy();
  }
}
