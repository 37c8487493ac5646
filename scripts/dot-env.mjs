import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './build.mjs';

/** Settings of a file `.env`, where there is one; what the environment says already stands. */
export function readDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
