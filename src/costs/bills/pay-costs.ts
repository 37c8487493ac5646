import { Injectable } from '@nestjs/common';
import { assertVersion, type Caller, newId, type Tx, UnitOfWork } from '../../platform/index.js';
import type { Cost } from '../domain/bills/cost.js';
import { CostDesk, costFact, type OnDesk } from './cost-desk.js';
import { CostMoney } from './cost-money.js';
import type { PaymentBody } from './costs.contract.js';
import { CostsStore } from './costs.store.js';

/** Pays what was approved, in two steps, and takes back what was approved wrongly. */
@Injectable()
export class PayCosts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CostDesk,
    private readonly costs: CostsStore,
    private readonly money: CostMoney,
  ) {}

  /** Sets a payment aside. Refuses `ledger.insufficient_ring_fence` (422) where the fund has less: no other fund pays for it. */
  pay(caller: Caller, id: string, { on, reference }: PaymentBody, version: number | undefined) {
    return this.taken(caller, id, version, async (tx, taken) => {
      this.desk.assertMay(tx, taken, 'pay');
      const paymentId = newId();
      const entryId = await this.money.setAside(tx, taken.cost, paymentId, on);
      const payment = { id: paymentId, costId: id, entryId, on, reference: reference ?? null };
      await this.costs.insertPayment(tx, payment);
      await this.desk.step(tx, taken, 'pay');
    });
  }

  /** The bank confirmed the payment. */
  confirm(caller: Caller, id: string, { on, reference }: PaymentBody, version: number | undefined) {
    return this.taken(caller, id, version, async (tx, taken) => {
      this.desk.assertMay(tx, taken, 'confirm_payment');
      const payment = await this.costs.payment(tx, taken.cost.paymentId ?? '');
      await this.money.resolve(tx, taken.cost, payment.entryId, 'post', on);
      await this.costs.savePayment(tx, payment.id, { state: 'posted', ...(reference && { reference }) });
      await this.desk.step(tx, taken, 'confirm_payment');
    });
  }

  /** The payment is not made after all. */
  void(caller: Caller, id: string, reason: string, version: number | undefined) {
    return this.taken(caller, id, version, async (tx, taken) => {
      this.desk.assertMay(tx, taken, 'void_payment');
      const payment = await this.costs.payment(tx, taken.cost.paymentId ?? '');
      await this.money.resolve(tx, taken.cost, payment.entryId, 'void');
      await this.costs.savePayment(tx, payment.id, { state: 'voided', reason });
      await this.desk.step(tx, taken, 'void_payment', {}, { reason });
    });
  }

  /**
   * Takes a cost back: what was posted for it is reversed in the first open period. One that was shared stays shared: another cost that
   * takes it back is shared with the next run, by the same day of service. One that was paid stays paid: the vendor owes the money
   * until it comes back.
   */
  reverse(caller: Caller, id: string, reason: string, version: number | undefined) {
    return this.taken(caller, id, version, async (tx, taken) => {
      this.desk.assertMay(tx, taken, 'reverse');
      const { cost } = taken;
      await this.money.reverse(tx, cost, { sourceKind: 'cost', sourceId: id }, { reason });
      await this.desk.step(tx, taken, 'reverse', {}, { reason });
      if (cost.runId !== null) await this.takeBack(tx, cost, reason);
    });
  }

  /** The vendor paid back what it had been paid for a cost that was reversed. */
  recordReturn(caller: Caller, id: string, { on, reference }: PaymentBody, version: number | undefined) {
    return this.taken(caller, id, version, async (tx, taken) => {
      this.desk.assertMay(tx, taken, 'record_return');
      const payment = await this.costs.payment(tx, taken.cost.paymentId ?? '');
      const what = { sourceKind: 'cost_payment', sourceId: payment.id } as const;
      await this.money.reverse(tx, taken.cost, what, { reason: reference ?? 'returned', on });
      await this.costs.savePayment(tx, payment.id, { state: 'returned', returnedOn: on });
      await this.desk.step(tx, taken, 'record_return', {}, { ...(reference && { reason: reference }) });
    });
  }

  private taken(
    caller: Caller,
    id: string,
    version: number | undefined,
    act: (tx: Tx, taken: OnDesk) => Promise<void>,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const taken = await this.desk.take(tx, id);
      assertVersion(taken.cost.version, version);
      await act(tx, taken);
      return { id };
    });
  }

  /** The cost that takes back one that was shared: approved with it, for its postings are those that reverse the other’s. */
  private async takeBack(tx: Tx, cost: Cost, reason: string): Promise<void> {
    const { invoice, inFund } = cost;
    await this.costs.lockEntering(tx, cost.groupId, invoice.vendorId);
    const credit: Cost = {
      ...cost,
      id: newId(),
      no: await this.costs.nextNo(tx, cost.groupId),
      invoice: { ...invoice, amount: { ...invoice.amount, minor: -invoice.amount.minor } },
      inFund: inFund && { ...inFund, minor: -inFund.minor },
      status: 'approved',
      over: null,
      overReason: null,
      duplicateOf: null,
      enteredBy: tx.caller.personId ?? cost.enteredBy,
      enteredAt: tx.now,
      approvedAt: tx.now,
      runId: null,
      paymentId: null,
      payment: 'none',
      reversesId: cost.id,
      version: 1,
    };
    await this.costs.insert(tx, credit);
    await this.costs.tell(tx, { id: credit.id, from: null, status: 'approved' }, 'enter', { reason });
    await tx.record([costFact(credit, 'taken_back')]);
  }
}
