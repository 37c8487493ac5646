import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, type Currency } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import type { DatedPlan } from '../domain/plan/cost-plan.js';
import type { PlanTerms } from '../domain/plan/plan-terms.js';
import { PlansStore, type PlanVersion } from './plans.store.js';

/** A plan that was approved, with all that it says. */
export interface EffectivePlan extends PlanTerms {
  readonly id: string;
  readonly no: number;
  readonly groupId: string;
  readonly caseId: string;
  readonly fundId: string;
  readonly currency: Currency;
  /** The last day on which it holds; null where no later version is approved. */
  readonly effectiveUntil: CalendarDate | null;
}

/** Narrow questions about plans that were approved. They decide nothing. */
@Injectable()
export class PlansReader {
  constructor(private readonly plans: PlansStore) {}

  /** The one plan of a group that holds on a day: of those approved, the one from the latest day; undefined where none holds yet. */
  async effectiveOn(tx: Tx, groupId: string, day: CalendarDate): Promise<EffectivePlan | undefined> {
    return planOn(await this.approvedOf(tx, groupId), day);
  }

  /** Every plan of a group that was approved, by the day from which it holds. */
  async approvedOf(tx: Tx, groupId: string): Promise<readonly EffectivePlan[]> {
    return effectivePlans(await this.plans.ofGroup(tx, groupId));
  }
}

/** Of plans in the order in which they hold, the one that holds on a day. */
export const planOn = (plans: readonly EffectivePlan[], day: CalendarDate): EffectivePlan | undefined =>
  plans.findLast(({ effectiveFrom }) => effectiveFrom <= day);

/** The approved ones of a group's versions, in the order in which they hold. */
export function effectivePlans(versions: readonly PlanVersion[]): readonly EffectivePlan[] {
  const approved = versions
    .filter(({ status }) => status === 'approved')
    .toSorted((a, b) => (a.terms.effectiveFrom < b.terms.effectiveFrom ? -1 : 1));
  return approved.map(({ id, no, groupId, caseId, fundId, terms }, place) => {
    if (fundId === null) throw new Error(`The plan ${id} was approved without a fund`);
    const next = approved[place + 1];
    return {
      ...terms,
      id,
      no,
      groupId,
      caseId,
      fundId,
      currency: terms.tree.currency,
      effectiveUntil: next === undefined ? null : addDays(next.terms.effectiveFrom, -1),
    };
  });
}

/** Plans as the language of plans reads them. */
export const datedPlans = (plans: readonly EffectivePlan[]): readonly DatedPlan[] =>
  plans.map(({ effectiveFrom, effectiveUntil, tree }) => ({
    from: effectiveFrom,
    until: effectiveUntil,
    plan: tree,
  }));
