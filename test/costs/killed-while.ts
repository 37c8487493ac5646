import { setTimeout as pause } from 'node:timers/promises';
import { type Asker, madeBy } from '../../src/groups/groups.fixtures.js';
import type { TestApp } from '../app.js';
import { aServerProcess } from '../documents/server-process.js';

/** How long after it was asked the process is killed: before, while and after it does what was asked. */
export const delaysMs = [0, 16, 80];

/** Asks a process of its own for something as somebody, and kills it as a power cut would. */
export async function killedWhile(
  app: TestApp,
  as: Asker,
  path: string,
  payload: object,
  afterMs: number,
): Promise<void> {
  const server = await aServerProcess(app);
  const asked = fetch(`${server.address}/api/v1/${path}`, {
    method: 'POST',
    headers: { ...as.headers(), 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  }).catch(() => undefined);
  await pause(afterMs);
  await server.kill();
  await asked;
}

/** What is asked of a process that is killed, and how all there is to see of it looks before and after. */
export interface AskedOnce<Seen> {
  readonly as: Asker;
  readonly path: string;
  readonly payload: object;
  readonly look: () => Promise<Seen>;
  readonly before: Seen;
  readonly after: Seen;
}

/** After the kill it was done wholly or not at all; asked again where it was not, it is done once. */
export async function doneOnce<Seen>(
  app: TestApp,
  afterMs: number,
  { as, path, payload, look, before, after }: AskedOnce<Seen>,
): Promise<void> {
  expect(await look()).toEqual(before);
  await killedWhile(app, as, path, payload, afterMs);
  const found = await look();
  expect([before, after]).toContainEqual(found);
  const again = await as.post(path, payload);
  if (JSON.stringify(found) === JSON.stringify(before)) madeBy(again);
  else expect(again.statusCode).toBe(409);
  expect(await look()).toEqual(after);
}
