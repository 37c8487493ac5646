import {
  type CalendarDate,
  type Currency,
  fraction,
  fractionOf,
  isRefused,
  moneyOf,
  moneyText,
} from '../../../kernel/index.js';
import type { Refused } from '../split/refusals.js';
import type { SharedPool } from '../split/share-pool.js';
import { allocatePools, type CostLine, type SharedByPlan } from './allocate-pools.js';
import type { CostPlan, PlanMethod, PlanPool } from './cost-plan.js';
import type { StandingMember } from './takes-part.js';

/** A pool in which all take part. */
export const aPool = (method: PlanMethod, some: Partial<PlanPool> = {}): PlanPool => ({
  key: 'common',
  name: { en: 'Common costs', zh: '共同费用' },
  method,
  takesPart: { who: 'all' },
  ...some,
});

/** A plan in US dollars. */
export const aPlan = (...pools: readonly PlanPool[]): CostPlan => ({ currency: 'USD' as Currency, pools });

/** Members named A, B, C …, joined in that order, with what they imported. */
export const members = (...imports: readonly string[]): readonly StandingMember[] =>
  imports.map((text, place) => ({
    id: 'ABCDEFGHIJ'[place] ?? String(place),
    joined: place + 1,
    weights: { imports: fractionOf(text) ?? fraction(0n) },
  }));

/** A cost of a day. */
export const aCost = (amount: string, some: Partial<CostLine> = {}): CostLine => ({
  poolKey: 'common',
  serviceOn: '2026-03-10' as CalendarDate,
  amount: moneyOf(amount, 'USD') ?? { minor: 0n, currency: 'USD' as Currency },
  period: '2026-Q1',
  ...some,
});

/** Costs shared by one plan among the same members on every day; a refusal is thrown. */
export function sharedBy(
  plan: CostPlan,
  standing: readonly StandingMember[],
  ...costs: readonly CostLine[]
): SharedByPlan {
  const shared = allocatePools(costs, { planOn: () => plan, standingOn: () => standing });
  if ('refusal' in shared) throw new Error(shared.refusal.because.en);
  return shared;
}

/** What each bears, by id. */
export const borne = ({ burdens }: SharedByPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(burdens.map(({ id, amount }) => [id, moneyText(amount)]));

/** What was not refused. */
export function granted<T extends object>(outcome: T | Refused): T {
  if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
  return outcome;
}

/** The units of each pool, line by line. */
export const unitsOf = (pools: readonly SharedPool[]): readonly (readonly bigint[])[] =>
  pools.map(({ lines }) => lines.map(({ units }) => units));
