import { type Candidate, prepareCandidate } from './candidate.js';
import type { ConflictAnswer } from './conflict.js';
import { type Matter, prepareMatter } from './matter.js';
import { screen } from './screen.js';
import { type Firms, type NameSense, prepareWorld } from './world.js';

/** One candidate against one matter on a day. */
export interface ConflictQuestion extends Firms, Matter {
  readonly candidate: Candidate;
}

/** What sets one candidate against one matter, as `screen`. */
export function findConflicts(
  { candidate, ...question }: ConflictQuestion,
  sense: NameSense,
): ConflictAnswer {
  const { firms, adverse, ours = [], coMembers = [] } = question;
  const listed = new Set(firms.map(({ id }) => id));
  const unlisted = [...adverse, ...ours, ...coMembers].filter((id) => !listed.has(id));
  const all = [...firms, ...unlisted.map((id) => ({ id, names: [] }))];
  const world = prepareWorld({ ...question, firms: all }, sense);
  return screen(prepareMatter(world, question), prepareCandidate(world, candidate));
}
