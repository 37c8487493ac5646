import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import { type Balances, Ledger, LedgerReader } from '../../ledger/index.js';
import { granted, type Json, newId, RefusedError, type Tx } from '../../platform/index.js';
import { beyondCapital, freeCredit } from '../domain/ends/balance.js';
import { refundLife } from '../domain/ends/refund-life.js';
import { DuesStore, type Refund } from './dues.store.js';
import { refundFact } from './refund-fact.js';

/** What exactly is approved. */
export const refundContent = ({ id, fundId, memberId, minor, currency }: Refund): Json => ({
  id,
  fundId,
  memberId,
  minor,
  currency,
});

const asked = {
  refund: { what: { en: 'Approve a refund', zh: '批准退款' }, about: 'refund' },
} as const satisfies ApprovalTable;

const actionOf = { approved: 'set_aside', rejected: 'reject', withdrawn: 'withdraw' } as const;

/** What the answer to a proposed refund does: the money is set aside in the fund, or nothing is paid. */
@Injectable()
export class RefundApproval {
  constructor(
    kinds: ApprovalKinds,
    private readonly dues: DuesStore,
    private readonly ledger: Ledger,
    private readonly funds: LedgerReader,
  ) {
    kinds.add(asked, {
      refund: {
        contentOf: async (tx, id) => {
          const refund = await this.dues.lockRefund(tx, id);
          return refund.status === 'proposed' ? contentHash(refundContent(refund)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const refund = await this.dues.lockRefund(tx, aboutId);
    const action = actionOf[state];
    const hands = action === 'withdraw' ? (['treasurer'] as const) : (['system'] as const);
    const { state: status } = granted(move(refundLife, action, refund, { hands }, { reason: endReason }));
    const pendingEntryId = state === 'approved' ? await this.setAside(tx, refund) : null;
    await this.dues.saveRefund(tx, { ...refund, status, pendingEntryId, endReason });
    await tx.record([refundFact(refund, status)]);
  }

  /** Refuses (409) more than the member has paid into the fund and not used, and (422) more than the fund has. */
  private async setAside(tx: Tx, { id, fundId, memberId, minor }: Refund): Promise<string> {
    const amount = BigInt(minor);
    await this.ledger.lockFund(tx, fundId);
    assertHas(await this.funds.balances(tx, fundId, { holder: memberId }), memberId, amount);
    const [entry] = await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId,
        kind: 'refund',
        on: await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'refund'),
        source: { kind: 'refund', id },
        phase: 'pending',
        postings: [
          { account: { kind: 'capital', holder: memberId }, minor: amount },
          { account: { kind: 'cash' }, minor: -amount },
        ],
      },
    ]);
    if (entry === undefined) throw new Error('What was set aside is not there');
    return entry.id;
  }
}

/** Refuses `refund.beyond_capital`: what was called and not paid is nothing that could go back. */
export function assertHas(balances: Balances, memberId: string, minor: bigint): void {
  const { posted: capital, pendingIn: setAside } = balances.of('capital', memberId);
  const owed = balances.of('receivable', memberId).posted;
  if (freeCredit({ capital, setAside, owed }) < minor) throw new RefusedError(beyondCapital.refusal);
}
