import type { Fact } from '../../platform/index.js';
import type { RefundStatus } from '../domain/ends/refund-life.js';
import { moneyFact } from '../sight/money-fact.js';
import type { Refund } from './dues.store.js';

/** That a refund came to stand somewhere: its member's own. */
export const refundFact = (
  refund: Pick<Refund, 'id' | 'groupId' | 'caseId' | 'memberId'>,
  state: RefundStatus,
): Fact =>
  moneyFact(`refund.${state}`, { kind: 'refund', id: refund.id }, refund, { memberId: refund.memberId });
