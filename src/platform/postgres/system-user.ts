import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ConfigError } from '../config.js';

/** A user of the operating system. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const isRoot = (): boolean => process.geteuid?.() === 0;

function userNamed(name: string): SystemUser | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Who PostgreSQL must run as: nobody else than ourselves (`undefined`), unless we are root, as whom it refuses to run; then
 * `postgres` where the system has such a user, else `nobody`.
 */
export function serverUser(): SystemUser | undefined {
  if (!isRoot()) return undefined;
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (user === undefined)
    throw new ConfigError(
      'PostgreSQL does not run as root and this system has no user "postgres" or "nobody": run as another user or set DATABASE_URL.',
    );
  return user;
}

/** Whether a user can execute the file, every folder above it included. */
export const canExecute = (user: SystemUser, file: string): boolean =>
  spawnSync('/bin/sh', ['-c', '[ -x "$0" ]', file], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;
