import { isSystem } from '../kernel/index.js';
import { notWalledFrom } from '../cases/index.js';
import { Binds, firmsOf } from '../walls/index.js';
import { type Caller, hasRole, NotFoundError, type Tx } from '../platform/index.js';
import { type Hand, handsOf } from './domain/hand.js';
import { activeStatuses, openStatuses } from './domain/membership.js';
import {
  askedToConsent,
  type GroupFile,
  handsAskedOf,
  type Membership,
  type Proposal,
} from './group-file.js';

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

/** Whether a proposal is for the caller: their own office, or that a member comes in whose side they are of. */
export const isForThem = (caller: Caller, file: GroupFile, { personId, membershipId }: Proposal): boolean =>
  membershipId === null
    ? personId !== null && personId === caller.personId
    : file.memberships.some((one) => one.id === membershipId && isOwnSide(handsOn(caller, file, one)));

/**
 * Whoever sees who else is in a group sees what its members are asked. What they said of a member that was to come in is for who runs
 * the group, and for the members that took part then: never for that member, nor for who came in later.
 */
export function seesProposal(
  caller: Caller,
  file: GroupFile,
  sight: GroupSight,
  proposal: Proposal,
): boolean {
  if (!seesOthers(sight)) return false;
  if (proposal.membershipId === null) return true;
  if (isForThem(caller, file, proposal)) return false;
  const { decidedAt } = proposal;
  const tookPart = ({ activeAt }: Membership): boolean =>
    activeAt !== null && (decidedAt === null || activeAt <= decidedAt);
  return (
    sight === 'runs' || file.memberships.some((one) => tookPart(one) && isOwnSide(handsOn(caller, file, one)))
  );
}

const holdsOffice = (caller: Caller, file: GroupFile, office?: 'liaison_counsel'): boolean =>
  file.offices.some(
    (one) =>
      one.personId === caller.personId &&
      one.endedAt === null &&
      (office === undefined || one.office === office),
  );

/** Whether someone runs a group: the secretariat, or its liaison counsel. */
export const runsGroup = (caller: Caller, file: GroupFile): boolean =>
  isSystem(caller) || hasRole(caller, 'coordinator') || holdsOffice(caller, file, 'liaison_counsel');

/** Whether someone may propose that an office or the group ends: who runs it, or a member that takes part. */
export const mayProposeEnd = (caller: Caller, file: GroupFile): boolean =>
  runsGroup(caller, file) || askedToConsent(file).some((one) => isOwnSide(handsOn(caller, file, one)));

/** Whether someone sees all groups as one who runs them does. */
const runsAll = (caller: Caller): boolean =>
  isSystem(caller) || hasRole(caller, 'coordinator', 'ethics_officer', 'treasurer', 'auditor');

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

/** SQL that is true where no wall hides a group or its case; both are SQL of an id. */
export const noWall = (tx: Tx, groupId: string, caseId: string, binds: Binds): string =>
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

/** `isForThem` as SQL, denied: that a proposal (`q`) is for somebody else than the caller. */
export const isForOthers = (tx: Tx, binds: Binds): string =>
  `(q.person_id IS DISTINCT FROM ${binds.bind(tx.caller.personId)}::uuid AND NOT EXISTS (
     SELECT FROM group_membership m WHERE m.alliance_id = q.alliance_id AND m.id = q.membership_id AND ${ownMembership(tx, binds)}))`;

/** SQL that is true of a membership (by its alias) that lets its side see the group from inside. */
export const letsInside = (m: string): string =>
  `${m}.cut_at IS NULL AND ${m}.status IN (${listed(activeStatuses)}) AND ${m}.role <> 'observer'`;

/** What an own membership (`m`) lets its side see, as a place in the order of sights. */
const placeOfMembership = `CASE
  WHEN ${letsInside('m')} THEN 2
  WHEN m.cut_at IS NULL AND m.status IN (${listed(openStatuses)}) THEN 3 ELSE 4 END`;

/**
 * The same rule for lists: a table of the groups the caller sees, by `group_id`, with his `sight` of each; found from his own offices and
 * memberships, however many groups there are. Walls are asked by `noWall`.
 */
export function sightsInSql({ caller }: Tx, { bind }: Binds): string {
  const alliance = `${bind(caller.allianceId)}::uuid`;
  if (runsAll(caller)) {
    return `(SELECT id AS group_id, 'runs' AS sight FROM joint_group WHERE alliance_id = ${alliance})`;
  }
  const person = `${bind(caller.personId)}::uuid`;
  const asCounsel = hasRole(caller, 'outside_counsel')
    ? `UNION ALL SELECT m.group_id, ${placeOfMembership} FROM membership_counsel k
         JOIN group_membership m ON m.alliance_id = k.alliance_id AND m.id = k.membership_id
        WHERE k.alliance_id = ${alliance} AND k.person_id = ${person} AND k.ended_at IS NULL`
    : '';
  return `(SELECT group_id, (ARRAY['runs', 'inside', 'door', 'left'])[min(place)] AS sight FROM (
    SELECT o.group_id, CASE o.office WHEN 'liaison_counsel' THEN 1 ELSE 2 END AS place FROM group_office o
     WHERE o.alliance_id = ${alliance} AND o.person_id = ${person} AND o.ended_at IS NULL
    UNION ALL SELECT m.group_id, ${placeOfMembership} FROM group_membership m
     WHERE m.alliance_id = ${alliance} AND m.member_id = ANY(${bind(firmsOf(caller))}::uuid[])
    ${asCounsel}) own GROUP BY group_id)`;
}

/** SQL that is true of a group (by its id) of which the caller sees who else is in it. Walls are asked by `noWall`. */
export const seesOthersInSql = (tx: Tx, groupId: string, binds: Binds): string =>
  `EXISTS (SELECT FROM ${sightsInSql(tx, binds)} seen WHERE seen.group_id = ${groupId} AND seen.sight IN ('runs', 'inside'))`;
