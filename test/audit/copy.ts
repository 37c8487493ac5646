import type { Client } from 'pg';
import { type Instant, instantOf } from '../../src/kernel/index.js';
import { AuditReader, type ChainReport, Consumers, type Fact, type Tx } from '../../src/platform/index.js';
import { aCaller } from '../../src/platform/platform.fixtures.js';
import { factStatements } from '../../src/platform/facts/record-facts.js';

/** A sequence of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An id that a sequence repeats. */
export function idBy(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const verbs = ['case.opened', 'deadline.met', 'party.added', 'document.shared', 'wall.raised'] as const;
const words = ['Köln', '应诉', '\u2028', 'a"b\\c', '', '𠮷野家'];

/** A fact of any shape. */
export function aFact(random: () => number): Fact {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return {
    type: one(verbs),
    subject: { kind: one(['case', 'deadline', 'document']), id: idBy(random) },
    ...(random() < 0.5 && { caseId: idBy(random) }),
    payload: {
      memberId: random() < 0.3 ? idBy(random) : undefined,
      note: one(words),
      count: Math.floor(random() * 1e9),
      share: random() < 0.2 ? random() : null,
      list: [one(words), { z: 1, a: [true, null] }],
    },
  };
}

/**
 * A transaction of an alliance on a superuser's connection: whatever is done to the chain in it is done to a copy, for it is
 * rolled back.
 */
export function superuserTx(client: Client, allianceId: string, now: string): Tx {
  const tx = {
    caller: aCaller({ allianceId }),
    now: instantOf(new Date(now)),
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[],
  };
  return tx as unknown as Tx;
}

/** Does something to a copy of the database, which is thrown away. */
export async function onACopy<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Records facts as the app does. */
export async function grow(tx: Tx, random: () => number, by: number): Promise<void> {
  for (let left = by; left > 0;) {
    const facts = Array.from({ length: Math.min(left, 1 + Math.floor(random() * 4)) }, () => aFact(random));
    for (const { sql, values } of await factStatements(tx, new Consumers(), facts))
      await tx.query(sql, values);
    left -= facts.length;
  }
}

/** Where a chain stands. */
export async function headOf(
  tx: Tx,
): Promise<{ allianceId: string; size: number; head: string; at: Instant }> {
  const end = await new AuditReader().end(tx);
  if (end === undefined) throw new Error('The chain is empty');
  return { allianceId: tx.caller.allianceId, size: end.size, head: end.head, at: tx.now };
}

/** The chain as a file with what its facts say, one link a line. */
export async function exported(tx: Tx): Promise<string> {
  const lines: string[] = [];
  for (let after = 0; ;) {
    const links = await new AuditReader().links(tx, { after });
    lines.push(
      ...links.map(({ link, content, unsalted }) =>
        JSON.stringify({
          ...link,
          content,
          ...(unsalted && { unsalted: { prevHash: unsalted.prevHash, hash: unsalted.hash } }),
        }),
      ),
    );
    const last = links.at(-1);
    if (last === undefined) return `${lines.join('\n')}\n`;
    after = last.link.seq;
  }
}

/** Writes all rows anew in any order, as a restored backup would. */
export async function restore(tx: Tx): Promise<void> {
  for (const table of ['audit_link', 'unsalted_link', 'outbox']) {
    await tx.query(`CREATE TEMP TABLE kept_${table} ON COMMIT DROP AS SELECT * FROM ${table}`);
    await tx.query(`DELETE FROM ${table}`);
    await tx.query(
      `INSERT INTO ${table} SELECT * FROM kept_${table} ORDER BY md5(alliance_id::text || random()::text)`,
    );
  }
}

/** As the app verifies. */
export const verified = (tx: Tx, checkpoint: { size: number; head: string }): Promise<ChainReport> =>
  new AuditReader().verify(tx, [checkpoint]);
