import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { createApp } from '../src/boot.js';
import { entities } from '../src/entities.js';
import { addDays, type CalendarDate } from '../src/kernel/index.js';
import {
  Clock,
  createDataSource,
  type EmbeddedPostgres,
  migrate,
  readConfig,
  systemCaller,
  UnitOfWork,
} from '../src/platform/index.js';
import { type Asker, compared, type Waits, waitsDuring } from './beats.js';
import { bodyOf, Connection, requestText } from './connection.js';
import { cpuMs } from './cpu.js';
import { type Figure, median, report } from './figures.js';
import { dataDir, onPostgres, postgresPid } from './on-postgres.js';
import { freePort, type Server, startServer } from './processes.js';
import { everyReader } from './readers.js';
import { signIn } from './reads.js';
import { zone } from './seed.js';
import { type SeededImpacts, seedImpacts } from './seed-impacts.js';

/** How long those at work are measured without anything beside them. */
const aloneMs = 10_000;
/** How long anybody may be held. */
const heldMs = 200;
const months = 5;
/** `npm run bench -- impacts [cases]`. */
const caseCount = Number(process.argv[2] ?? 10_000);

interface Ground {
  readonly app: INestApplicationContext;
  readonly seeded: SeededImpacts;
  readonly today: CalendarDate;
  readonly api: Server;
  readonly worker: Server;
  /** Cookies: who proposes, and who accepts. */
  readonly first: string;
  readonly second: string;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Figures as they come: the whole takes minutes. */
function told(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, values } of figures) say(`${name}: ${JSON.stringify(values)}`);
  return figures;
}

const settings = ({ appUrl, ownerUrl }: EmbeddedPostgres) => ({
  HEZONG_DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_POOL: '16',
});

function rows<Row>({ app, seeded }: Ground, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return app.get(UnitOfWork).read(systemCaller(seeded.allianceId), (tx) => tx.query<Row>(sql, values));
}

async function until(ground: Ground, sql: string): Promise<void> {
  while ((await rows(ground, sql)).length > 0) await pause(100);
}

const dueWork = `SELECT FROM inbox WHERE done_at IS NULL UNION ALL
  SELECT FROM timer WHERE done_at IS NULL AND cancelled_at IS NULL AND due_at <= now() LIMIT 1`;

async function ask<T>({ api }: Ground, request: string): Promise<T> {
  const connection = await Connection.open(api.port);
  try {
    return bodyOf(await connection.ask(request)) as T;
  } finally {
    connection.close();
  }
}

/** The closure, proposed by one and accepted by another; answers once it is in force. */
async function close(ground: Ground): Promise<void> {
  const { seeded, today, first, second } = ground;
  const body = {
    calendar: 'us-itc',
    day: seeded.closure,
    why: { en: 'Offices closed by order', zh: '机关奉命关闭' },
    source: 'A measured order',
    announcedOn: today,
  };
  const proposed = requestText('POST', '/api/v1/calendar-closures', first, body);
  const { id } = await ask<{ id: string }>(ground, proposed);
  const path = `/api/v1/calendar-closures/${id}/moves`;
  await ask(ground, requestText('POST', path, second, { action: 'accept' }));
}

interface Listed {
  readonly id: string;
  readonly computedAt: string | null;
  readonly cases: Readonly<Record<'waiting' | 'accepted' | 'applied', number>>;
  readonly lines: Readonly<Record<'moves', number>>;
}

/** Waits until the list of what moves is worked out. */
async function listed(ground: Ground): Promise<Listed> {
  for (;;) {
    const list = `SELECT id FROM impact WHERE computed_at IS NOT NULL`;
    const [found] = await rows<{ id: string }>(ground, list);
    if (found !== undefined)
      return ask<Listed>(ground, requestText('GET', `/api/v1/impacts/${found.id}`, ground.first));
    await pause(50);
  }
}

interface Place {
  readonly case_id: string;
  readonly proceeding_id: string;
}

const placesOf = (ground: Ground, where: string): Promise<readonly Place[]> =>
  rows<Place>(
    ground,
    `SELECT g.case_id, g.id AS proceeding_id FROM proceeding g JOIN case_file c ON c.id = g.case_id WHERE ${where} ORDER BY g.case_id`,
  );

/** Somebody who reads lists, and two who record events: in cases where nothing moves, and in the ones that are moved next. */
async function atWork(ground: Ground): Promise<readonly Asker[]> {
  const { api, first, second, today } = ground;
  const others = await placesOf(ground, `c.number LIKE 'BESIDE-%'`);
  const affected = await placesOf(ground, `c.number LIKE 'MOVES-%'`);
  let turn = 0;
  const event = ({ case_id, proceeding_id }: Place, cookie: string): string =>
    requestText('POST', `/api/v1/cases/${case_id}/events`, cookie, {
      proceedingId: proceeding_id,
      kind: 'complaint_filed',
      happenedOn: addDays(today, -3),
    });
  const next = `SELECT case_id FROM impact_case WHERE status = 'accepted' ORDER BY case_id LIMIT 1`;
  const beingMoved = async (): Promise<Place> => {
    const [waiting] = await rows<Place>(ground, next);
    const found = affected.find((place) => place.case_id === waiting?.case_id);
    // While nothing is moved, from the end: what is read there moves last.
    return found ?? affected[affected.length - 1 - (turn++ % affected.length)]!;
  };
  const list = requestText('GET', '/api/v1/deadlines?limit=50', first);
  const read = (name: string, request: string): Asker => ({ name, port: api.port, next: () => request });
  return [
    read('a list is read', list),
    {
      name: 'an event is recorded in another case',
      port: api.port,
      next: () => event(others[turn++ % others.length]!, first),
    },
    {
      name: 'an event is recorded in the case that is moved',
      port: api.port,
      next: async () => event(await beingMoved(), second),
    },
  ];
}

