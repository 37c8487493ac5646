import type { DataSource } from 'typeorm';
import { entities } from './entities.js';
import {
  assertActsAsApp,
  assertDatabase,
  type Config,
  createDataSource,
  databaseFault,
  ensureRoles,
  migrate,
  prepareDataDir,
  restrictedRole,
  startEmbeddedPostgres,
} from './platform/index.js';

/** A connected database and the way to let go of it. */
export interface OpenDatabase {
  readonly source: DataSource;
  stop(): Promise<void>;
}

/** Roles and rights of a database that is given; what is missing there ends the start with a sentence. */
async function prepareGiven({ databaseUrl = '', databaseOwnerUrl }: Config): Promise<void> {
  const setting = databaseOwnerUrl === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
  const ownerUrl = databaseOwnerUrl ?? databaseUrl;
  await assertDatabase(ownerUrl, setting);
  try {
    await ensureRoles(ownerUrl);
  } catch (error) {
    throw databaseFault(error, ownerUrl, setting);
  }
  if (databaseOwnerUrl !== undefined) await assertDatabase(databaseUrl, 'DATABASE_URL');
  await assertActsAsApp(databaseUrl);
}

/**
 * The database ready for use: started where none is given, migrated, with the app's own rights only. With `share`, an
 * embedded database in use by a running app is used beside it and left running.
 */
export async function openDatabase(
  config: Config,
  whenInUse: 'refuse' | 'share' = 'refuse',
): Promise<OpenDatabase> {
  prepareDataDir(config);
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: config.dataDir, whenInUse })
      : undefined;
  const appUrl = embedded?.appUrl ?? config.databaseUrl ?? '';
  try {
    const ownerUrl = embedded?.ownerUrl ?? config.databaseOwnerUrl ?? appUrl;
    if (embedded === undefined) await prepareGiven(config);
    await migrate(ownerUrl);
    const actAs = await restrictedRole(appUrl);
    const source = createDataSource({
      url: appUrl,
      pool: config.databasePool,
      entities,
      ...(actAs && { actAs }),
    });
    await source.initialize();
    return {
      source,
      stop: async () => {
        await source.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
