import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from './processes.js';

interface Claimant {
  readonly pid: number;
  readonly birth: string | undefined;
}

function claimantOf(file: string): Claimant | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claimant;
  } catch {
    return undefined;
  }
}

const isAlive = ({ pid, birth }: Claimant): boolean => birth !== undefined && birthOf(pid) === birth;

/** What came of wanting a data directory for oneself. */
export type Claim =
  { readonly mine: true; release(): void } | { readonly mine: false; readonly heldBy: number };

/**
 * Takes a data directory for this process: two that each believe it is theirs would stop each other's database. What a
 * killed process left is void.
 */
export function claim(dataDir: string): Claim {
  const file = join(dataDir, 'in-use.json');
  const holder = claimantOf(file);
  if (holder !== undefined && isAlive(holder)) return { mine: false, heldBy: holder.pid };
  const me: Claimant = { pid: process.pid, birth: birthOf(process.pid) };
  writeFileSync(file, JSON.stringify(me), { mode: 0o600 });
  return {
    mine: true,
    release: () => {
      if (claimantOf(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}
