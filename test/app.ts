import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { AppModule } from '../src/app.module.js';
import { entities } from '../src/entities.js';
import { instantOf } from '../src/kernel/index.js';
import {
  Clock,
  createDataSource,
  FixedClock,
  httpAdapter,
  prepareHttp,
  readConfig,
  Duties,
  systemCaller,
  UnitOfWork,
} from '../src/platform/index.js';
import { cloneDatabase, copyAside, keepDatabase } from '../src/platform/platform.fixtures.js';

/** The whole app on a database of its own, asked without a socket. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  /** Where its files are, unless `settings` say otherwise. */
  readonly dataDir: string;
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
  /** Keeps what its database has and the time it is; answers how to be there again, as often as is wanted. Its files stay. */
  bookmark(): Promise<() => Promise<void>>;
  /** Ends it and keeps what it has, its files in `folder`, for others to start from. */
  keep(template: string, folder: string): Promise<Kept>;
}

/** What an app left behind to be started from again: its database by name, and its files. */
export interface Kept {
  readonly template: string;
  readonly dataDir: string;
}

/**
 * Starts it. `role: 'api'` runs no queue; `settings` are environment variables; `adjust` puts something in a provider's place,
 * `prepare` adds to the server before it is ready. With `kept` it goes on from there, on a copy of its own. `isPlannedOnce`: PostgreSQL
 * plans what is prepared once for whatever parameters, where each of many statements is asked a few times and planning would take longest.
 */
export async function startTestApp({
  now = '2026-04-01T01:00:00.000Z',
  settings = {},
  pool = 6,
  adjust = (testing) => testing,
  prepare = () => undefined,
  kept,
  isPlannedOnce = false,
}: {
  now?: string;
  settings?: Record<string, string>;
  pool?: number;
  adjust?: (testing: TestingModuleBuilder) => TestingModuleBuilder;
  prepare?: (app: NestFastifyApplication) => unknown;
  kept?: Kept | undefined;
  isPlannedOnce?: boolean;
} = {}): Promise<TestApp> {
  const { url, ownerUrl, drop } = await cloneDatabase(kept?.template);
  const dataDir = await mkdtemp(join(tmpdir(), 'hezong-files-'));
  if (kept !== undefined) await cp(kept.dataDir, dataDir, { recursive: true });
  const config = readConfig({
    ROLE: 'api',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    HEZONG_DATA_DIR: dataDir,
    ...settings,
  });
  const source = createDataSource({ url: isPlannedOnce ? plannedOnce(url) : url, pool, entities });
  await source.initialize();
  const clock = new FixedClock(instantOf(new Date(now)));
  const testing = await adjust(
    Test.createTestingModule({ imports: [AppModule.register(config, source)] })
      .overrideProvider(Clock)
      .useValue(clock),
  ).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(httpAdapter(config), { logger: false });
  await prepareHttp(app);
  await prepare(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const disconnected = async <T>(work: () => Promise<T>): Promise<T> => {
    await source.driver.disconnect();
    const result = await work();
    await source.driver.connect();
    return result;
  };
  const asides: (() => Promise<void>)[] = [];
  return {
    app,
    clock,
    databaseUrl: url,
    ownerUrl,
    dataDir,
    inject: (request) => app.inject(request),
    bookmark: async () => {
      const at = clock.now();
      const aside = await disconnected(() => copyAside(url));
      asides.push(aside.drop);
      return async () => {
        await assertDutiesKept(app);
        await disconnected(() => aside.goBack());
        clock.set(at);
      };
    },
    keep: async (template, folder) => {
      await app.close();
      await source.destroy();
      await keepDatabase(url, template);
      await cp(dataDir, folder, { recursive: true });
      await rm(dataDir, { recursive: true });
      return { template, dataDir: folder };
    },
    close: async () => {
      try {
        await assertDutiesKept(app);
      } finally {
        await app.close();
        await source.destroy();
        for (const remove of [drop, ...asides]) await remove();
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
}

function plannedOnce(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c plan_cache_mode=force_generic_plan');
  return address.toString();
}

/** Throws where the rows of duties are wrong after all a test did: whoever wrote past the use cases, or forgot a fact. */
async function assertDutiesKept(app: NestFastifyApplication): Promise<void> {
  const work = app.get(UnitOfWork);
  const alliances = await work.beforeTenant((tx) => tx.query<{ id: string }>('SELECT id FROM alliance'));
  const found = [];
  for (const { id } of alliances)
    found.push(...(await work.read(systemCaller(id), (tx) => app.get(Duties).amiss(tx))));
  if (found.length > 0) throw new Error(`What waits for somebody was not kept: ${found.join('; ')}`);
}

/** What an answer comes to: its status, and the code of its error where it has one. */
export const outcome = (answer: Pick<LightMyRequestResponse, 'statusCode' | 'body'>): string =>
  `${String(answer.statusCode)} ${answer.statusCode < 400 ? '' : (/"code":"([\w.]+)"/.exec(answer.body)?.[1] ?? '')}`.trim();
