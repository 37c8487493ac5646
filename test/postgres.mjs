import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { clearAbandoned, memory, testPrefix } from './abandoned.mjs';

const template = 'hezong_template';

/** More than all databases of a run with their log take at one time. */
const roomBytes = 6 * 1024 ** 3;

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= roomBytes;
  } catch {
    return false;
  }
}

/** Where servers of test runs lie: in memory where it has room, since making and removing a database is mostly files. */
export const place = () => (hasRoom(memory) ? memory : tmpdir());
/** Safe to lose, quick to write, and with room for the pools of many test files. */
export const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  max_connections: '300',
};

/** Asked through a socket in the server's own folder: a statement goes there and back in two thirds of the time it takes by the network. */
const on = (url, database, folder) => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  address.searchParams.set('host', folder);
  return address.toString();
};

async function run(url, statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Starts a PostgreSQL for this test run alone, with the database `hezong_template` migrated and ready to be cloned, and
 * tells the tests of it by `HEZONG_TEST_OWNER_URL` and `HEZONG_TEST_APP_URL`; in the folder `HEZONG_TEST_KEPT` they keep what
 * goes with templates of their own. Answers how to end it.
 */
export async function startTestPostgres(built) {
  const platform = await import(join(built, 'platform', 'embedded-postgres.js'));
  const { databaseStatements, createDatabaseStatement } = await import(
    join(built, 'platform', 'postgres', 'roles.js')
  );
  const { migrate } = await import(join(built, 'platform', 'database.js'));
  await clearAbandoned(platform, settings);
  const dataDir = mkdtempSync(join(place(), testPrefix));
  const folder = join(dataDir, 'postgres', 'cluster');
  const server = await platform.startEmbeddedPostgres({
    dataDir,
    settings: { ...settings, unix_socket_directories: '.' },
    ownerMakesDatabases: true,
  });
  const ownerUrl = on(server.ownerUrl, template, folder);
  await run(on(server.ownerUrl, 'postgres', folder), [createDatabaseStatement(template)]);
  await run(ownerUrl, databaseStatements(template));
  await migrate(ownerUrl);
  process.env.HEZONG_TEST_OWNER_URL = ownerUrl;
  process.env.HEZONG_TEST_APP_URL = on(server.appUrl, template, folder);
  process.env.HEZONG_TEST_KEPT = join(dataDir, 'kept');
  mkdirSync(process.env.HEZONG_TEST_KEPT);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