const held = (of: string, beside: Waits, alone: Waits): readonly Figure[] =>
  Object.entries(compared(beside, alone)).map(([name, values]) => ({
    name: `${of}: ${name}`,
    values,
    target: `never over ${String(heldMs)} ms`,
    reached: (values['longest'] ?? Infinity) <= heldMs,
  }));

interface Timed {
  readonly ms: number;
  readonly waits: Waits;
  readonly values: Figure['values'];
}

/** Does something with others at work beside it. */
async function timed(
  { worker }: Ground,
  askers: readonly Asker[],
  work: () => Promise<unknown>,
): Promise<Timed> {
  const used = { worker: cpuMs([worker.pid]), postgres: cpuMs([postgresPid()]) };
  const begun = performance.now();
  let ms = 0;
  const waits = await waitsDuring(
    askers,
    work().then(() => (ms = performance.now() - begun)),
  );
  const values = {
    ms,
    'worker CPU ms': cpuMs([worker.pid]) - used.worker,
    'PostgreSQL CPU ms': cpuMs([postgresPid()]) - used.postgres,
  };
  return { ms, waits, values };
}

async function move(ground: Ground): Promise<readonly Figure[]> {
  const askers = await atWork(ground);
  const alone = await waitsDuring(askers, pause(aloneMs));
  await until(ground, dueWork);

  let list: Listed | undefined;
  const finding = await timed(ground, askers, async () => {
    await close(ground);
    list = await listed(ground);
  });
  if (list === undefined || list.cases.waiting === 0) throw new Error('Nothing moves');
  const { id, cases, lines } = list;
  await until(ground, dueWork);

  const accept = requestText('POST', `/api/v1/impacts/${id}/moves`, ground.second, { action: 'accept' });
  let acceptedMs = 0;
  const applying = await timed(ground, askers, async () => {
    const begun = performance.now();
    await ask(ground, accept);
    acceptedMs = performance.now() - begun;
    await until(ground, `SELECT FROM impact_case WHERE status = 'accepted' LIMIT 1`);
  });
  const [{ n } = { n: 0 }] = await rows<{ n: number }>(
    ground,
    `SELECT count(*)::int AS n FROM impact_case WHERE status = 'applied'`,
  );
  const rest = performance.now();
  await until(ground, dueWork);
  return [
    {
      name: 'what moves is listed',
      values: { ...finding.values, cases: cases.waiting, dates: lines.moves },
      target: '≤ 10 s',
      reached: finding.ms <= 10_000,
    },
    ...held('listed', finding.waits, alone),
    {
      name: 'what moves is applied',
      values: {
        ...applying.values,
        'accepted in ms': acceptedMs,
        applied: n,
        'reminders after ms': performance.now() - rest,
      },
      target: '≤ 120 s',
      reached: applying.ms <= 120_000 && n > 0,
    },
    ...held('applied', applying.waits, alone),
  ];
}

interface Day {
  readonly total: number;
}

/** The month of each reader that has most to keep. */
async function month({ api, seeded }: Ground): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const from = `${seeded.closure.slice(0, 7)}-01` as CalendarDate;
  for (const reader of everyReader) {
    const cookie = await signIn(api.port, seeded.readers[reader].email);
    const path = `/api/v1/deadlines/days?owed=party&from=${from}&to=${addDays(from, 30)}`;
    const connection = await Connection.open(api.port);
    const times: number[] = [];
    let deadlines = 0;
    for (let round = 0; round < months; round++) {
      const sent = performance.now();
      const { items } = bodyOf(await connection.ask(requestText('GET', path, cookie))) as { items: Day[] };
      times.push(performance.now() - sent);
      deadlines = items.reduce((sum, { total }) => sum + total, 0);
    }
    connection.close();
    const p50 = median(times);
    figures.push({
      name: `a month, ${reader}`,
      values: { deadlines, p50, longest: Math.max(...times) },
      target: '≤ 1 s',
      reached: p50 <= 1000,
    });
  }
  return figures;
}

async function settle({ ownerUrl }: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

async function measure(
  postgres: EmbeddedPostgres,
  app: INestApplicationContext,
  seeded: SeededImpacts,
): Promise<readonly Figure[]> {
  const started: Server[] = [];
  const start = async (role: string): Promise<Server> => {
    const port = await freePort();
    const env = { ...settings(postgres), ROLE: role, PORT: String(port) };
    const server = await startServer(port, ['dist/main.js'], env);
    started.push(server);
    return server;
  };
  try {
    const [api, worker] = [await start('api'), await start('worker')];
    const first = await signIn(api.port, seeded.readers.coordinator.email);
    const second = await signIn(api.port, seeded.second.email);
    const ground = { app, seeded, api, worker, first, second, today: app.get(Clock).today(zone) };
    await until(ground, dueWork);
    await settle(postgres);
    const read = told(await month(ground));
    return [...read, ...(await move(ground))];
  } finally {
    for (const server of started) await server.stop();
  }
}

async function run(postgres: EmbeddedPostgres): Promise<void> {
  await migrate(postgres.ownerUrl);
  const source = createDataSource({ url: postgres.appUrl, pool: 4, entities });
  await source.initialize();
  const app = await createApp(readConfig({ ...settings(postgres), ROLE: 'api' }), source);
  try {
    const begun = performance.now();
    const seeded = await seedImpacts(app, app.get(Clock).today(zone), caseCount, () => settle(postgres));
    await settle(postgres);
    say(`Filled in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    say(report(await measure(postgres, app, seeded)));
  } finally {
    await app.close();
    await source.destroy();
  }
}

await onPostgres(run);
