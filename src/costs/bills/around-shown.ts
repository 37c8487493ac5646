import { Injectable } from '@nestjs/common';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { RefusedError, toMoneyView, type Tx } from '../../platform/index.js';
import { beyond, type Cost } from '../domain/bills/cost.js';
import { ApproveCosts, costApprovals } from './approve-costs.js';
import { CostMoney } from './cost-money.js';
import type { ExchangeView, PoolBudgetView } from './cost-views.contract.js';

/** What stands around a cost as it is shown: the working of its exchange, what its pool may spend, who was asked. */
@Injectable()
export class AroundShown {
  constructor(
    private readonly approvals: Approvals,
    private readonly approve: ApproveCosts,
    private readonly money: CostMoney,
  ) {}

  /** How the amount became one in the fund's currency; nothing where both are of one, or no rate is known. */
  async exchange(tx: Tx, cost: Cost): Promise<ExchangeView | null> {
    const { fundCurrency, invoice } = cost;
    if (fundCurrency === null || fundCurrency === invoice.amount.currency) return null;
    const inFundNow = cost.inFund ?? (await unlessRefused(() => this.money.inFund(tx, cost)));
    if (inFundNow?.by == null) return null;
    const { minor, by } = inFundNow;
    return {
      from: toMoneyView(invoice.amount),
      to: toMoneyView({ minor, currency: fundCurrency }),
      rate: by.rate,
      source: by.source,
      day: by.day,
      isFrozen: cost.inFund !== null,
    };
  }

  /** What the pool may spend; nothing before the cost is coded, or where its plan holds no more. */
  async budget(tx: Tx, cost: Cost): Promise<PoolBudgetView | null> {
    if (cost.coding === null) return null;
    const around = await unlessRefused(() => this.approve.around(tx, cost));
    if (around === undefined) return null;
    const { currency, approved, spent } = around.budget;
    const view = (minor: bigint) => toMoneyView({ minor, currency });
    const own = cost.inFund?.minor ?? 0n;
    const counts = cost.approvedAt !== null;
    return {
      approved: view(approved + (counts ? (cost.over ?? 0n) : 0n)),
      spent: view(spent + (counts ? own : 0n)),
      over: view(counts ? 0n : beyond(around.budget, own)),
    };
  }

  /** Every question of a cost, the newest first. */
  async approvalsOf(tx: Tx, id: string): Promise<ApprovalView[]> {
    const all: ApprovalView[] = [];
    for (const kind of Object.keys(costApprovals))
      all.push(...((await this.approvals.of(tx, kind, [id])).get(id) ?? []));
    return all.sort((a, b) => (a.askedAt < b.askedAt ? 1 : a.askedAt > b.askedAt ? -1 : 0));
  }
}

async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}
