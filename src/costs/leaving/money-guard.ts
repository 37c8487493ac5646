import { Injectable } from '@nestjs/common';
import { GroupGuards } from '../../groups/index.js';
import { type Refusal, refuse } from '../../kernel/index.js';
import { isSettled, LedgerReader } from '../../ledger/index.js';
import type { Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import { MoneyOpenReader } from './money-open.reader.js';

/**
 * Nothing of a group's money is left open when it, or a membership of it, is closed; and who comes late to a group with a plan pays by a
 * quote. What some members settle for lies apart from all of this: that it is there is for its signers alone.
 */
@Injectable()
export class MoneyGuard {
  constructor(
    guards: GroupGuards,
    private readonly open: MoneyOpenReader,
    private readonly ledger: LedgerReader,
    private readonly bills: BillsReader,
  ) {
    guards.add({
      ofMemberships: async (tx, groupId, memberships) =>
        new Map(
          (await this.open.membershipsOpen(tx, groupId, memberships)).map((id) => [
            id,
            membershipOpen.refusal,
          ]),
        ),
      ofGroup: (tx, groupId) => this.ofGroup(tx, groupId),
      quotesBuyIn: (tx, groupId) => this.open.hasPlan(tx, groupId),
    });
  }

  private async ofGroup(tx: Tx, groupId: string): Promise<Refusal | undefined> {
    for (const id of await this.open.fundsOf(tx, groupId))
      if (!isSettled((await this.ledger.balances(tx, id)).entries())) return groupOpen.refusal;
    return (await this.bills.openOf(tx, groupId)) > 0 ? costsOpen.refusal : undefined;
  }
}

const membershipOpen = refuse(
  'membership.money_open',
  'Its money is not settled: first its exit statement is signed or decided, and what is owed either way is paid.',
  '该成员的款项尚未结清：须先由其确认退出结算单或就争议作出决定，并结清应收应付款项。',
);
const groupOpen = refuse(
  'group.money_open',
  'A fund of the group is not settled: cash, what is owed and what is set aside must be at zero.',
  '本组资金尚未结清：现金、应收应付及预留款项须全部为零。',
);
const costsOpen = refuse(
  'group.costs_open',
  'Costs of the group are neither paid nor at an end: have each approved, shared and paid, or withdraw it.',
  '本组尚有费用未支付或未了结：请逐笔完成审批、分摊和付款，或予以撤回。',
);
