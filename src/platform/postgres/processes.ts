import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

const fromProc = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

const fromPs = (pid: number, column: string): string =>
  spawnSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();

/** The command line of a process, or nothing where none of that number is alive. */
export const commandLine = (pid: number): string =>
  hasProc ? fromProc(pid, 'cmdline').replaceAll('\0', ' ') : fromPs(pid, 'command');

/**
 * When a process began, in whatever form the system tells it: with its number it names a process for good, for numbers are
 * given again. Undefined where it is dead, or dead and not yet buried.
 */
export function birthOf(pid: number): string | undefined {
  if (!hasProc) return fromPs(pid, 'lstart') || undefined;
  const stat = fromProc(pid, 'stat');
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || state === 'Z' || state === 'X' ? undefined : fields[18];
}
