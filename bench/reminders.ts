import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { createApp } from '../src/boot.js';
import { entities } from '../src/entities.js';
import { CreatePerson } from '../src/identity/index.js';
import {
  Clock,
  createDataSource,
  type EmbeddedPostgres,
  migrate,
  newId,
  readConfig,
  type Role,
  systemCaller,
  UnitOfWork,
} from '../src/platform/index.js';
import { cpuMs } from './cpu.js';
import { type Figure, report } from './figures.js';
import { dataDir, onPostgres, postgresPid } from './on-postgres.js';
import { freePort, type Server, startServer } from './processes.js';
import { rawInPostgres, rawInRedis } from './raw-queue.js';
import { startRedis } from './redis.js';
import { seed, zone } from './seed.js';

/** As many reminders as come due at one moment. */
const atOnce = 20_000;

interface Ground {
  readonly postgres: EmbeddedPostgres;
  readonly app: INestApplicationContext;
  readonly allianceId: string;
  readonly memberId: string;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const settings = ({ appUrl, ownerUrl }: EmbeddedPostgres) => ({
  HEZONG_DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_POOL: '16',
});

async function count(
  { app, allianceId }: Ground,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const rows = await app
    .get(UnitOfWork)
    .read(systemCaller(allianceId), (tx) =>
      tx.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, parameters),
    );
  return Number(rows[0]?.n);
}

const change = ({ app, allianceId }: Ground, sql: string, parameters: readonly unknown[]): Promise<unknown> =>
  app.get(UnitOfWork).run(systemCaller(allianceId), (tx) => tx.query(sql, parameters));

const dueWork = `(SELECT 1 FROM inbox WHERE done_at IS NULL UNION ALL
  SELECT 1 FROM timer WHERE done_at IS NULL AND cancelled_at IS NULL AND due_at <= now()) AS open`;
const planning = `(SELECT 1 FROM inbox WHERE done_at IS NULL UNION ALL
  SELECT 1 FROM timer WHERE kind = 'reminders.replan_many' AND done_at IS NULL AND cancelled_at IS NULL) AS open`;

/** Waits until nothing of it is left; answers how long that took, in milliseconds. */
async function until(ground: Ground, nothingOf: string): Promise<number> {
  const begun = performance.now();
  while ((await count(ground, `(SELECT FROM ${nothingOf} LIMIT 1) AS one`)) > 0) await pause(50);
  return performance.now() - begun;
}

/** A member with two thousand respondents, so that its counsel has something to do. */
async function aMember(ground: Omit<Ground, 'memberId'>): Promise<string> {
  const memberId = newId();
  const whole = { ...ground, memberId };
  await change(
    whole,
    `WITH entered AS (
       INSERT INTO firm (id, alliance_id, name_zh, name_en, country, search, version, created_at)
       VALUES ($3, $2, '测度成员', 'Measured Member', 'CN', '', 1, now())
     )
     INSERT INTO member (id, firm_id, alliance_id, name_zh, name_en, country, created_at)
     VALUES ($1, $3, $2, '测度成员', 'Measured Member', 'CN', now())`,
    [memberId, ground.allianceId, newId()],
  );
  await change(
    whole,
    `UPDATE party SET member_id = $1 WHERE id IN (SELECT id FROM party WHERE position = 2 ORDER BY id LIMIT 2000)`,
    [memberId],
  );
  return memberId;
}

/** Reminders of the coordinator that come due at once, each of another deadline that is open. */
async function comeDue(ground: Ground, round: string): Promise<void> {
  await change(
    ground,
    `WITH due AS (
       INSERT INTO reminder (id, alliance_id, deadline_id, person_id, step, day, days_before, due_at, state)
       SELECT uuidv7(), d.alliance_id, d.id, p.person_id, $1 || d.id, coalesce(d.safe, d.due), 7, now(), 'planned'
         FROM deadline d, (SELECT person_id FROM appointment WHERE role = 'coordinator' ORDER BY id LIMIT 1) AS p
        WHERE d.duty AND d.status IN ('proposed', 'confirmed') AND d.party_id IS NULL ORDER BY d.id LIMIT $2::int
       RETURNING alliance_id, id, due_at)
     INSERT INTO timer (id, alliance_id, kind, subject_id, payload, due_at, dedupe)
     SELECT uuidv7(), alliance_id, 'reminder.send', id, '{}', due_at, 'bench/' || id FROM due`,
    [round, atOnce],
  );
}

