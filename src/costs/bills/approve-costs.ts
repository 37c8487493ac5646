import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalQuestion,
  Approvals,
  contentHash,
  needed,
} from '../../approvals/index.js';
import { isRefused, type Refusal, refuse } from '../../kernel/index.js';
import { type Json, RefusedError, type Tx } from '../../platform/index.js';
import {
  approvable,
  beyond,
  codedAnew,
  type Cost,
  noPlan,
  noSuchPool,
  serviceDay,
} from '../domain/bills/cost.js';
import { PlansReader } from '../plans/plans.reader.js';
import { CostDesk } from './cost-desk.js';
import { CostMoney, minorOf } from './cost-money.js';
import { budgetOf, CostsStore } from './costs.store.js';

/** What is asked of costs: approve one, or let one go over what its pool may spend. */
export const costApprovals = {
  cost: { what: { en: 'Approve a cost', zh: '批准费用' }, about: 'cost' },
  cost_over_budget: {
    what: { en: 'Let a cost go over the approved amount', zh: '批准费用超出核准额度' },
    about: 'cost',
  },
} as const;

const hands = ['role:treasurer', 'role:coordinator'] as const;

/** What stands around a cost that is to be approved. */
export interface AroundCost {
  readonly engagement: NonNullable<Awaited<ReturnType<CostsStore['engagement']>>>;
  readonly budget: ReturnType<typeof budgetOf>;
  readonly secondApprovalMinor: bigint;
}

/** Has costs approved by others than who entered and coded them, and posts what was approved. */
@Injectable()
export class ApproveCosts {
  constructor(
    kinds: ApprovalKinds,
    private readonly approvals: Approvals,
    private readonly desk: CostDesk,
    private readonly costs: CostsStore,
    private readonly plans: PlansReader,
    private readonly money: CostMoney,
  ) {
    const contentOf = async (tx: Tx, id: string): Promise<string | undefined> => {
      const cost = await this.costs.lock(tx, id);
      return contentHash(contentOfCost(cost));
    };
    kinds.add(costApprovals, {
      cost: { contentOf, closed: (tx, question) => this.decided(tx, question) },
      cost_over_budget: { contentOf, closed: (tx, question) => this.decidedOver(tx, question) },
    });
  }

  /** Asks for the approval of a reviewed cost, where it stays within what its pool may spend. Refuses what else stands against it. */
  async ask(tx: Tx, cost: Cost): Promise<void> {
    const around = await this.around(tx, cost);
    const minor = minorOf(cost);
    const found = approvable(cost, minor, around);
    if (isRefused(found)) {
      if (found.refusal.code === 'cost.over_budget') return;
      throw new RefusedError(found.refusal);
    }
    await this.approvals.ask(tx, {
      kind: 'cost',
      aboutId: cost.id,
      caseId: cost.caseId,
      needs: needed(
        { hands, limits: [{ minor: around.secondApprovalMinor, currency: around.budget.currency }] },
        { minor, currency: around.budget.currency },
      ),
      content: contentOfCost(cost),
      bySystem: true,
      partIds: await this.costs.workedOnBy(tx, cost.id),
    });
  }

  /** Asks to let a reviewed cost go over what its pool may spend. Refuses `cost.within_budget` where it does not. */
  async askOver(tx: Tx, cost: Cost): Promise<void> {
    const { budget } = await this.around(tx, cost);
    if (beyond(budget, minorOf(cost)) === 0n) throw new RefusedError(withinBudget.refusal);
    await this.approvals.ask(tx, {
      kind: 'cost_over_budget',
      aboutId: cost.id,
      caseId: cost.caseId,
      needs: { hands, count: 1 },
      content: contentOfCost(cost),
      partIds: await this.costs.workedOnBy(tx, cost.id),
    });
  }

  /** What was asked of a cost waits for nobody any more. */
  async lapse(tx: Tx, id: string): Promise<void> {
    for (const kind of Object.keys(costApprovals)) await this.approvals.lapse(tx, kind, id);
  }

  /** What stands around a cost. Refusals: `cost.no_plan`, `cost.no_such_pool`, `cost.coded_by_another_plan`. */
  async around(tx: Tx, cost: Cost): Promise<AroundCost> {
    const day = serviceDay(cost.invoice);
    const plan = await this.plans.effectiveOn(tx, cost.groupId, day);
    const engagement = await this.costs.engagement(tx, cost.invoice.engagementId);
    const refusal = this.unfit(cost, plan, day);
    if (refusal !== undefined) throw new RefusedError(refusal);
    if (plan === undefined || engagement === undefined || cost.coding === null)
      throw new Error(`The cost ${cost.id} is not coded or has no engagement`);
    const { poolKey } = cost.coding;
    const { groupId, fundId } = cost;
    const spent = await this.costs.spentOf(tx, { groupId, fundId, poolKey, but: cost.id });
    return {
      engagement,
      budget: budgetOf(plan.currency, plan.approved[poolKey] ?? 0n, spent),
      secondApprovalMinor: plan.secondApprovalMinor,
    };
  }

  private unfit(
    { coding, fundId, fundCurrency }: Cost,
    plan: Awaited<ReturnType<PlansReader['effectiveOn']>>,
    day: ReturnType<typeof serviceDay>,
  ): Refusal | undefined {
    if (plan === undefined) return noPlan(day).refusal;
    if (coding !== null && plan.approved[coding.poolKey] === undefined)
      return noSuchPool(coding.poolKey, day).refusal;
    return plan.fundId === fundId && plan.currency === fundCurrency ? undefined : codedAnew.refusal;
  }

  private async decided(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    const cost = await this.costs.lock(tx, aboutId);
    if (state !== 'approved') {
      await this.desk.bySystem(tx, cost, 'reject', {}, { ...(endReason !== null && { reason: endReason }) });
      return;
    }
    await this.money.lockFund(tx, cost);
    const found = approvable(cost, minorOf(cost), await this.around(tx, cost));
    if (isRefused(found)) throw new RefusedError(found.refusal);
    const approved = await this.desk.bySystem(tx, cost, 'approve', { approvedAt: tx.now });
    await this.money.postApproved(tx, approved);
  }

  private async decidedOver(tx: Tx, { aboutId, state, endReason }: ApprovalQuestion): Promise<void> {
    const cost = await this.costs.lock(tx, aboutId);
    if (state !== 'approved') {
      await this.desk.bySystem(
        tx,
        cost,
        'refuse_over',
        {},
        { ...(endReason !== null && { reason: endReason }) },
      );
      return;
    }
    await this.money.lockFund(tx, cost);
    const { budget } = await this.around(tx, cost);
    const over = beyond(budget, minorOf(cost));
    const next = await this.desk.bySystem(tx, cost, 'let_over', { over: over > 0n ? over : null });
    await this.ask(tx, next);
  }
}

/** What exactly is approved: all that decides what is posted and who bears it. */
const contentOfCost = ({ id, invoice, coding, inFund, fundId }: Cost): Json => {
  const { amount, ...paper } = invoice;
  return {
    id,
    invoice: { ...paper, minor: amount.minor.toString(), currency: amount.currency },
    coding: coding === null ? null : { ...coding },
    fundId,
    inFund: inFund === null ? null : { minor: inFund.minor.toString(), by: inFund.by && { ...inFund.by } },
  };
};

const withinBudget = refuse(
  'cost.within_budget',
  'The cost stays within what its pool may spend: its approval was asked already, or review it again.',
  '该费用未超出核准额度：无需超额决定。',
);
