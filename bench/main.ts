import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { createApp } from '../src/boot.js';
import { entities } from '../src/entities.js';
import type { CalendarDate } from '../src/kernel/index.js';
import {
  Clock,
  createDataSource,
  type EmbeddedPostgres,
  migrate,
  readConfig,
} from '../src/platform/index.js';
import type { BareOrder } from './bare-server.js';
import { measureDocuments } from './documents.js';
import { measureFacts } from './facts.js';
import { type Figure, report } from './figures.js';
import { dataDir, onPostgres } from './on-postgres.js';
import { freePort, type Server, startServer } from './processes.js';
import { leanStatements } from './lean.js';
import { everyReader } from './readers.js';
import { leanPath, measureReads, type ReadServers, signIn } from './reads.js';
import { recordEvents } from './record-events.js';
import { seed, type Seeded, zone } from './seed.js';
import { seedDocuments } from './seed-documents.js';
import { ownStatements, pages, pathsOf, type Statements } from './statements.js';

/** Connections to the database, the same for both servers. */
const pool = 16;

/** What takes minutes of its own. */
const others = ['main documents', 'impacts', 'reminders', 'audit-chain', 'law', 'experts/conflicts'];

/** A database with something to look through. */
interface Filled extends Seeded {
  readonly today: CalendarDate;
  readonly statements: Statements;
}

/** What follows a word of the command line. */
const after = (word: string): string | undefined => {
  const place = process.argv.indexOf(word);
  return place === -1 ? undefined : process.argv[place + 1];
};

/** `only <word>`: the figures whose name has it. */
const wanted = (name: string): boolean => name.includes(after('only') ?? '');

/** `before <folder>`: another build of the app, measured in turn with this one on the same database. */
const folderBefore = after('before');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const settings = ({ appUrl, ownerUrl }: EmbeddedPostgres) => ({
  HEZONG_DATA_DIR: dataDir,
  ROLE: 'api',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_POOL: String(pool),
});

/** Leaves statistics and pages as autovacuum does after a while. */
async function settle({ ownerUrl }: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

/** The lean statements of every page for every reader. */
const leanOf = ({ allianceId, readers: seeded }: Seeded, today: CalendarDate): Statements =>
  Object.fromEntries(
    everyReader.flatMap((reader) => {
      const asked = leanStatements({ reader, seen: seeded[reader], allianceId, today });
      return pages.map((page) => [leanPath(reader, page), asked[page]]);
    }),
  );

async function fill(postgres: EmbeddedPostgres): Promise<Filled> {
  const source = createDataSource({ url: postgres.appUrl, pool: 2, entities });
  await source.initialize();
  const app = await createApp(readConfig(settings(postgres)), source);
  try {
    const today = app.get(Clock).today(zone);
    const seeded = await seed(app, today);
    await settle(postgres);
    const own = await ownStatements(app, seeded.allianceId, today);
    return { ...seeded, today, statements: { ...own, ...leanOf(seeded, today) } };
  } finally {
    await app.close();
    await source.destroy();
  }
}

const tell = ({ name, values }: Figure): void => say(`${name}: ${JSON.stringify(values)}`);

/** Every figure, one after the other; the pages are said as soon as they are there. */
async function measure(
  postgres: EmbeddedPostgres,
  filled: Filled,
  servers: ReadServers,
): Promise<readonly Figure[]> {
  const { readers, today, statements } = filled;
  const cookie = await signIn(servers.app.port, readers.coordinator.email);
  return [
    ...(await measureReads(servers, readers, pathsOf(today), statements, { wanted, tell })),
    ...(wanted('record an event') ? [await recordEvents(servers.app.port, cookie, today)] : []),
    ...(wanted('facts') ? [measureFacts(postgres.appUrl, '.', folderBefore)] : []),
  ];
}

/** Lists and searches of documents under walls; `npm run bench -- main documents` measures them alone, `explain` shows their plans. */
async function runDocuments(postgres: EmbeddedPostgres): Promise<readonly Figure[]> {
  const source = createDataSource({ url: postgres.appUrl, pool: 2, entities });
  await source.initialize();
  const app = await createApp(readConfig(settings(postgres)), source);
  try {
    const readers = await seedDocuments(app);
    await settle(postgres);
    const explain = process.argv.includes('explain') ? say : undefined;
    return await measureDocuments(app, postgres.appUrl, readers, explain);
  } finally {
    await app.close();
    await source.destroy();
  }
}

async function run(postgres: EmbeddedPostgres): Promise<void> {
  const begun = performance.now();
  await migrate(postgres.ownerUrl);
  if (process.argv.includes('documents')) {
    say(report(await runDocuments(postgres)));
    return;
  }
  const filled = await fill(postgres);
  say(`Filled in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);

  const started: Server[] = [];
  try {
    const startApp = async (folder: string): Promise<Server> => {
      const port = await freePort();
      const env = { ...settings(postgres), PORT: String(port) };
      const server = await startServer(port, [join(folder, 'dist', 'main.js')], env);
      started.push(server);
      return server;
    };
    const app = await startApp('.');
    const before = folderBefore === undefined ? undefined : await startApp(folderBefore);
    const { allianceId, statements } = filled;
    const order: BareOrder = {
      port: await freePort(),
      databaseUrl: postgres.appUrl,
      pool,
      allianceId,
      statements,
    };
    const script = fileURLToPath(new URL('./bare-server.js', import.meta.url));
    const bare = await startServer(order.port, [script, JSON.stringify(order)]);
    started.push(bare);
    say(report(await measure(postgres, filled, { app, bare, before })));
    say(`Measured by themselves: npm run bench -- ${others.join(' | ')}`);
  } finally {
    for (const server of started) await server.stop();
  }
}

await onPostgres(run);
