import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, Connection } from './connection.js';
import { median, quantile } from './figures.js';

/** How often each asks. */
const beatMs = 100;

/** Somebody at work beside what is measured. */
export interface Asker {
  readonly name: string;
  readonly port: number;
  /** What they ask next. */
  readonly next: () => Promise<string> | string;
}

/** How long they waited for their answers, in ms. */
export type Waits = Readonly<Record<string, readonly number[]>>;

/** Has each ask every 100 ms, on a connection of their own, for as long as something goes on. */
export async function waitsDuring(askers: readonly Asker[], goesOn: Promise<unknown>): Promise<Waits> {
  const over = new AbortController();
  const ended = goesOn.finally(() => over.abort());
  const asking = askers.map(async ({ name, port, next }) => {
    const connection = await Connection.open(port);
    const waits: number[] = [];
    while (!over.signal.aborted) {
      const request = await next();
      const sent = performance.now();
      bodyOf(await connection.ask(request));
      const waited = performance.now() - sent;
      waits.push(waited);
      await pause(Math.max(beatMs - waited, 0));
    }
    connection.close();
    return [name, waits] as const;
  });
  const [all] = await Promise.all([Promise.all(asking), ended]);
  return Object.fromEntries(all);
}

/** The waits beside something and the same without it. */
export function compared(
  beside: Waits,
  alone: Waits,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(beside).map(([name, waits]) => {
      const [mid, usual] = [median(waits), median(alone[name] ?? [])];
      const longest = Math.max(...waits);
      const longestAlone = Math.max(...(alone[name] ?? []));
      return [
        name,
        {
          asked: waits.length,
          p50: mid,
          p95: quantile(waits, 0.95),
          longest,
          'longest alone': longestAlone,
          'x p50 alone': mid / usual,
          'x longest alone': longest / longestAlone,
        },
      ];
    }),
  );
}
