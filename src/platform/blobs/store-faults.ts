import { join, resolve } from 'node:path';
import type { S3ServiceException } from '@aws-sdk/client-s3';
import { type Config, ConfigError } from '../config.js';

type StoreConfig = Pick<Config, 's3' | 'dataDir'>;

/** The store of files, as a sentence about it begins. */
export const placeOf = ({ s3, dataDir }: StoreConfig): string =>
  s3 === undefined
    ? `The folder ${resolve(join(dataDir, 'blobs'))}`
    : `The bucket ${s3.bucket} of ${s3.endpoint}`;

const notWritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EDQUOT']);

/** What a person can mend of a folder, or what was thrown. */
export function folderFault(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !notWritable.has(code)) return error;
  const user = process.getuid?.();
  const toWhom = user === undefined ? 'the user Hezong runs as' : `user ${String(user)}`;
  return new ConfigError(
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `There is no room left in the folder ${folder} (${code}).`
      : `The folder ${folder} cannot be written (${code}): give it to ${toWhom}, or set HEZONG_DATA_DIR to another.`,
  );
}

/** The library may wrap what the system said. */
const unreachable = /\b(?:E(?:CONN|HOST|NET)[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)\b/;

function bucketFault(error: unknown, { endpoint, bucket }: NonNullable<Config['s3']>): unknown {
  if (!(error instanceof Error)) return error;
  const { code = unreachable.exec(error.message)?.[0], $metadata } = error as Partial<S3ServiceException> &
    NodeJS.ErrnoException;
  if (error.name === 'NoSuchBucket')
    return new ConfigError(
      `There is no bucket ${bucket} at ${endpoint}: run "node scripts/migrate.mjs", which makes it, or correct S3_BUCKET.`,
    );
  if ($metadata?.httpStatusCode === 403)
    return new ConfigError(
      `${endpoint} does not let Hezong into the bucket ${bucket} (${error.name}): correct S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or the rights of that key.`,
    );
  if (code === undefined && error.name !== 'TimeoutError') return error;
  return new ConfigError(
    `The store of files at ${endpoint} does not answer (${code ?? error.name}): start it, or correct S3_ENDPOINT.`,
  );
}

/** What a person can mend of a store that cannot be used, in one sentence, or what was thrown. */
export const storeFault = (error: unknown, { s3, dataDir }: StoreConfig): unknown =>
  s3 === undefined ? folderFault(error, resolve(dataDir)) : bucketFault(error, s3);
