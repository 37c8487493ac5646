import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boot } from '../src/boot.js';
import { ConfigError, readConfig } from '../src/platform/index.js';
import { cloneDatabase } from '../src/platform/platform.fixtures.js';
import { freePort } from './delivery/rig.js';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  folder = mkdtempSync(join(tmpdir(), 'hezong-start-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const masterKey = Buffer.alloc(32, 1).toString('base64');

/** What whoever deploys the product sets. */
const given = (settings: Readonly<Record<string, string>>): Record<string, string> => ({
  ROLE: 'api',
  HOST: '127.0.0.1',
  DATABASE_URL: database.url,
  DATABASE_OWNER_URL: database.ownerUrl,
  HEZONG_DATA_DIR: join(folder, 'data'),
  HEZONG_MASTER_KEY: masterKey,
  LOG_LEVEL: 'silent',
  ...settings,
});

/** A process of the product; it ends by itself where something is wrong. */
function start(settings: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
  const env = { PATH: process.env['PATH'] ?? '', ...given(settings) };
  const main = join(process.env['HEZONG_TEST_BUILT'] ?? '', 'main.js');
  return spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 60_000 });
}

/** What such a process would print, told by this one: it prints what a `ConfigError` says and nothing else. */
async function toldBy(settings: Readonly<Record<string, string>>): Promise<string> {
  try {
    const running = await boot(readConfig(given(settings)));
    await running.stop();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'it starts';
}

const changed = (url: string, change: (address: URL) => void): string => {
  const address = new URL(url);
  address.search = '';
  change(address);
  return address.toString();
};

/** Occupies a port, which also makes every start end that gets so far. */
async function taken(): Promise<{ readonly port: string; readonly server: Server }> {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port: String(port), server };
}

describe('a start that cannot succeed ends with one sentence, which says what to change', () => {
  let occupied: Awaited<ReturnType<typeof taken>>;
  beforeAll(async () => {
    occupied = await taken();
    writeFileSync(join(folder, 'file'), '');
    // The first start on the database: from here on key and files are known.
    const { status, stderr } = start({ PORT: occupied.port });
    expect(stderr).toMatch(/^Port \d+ is in use already: .* set PORT to another\.\n$/);
    expect(status).toBe(1);
  });
  afterAll(() => occupied.server.close());

  const nowhere = 'postgres://hezong_app:x@127.0.0.1:1/hezong';
  const withPassword = (address: URL): void => void (address.password = 'wrong');
  const withName = (address: URL): void => void (address.pathname = '/nowhere');
  it.each<readonly [string, () => Record<string, string>, RegExp]>([
    ['the port is taken', () => ({}), /^Port \d+ is in use already: .* set PORT to another\.$/],
    [
      'the port for those who watch is taken',
      () => ({ METRICS_PORT: occupied.port }),
      /^Port \d+ is in use already: .* set METRICS_PORT to another\.$/,
    ],
    ['there is no such host', () => ({ HOST: '192.0.2.1' }), /^This machine has no address 192\.0\.2\.1: /],
    [
      'the data directory cannot be written',
      () => ({ HEZONG_DATA_DIR: join(folder, 'file', 'data') }),
      /^The folder \S+ cannot be written \(ENOTDIR\): give it to .* set HEZONG_DATA_DIR to another\.$/,
    ],
    [
      'the files are others',
      () => ({ HEZONG_DATA_DIR: join(folder, 'other') }),
      /^The folder \S+ is not where the files of this database lie: .*hezong-store" there\.$/,
    ],
    [
      'the key is another',
      () => ({ HEZONG_MASTER_KEY: Buffer.alloc(32, 2).toString('base64') }),
      /^This database was sealed with another master key\. Set HEZONG_MASTER_KEY/,
    ],
    [
      'the database is away',
      () => ({ DATABASE_URL: nowhere, DATABASE_OWNER_URL: '' }),
      /^PostgreSQL at 127\.0\.0\.1:1 does not answer \(ECONNREFUSED\): start it, or correct DATABASE_URL\.$/,
    ],
    [
      'the password is wrong',
      () => ({ DATABASE_URL: changed(database.url, withPassword) }),
      /^PostgreSQL at \S+ refuses hezong_app: correct user and password in DATABASE_URL\.$/,
    ],
    [
      'the database is not made',
      () => ({ DATABASE_OWNER_URL: changed(database.ownerUrl, withName) }),
      /^PostgreSQL at \S+ has no database "nowhere": run "node scripts\/migrate\.mjs".*DATABASE_OWNER_URL\.$/,
    ],
    [
      'the app comes as the owner',
      () => ({ DATABASE_URL: database.ownerUrl }),
      /^DATABASE_URL lets Hezong in as hezong_owner, which may not act as hezong_app/,
    ],
  ])(
    '%s',
    async (_, settings, sentence) => {
      const told = await toldBy({ PORT: occupied.port, ...settings() });
      expect(told).toMatch(sentence);
      expect(told.split('\n')).toHaveLength(1);
    },
    60_000,
  );

  it('what is malformed is named before anything is opened', () => {
    const { status, stderr } = start({ SMTP_URL: 'smtp://mail:port', HEZONG_MASTER_KEY: 'short' });
    expect(stderr).toMatch(
      /^The configuration is not valid:\n {2}SMTP_URL: must look like .*\n {2}HEZONG_MASTER_KEY: .*openssl rand -base64 32.*\n$/,
    );
    expect(status).toBe(1);
  });
});
