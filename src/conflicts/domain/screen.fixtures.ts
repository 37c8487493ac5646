import { compareNames, nameKeys } from '../../firms/index.js';
import { bareOf, bruteForce } from './brute-force.fixtures.js';
import { prepareCandidate } from './candidate.js';
import { findConflicts } from './find-conflicts.js';
import { type Matter, prepareMatter } from './matter.js';
import { screen } from './screen.js';
import { type Firms, prepareWorld } from './world.js';
import type { AWorld } from './worlds.fixtures.js';

/** Each step of a way is a tie in force on the day, and it ends with a firm it may end with. */
function expectWay(path: readonly string[], { ties, on }: Firms, { adverse, coMembers = [] }: Matter): void {
  path.slice(1).forEach((to, at) => {
    const ends = [path[at] ?? '', to].toSorted();
    const step = ties.find(
      (tie) =>
        [tie.child, tie.parent].toSorted().join() === ends.join() &&
        tie.from <= on &&
        (tie.to == null || on <= tie.to),
    );
    expect(step).toBeDefined();
  });
  expect([...adverse, ...coMembers]).toContain(path.at(-1));
}

/** What was found in all worlds gone through, by rule: a proof in which a rule never speaks proves nothing of it. */
export const found = new Map<string, number>();

/** The engine finds in a world what is found by asking everything one by one, made ready or not, with keys of names or without. */
export function checkWorld({ firms, matters, candidates }: AWorld): void {
  const world = prepareWorld(firms, { compare: compareNames, keys: nameKeys });
  const ready = candidates.map((candidate) => prepareCandidate(world, candidate));
  for (const matter of matters) {
    const prepared = prepareMatter(world, matter);
    ready.forEach((one, at) => {
      const candidate = candidates[at];
      if (candidate === undefined) return;
      const answer = screen(prepared, one);
      const bare = bareOf(answer);
      expect(bare).toEqual(bruteForce(firms, matter, candidate));
      expect(answer.verdict).toBe(bare.map(([, verdict]) => verdict).toSorted()[0] ?? 'clear');
      const asked = { ...firms, ...matter, candidate };
      expect(findConflicts(asked, { compare: compareNames })).toEqual(answer);
      for (const { rule, path } of answer.hits) {
        found.set(rule, (found.get(rule) ?? 0) + 1);
        if (path.length > 1 || rule === 'equity') expectWay(path, firms, matter);
      }
    });
  }
}
