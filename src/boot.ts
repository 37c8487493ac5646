import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { SeedDemo } from './demo/index.js';
import { assertEveryRouteHasAccess } from './identity/index.js';
import { openDatabase } from './open-database.js';
import { describeApi } from './openapi.js';
import { type Config, httpAdapter, Log, prepareHttp, serveWeb } from './platform/index.js';

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

/** Starts everything a process of this configuration does. */
export async function boot(config: Config): Promise<Running> {
  const database = await openDatabase(config);
  let app: NestFastifyApplication | undefined;
  const stop = async (): Promise<void> => {
    await app?.close();
    await database.stop();
  };
  try {
    app = await createApp(config, database.source);
    if (config.demo && config.role !== 'worker') await app.get(SeedDemo).run();
    await serveWeb(app, fileURLToPath(new URL('../web/dist', import.meta.url)));
    await app.listen(config.port, config.host);
    return { app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
