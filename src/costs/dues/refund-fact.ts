import type { Fact } from '../../platform/index.js';
import type { RefundStatus } from '../domain/ends/refund-life.js';
import { moneyFact } from '../sight/money-fact.js';
import type { Refund } from './dues.store.js';
import { isApart } from './refund-apart.js';

/** That a refund came to stand somewhere: its member's own; of what some settle apart in no record, and told to nobody. */
export const refundFact = (
  refund: Pick<Refund, 'id' | 'groupId' | 'caseId' | 'memberId' | 'sourceKind'>,
  state: RefundStatus,
): Fact => {
  const [type, subject] = [`refund.${state}`, { kind: 'refund', id: refund.id }] as const;
  if (isApart(refund)) return { type, subject, payload: {} };
  return moneyFact(type, subject, refund, { memberId: refund.memberId });
};
