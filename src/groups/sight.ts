import { notWalledFrom } from '../cases/index.js';
import { Binds, firmsOf } from '../walls/index.js';
import { type Caller, hasRole, NotFoundError, type Tx } from '../platform/index.js';
import { type Hand, handsOf } from './domain/hand.js';
import { activeStatuses, openStatuses } from './domain/membership.js';
import { type GroupFile, handsAskedOf, type Membership } from './group-file.js';

/**
 * What someone sees of a group: all of it, to run it; what its members see; from the door (invited, not yet in, or an observer who only
 * pays) the texts he is to sign and his own part; or, having left or been cut off, his own part alone.
 */
export type GroupSight = 'runs' | 'inside' | 'door' | 'left';

/** Whether one sees of a group who else is in it, who serves it and what it has in common. */
export const seesOthers = (sight: GroupSight): boolean => sight === 'runs' || sight === 'inside';

/** As what someone acts on a membership of a group. */
export const handsOn = (caller: Caller, file: GroupFile, membership: Membership): readonly Hand[] =>
  handsOf(caller, handsAskedOf(file, membership));

/** Whether a membership is the caller's own side's. */
export const isOwnSide = (hands: readonly Hand[]): boolean =>
  hands.includes('own') || hands.includes('own_counsel');

/** Everybody sees his own memberships; who is inside those that are or were in; who runs the group all. */
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

/** Whether someone sees all groups as one who runs them does. */
const runsAll = (caller: Caller): boolean =>
  caller.personId === null || hasRole(caller, 'coordinator', 'ethics_officer', 'treasurer', 'auditor');

/** What a membership lets its own side see of the group. */
function sightBy({ status, role, cutAt }: Membership): GroupSight {
  if (cutAt !== null || !openStatuses.includes(status)) return 'left';
  return activeStatuses.includes(status) && role !== 'observer' ? 'inside' : 'door';
}

/** What the caller sees of a group; nothing where it is not his to see. Walls are asked of the database. */
export function sightOfGroup(caller: Caller, file: GroupFile): GroupSight | undefined {
  if (runsAll(caller) || runsGroup(caller, file)) return 'runs';
  if (holdsOffice(caller, file)) return 'inside';
  const sights = file.memberships
    .filter((one) => isOwnSide(handsOn(caller, file, one)))
    .map((one) => sightBy(one));
  return (['inside', 'door', 'left'] as const).find((sight) => sights.includes(sight));
}

/** The same, with walls. Not found where the group is not the caller's to see. */
export async function seenGroup(tx: Tx, file: GroupFile): Promise<GroupSight> {
  const sight = sightOfGroup(tx.caller, file);
  if (sight === undefined) throw new NotFoundError();
  const binds = new Binds();
  const [group, ofCase] = [`${binds.bind(file.id)}::uuid`, `${binds.bind(file.caseId)}::uuid`];
  const open = await tx.query(`SELECT 1 WHERE ${noWall(tx, group, ofCase, binds)}`, binds.values);
  if (open.length === 0) throw new NotFoundError();
  return sight;
}

const noWall = (tx: Tx, groupId: string, caseId: string, binds: Binds): string =>
  `${notWalledFrom(tx, 'group', groupId, binds)} AND ${notWalledFrom(tx, 'case', caseId, binds)}`;

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** SQL that is true of a membership (`m`) that is the caller's to act for: his firm's, or one he is counsel of. */
export function ownMembership({ caller }: Tx, { bind }: Binds): string {
  const counsel = hasRole(caller, 'outside_counsel')
    ? `OR EXISTS (SELECT FROM membership_counsel k WHERE k.alliance_id = m.alliance_id AND k.membership_id = m.id
         AND k.person_id = ${bind(caller.personId)}::uuid AND k.ended_at IS NULL)`
    : '';
  return `(m.member_id = ANY(${bind(firmsOf(caller))}::uuid[]) ${counsel})`;
}

/** The same rule for lists: a table of one row, `sight`, for a group (alias of `joint_group`); none where the caller does not see it. */
export function sightInSql(tx: Tx, alias: string, binds: Binds): string {
  const open = noWall(tx, `${alias}.id`, `${alias}.case_id`, binds);
  if (runsAll(tx.caller)) return `(SELECT 'runs' AS sight WHERE ${open})`;
  const person = `${binds.bind(tx.caller.personId)}::uuid`;
  const here = (row: string) => `${row}.alliance_id = ${alias}.alliance_id AND ${row}.group_id = ${alias}.id`;
  return `(SELECT * FROM (
    SELECT coalesce(
      (SELECT CASE WHEN bool_or(o.office = 'liaison_counsel') THEN 'runs' WHEN count(*) > 0 THEN 'inside' END
         FROM group_office o WHERE ${here('o')} AND o.person_id = ${person} AND o.ended_at IS NULL),
      (SELECT CASE WHEN bool_or(m.cut_at IS NULL AND m.status IN (${listed(activeStatuses)}) AND m.role <> 'observer') THEN 'inside'
                   WHEN bool_or(m.cut_at IS NULL AND m.status IN (${listed(openStatuses)})) THEN 'door'
                   WHEN count(*) > 0 THEN 'left' END
         FROM group_membership m WHERE ${here('m')} AND ${ownMembership(tx, binds)})) AS sight) own
    WHERE own.sight IS NOT NULL AND ${open})`;
}
