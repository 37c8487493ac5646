import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildStale, root, run } from './build.mjs';

/** `npm run bench`: the built app measured beside a bare server on the same database. */
async function entry() {
  const plain = join(root, 'bench', 'main.mjs');
  if (existsSync(plain)) return plain;
  const { transpile } = await import('../test/transpile.mjs');
  return join(transpile(), 'bench', 'main.js');
}

process.exitCode = (await buildStale('api')) ? await run([await entry(), ...process.argv.slice(2)]) : 1;
