import { type Binds, notWalledFrom } from '../cases/index.js';
import { ownMembership } from '../groups/index.js';
import { hasRole, type Tx } from '../platform/index.js';

/** SQL that is true of a membership (`m`, of group `g`) that is the caller's to act for, and no wall hides. */
export const openMembership = (tx: Tx, binds: Binds): string =>
  `${ownMembership(tx, binds)} AND ${notWalledFrom(tx, 'group', 'g.id', binds)} AND ${notWalledFrom(tx, 'case', 'g.case_id', binds)}`;

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

/** SQL that is true of a subscription (`s`) no wall hides. */
export const openOrder = (tx: Tx, binds: Binds): string =>
  `${notWalledFrom(tx, 'case', 's.case_id', binds)} AND ${notWalledFrom(tx, 'compartment', 's.compartment_id', binds)}`;
