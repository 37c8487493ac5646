import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
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

const isProduct = (name) => name.endsWith('.ts') && !/\.(test|fixtures)\.ts$/.test(name);

const isNewer = (file, than) => {
  const built = statSync(than, { throwIfNoEntry: false });
  return built === undefined || statSync(file).mtimeMs > built.mtimeMs;
};

/**
 * Brings the sources into a form that plain Node runs, without checking types; only what changed, so it takes
 * milliseconds. Returns the folder.
 */
export function transpile() {
  for (const name of readdirSync(source, { recursive: true })) {
    if (!isProduct(name)) continue;
    const from = join(source, name);
    const to = join(target, relative(source, from).replace(/\.ts$/, '.js'));
    if (!isNewer(from, to)) continue;
    const { code } = transformSync(readFileSync(from, 'utf8'), {
      ...swcOptions,
      filename: from,
      module: { type: 'es6' },
    });
    mkdirSync(dirname(to), { recursive: true });
    const unfinished = `${to}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, to);
  }
  return target;
}

/** Forgets what was built of sources that are gone. */
export function prune() {
  for (const name of readdirSync(target, { recursive: true })) {
    const from = join(source, name.replace(/\.js$/, '.ts'));
    if (name.endsWith('.js') && statSync(from, { throwIfNoEntry: false }) === undefined)
      rmSync(join(target, name));
  }
}
