import { join } from 'node:path';
import { CONFIG, type Config } from '../config.js';
import { BLOB_STORE, type BlobStore } from './blob-store.js';
import { Blobs } from './blobs.js';
import { Escrow } from '../escrow/escrow.js';
import { LocalStore } from './local-store.js';
import { MasterKey } from './master-key.js';
import { S3Store } from './s3-store.js';
import { Scanner } from './scanner.js';
import { Sealing } from './sealing.js';
import { StoreMark } from './store-mark.js';

/** The store the configuration names: S3-compatible where it is set, else a folder of this host. */
const storeOf = (config: Pick<Config, 's3' | 'dataDir'>): BlobStore =>
  config.s3 === undefined ? new LocalStore(join(config.dataDir, 'blobs')) : new S3Store(config.s3);

/** What keeps files, and what seals them. */
export const blobProviders = [
  { provide: BLOB_STORE, useFactory: storeOf, inject: [CONFIG] },
  Blobs,
  Escrow,
  MasterKey,
  Scanner,
  Sealing,
  StoreMark,
];
