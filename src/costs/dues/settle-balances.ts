import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { isRefused, refuse } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import {
  type Caller,
  moneyAboveZero,
  NotFoundError,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type SettledBy, settleBalance, type SettlingAsked } from '../domain/ends/balance.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { BalancesStore, type KeptBalance } from './balances.store.js';
import { BillMember } from './bill-member.js';
import { endHandsOf, seenMember } from './end-hands.js';
import { ProposeRefund } from './refund-member.js';

/** What is to be settled: of which member, in which fund, by what, and how much where it is not all. */
export interface BalanceAsked {
  readonly fundId: string;
  readonly memberId: string;
  readonly by: SettledBy;
  readonly amount?: string | undefined;
}

/** What was made of it. */
export interface BalanceSettled {
  readonly id: string;
  readonly kind: 'refund' | 'member_due';
}

/** Settles what stands to single members in a fund: what is free is paid out, what one that left is short is billed. */
@Injectable()
export class SettleBalances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly balances: BalancesStore,
    private readonly sights: MoneySights,
    private readonly ledger: Ledger,
    private readonly refunds: ProposeRefund,
    private readonly bills: BillMember,
  ) {}

  /** Refuses as `settleBalance` does, and `balance.refund_open`. */
  settle(caller: Caller, groupId: string, asked: BalanceAsked): Promise<BalanceSettled> {
    const { fundId, memberId } = asked;
    return this.work.run(caller, async (tx) => {
      const { sight, group } = await seenMember(this.sights, tx, { groupId, memberId });
      if ((await this.balances.one(tx, groupId, fundId, memberId)) === undefined) throw new NotFoundError();
      await this.ledger.lockFund(tx, fundId);
      const balance = await this.balances.one(tx, groupId, fundId, memberId);
      if (balance === undefined) throw new NotFoundError();
      const wanted = wantedOf(asked, balance.currency);
      const answer = settleBalance(balance, endHandsOf(caller, sight, memberId), wanted);
      if (isRefused(answer)) throw new RefusedError(answer.refusal);
      return this.make(tx, balance, { ...answer, caseId: group.caseId });
    });
  }

  private async make(
    tx: Tx,
    { groupId, fundId, memberId, currency, refundId }: KeptBalance,
    { by, minor, caseId }: { readonly by: SettledBy; readonly minor: bigint; readonly caseId: string },
  ): Promise<BalanceSettled> {
    const of = { groupId, caseId, fundId, memberId, currency, minor: minor.toString() };
    if (by === 'bill') {
      const on = await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'exit');
      return { id: await this.bills.bill(tx, { ...of, entryKind: 'exit', on }), kind: 'member_due' };
    }
    if (refundId !== null) throw new RefusedError(refundOpen.refusal);
    const source = { sourceKind: 'fund', sourceId: fundId };
    return { id: await this.refunds.propose(tx, { ...of, ...source }), kind: 'refund' };
  }
}

/** Refuses (422) what is no amount above zero of the fund's currency, and a bill without one. */
function wantedOf({ by, amount }: BalanceAsked, currency: string): SettlingAsked {
  if (by === 'refund' && amount === undefined) return { by, minor: undefined };
  return { by, minor: moneyAboveZero({ amount: amount ?? '', currency }, '').minor };
}

const refundOpen = refuse(
  'balance.refund_open',
  'A refund of what stands to this member waits or is under way: first it is paid, released or withdrawn.',
  '该成员已有一笔结存退款待批或办理中：请先支付、撤销或撤回。',
);
