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
  readonly setBy: string;
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
 * Lifts a wall. Refused with `wall.lifted_already`, with `approval.own_question` to whoever set it and whom it keeps out, and with
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

/** What stands against lifting a wall; nothing where it may be lifted. */
export function obstacleToLifting(wall: Wall, by: Lifter) {
  if (wall.liftedAt !== null) return liftedAlready;
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

/** Who decides instead of an ethics officer whose own it is. */
export const anotherOfficer = { en: 'another ethics officer', zh: '其他利益冲突审查员' };
