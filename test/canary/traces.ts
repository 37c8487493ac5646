import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Plant, Plants } from './plants.js';

/** A word found in a row. */
export interface Trace {
  /** `public.mail`. */
  readonly table: string;
  readonly plant: Plant;
}

/** Bytes are printed as `\x6b7a71…`: what they say is put beside. */
const withBytes = (row: string): string =>
  row.replaceAll(
    /\\\\x((?:[0-9a-f]{2})+)/g,
    (whole, hex: string) => `${whole} ${Buffer.from(hex, 'hex').toString('latin1')}`,
  );

/**
 * Reads every row of every table of the database, the queue's too, as its owner, after row-level security was switched off for the
 * copy at hand. The database is of no use afterwards.
 */
export async function tracesInDatabase(ownerUrl: string, plants: Plants): Promise<readonly Trace[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const tables = await owner.query<{ schema: string; name: string }>(
      `SELECT schemaname AS schema, tablename AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
    );
    const traces: Trace[] = [];
    for (const { schema, name } of tables.rows) {
      const table = `"${schema}"."${name}"`;
      await owner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
      const { rows } = await owner.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${table} AS t`,
      );
      for (const { row } of rows)
        for (const plant of plants.in(withBytes(row))) traces.push({ table: `${schema}.${name}`, plant });
    }
    return traces;
  } finally {
    await owner.end();
  }
}

/** Words found in the files under a folder, in their names or in what they hold. */
export const tracesInFiles = (folder: string, plants: Plants): readonly Trace[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return plants
        .in(`${path} ${readFileSync(path).toString('latin1')}`)
        .map((plant) => ({ table: `file ${entry.name}`, plant }));
    });
