import { existsSync } from 'node:fs';
import process from 'node:process';

/** `npm start`: everything in one process, with nothing to set up. */
const say = (line) => process.stdout.write(`${line}\n`);

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  refuse(`Hezong needs Node 20.19 or later; this is ${process.versions.node}.`);
if (!existsSync(new URL('../node_modules/pg', import.meta.url)))
  refuse('The packages are not installed: run "npm ci" first.');

const { buildStale, isStale } = await import('./build.mjs');
const { readDotEnv } = await import('./dot-env.mjs');
readDotEnv();
const wanted = process.env.ROLE === 'worker' ? ['api'] : ['api', 'web'];
const stale = wanted.filter(isStale);
if (stale.length > 0) {
  const begun = Date.now();
  say(`Building ${stale.join(' and ')} …`);
  if (!(await buildStale(...stale)))
    refuse('Hezong could not be built: see above; or install with development packages ("npm ci").');
  say(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}
await import('../dist/main.js');
