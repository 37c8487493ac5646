import { Injectable } from '@nestjs/common';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { settlementLife } from '../domain/ends/settlement-life.js';
import { seenOfSum, seesMember } from '../domain/sight.js';
import { DuesStore, type Refund } from '../dues/dues.store.js';
import { type EndKind, EndsScreens, livingView, type Shown } from '../dues/ends.screens.js';
import { aroundSum, seesSum } from './seen-sum.js';
import { apartKind } from '../dues/refund-apart.js';
import type { SettlementSumsView, SettlementSumView } from './settlements.contract.js';
import { type SettlementSum, SettlementsStore } from './settlements.store.js';

/** What people read of settlement sums: signers the sum and their own share, who keeps or audits the money all. */
@Injectable()
export class SettlementsScreens {
  private readonly kind: EndKind<SettlementSum, SettlementSumView> = {
    ofGroup: (tx, groupId) => this.sums.ofGroup(tx, groupId),
    find: (tx, id) => this.sums.find(tx, id),
    sees: seesSum,
    members: ({ shares }) => shares.map(({ memberId }) => memberId),
    viewer: async (shown, sums) => {
      const sourceIds = sums.map(({ id }) => id);
      const refunds = await this.dues.refundsBy(shown.tx, { sourceKind: apartKind, sourceIds });
      return (one) => viewOf(shown, one, refunds);
    },
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly sums: SettlementsStore,
    private readonly dues: DuesStore,
  ) {}

  /** To whoever signs none, a group with some looks like one with none. */
  ofGroup(caller: Caller, groupId: string): Promise<SettlementSumsView> {
    return this.ends.ofGroup(caller, groupId, this.kind);
  }

  one(caller: Caller, id: string): Promise<SettlementSumView> {
    return this.ends.one(caller, id, this.kind);
  }
}

function viewOf(
  { tx: { caller }, sight, group, member }: Shown,
  one: SettlementSum,
  refunds: readonly Refund[],
): SettlementSumView {
  const around = aroundSum(caller, sight, one);
  const keeps = around.hands.includes('treasurer');
  const amounts = seenOfSum(
    sight,
    one.shares.map(({ memberId }) => memberId),
  );
  return {
    ...livingView(settlementLife, one, around),
    id: one.id,
    group,
    payee: one.payee,
    amount: toMoneyView(storedMoney(one.amountMinor, one.currency)),
    dueOn: one.dueOn,
    shares: one.shares
      .filter(({ memberId }) => !sight.hidden.includes(memberId))
      .map(({ memberId, minor, signedAt, paidOn, reference }) => {
        const sees = seesMember(sight, memberId);
        return {
          member: member(memberId),
          isOwn: sight.own.includes(memberId),
          signedAt,
          amount: amounts.has(memberId) ? toMoneyView(storedMoney(minor, one.currency)) : null,
          paidOn: sees ? paidOn : null,
          reference: sees ? reference : null,
          refundId: (sees && refunds.find(isOf(one, memberId))?.id) || null,
        };
      }),
    fundId: keeps ? one.fundId : null,
    paidOn: one.paidOn,
    reference: one.reference,
    madeAt: one.madeAt,
    endReason: one.endReason,
    version: one.version,
    takesPayments: keeps && one.status === 'agreed',
  };
}

/** The newest refund of a share stands first. */
const isOf =
  ({ id }: SettlementSum, memberId: string) =>
  (refund: Refund): boolean =>
    refund.sourceId === id && refund.memberId === memberId;
