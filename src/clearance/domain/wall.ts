import { type Decision, grant, type Instant, deny, refuse } from '../../kernel/index.js';
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
 * Lifts a wall. Refused with `wall.lifted_already`, with `wall.set_by_you` for whoever set it, and with `wall.yours` for whom it keeps
 * out: it takes a second pair of eyes to let someone in again.
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
export function obstacleToLifting(wall: Wall, { personId, memberIds }: Lifter) {
  if (wall.liftedAt !== null) return liftedAlready;
  if (wall.setBy === personId) return setByYou;
  return wall.subjectId === personId || memberIds.includes(wall.subjectId) ? yours : undefined;
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
const setByYou = deny(
  'wall.set_by_you',
  'You set this wall; another officer must lift it.',
  '该隔离墙由您设立，须由其他利益冲突审查员解除。',
);
const yours = deny(
  'wall.yours',
  'This wall keeps you out; another officer must lift it.',
  '该隔离墙针对您本人或您代表的单位，须由其他利益冲突审查员解除。',
);
