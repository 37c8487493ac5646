import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { granted, newId, type Tx } from '../../platform/index.js';
import { settlementLife } from '../domain/ends/settlement-life.js';
import { DuesStore } from '../dues/dues.store.js';
import { EndSources } from '../dues/end-sources.js';
import { apartKind } from '../dues/refund-apart.js';
import { ProposeRefund } from '../dues/refund-member.js';
import { sumFact } from './sum-fact.js';
import { type SettlementSum, SettlementsStore } from './settlements.store.js';

/**
 * Undoes a settlement sum that was agreed: who has not paid owes nothing more, and what came in goes back to whoever paid it, by refunds
 * that another treasurer approves. It is cancelled once all of them are paid.
 */
@Injectable()
export class ReturnSettlement {
  constructor(
    sources: EndSources,
    private readonly sums: SettlementsStore,
    private readonly ledger: Ledger,
    private readonly refunds: ProposeRefund,
    private readonly dues: DuesStore,
  ) {
    sources.add(apartKind, { isSettled: (tx, id) => this.finish(tx, id) });
  }

  /** The sum is locked by the caller, and stands where cancelling leads. */
  async run(tx: Tx, sum: SettlementSum): Promise<void> {
    const { id: sourceId, groupId, caseId, fundId, currency } = sum;
    if (fundId === null) throw new Error('A settlement sum that was agreed has a fund');
    await this.forgive(tx, sum, fundId);
    const paid = sum.shares.filter(({ paidOn }) => paidOn !== null);
    for (const { memberId, minor } of paid) {
      const of = { groupId, caseId, fundId, memberId, currency, sourceKind: apartKind, sourceId };
      await this.refunds.propose(tx, { ...of, minor });
    }
    await this.sums.save(tx, paid.length > 0 ? sum : { ...sum, status: returned(sum) });
  }

  /** What was not paid in is owed no more. */
  private async forgive(tx: Tx, { id, shares }: SettlementSum, fundId: string): Promise<void> {
    const owed = shares.filter(({ paidOn, minor }) => paidOn === null && minor !== '0');
    if (owed.length === 0) return;
    await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId,
        kind: 'settlement',
        on: await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'settlement'),
        source: { kind: 'settlement_sum', id },
        postings: owed.flatMap(({ memberId, minor }) => [
          { account: { kind: 'capital', holder: memberId } as const, minor: BigInt(minor) },
          { account: { kind: 'receivable', holder: memberId } as const, minor: -BigInt(minor) },
        ]),
      },
    ]);
  }

  /** A refund of it was paid: with the last one it is over. */
  private async finish(tx: Tx, id: string): Promise<void> {
    const sum = await this.sums.lock(tx, id);
    const refunds = await this.dues.refundsBy(tx, { sourceKind: apartKind, sourceIds: [id] });
    const isBack = (memberId: string): boolean =>
      refunds.some((one) => one.memberId === memberId && one.status === 'paid');
    if (!sum.shares.every(({ memberId, paidOn }) => paidOn === null || isBack(memberId))) return;
    await this.sums.save(tx, { ...sum, status: returned(sum) });
    await tx.record([sumFact(sum, 'returned')]);
  }
}

const returned = (sum: SettlementSum): SettlementSum['status'] =>
  granted(move(settlementLife, 'return', sum, { hands: ['system'], hasSigned: true }, {})).state;
