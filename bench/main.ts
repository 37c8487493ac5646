import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  startEmbeddedPostgres,
} from '../src/platform/index.js';
import type { BareOrder } from './bare-server.js';
import { compare } from './compare.js';
import { measureDocuments } from './documents.js';
import { bodyOf, Connection, requestText } from './connection.js';
import { type Figure, report } from './figures.js';
import { freePort, type Server, startServer } from './processes.js';
import { recordEvents } from './record-events.js';
import { seed, type Seeded, zone } from './seed.js';
import { seedDocuments } from './seed-documents.js';
import { pathsOf, type Statements, statementsOf } from './statements.js';

/** Connections to the database, the same for both servers. */
const pool = 16;

/** A database with something to look through. */
interface Filled extends Seeded {
  readonly today: CalendarDate;
  readonly statements: Statements;
}

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

async function fill(postgres: EmbeddedPostgres): Promise<Filled> {
  const source = createDataSource({ url: postgres.appUrl, pool: 2, entities });
  await source.initialize();
  const app = await createApp(readConfig(settings(postgres)), source);
  try {
    const today = app.get(Clock).today(zone);
    const seeded = await seed(app, today);
    await settle(postgres);
    return { ...seeded, today, statements: await statementsOf(app, seeded.allianceId, today) };
  } finally {
    await app.close();
    await source.destroy();
  }
}

async function signIn(port: number, { email, password }: Seeded): Promise<string> {
  const connection = await Connection.open(port);
  const answer = await connection.ask(requestText('POST', '/api/v1/sessions', '', { email, password }));
  connection.close();
  bodyOf(answer);
  const cookies = answer.headers.matchAll(/^set-cookie: ([^;]+)/gim);
  return Array.from(cookies, ([, cookie]) => cookie).join('; ');
}

async function measure(app: Server, bare: Server, filled: Filled): Promise<readonly Figure[]> {
  const cookie = await signIn(app.port, filled);
  const paths = pathsOf(filled.today);
  const ours = (path: string) => ({ port: app.port, request: requestText('GET', path, cookie) });
  const theirs = (name: string) => ({ port: bare.port, request: requestText('GET', `/${name}`) });
  return [
    await compare('cases by next deadline', ours(paths.cases), theirs('cases')),
    await compare('deadlines of 30 days', ours(paths.deadlines), theirs('deadlines')),
    await recordEvents(app.port, cookie, filled.today),
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

  const servers: Server[] = [];
  try {
    const port = await freePort();
    servers.push(await startServer(port, ['dist/main.js'], { ...settings(postgres), PORT: String(port) }));
    const { allianceId, statements } = filled;
    const order: BareOrder = {
      port: await freePort(),
      databaseUrl: postgres.appUrl,
      pool,
      allianceId,
      statements,
    };
    const script = fileURLToPath(new URL('./bare-server.js', import.meta.url));
    servers.push(await startServer(order.port, [script, JSON.stringify(order)]));
    say(report(await measure(servers[0]!, servers[1]!, filled)));
  } finally {
    for (const server of servers) await server.stop();
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'hezong-bench-'));
try {
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    await run(postgres);
  } finally {
    await postgres.stop();
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
