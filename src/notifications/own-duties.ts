import { type Binds, notWalledFrom } from '../cases/index.js';
import { ownMembership, seesOthersInSql } from '../groups/index.js';
import { hasRole, type Role, type Tx } from '../platform/index.js';
import { clientsOf, type Reader } from '../walls/index.js';

/** SQL that is true of a membership (`m`, of group `g`) that is the caller's to act for, and no wall hides. */
export const openMembership = (tx: Tx, binds: Binds): string =>
  `${ownMembership(tx, binds)} AND ${openGroup(tx, binds)}`;

/** SQL that is true of a group (`g`) the caller runs, as the secretariat or its liaison counsel, and no wall hides. */
export function runsGroup(tx: Tx, binds: Binds): string {
  const office = `EXISTS (SELECT FROM group_office o WHERE o.alliance_id = g.alliance_id AND o.group_id = g.id
    AND o.person_id = ${binds.bind(tx.caller.personId)}::uuid AND o.office = 'liaison_counsel' AND o.ended_at IS NULL)`;
  return `(${String(hasRole(tx.caller, 'coordinator'))} OR ${office}) AND ${openGroup(tx, binds)}`;
}

/** SQL that is true of a group (`g`) the caller sees from inside, or as one who runs groups does, and no wall hides. */
export const insideGroup = (tx: Tx, binds: Binds): string =>
  `${seesOthersInSql(tx, 'g.id', binds)} AND ${openGroup(tx, binds)}`;

/** SQL of what must be so of a membership (`m`, of group `g`) while a notice of some kind about it is true. */
export const trueWhile = {
  /** A group that ended is left by nobody. */
  departure: `m.left_at IS NOT NULL AND g.status NOT IN ('terminated', 'closed')`,
  review: `m.status = 'suspended' AND m.suspended_for = 'adversity'`,
  invitation: `m.status = 'invited'`,
  clearance: `m.status = 'conflict_clearing'`,
  buy_in: `m.status = 'approved' AND g.buy_in_minor IS NOT NULL AND m.buy_in_posted_at IS NULL`,
} as const;

/** SQL that is true of a membership (`m`, of group `g`) that is for a holder of some role to decide on: none of his own side's. */
export const decidedAs = (tx: Tx, role: Role, binds: Binds): string =>
  hasRole(tx.caller, role) ? `NOT ${ownMembership(tx, binds)} AND ${openGroup(tx, binds)}` : 'FALSE';

/** SQL that is true of a group (`g`) no wall hides. */
const openGroup = (tx: Tx, binds: Binds): string =>
  `${notWalledFrom(tx, 'group', 'g.id', binds)} AND ${notWalledFrom(tx, 'case', 'g.case_id', binds)}`;

/** Memberships (`m`) with their groups (`g`). */
export const memberships = `group_membership m JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id`;

/** Memberships in these states are asked to sign what is circulated. */
export const signing = `('invited', 'conflict_clearing', 'approved', 'active')`;

/** SQL that is true of a subscription (`s`) that is the caller's: he subscribes, or began or filed it as counsel. */
export function ownSubscription(tx: Tx, binds: Binds): string {
  if (!tx.caller.permissions.includes('subscriptions.read')) return 'FALSE';
  const person = `${binds.bind(tx.caller.personId)}::uuid`;
  const asCounsel = hasRole(tx.caller, 'outside_counsel')
    ? `${person} IN (s.drafted_by, s.filed_by)`
    : 'FALSE';
  return `(s.person_id = ${person} OR ${asCounsel}) AND ${openOrder(tx, binds)}`;
}

/** SQL that is true of a subscription (`s`) to which the caller may object now: as counsel of others in its case, as long as its days run. */
export const objection = ({ caller }: Tx, reader: Reader, { bind }: Binds): string =>
  `s.state = 'notice_window' AND s.person_id <> ${bind(caller.personId)}::uuid
   AND s.case_id = ANY(${bind(clientsOf(reader).map(({ caseId }) => caseId))}::uuid[])`;

/** SQL that is true of a subscription (`s`) no wall hides. */
export const openOrder = (tx: Tx, binds: Binds): string =>
  `${notWalledFrom(tx, 'case', 's.case_id', binds)} AND ${notWalledFrom(tx, 'compartment', 's.compartment_id', binds)}`;
