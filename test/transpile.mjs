import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.test-data', 'built');

/** As tsconfig.json has it: decorators with their types, modules of the platform's own kind. */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    target: 'es2022',
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};

/** Every source that is not a component, relative to the root. */
const sources = () =>
  ['src', 'test', 'bench', 'web/src']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((name) => /(?<!\.d)\.ts$/.test(name));

/** A test's `__dirname` is where it was written. */
const placed = (code, from) =>
  code.includes('__dirname') ? `const __dirname = ${JSON.stringify(dirname(from))};${code}` : code;

const isNewer = (file, than) => {
  const built = statSync(than, { throwIfNoEntry: false });
  return built === undefined || statSync(file).mtimeMs > built.mtimeMs;
};

function write(to, code) {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(unfinished, code);
  renameSync(unfinished, to);
}

/** Forgets what was built of sources that are gone; also a migration is one by lying in its folder. */
function prune() {
  for (const name of readdirSync(target, { recursive: true })) {
    const from = join(root, name.replace(/\.js$/, '.ts'));
    if (name.endsWith('.js') && !existsSync(from)) rmSync(join(target, name), { force: true });
  }
}

/**
 * Brings the sources into a form that plain Node runs, without checking types; only what changed, so it takes
 * milliseconds. Returns the folder, laid out as the repository is.
 */
export function transpile() {
  for (const name of sources()) {
    const from = join(root, name);
    const to = join(target, name.replace(/\.ts$/, '.js'));
    if (!isNewer(from, to)) continue;
    const options = { ...swcOptions, filename: from, module: { type: 'es6' } };
    write(to, placed(transformSync(readFileSync(from, 'utf8'), options).code, from));
  }
  prune();
  return target;
}
