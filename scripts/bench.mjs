import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildStale, root, run } from './build.mjs';

/**
 * `npm run bench`: the built app measured beside a bare server on the same database. `npm run bench -- audit-chain`, `… impacts`,
 * `… reminders` and the like: one of the other measurements of the folder.
 */
async function entry(name) {
  const plain = join(root, 'bench', `${name}.mjs`);
  if (existsSync(plain)) return plain;
  const { transpile } = await import('../test/transpile.mjs');
  return join(transpile(), 'bench', `${name}.js`);
}

const [name = 'main', ...rest] = process.argv.slice(2);
process.exitCode = (await buildStale('api')) ? await run([await entry(name), ...rest]) : 1;
