import { setImmediate as turn } from 'node:timers/promises';

/** For how long one task may keep all others of the process waiting. */
const longestMs = 20;

/** Does one thing after another, in order; whenever that has taken a while, others have their turn before it goes on. */
export async function inTurns<One, Done>(
  many: readonly One[],
  act: (one: One, at: number) => Done,
): Promise<Done[]> {
  const done: Done[] = [];
  let begun = performance.now();
  for (const [at, one] of many.entries()) {
    done.push(act(one, at));
    if (performance.now() - begun < longestMs) continue;
    await turn();
    begun = performance.now();
  }
  return done;
}
