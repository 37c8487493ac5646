import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The two things that are built: from what, into what, by which program. */
const parts = {
  api: {
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
    made: 'dist/main.js',
    program: 'node_modules/@nestjs/cli/bin/nest.js',
    args: ['build'],
  },
  web: {
    sources: ['web', 'package-lock.json'],
    made: 'web/dist/index.html',
    program: 'node_modules/vite/bin/vite.js',
    args: ['build', 'web', '--logLevel', 'warn'],
  },
};

const counts = (name) => !/(^|\/)(dist|node_modules)(\/|$)|\.(test|fixtures)\.tsx?$/.test(name);

/** A migration is one by lying in its folder: where one is gone, no file is newer, only the folder. */
const isCounted = (entry) => entry.isFile() || entry.name === 'migrations';

/** When the newest of these files or folders was changed, in ms; folders count with all they hold. */
function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const found = statSync(join(root, path), { throwIfNoEntry: false });
      if (found === undefined) return 0;
      if (!found.isDirectory()) return found.mtimeMs;
      const files = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
      const within = files.filter(isCounted).map((file) => join(file.parentPath, file.name));
      return Math.max(0, ...within.filter(counts).map((file) => statSync(file).mtimeMs));
    }),
  );
}

/** Where there are no sources, as in the image, what is there is current. */
function isCurrent({ sources, made }) {
  const built = statSync(join(root, made), { throwIfNoEntry: false });
  return built !== undefined && (!existsSync(join(root, sources[0])) || built.mtimeMs >= newest(sources));
}

/** Runs a program of ours with its output shown; answers its exit code. */
export function run(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function build(name) {
  const part = parts[name];
  if (isCurrent(part)) return true;
  if (!existsSync(join(root, part.program))) return existsSync(join(root, part.made));
  const begun = new Date();
  const code = await run([part.program, ...part.args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const made = join(root, part.made);
  if (code !== 0) rmSync(made, { force: true });
  if (code !== 0 || !existsSync(made)) return false;
  utimesSync(made, begun, begun);
  return true;
}

/** Whether a part would have to be built. */
export const isStale = (name) => !isCurrent(parts[name]);

/**
 * Builds what is missing or older than its sources, at the same time. Without the development packages what is there is
 * taken as it is. Answers whether all of it is there now.
 */
export async function buildStale(...names) {
  const built = await Promise.all(names.map(build));
  return built.every(Boolean);
}