/** How many were sent a second, from the first seen sent until the last, and what each took of the cores in ms. */
async function sent(
  ground: Ground,
  round: string,
  worker: Server,
): Promise<Readonly<Record<string, number>>> {
  const pids = [worker.pid, postgresPid()];
  const sentSoFar = async (): Promise<number> =>
    atOnce - (await count(ground, `reminder WHERE state = 'planned' AND step LIKE $1 || '%'`, [round]));
  let first = 0;
  while ((first = await sentSoFar()) === 0) await pause(20);
  const begun = performance.now();
  const used = cpuMs(pids);
  // Seldom: the counting takes from the cores that are measured.
  for (let now = first; now < atOnce; now = await sentSoFar()) await pause(200);
  const rest = atOnce - first;
  return {
    'a second': (rest / (performance.now() - begun)) * 1000,
    'CPU ms each': (cpuMs(pids) - used) / rest,
  };
}

function appoint({ app, allianceId }: Ground, role: Role, memberId?: string): Promise<string> {
  return app.get(CreatePerson).run(systemCaller(allianceId), {
    email: `${newId()}@bench.hezong.test`,
    name: role,
    language: 'en',
    zone,
    password: 'a-password-for-measuring',
    appointments: [{ role, ...(memberId !== undefined && { memberId }) }],
  });
}

const aPlanning = (name: string, ms: number, values: Figure['values']): Figure => ({
  name,
  values: { ms, ...values },
  target: '≤ 2,000 ms',
  reached: ms <= 2000,
});

async function plannings(ground: Ground, backend: string, worker: Server): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const pids = [worker.pid, postgresPid()];
  for (const [role, memberId] of [
    ['coordinator', undefined],
    ['member_counsel', ground.memberId],
  ] as const) {
    const personId = await appoint(ground, role, memberId);
    const used = cpuMs(pids);
    const own = cpuMs([worker.pid]);
    const ms = await until(ground, planning);
    const cpu = { 'CPU ms': cpuMs(pids) - used, 'of it the worker': cpuMs([worker.pid]) - own };
    const reminders = await count(ground, 'reminder WHERE person_id = $1', [personId]);
    figures.push(aPlanning(`${backend}: a ${role} appointed`, ms, { ...cpu, reminders }));
    await until(ground, dueWork);
  }
  return figures;
}

async function measure(
  ground: Ground,
  backend: string,
  target: number,
  redisUrl?: string,
): Promise<readonly Figure[]> {
  const start = async (): Promise<Server> => {
    const port = await freePort();
    const queue = redisUrl === undefined ? {} : { REDIS_URL: redisUrl };
    const env = { ...settings(ground.postgres), ...queue, ROLE: 'worker', PORT: String(port) };
    return startServer(port, ['dist/main.js'], env);
  };
  let worker = await start();
  try {
    await until(ground, dueWork);
    const planned = await plannings(ground, backend, worker);
    await worker.stop();
    await comeDue(ground, backend);
    worker = await start();
    const values = await sent(ground, backend, worker);
    const rate = values['a second'] ?? 0;
    const raw = await (redisUrl === undefined ? rawInPostgres(ground.postgres.appUrl) : rawInRedis(redisUrl));
    const figure = {
      name: `${backend}: reminders sent`,
      values: { ...values, 'jobs a second of the queue alone': raw, 'x queue alone': rate / raw },
      reached: rate >= target && rate >= raw / 2,
    };
    return [
      ...planned,
      { ...figure, target: `≥ ${target.toLocaleString('en')} a second and 0.5 of the queue alone` },
    ];
  } finally {
    await worker.stop();
  }
}

async function settle({ ownerUrl }: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

async function run(postgres: EmbeddedPostgres): Promise<void> {
  await migrate(postgres.ownerUrl);
  const source = createDataSource({ url: postgres.appUrl, pool: 4, entities });
  await source.initialize();
  const app = await createApp(readConfig({ ...settings(postgres), ROLE: 'api' }), source);
  try {
    const begun = performance.now();
    const { allianceId } = await seed(app, app.get(Clock).today(zone));
    await settle(postgres);
    const memberId = await aMember({ postgres, app, allianceId });
    say(`Filled in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    const ground = { postgres, app, allianceId, memberId };
    const figures = [...(await measure(ground, 'PostgreSQL', 2000))];
    if (spawnSync('redis-server', ['--version']).status === 0) {
      const redis = await startRedis();
      try {
        figures.push(...(await measure(ground, 'Redis', 3000, redis.url)));
      } finally {
        redis.stop();
      }
    } else say('Redis is not installed: its half is left out.');
    say(report(figures));
  } finally {
    await app.close();
    await source.destroy();
  }
}

await onPostgres(run);
