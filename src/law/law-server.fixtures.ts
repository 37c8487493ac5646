import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  httpAdapter,
  type KnownRequest,
  PlatformModule,
  prepareHttp,
  readConfig,
} from '../platform/index.js';
import { aCaller, aTestDatabase } from '../platform/platform.fixtures.js';
import { LawModule } from './law.module.js';

/** The law alone, asked over HTTP without a socket. */
export interface LawServer {
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** Starts it on a database of its own. */
export async function aLawServer(): Promise<LawServer> {
  const database = await aTestDatabase({ pool: 1 });
  const config = readConfig({ ROLE: 'api', LOG_LEVEL: 'silent', DATABASE_URL: database.url });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.register(config, database.source, {}), LawModule],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter(config), { logger: false });
  await prepareHttp(app);
  // Nobody signs in here: the guard is identity's.
  const caller = aCaller();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request: KnownRequest, _reply, done) => {
      request.caller = caller;
      done();
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
