import { type Currency, fractionOf, type Money, moneyOf } from '../../kernel/index.js';
import { InvalidInputError } from '../../platform/index.js';
import { type CostPlan, type PlanPool, poolOf } from '../domain/plan/cost-plan.js';

/** The pool that is asked about. Refused (422) where the plan has none such. */
export function poolAsked(plan: CostPlan, key: string): PlanPool {
  const pool = poolOf(plan, key);
  if (pool === undefined)
    throw InvalidInputError.at(
      '/pool',
      'The plan has no such pool: choose one of its pools.',
      '方案中没有该费用池：请从方案中选择。',
    );
  return pool;
}

/** The amount that is asked about. Refused (422) where it is none above zero in the plan's currency. */
export function amountAsked(text: string, currency: Currency, pointer = '/total'): Money {
  const money = moneyOf(text, currency);
  if (money !== undefined && money.minor > 0n) return money;
  throw InvalidInputError.at(
    pointer,
    `State an amount in ${currency} above zero with all its digits.`,
    `请填写大于零的 ${currency} 金额，写足小数位。`,
  );
}

/** Refused (422) where it is not from 0 to 100. */
export function percentAsked(text: string): string {
  const value = fractionOf(text);
  if (value !== undefined && value.over >= 0n && value.over <= 100n * value.under) return text;
  throw InvalidInputError.at(
    '/basePercent',
    'State a percentage from 0 to 100.',
    '请填写 0 至 100 之间的百分比。',
  );
}
