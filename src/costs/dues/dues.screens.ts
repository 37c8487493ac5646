import { Injectable } from '@nestjs/common';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { dueLife } from '../domain/ends/due-life.js';
import { refundLife } from '../domain/ends/refund-life.js';
import { type MoneySight, seesMember, seesMoney } from '../domain/sight.js';
import type {
  EndSourceView,
  MemberDuesView,
  MemberDueView,
  RefundsView,
  RefundView,
} from './dues.contract.js';
import { DuesStore, type MemberDue, type Refund } from './dues.store.js';
import { endHandsOf } from './end-hands.js';
import { type EndKind, EndsScreens, livingView } from './ends.screens.js';
import { isApart } from './refund-apart.js';

/** What people read of bills to single members and of refunds: their own, and all where they keep or audit the money. */
@Injectable()
export class DuesScreens {
  private readonly bills: EndKind<MemberDue, MemberDueView> = {
    ofGroup: (tx, groupId) => this.dues.duesOf(tx, groupId),
    find: (tx, id) => this.dues.due(tx, id),
    sees: (sight, { memberId }) => seesMember(sight, memberId),
    members: ({ memberId }) => [memberId],
    viewer:
      ({ tx: { caller }, sight, group, member }) =>
      (one) => ({
        ...livingView(dueLife, one, { hands: endHandsOf(caller, sight, one.memberId) }),
        id: one.id,
        group,
        member: member(one.memberId),
        source: sourceOf(sight, one),
        amount: toMoneyView(storedMoney(one.minor, one.currency)),
        dueOn: one.dueOn,
        paidOn: one.paidOn,
        reference: one.reference,
        madeAt: one.madeAt,
        version: one.version,
      }),
  };

  private readonly refunds: EndKind<Refund, RefundView> = {
    ofGroup: (tx, groupId) => this.dues.refundsOf(tx, groupId),
    find: (tx, id) => this.dues.refund(tx, id),
    sees: seesRefund,
    members: ({ memberId }) => [memberId],
    approval: 'refund',
    viewer:
      ({ tx: { caller }, sight, group, member, approvals }) =>
      (one) => ({
        ...livingView(refundLife, one, { hands: endHandsOf(caller, sight, one.memberId) }),
        id: one.id,
        group,
        member: member(one.memberId),
        source: sourceOf(sight, one),
        amount: toMoneyView(storedMoney(one.minor, one.currency)),
        paidOn: one.paidOn,
        reference: one.reference,
        proposedAt: one.proposedAt,
        endReason: one.endReason,
        approvals: approvals(one.id),
        version: one.version,
      }),
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly dues: DuesStore,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<MemberDuesView> {
    return this.ends.ofGroup(caller, groupId, this.bills);
  }

  due(caller: Caller, id: string): Promise<MemberDueView> {
    return this.ends.one(caller, id, this.bills);
  }

  refundsOf(caller: Caller, groupId: string): Promise<RefundsView> {
    return this.ends.ofGroup(caller, groupId, this.refunds);
  }

  refund(caller: Caller, id: string): Promise<RefundView> {
    return this.ends.one(caller, id, this.refunds);
  }
}

/** Its member's people, who keeps or audits the money, and a coordinator while they are asked to let it go out: not of what is settled apart. */
function seesRefund(sight: MoneySight, refund: Refund): boolean {
  const isAsked = refund.status === 'proposed' && !isApart(refund) && seesMoney(sight, 'decided');
  return seesMember(sight, refund.memberId) || (isAsked && !sight.hidden.includes(refund.memberId));
}

/** What it comes from, and whether its page is there for who reads this: who is only asked to decide knows no exit statement of it. */
const sourceOf = (
  sight: MoneySight,
  { sourceKind: kind, sourceId: id, memberId }: Pick<Refund, 'sourceKind' | 'sourceId' | 'memberId'>,
): EndSourceView => ({
  kind,
  id,
  inSight: seesMember(sight, memberId) || (kind === 'true_up' && seesMoney(sight, 'totals')),
});
