import type { Amount } from './pro-rata.js';

/** What each owes more, or less than zero where they paid too much: what a period cost them less what was called. */
export function trueUp(actual: readonly Amount[], called: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, bigint>();
  for (const { id, minor } of actual) sums.set(id, (sums.get(id) ?? 0n) + minor);
  for (const { id, minor } of called) sums.set(id, (sums.get(id) ?? 0n) - minor);
  return [...sums].map(([id, minor]) => ({ id, minor }));
}
