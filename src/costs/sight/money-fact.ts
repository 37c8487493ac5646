import type { Fact } from '../../platform/index.js';

/**
 * A fact of the money of a group, in the record of its case. Its payload names the group under `group`, by which the record tells it
 * to those who see that group's money: what is `whole` to who keeps, audits or runs it, what has a `memberId` to that member's people too,
 * anything else to who sees the sums. It says ids, kinds and states, never an amount, a name, a weight or what a narrative says.
 */
export const moneyFact = (
  type: Fact['type'],
  subject: Fact['subject'],
  { groupId, caseId }: { readonly groupId: string; readonly caseId: string },
  payload: Fact['payload'] = {},
): Fact => ({ type, subject, caseId, payload: { group: groupId, ...payload } });
