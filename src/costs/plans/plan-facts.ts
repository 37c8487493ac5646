import type { Fact } from '../../platform/index.js';
import { moneyFact } from '../sight/money-fact.js';
import type { PlanVersion } from './plans.store.js';

/** A fact of a version of a plan; one that is not approved is for those who see the whole case. */
export const planFact = (
  past: 'drafted' | 'revised' | 'proposed' | 'withdrawn' | 'reopened' | 'rejected' | 'approved',
  plan: Pick<PlanVersion, 'id' | 'groupId' | 'caseId'>,
): Fact =>
  moneyFact(`cost_plan.${past}`, { kind: 'cost_plan', id: plan.id }, plan, {
    ...(past !== 'approved' && { whole: true }),
  });
