import { readdirSync, readFileSync } from 'node:fs';

/** `/proc` counts in hundredths of a second. */
const tickMs = 10;

interface Usage {
  readonly parent: number;
  readonly ms: number;
}

/** What Linux tells of a process; undefined once it has ended. */
function usageOf(pid: number): Usage | undefined {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * tickMs };
  } catch {
    return undefined;
  }
}

/** The CPU time some processes and their children have used so far, in ms: on busy cores it tells more than a rate does. */
export function cpuMs(pids: readonly number[]): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const usages = all.flatMap((name) => {
    const usage = usageOf(Number(name));
    return usage !== undefined && (pids.includes(Number(name)) || pids.includes(usage.parent))
      ? [usage.ms]
      : [];
  });
  return usages.reduce((sum, ms) => sum + ms, 0);
}
