import { notWalledFrom } from '../cases/index.js';
import { Binds } from '../walls/index.js';
import { type Caller, hasRole, NotFoundError, type Tx } from '../platform/index.js';
import { type Hand, handsOf } from './domain/hand.js';
import { openStatuses } from './domain/membership.js';
import { type GroupFile, handsAskedOf, type Membership } from './group-file.js';

/** What someone sees of a group: all of it, to run it; what its members see; or, having left or been cut off, his own part. */
export type GroupSight = 'runs' | 'inside' | 'left';

/** As what someone acts on a membership of a group. */
export const handsOn = (caller: Caller, file: GroupFile, membership: Membership): readonly Hand[] =>
  handsOf(caller, handsAskedOf(file, membership));

/** Whether a membership is the caller's own side's. */
export const isOwnSide = (hands: readonly Hand[]): boolean =>
  hands.includes('own') || hands.includes('own_counsel');

/** Who left sees its own memberships; a member sees those that are or were in; who runs the group sees all. */
export const isSeen = ({ activeAt }: Membership, sight: GroupSight, isOwn: boolean): boolean =>
  isOwn || sight === 'runs' || (sight === 'inside' && activeAt !== null);

const holdsOffice = (caller: Caller, file: GroupFile, office?: 'liaison_counsel'): boolean =>
  file.offices.some(
    (one) =>
      one.personId === caller.personId &&
      one.endedAt === null &&
      (office === undefined || one.office === office),
  );

/** Whether someone runs a group: the secretariat, or its liaison counsel. */
export const runsGroup = (caller: Caller, file: GroupFile): boolean =>
  caller.personId === null || hasRole(caller, 'coordinator') || holdsOffice(caller, file, 'liaison_counsel');

/** What the caller sees of a group; nothing where it is not his to see. Walls are asked of the database. */
export function sightOfGroup(caller: Caller, file: GroupFile): GroupSight | undefined {
  if (runsGroup(caller, file) || hasRole(caller, 'ethics_officer', 'treasurer', 'auditor')) return 'runs';
  const own = file.memberships.filter((one) => isOwnSide(handsOn(caller, file, one)));
  if (
    holdsOffice(caller, file) ||
    own.some(({ status, cutAt }) => openStatuses.includes(status) && cutAt === null)
  )
    return 'inside';
  return own.length > 0 ? 'left' : undefined;
}

/** The same, with walls. Not found where the group is not the caller's to see. */
export async function seenGroup(tx: Tx, file: GroupFile): Promise<GroupSight> {
  const sight = sightOfGroup(tx.caller, file);
  if (sight === undefined) throw new NotFoundError();
  const binds = new Binds();
  const [group, ofCase] = [`${binds.bind(file.id)}::uuid`, `${binds.bind(file.caseId)}::uuid`];
  const open = await tx.query(
    `SELECT 1 WHERE ${notWalledFrom(tx, 'group', group, binds)} AND ${notWalledFrom(tx, 'case', ofCase, binds)}`,
    binds.values,
  );
  if (open.length === 0) throw new NotFoundError();
  return sight;
}

/** SQL that is true of a group (alias of `joint_group`) the caller sees: the same rule for lists. */
export function seenGroups(tx: Tx, alias: string, binds: Binds): string {
  const { caller } = tx;
  const walls = `${notWalledFrom(tx, 'group', `${alias}.id`, binds)} AND ${notWalledFrom(tx, 'case', `${alias}.case_id`, binds)}`;
  if (caller.personId === null || hasRole(caller, 'coordinator', 'ethics_officer', 'treasurer', 'auditor'))
    return walls;
  const members = caller.seats.flatMap(({ role, memberId }) =>
    (role === 'member_representative' || role === 'member_counsel') && memberId !== null ? [memberId] : [],
  );
  const person = `${binds.bind(caller.personId)}::uuid`;
  const counsel = hasRole(caller, 'outside_counsel')
    ? `UNION SELECT m.group_id FROM membership_counsel k JOIN group_membership m ON m.alliance_id = k.alliance_id AND m.id = k.membership_id
         WHERE k.alliance_id = ${alias}.alliance_id AND k.person_id = ${person} AND k.ended_at IS NULL`
    : '';
  return `(${alias}.id IN (
    SELECT m.group_id FROM group_membership m
     WHERE m.alliance_id = ${alias}.alliance_id AND m.member_id = ANY(${binds.bind(members)}::uuid[])
    UNION SELECT o.group_id FROM group_office o
     WHERE o.alliance_id = ${alias}.alliance_id AND o.person_id = ${person} AND o.ended_at IS NULL ${counsel}) AND ${walls})`;
}
