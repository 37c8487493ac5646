import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { SeedDemo } from './demo/index.js';
import { assertEveryRouteHasAccess } from './identity/index.js';
import { openDatabase } from './open-database.js';
import { describeApi } from './openapi.js';
import {
  assertRedis,
  type Config,
  ConfigError,
  httpAdapter,
  Log,
  Metrics,
  prepareHttp,
  serveMetrics,
  serveWeb,
} from './platform/index.js';

/** A running app and the way to end it. */
export interface Running {
  readonly app: NestFastifyApplication;
  /** Drains what is under way, then closes everything that was opened, the database last. */
  stop(): Promise<void>;
}

/** Builds the app on a connected database, ready to be asked but not yet listening. */
export async function createApp(config: Config, source: DataSource): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(config, source),
    httpAdapter(config),
    {
      bufferLogs: true,
    },
  );
  app.useLogger(app.get(Log));
  await prepareHttp(app);
  describeApi(app);
  assertEveryRouteHasAccess(app);
  await app.init();
  return app;
}

/** By the system's code: why nobody can be heard at the address. */
const unheard: Readonly<Record<string, (asked: Listening) => string>> = {
  EADDRINUSE: ({ port, setting }) =>
    `Port ${String(port)} is in use already: stop what uses it, or set ${setting} to another.`,
  EACCES: ({ port, setting }) =>
    `This user may not listen on port ${String(port)}: set ${setting} to 1024 or above.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}: correct HOST.`,
  ENOTFOUND: ({ host }) => `There is no host ${host}: correct HOST.`,
};

interface Listening {
  readonly host: string;
  readonly port: number;
  /** What sets the port. */
  readonly setting: 'PORT' | 'METRICS_PORT';
}

async function heard<T>(listening: Listening, begin: () => Promise<T>): Promise<T> {
  try {
    return await begin();
  } catch (error) {
    const sentence = unheard[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence === undefined ? error : new ConfigError(sentence(listening), { cause: error });
  }
}

/** Listens for people, and where the configuration says so for whoever watches what is counted. */
async function listen(app: NestFastifyApplication, config: Config): Promise<Server | undefined> {
  const { host, port, metricsPort } = config;
  const watched =
    metricsPort === undefined
      ? undefined
      : await heard({ host, port: metricsPort, setting: 'METRICS_PORT' }, () =>
          serveMetrics(app.get(Metrics), metricsPort, host),
        );
  await heard({ host, port, setting: 'PORT' }, () => app.listen(port, host));
  return watched;
}

/** Starts everything a process of this configuration does. */
export async function boot(config: Config): Promise<Running> {
  await assertRedis(config);
  const database = await openDatabase(config);
  let app: NestFastifyApplication | undefined;
  let watched: Server | undefined;
  const stop = async (): Promise<void> => {
    watched?.close();
    watched?.closeAllConnections();
    await app?.close();
    await database.stop();
  };
  try {
    app = await createApp(config, database.source);
    if (config.demo && config.role !== 'worker') await app.get(SeedDemo).run();
    await serveWeb(app, fileURLToPath(new URL('../web/dist', import.meta.url)));
    watched = await listen(app, config);
    return { app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
