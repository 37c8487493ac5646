import type { ApprovalNeeds } from '../../approvals/index.js';
import type { Refund } from './dues.store.js';

/** From what a refund comes that some members settle apart: to everybody else that is not there, who runs the group included. */
export const apartKind = 'settlement_sum';

/** Whether a refund is of what some members settle apart. */
export const isApart = ({ sourceKind }: Pick<Refund, 'sourceKind'>): boolean => sourceKind === apartKind;

/** Another person than who asks lets money go out: a treasurer or a coordinator; of what is settled apart a treasurer, as no coordinator knows of it. */
export const refundNeeds = (refund: Pick<Refund, 'sourceKind'>): ApprovalNeeds => ({
  hands: isApart(refund) ? ['role:treasurer'] : ['role:treasurer', 'role:coordinator'],
  count: 1,
});
