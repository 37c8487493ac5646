import { type Decision, grant, type Instant, ownThing, refuse } from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';
import type { WallObject } from '../../walls/index.js';

/** A wall as it stands: who is kept from what, by whom, and who lifted it. */
export interface Wall {
  readonly id: string;
  readonly subjectKind: 'person' | 'member';
  readonly subjectId: string;
  readonly objectKind: WallObject;
  readonly objectId: string;
  readonly reason: string;
  /** Null where the system set it. */
  readonly setBy: string | null;
  /** What a wall of the system waits for: a conflict check that is to be decided anew. */
  readonly basis: 'recheck' | null;
  readonly setAt: Instant;
  readonly liftedAt: Instant | null;
  readonly liftedBy: string | null;
  readonly liftReason: string | null;
  readonly version: number;
}

/** Who lifts a wall: the person, and the members this person acts for. */
export interface Lifter {
  readonly personId: string | null;
  readonly memberIds: readonly string[];
}

/** Sets a wall. It holds from the next request on. */
export const setWall = (wall: Wall): Decision<Wall, Fact> => grant(wall, fact(wall, 'wall.set'));

/**
 * Lifts a wall. Refused with `wall.lifted_already`, with `wall.lifted_by_decision` where the system set it, with `approval.own_question` to whoever set it and whom it keeps out, and with
 * `approval.own_matter` to who acts for a member it keeps out: it takes a second pair of eyes to let someone in again.
 */
export function liftWall(
  wall: Wall,
  by: Lifter,
  lifting: { readonly at: Instant; readonly reason: string },
): Decision<Wall, Fact> {
  const refusal = obstacleToLifting(wall, by);
  if (refusal !== undefined) return refusal;
  const lifted = { ...wall, liftedAt: lifting.at, liftedBy: by.personId, liftReason: lifting.reason };
  return grant({ ...lifted, version: wall.version + 1 }, fact(wall, 'wall.lifted'));
}

/** Ends a wall the system set, once what it waited for is decided. */
export const endSystemWall = (
  wall: Wall,
  { at, by, reason }: { readonly at: Instant; readonly by: string | null; readonly reason: string },
): Decision<Wall, Fact> =>
  grant(
    { ...wall, liftedAt: at, liftedBy: by, liftReason: reason, version: wall.version + 1 },
    fact(wall, 'wall.lifted'),
  );

/** What stands against lifting a wall; nothing where it may be lifted. */
export function obstacleToLifting(wall: Wall, by: Lifter) {
  if (wall.liftedAt !== null) return liftedAlready;
  if (wall.basis !== null) return liftedByDecision;
  const { setBy, subjectId } = wall;
  return ownThing(by, { personIds: [setBy, subjectId], memberIds: [subjectId] }, anotherOfficer);
}

const fact = ({ id, subjectKind, subjectId, objectKind, objectId }: Wall, type: Fact['type']): Fact => ({
  type,
  subject: { kind: 'wall', id },
  payload: { subjectKind, subjectId, objectKind, objectId },
});

/** Such a wall stands. */
export const standsAlready = refuse('wall.stands_already', 'This wall stands already.', '该隔离墙已经设立。');

const liftedAlready = refuse(
  'wall.lifted_already',
  'This wall has been lifted already.',
  '该隔离墙已经解除。',
);

const liftedByDecision = refuse(
  'wall.lifted_by_decision',
  'The system set this wall; it is lifted when the conflict check is decided for the expert.',
  '该隔离墙由系统设立，待利益冲突核查作出有利于该专家的决定后解除。',
);

/** Who decides instead of an ethics officer whose own it is. */
export const anotherOfficer = { en: 'another ethics officer', zh: '其他利益冲突审查员' };
