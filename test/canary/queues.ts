import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { World } from '../authorization/world.js';
import { CONFIG, type Config, Log } from '../../src/platform/index.js';
import { Leases, type Ticket } from '../../src/platform/delivery/leases.js';
import { QueueBackend, workQueue } from '../../src/platform/delivery/queue-backend.js';
import { TicketQueue, TicketWorker } from '../../src/platform/delivery/ticket-queue.js';
import { freePort } from '../delivery/rig.js';

/** Everything a queue holds, as it lies there. */
export interface Held {
  readonly text: string;
  readonly tickets: readonly Ticket[];
}

async function rowsOf<Row>(url: string, statements: readonly string[]): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const rows: Row[] = [];
    for (const statement of statements) rows.push(...(await client.query<Row & object>(statement)).rows);
    return rows;
  } finally {
    await client.end();
  }
}

/** The work there ever was, done or not, due or not, as far as it is sent into the queue at once. */
async function everyTicket({ app, ground }: World): Promise<readonly Ticket[]> {
  const anew = `done_at = NULL, failed_at = NULL, leased_until = NULL, due_at = '2020-01-01'`;
  for (const home of ['here', 'abroad'] as const) {
    await ground.change(home, `UPDATE inbox SET ${anew}`, []);
    await ground.change(home, `UPDATE timer SET ${anew}, cancelled_at = NULL`, []);
  }
  const tickets: Ticket[] = [];
  for (;;) {
    const claim = await app.app.get(Leases).claim();
    if (claim.tickets.length === 0) return tickets;
    tickets.push(...claim.tickets);
  }
}

/** Puts tickets into a queue whose worker never finishes any, and looks at it meanwhile. */
async function whileHeld(
  { app }: World,
  redisUrl: string | undefined,
  tickets: readonly Ticket[],
  look: () => Promise<string>,
): Promise<string> {
  const { work } = app.app.get<Config>(CONFIG);
  const config = { work, ...(redisUrl !== undefined && { redisUrl }) };
  const backend = new QueueBackend(app.app.get(DataSource), app.app.get(Log), config);
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const queue = new TicketQueue(workQueue, { connection: { backend } });
  new TicketWorker(workQueue, () => finished, { connection: { backend } });
  try {
    await queue.add(tickets);
    return await look();
  } finally {
    finish();
    await backend.close();
  }
}

async function heldInPostgres(world: World, tickets: readonly Ticket[]): Promise<string> {
  const { databaseUrl } = world.app;
  const tables = `SELECT format('SELECT to_jsonb(t)::text AS row FROM %I.%I AS t', schemaname, tablename) AS reading
    FROM pg_tables WHERE schemaname = 'bullmq'`;
  const text = await whileHeld(world, undefined, tickets, async () => {
    const readings = await rowsOf<{ reading: string }>(databaseUrl, [tables]);
    const rows = await rowsOf(
      databaseUrl,
      readings.map(({ reading }) => reading),
    );
    return JSON.stringify(rows);
  });
  await rowsOf(databaseUrl, ['DROP SCHEMA bullmq CASCADE']);
  return text;
}

/** Redis writes all it holds into a file, which is not compressed here. */
async function heldInRedis(world: World, tickets: readonly Ticket[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hezong-redis-'));
  const port = String(await freePort());
  const settings = ['--port', port, '--dir', folder, '--save', '', '--rdbcompression', 'no'];
  const server = spawn('redis-server', settings, { stdio: 'ignore' });
  const say = (...words: string[]): string =>
    spawnSync('redis-cli', ['-p', port, ...words], { encoding: 'utf8' }).stdout.trim();
  try {
    for (let tries = 0; tries < 1_000 && say('ping') !== 'PONG'; tries++) await pause(30);
    return await whileHeld(world, `redis://127.0.0.1:${port}`, tickets, () => {
      if (say('save') !== 'OK') throw new Error('Redis does not save');
      return Promise.resolve(readFileSync(join(folder, 'dump.rdb')).toString('latin1'));
    });
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the queue holds of all work of the world, on either backend. The world is of no use for work afterwards. */
export async function heldInQueues(
  world: World,
  withRedis: boolean,
): Promise<Readonly<Record<string, Held>>> {
  const tickets = await everyTicket(world);
  const postgres = { PostgreSQL: { text: await heldInPostgres(world, tickets), tickets } };
  if (!withRedis) return postgres;
  return { ...postgres, Redis: { text: await heldInRedis(world, tickets), tickets } };
}
