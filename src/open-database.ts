import type { DataSource } from 'typeorm';
import { entities } from './entities.js';
import {
  type Config,
  createDataSource,
  ensureRoles,
  migrate,
  restrictedRole,
  startEmbeddedPostgres,
} from './platform/index.js';

/** A connected database and the way to let go of it. */
export interface OpenDatabase {
  readonly source: DataSource;
  stop(): Promise<void>;
}

/**
 * The database ready for use: started where none is given, migrated, with the app's own rights only. With `share`, an
 * embedded database in use by a running app is used beside it and left running.
 */
export async function openDatabase(
  config: Config,
  whenInUse: 'refuse' | 'share' = 'refuse',
): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: config.dataDir, whenInUse })
      : undefined;
  const appUrl = embedded?.appUrl ?? config.databaseUrl ?? '';
  try {
    const ownerUrl = embedded?.ownerUrl ?? config.databaseOwnerUrl ?? appUrl;
    if (embedded === undefined) await ensureRoles(ownerUrl);
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
