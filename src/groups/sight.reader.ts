import { isSystem } from '../kernel/index.js';
import { notWalledFrom } from '../cases/index.js';
import { hasRole, inQuotes, NotFoundError, type Tx } from '../platform/index.js';
import { Binds, firmsOf } from '../walls/index.js';
import { activeStatuses, openStatuses } from './domain/membership.js';
import type { GroupFile } from './group-file.js';
import { type GroupSight, runsAll, sightOfGroup } from './sight.js';

/** What the caller sees of a group, with walls. Not found where it is not theirs to see. */
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

/** `runsGroup` as SQL: that the caller runs a group (by its id), as the secretariat or its liaison counsel. */
export const runsInSql = ({ caller }: Tx, groupId: string, { bind }: Binds): string =>
  isSystem(caller) || hasRole(caller, 'coordinator')
    ? 'TRUE'
    : `EXISTS (SELECT FROM group_office ro WHERE ro.alliance_id = ${bind(caller.allianceId)}::uuid AND ro.group_id = ${groupId}
         AND ro.person_id = ${bind(caller.personId)}::uuid AND ro.office = 'liaison_counsel' AND ro.ended_at IS NULL)`;

/** SQL that is true of a membership (`m`) that is the caller's to act for: of the caller's firm, or of a client. */
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
  `${m}.cut_at IS NULL AND ${m}.status IN (${inQuotes(activeStatuses)}) AND ${m}.role <> 'observer'`;

/** What an own membership (`m`) lets its side see, as a place in the order of sights. */
const placeOfMembership = `CASE
  WHEN ${letsInside('m')} THEN 2
  WHEN m.cut_at IS NULL AND m.status IN (${inQuotes(openStatuses)}) THEN 3 ELSE 4 END`;

/**
 * The same rule for lists: a table of the groups the caller sees, by `group_id`, with the caller's `sight` of each; found from the
 * caller's own offices and memberships, however many groups there are. Walls are asked by `noWall`.
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
