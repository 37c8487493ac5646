import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config.js';
import type { Binaries } from './binaries.js';
import { createDatabaseStatement, databaseStatements, type RolePasswords, roleStatements } from './roles.js';
import type { SystemUser } from './system-user.js';

/** A PostgreSQL cluster on disk with what is needed to run it. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly user: SystemUser | undefined;
  /** Absolute path of PostgreSQL's own data directory. */
  readonly folder: string;
  readonly passwords: RolePasswords;
}

/** How a cluster is made; of no meaning once it is. */
export interface Making {
  /** Wait for the disk. */
  readonly durable: boolean;
  readonly ownerMakesDatabases: boolean;
}

/** How a program of PostgreSQL is run on a cluster. */
export interface Launch {
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly env: Record<string, string>;
}

/**
 * For another user's process the cluster is its working directory, entered before rights are given up: so that user needs
 * no right on the folders above, which may lie in a closed home.
 */
const namedFor = (user: SystemUser | undefined, folder: string): string =>
  user !== undefined && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : folder;

/** Arguments and surroundings common to every program run on a cluster folder. */
export function launchOn(
  folder: string,
  user: SystemUser | undefined,
): { readonly args: readonly string[]; readonly launch: Launch } {
  const as = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  return {
    args: ['-D', namedFor(user, folder)],
    launch: { cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC' }, ...as },
  };
}

const newPassword = (): string => randomBytes(24).toString('hex');

const faultsOf = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => /error:|ERROR:|FATAL:|PANIC:|could not/.test(line))
    .join('\n');

function run(program: string, args: readonly string[], launch: Launch, input = ''): void {
  const { status, stderr, error } = spawnSync(program, [...args], { ...launch, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? faultsOf(stderr)}`);
}

/** Nothing from another machine, nobody without a password; there is no local socket unless a setting makes one. */
const whoMayConnect = 'host all all 127.0.0.1/32 scram-sha-256\nlocal all all scram-sha-256\n';

/** Makes roles and database without a server and so without a superuser who could log in. */
function makeRoles(cluster: Cluster, { ownerMakesDatabases }: Making): void {
  const { args, launch } = launchOn(cluster.folder, cluster.user);
  const statements = [
    ...roleStatements(cluster.passwords),
    createDatabaseStatement(),
    ...databaseStatements(),
    ...(ownerMakesDatabases ? ['ALTER ROLE hezong_owner CREATEDB'] : []),
  ];
  const single = ['--single', ...args, '-c', 'exit_on_error=on', 'postgres'];
  run(cluster.binaries.postgres, single, launch, `${statements.join('\n')}\n`);
}

/**
 * Sorting by code point, the same on every system. The C library's part decides what is a letter to trigrams: plain `C` knows
 * no Chinese character, so where the library has `C.UTF-8` (Linux) it is that.
 */
const locale = [
  '--encoding=UTF8',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

function createIn(home: string, binaries: Binaries, user: SystemUser | undefined, making: Making): void {
  const folder = join(home, 'cluster');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const { args, launch } = launchOn(folder, user);
  const sync = making.durable ? '--sync-method=syncfs' : '--no-sync';
  run(
    binaries.initdb,
    [...args, '--username=postgres', '--auth=reject', ...locale, '--no-instructions', sync],
    launch,
  );
  writeFileSync(join(folder, 'pg_hba.conf'), whoMayConnect);
  const passwords = { owner: newPassword(), app: newPassword() };
  makeRoles({ binaries, user, folder, passwords }, making);
  writeFileSync(join(home, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
}

/**
 * The cluster in `home`, made where there is none. It comes to be by the renaming of a finished folder, so a process that
 * dies meanwhile leaves nothing half made.
 */
export function openCluster(
  home: string,
  binaries: Binaries,
  user: SystemUser | undefined,
  making: Making,
): Cluster {
  if (!existsSync(home)) {
    const unfinished = `${home}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    createIn(unfinished, binaries, user, making);
    renameSync(unfinished, home);
  }
  const folder = join(home, 'cluster');
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (major !== binaries.major)
    throw new ConfigError(
      `${folder} was made by PostgreSQL ${major} and PostgreSQL ${binaries.major} is installed: install the former, export, and import into a new HEZONG_DATA_DIR.`,
    );
  const passwords = JSON.parse(readFileSync(join(home, 'passwords.json'), 'utf8')) as RolePasswords;
  return { binaries, user, folder, passwords };
}
