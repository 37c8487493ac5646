import { notWalledFrom, sightOfCaller, visibleCase } from '../../cases/index.js';
import { type Binds, hasRole, type Tx } from '../../platform/index.js';
import { actsForThose, ofOneself, seenCheck } from '../checks/seen-checks.js';

/** SQL of engagements (`e`) with their checks (`k`), of which the team is. */
export const engagementsWithChecks =
  'expert_engagement e JOIN conflict_check k ON k.alliance_id = e.alliance_id AND k.id = e.check_id';

/**
 * SQL that is true of an engagement by its check (alias) whoever acts may know of: the team of the check, the ethics officers, and the expert
 * as long as the case is not walled from them. Nobody else, whatever else they see.
 */
export function seenEngagement(tx: Tx, check: string, binds: Binds): string {
  const { caller } = tx;
  if (caller.kind === 'system') return 'TRUE';
  if (caller.personId === null || !caller.permissions.includes('engagements.read')) return 'FALSE';
  return `CASE WHEN ${ofOneself(tx, check, binds)} THEN ${notWalledFrom(tx, 'case', `${check}.case_id`, binds)}
    ELSE ${seenCheck(tx, check, binds)} END`;
}

/**
 * SQL that is true of an engagement (`e`) about whose money whoever acts decides: who keeps the money of the group that pays, or who acts for
 * the one member that does. They are told amounts and days, and not who the expert is.
 */
export function decidesMoneyOf(tx: Tx, binds: Binds): string {
  const { caller } = tx;
  if (caller.personId === null || !caller.permissions.includes('approvals.read')) return 'FALSE';
  const keepers = hasRole(caller, 'treasurer', 'coordinator')
    ? notWalledFrom(tx, 'case', 'e.case_id', binds)
    : 'FALSE';
  return `CASE WHEN e.payer_member_id IS NULL THEN ${keepers}
    ELSE EXISTS (SELECT FROM (SELECT ARRAY[e.payer_member_id] AS member_ids, e.case_id) paid
           WHERE ${actsForThose(tx, 'paid', binds)} AND ${visibleCase(sightOfCaller(caller), 'paid.case_id', binds)}) END`;
}
