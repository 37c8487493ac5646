import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { move } from '../../kernel/index.js';
import { Ledger, LedgerReader } from '../../ledger/index.js';
import { granted, newId, type Tx } from '../../platform/index.js';
import { exitLife, nothingMoves } from '../domain/ends/exit-life.js';
import { exitCharge } from '../domain/ends/exit-sum.js';
import { BillMember } from '../dues/bill-member.js';
import { EndSources } from '../dues/end-sources.js';
import { ProposeRefund } from '../dues/refund-member.js';
import { assertReserve } from '../dues/reserve.js';
import { exitFact } from './exit-fact.js';
import { ExitsStore, type ExitStatement } from './exits.store.js';

/**
 * Settles an exit statement: what is still to come of it goes into the fund's reserve, and what is left of the member's money goes back
 * to it, or is billed. It is settled once that is done.
 */
@Injectable()
export class SettleExit {
  constructor(
    sources: EndSources,
    private readonly exits: ExitsStore,
    private readonly ledger: Ledger,
    private readonly refunds: ProposeRefund,
    private readonly bills: BillMember,
    private readonly funds: LedgerReader,
  ) {
    sources.add('exit_statement', { isSettled: (tx, id) => this.finish(tx, id) });
  }

  /** Nothing is posted in the fund of a statement from here on: before it is asked whether what the statement says is still so. */
  async lockFund(tx: Tx, { fundId }: ExitStatement): Promise<void> {
    await this.ledger.lockFund(tx, fundId);
  }

  /** The statement and its fund are locked by the caller, and it stands where settling leads. */
  async run(tx: Tx, statement: ExitStatement): Promise<void> {
    const { id, groupId, caseId, fundId, memberId, currency } = statement;
    const today = await todayIn(tx);
    const on = await this.ledger.firstDayFor(tx, fundId, today, 'exit');
    const charge = exitCharge({
      accrued: BigInt(statement.accruedMinor),
      committed: BigInt(statement.committedMinor),
      windDown: BigInt(statement.windDownMinor),
      tail: BigInt(statement.tailMinor),
      adjustment: BigInt(statement.adjustmentMinor),
    });
    if (charge < 0n) await assertReserve(tx, this.funds, fundId, -charge);
    if (charge !== 0n)
      await this.ledger.post(tx, [
        {
          clientId: newId(),
          fundId,
          kind: 'exit',
          on,
          source: { kind: 'exit_statement', id },
          postings: [
            { account: { kind: 'capital', holder: memberId }, minor: charge },
            { account: { kind: 'reserve' }, minor: -charge },
          ],
        },
      ]);
    await this.exits.save(tx, statement);
    const balance = BigInt(statement.balanceMinor);
    const of = { groupId, caseId, fundId, memberId, currency, sourceKind: 'exit_statement', sourceId: id };
    if (balance > 0n) await this.refunds.propose(tx, { ...of, minor: balance.toString() });
    else if (balance < 0n)
      await this.bills.bill(tx, { ...of, minor: (-balance).toString(), entryKind: 'exit', on });
    else await this.finish(tx, id);
  }

  private async finish(tx: Tx, id: string): Promise<void> {
    const statement = await this.exits.lock(tx, id);
    const around = { hands: ['system'] as const, ...nothingMoves };
    const { state: status } = granted(move(exitLife, 'finish', statement, around, {}));
    await this.exits.save(tx, { ...statement, status, settledAt: tx.now });
    await tx.record([exitFact(statement, 'finish')]);
  }
}
