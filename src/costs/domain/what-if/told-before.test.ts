import { type Currency, fraction } from '../../../kernel/index.js';
import { type Certificate, certify } from '../certificate/certificate.js';
import type { CostPlan, PlanMethod } from '../plan/cost-plan.js';
import { shareByPlan } from '../plan/share-by-plan.js';
import type { StandingMember } from '../plan/takes-part.js';
import { declaredSums, isToldBefore } from './told-before.js';

const currency = 'USD' as Currency;
const sealed: PlanMethod = { kind: 'weights', metric: 'sales' };
const hybrid: PlanMethod = { kind: 'hybrid', basePercent: '30', base: { kind: 'equal' }, variable: sealed };
const planOf = (method: PlanMethod, key = 'common'): CostPlan => ({
  currency,
  pools: [{ key, name: { en: 'Common', zh: '共同' }, takesPart: { who: 'all' }, method }],
});
const membersOf = (...weights: readonly bigint[]): readonly StandingMember[] =>
  weights.map((weight, place) => ({
    id: `m${String(place)}`,
    joined: place,
    weights: { sales: fraction(weight) },
  }));
const sumsOf = (plan: CostPlan, standing: readonly StandingMember[]) => {
  const [pool] = plan.pools;
  return (pool && declaredSums(plan, pool, standing)) ?? [];
};

function certificateOf(plan: CostPlan, standing: readonly StandingMember[]): Certificate {
  const [pool] = plan.pools;
  const pools = pool && shareByPlan(plan, pool, { total: { minor: 100_00n, currency } }, standing);
  if (pools === undefined || 'refusal' in pools) throw new Error('It is shared');
  const dated = pools.map((one) => ({ ...one, key: `${one.key} 2026-02-28` }));
  return certify({ of: 'run 1', currency, pools: dated }, { sha256: (text) => text, salt: () => 'salt' });
}

describe('what a certificate tells already', () => {
  const three = membersOf(40n, 30n, 30n);

  it.each<[string, boolean, CostPlan, readonly StandingMember[]]>([
    ['the same set by the same figures', true, planOf(sealed), three],
    ['the same figures as part of a hybrid', true, planOf(hybrid), three],
    ['one that has come in since', false, planOf(sealed), membersOf(40n, 30n, 30n, 10n)],
    ['one that has left since', false, planOf(sealed), membersOf(40n, 30n)],
    ['one that declared anew', false, planOf(sealed), membersOf(40n, 30n, 31n)],
    ['as much in all among others', false, planOf(sealed), membersOf(40n, 60n)],
  ])('%s: %s', (_, isTold, plan, standing) => {
    const certificates = [certificateOf(planOf(plan.pools[0]?.method ?? sealed), three)];
    expect(isToldBefore(certificates, 'common', sumsOf(plan, standing))).toBe(isTold);
  });

  it('is of its own pool alone, and nothing without a certificate', () => {
    const sums = sumsOf(planOf(sealed), three);
    expect(isToldBefore([certificateOf(planOf(sealed, 'commons'), three)], 'common', sums)).toBe(false);
    expect(isToldBefore([], 'common', sums)).toBe(false);
  });

  it('is not known where somebody has not declared', () => {
    const [first, second] = three;
    const plan = planOf(sealed);
    const [pool] = plan.pools;
    if (first === undefined || second === undefined || pool === undefined) throw new Error('They are there');
    expect(declaredSums(plan, pool, [first, { ...second, weights: {} }])).toBeUndefined();
  });
});
