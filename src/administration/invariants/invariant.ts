import type { Tx } from '../../platform/index.js';

/** Something that holds for an alliance at every moment, whatever happened before. */
export interface Invariant {
  /** Stable, for a script that looks for it in the output. */
  readonly name: string;
  /** What holds, in a sentence. */
  readonly claim: string;
  /** What breaks it: ids and codes, never content; some of it where there is much. */
  breaches(read: Read): Promise<readonly string[]>;
}

/** Reads in a transaction of the alliance that is looked at. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** As many breaches of one kind as are told. */
export const toldAtMost = 20;

/** What a statement finds, as texts in a column `breach`; `$1` is the alliance. */
export async function found(tx: Tx, sql: string, more: readonly unknown[] = []): Promise<readonly string[]> {
  const rows = await tx.query<{ breach: string }>(
    `SELECT breach FROM (${sql}) AS b LIMIT ${String(toldAtMost)}`,
    [tx.caller.allianceId, ...more],
  );
  return rows.map(({ breach }) => breach);
}

/** An invariant told by statements, each of which finds nothing where it holds. */
export const bySql = (name: string, claim: string, ...statements: readonly string[]): Invariant => ({
  name,
  claim,
  breaches: (read) =>
    read(async (tx) => {
      const all: string[] = [];
      for (const sql of statements) all.push(...(await found(tx, sql)));
      return all;
    }),
});
