import { setTimeout as pause } from 'node:timers/promises';
import { type Asker, madeBy } from '../../src/groups/groups.fixtures.js';
import type { TestApp } from '../app.js';
import { aServerProcess } from '../documents/server-process.js';

/** When a process is killed: so many ms after it was asked, or once it answered. */
export type Cut = number | 'answered';

/** Before it does what was asked, in the midst of it, and after. */
export const cuts: readonly Cut[] = [0, 40, 'answered'];

/** Asks a process of its own for something as somebody, and kills it as a power cut would. */
export async function killedWhile(
  app: TestApp,
  as: Asker,
  path: string,
  payload: object,
  cut: Cut,
): Promise<void> {
  // Whoever asks signed in by the clock of the stage, which may be half a day behind that of the process.
  const server = await aServerProcess(app, { SESSION_IDLE_MINUTES: '10080' });
  const asked = fetch(`${server.address}/api/v1/${path}`, {
    method: 'POST',
    headers: { ...as.headers(), 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  }).catch(() => undefined);
  await (cut === 'answered' ? asked : pause(cut));
  await server.kill();
  await asked;
}

/** What the kills of a proof came to: where each came too early, or each too late, it proved nothing. */
export class Came {
  private readonly seen = { before: 0, after: 0 };

  /** Notes whether what was asked was done by then; answers it. */
  note(isDone: boolean): boolean {
    this.seen[isDone ? 'after' : 'before'] += 1;
    return isDone;
  }

  /** Throws unless some came before it was done, and some after. */
  assertBoth(): void {
    const { before, after } = this.seen;
    expect({ before: before > 0, after: after > 0 }).toEqual({ before: true, after: true });
  }
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
  { cut, came }: { readonly cut: Cut; readonly came: Came },
  { as, path, payload, look, before, after }: AskedOnce<Seen>,
): Promise<void> {
  expect(await look()).toEqual(before);
  await killedWhile(app, as, path, payload, cut);
  const found = await look();
  expect([before, after]).toContainEqual(found);
  const isDone = came.note(JSON.stringify(found) !== JSON.stringify(before));
  const again = await as.post(path, payload);
  if (!isDone) madeBy(again);
  else expect(again.statusCode).toBe(409);
  expect(await look()).toEqual(after);
}
