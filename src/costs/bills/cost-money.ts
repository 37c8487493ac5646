import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, refuse } from '../../kernel/index.js';
import { Ledger, Rates } from '../../ledger/index.js';
import { newId, RefusedError, type Tx } from '../../platform/index.js';
import type { Cost, InFund } from '../domain/bills/cost.js';

/** What costs are in their fund, and what they post there. */
@Injectable()
export class CostMoney {
  constructor(
    private readonly ledger: Ledger,
    private readonly rates: Rates,
  ) {}

  /** What a cost is in its fund's currency, by the rate of the day of the invoice. Refuses `rates.none` (422), and `cost.nothing_in_fund` where less than one minor unit is left. */
  async inFund(tx: Tx, { invoice, fundCurrency }: Pick<Cost, 'invoice' | 'fundCurrency'>): Promise<InFund> {
    if (fundCurrency === null) throw new Error('A cost that is not coded is in no fund');
    const { money, original } = await this.rates.convert(
      tx,
      invoice.amount,
      fundCurrency,
      invoice.invoicedOn,
    );
    if (money.minor === 0n) throw new RefusedError(nothingInFund.refusal);
    if (original === undefined) return { minor: money.minor, by: null };
    const { rate, rateSource: source, rateDay: day } = original;
    return { minor: money.minor, by: { rate, source, day } };
  }

  /** Has whoever spends of a fund wait for whoever does so already. */
  async lockFund(tx: Tx, { fundId }: Pick<Cost, 'fundId'>): Promise<void> {
    await this.ledger.lockFund(tx, inItsFund(fundId));
  }

  /** An approved cost: Dr expense of its pool / Cr what its vendor is owed, on the first day its fund takes it. */
  async postApproved(tx: Tx, cost: Cost): Promise<void> {
    const fundId = inItsFund(cost.fundId);
    const minor = minorOf(cost);
    const { invoice, inFund, coding } = cost;
    const on = await this.ledger.firstDayFor(tx, fundId, await todayIn(tx), 'cost');
    await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId,
        kind: 'cost',
        on,
        source: { kind: 'cost', id: cost.id },
        postings: [
          { account: { kind: 'expense', holder: coding?.poolKey ?? '' }, minor },
          { account: { kind: 'payable', holder: invoice.vendorId }, minor: -minor },
        ],
        ...(inFund?.by && {
          original: {
            ...invoice.amount,
            rate: inFund.by.rate,
            rateSource: inFund.by.source,
            rateDay: inFund.by.day,
          },
        }),
      },
    ]);
  }

  /** Sets the payment of a cost aside: Dr what its vendor is owed / Cr cash, once the bank confirms it. Answers the entry. */
  async setAside(tx: Tx, cost: Cost, paymentId: string, on: CalendarDate): Promise<string> {
    const fundId = inItsFund(cost.fundId);
    const minor = minorOf(cost);
    const [entry] = await this.ledger.post(tx, [
      {
        clientId: newId(),
        fundId,
        kind: 'vendor_payment',
        phase: 'pending',
        on: await this.ledger.firstDayFor(tx, fundId, on, 'vendor_payment'),
        source: { kind: 'cost_payment', id: paymentId },
        postings: [
          { account: { kind: 'payable', holder: cost.invoice.vendorId }, minor },
          { account: { kind: 'cash' }, minor: -minor },
        ],
      },
    ]);
    if (entry === undefined) throw new Error('A payment was set aside without an entry');
    return entry.id;
  }

  /** The bank confirmed what was set aside, on a day; or it is not to be paid after all. */
  async resolve(
    tx: Tx,
    { fundId }: Cost,
    entryId: string,
    as: 'post' | 'void',
    on?: CalendarDate,
  ): Promise<void> {
    const day = on && (await this.ledger.firstDayFor(tx, inItsFund(fundId), on, 'vendor_payment'));
    await this.ledger.resolve(tx, entryId, as, newId(), day);
  }

  /** Takes back what was posted for a thing, on the first day from a day on at which its fund takes it. */
  async reverse(
    tx: Tx,
    { fundId }: Cost,
    what: { readonly sourceKind: 'cost' | 'cost_payment'; readonly sourceId: string },
    { reason, on }: { readonly reason: string; readonly on?: CalendarDate },
  ): Promise<void> {
    const day = await this.ledger.firstDayFor(tx, inItsFund(fundId), on ?? (await todayIn(tx)), 'reversal');
    await this.ledger.reverse(tx, what, { clientId: newId(), on: day, reason });
  }
}

/** What a cost is in its fund, in minor units. Throws before it was reviewed: a bug. */
export function minorOf({ id, inFund }: Pick<Cost, 'id' | 'inFund'>): bigint {
  if (inFund === null) throw new Error(`The cost ${id} has no amount in its fund yet`);
  return inFund.minor;
}

/** The fund of a cost. Throws before it was coded: a bug. */
export function inItsFund(fundId: string | null): string {
  if (fundId === null) throw new Error('A cost that is not coded is in no fund');
  return fundId;
}

const nothingInFund = refuse(
  'cost.nothing_in_fund',
  'In the fund’s currency this is less than its smallest unit: enter it together with another invoice.',
  '折算为资金币种后不足最小货币单位：请与其他发票合并登记。',
);
