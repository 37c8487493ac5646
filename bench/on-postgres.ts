import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/index.js';

/** The folder of this run: it goes when the run has ended. */
export const dataDir = mkdtempSync(join(tmpdir(), 'hezong-bench-'));

/** The process of the PostgreSQL that was started. */
export const postgresPid = (): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Measures something on a PostgreSQL of its own, which is removed whatever happens. */
export async function onPostgres(measure: (postgres: EmbeddedPostgres) => Promise<void>): Promise<void> {
  try {
    const postgres = await startEmbeddedPostgres({ dataDir });
    try {
      await measure(postgres);
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
