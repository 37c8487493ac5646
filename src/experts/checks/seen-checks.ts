import { actsForSome, notWalledFrom, sightOfCaller, visibleCase } from '../../cases/index.js';
import type { Binds, Caller, Tx } from '../../platform/index.js';

/** Whether somebody decides conflict checks, and sees all that are not walled from them or about themselves. */
export const decidesChecks = (caller: Caller): boolean => caller.permissions.includes('checks.decide');

/** SQL that is true where whoever acts acts for one of some members in a case today. */
export function actsForOneOf(
  { caller }: Pick<Tx, 'caller'>,
  memberIds: string,
  caseId: string,
  binds: Binds,
): string {
  const sight = sightOfCaller(caller);
  return sight.of === 'none' ? 'FALSE' : actsForSome(sight, memberIds, caseId, binds);
}

/** SQL that is true of a thing (alias) of a case with `member_ids`, for one of which whoever acts acts there today. */
export const actsForThose = (tx: Pick<Tx, 'caller'>, thing: string, binds: Binds): string =>
  actsForOneOf(tx, `${thing}.member_ids`, `${thing}.case_id`, binds);

/** SQL that is true of a check (alias) of whose team whoever acts is: they asked, or were named, and act for one of its members yet. */
export const inTeam = (tx: Pick<Tx, 'caller'>, check: string, binds: Binds): string => {
  const me = `${binds.bind(tx.caller.personId)}::uuid`;
  return `((${check}.requested_by = ${me} OR EXISTS (SELECT FROM conflict_check_member t
    WHERE t.alliance_id = ${check}.alliance_id AND t.check_id = ${check}.id AND t.person_id = ${me}))
    AND ${actsForThose(tx, check, binds)})`;
};

/** SQL that is true of a check (alias) of whoever acts: they are the expert. */
export const ofOneself = ({ caller }: Pick<Tx, 'caller'>, check: string, { bind }: Binds): string =>
  `EXISTS (SELECT FROM expert ox WHERE ox.alliance_id = ${check}.alliance_id AND ox.id = ${check}.expert_id
    AND ox.person_id = ${bind(caller.personId)}::uuid)`;

/**
 * SQL that is true of a check (alias) whoever acts may know of: its team as long as they see the case and act for a member of it, the ethics officers, and the expert
 * once names were sent. Nobody else, whatever else they see.
 */
export function seenCheck(tx: Tx, check: string, binds: Binds): string {
  const { caller } = tx;
  if (caller.kind === 'system') return 'TRUE';
  if (caller.personId === null || !caller.permissions.includes('checks.read')) return 'FALSE';
  const oneself = ofOneself(tx, check, binds);
  const team = `${inTeam(tx, check, binds)} AND ${visibleCase(sightOfCaller(caller), `${check}.case_id`, binds)}`;
  const officers = decidesChecks(caller) ? notWalledFrom(tx, 'case', `${check}.case_id`, binds) : 'FALSE';
  return `CASE WHEN ${oneself} THEN ${check}.sent_at IS NOT NULL ELSE (${team}) OR ${officers} END`;
}
