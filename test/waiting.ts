import { setTimeout as pause } from 'node:timers/promises';
import { createDataSource } from '../src/platform/index.js';
import type { TestApp } from './app.js';

/** Until so many connections of the app's database wait for what another transaction has locked. */
export async function waitingForLocks({ ownerUrl }: TestApp, count: number): Promise<void> {
  const owner = await createDataSource({ url: ownerUrl, pool: 1, entities: [] }).initialize();
  try {
    for (let tries = 0; tries < 3000; tries++) {
      const [row] = await owner.query<{ n: number }[]>(
        `SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
          WHERE a.datname = current_database() AND NOT l.granted`,
      );
      if ((row?.n ?? 0) >= count) return;
      await pause(20);
    }
    throw new Error(`Fewer than ${String(count)} wait for a lock`);
  } finally {
    await owner.destroy();
  }
}
