import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderFault } from '../blobs/store-faults.js';
import type { Config } from '../config.js';

/** Makes the data directory where anything is kept in it. Throws `ConfigError` where it cannot be written. */
export function prepareDataDir({
  dataDir,
  databaseUrl,
  masterKey,
  s3,
}: Pick<Config, 'dataDir' | 'databaseUrl' | 'masterKey' | 's3'>): void {
  if (databaseUrl !== undefined && masterKey !== undefined && s3 !== undefined) return;
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderFault(error, folder);
  }
}
