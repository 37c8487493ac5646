import { type Currency, fraction } from '../../../kernel/index.js';
import type { CostPlan, PlanPool } from '../plan/cost-plan.js';
import type { StandingMember } from '../plan/takes-part.js';
import { metricsSpentBy, newcomersPart } from './newcomers-part.js';

const pool = (key: string, over: Partial<PlanPool>): PlanPool => ({
  key,
  name: { en: key, zh: key },
  method: { kind: 'equal' },
  takesPart: { who: 'all' },
  ...over,
});
const plan: CostPlan = {
  currency: 'USD' as Currency,
  pools: [
    pool('common', {}),
    pool('sales', { method: { kind: 'weights', metric: 'us_sales' } }),
    pool('others', {
      method: { kind: 'weights', metric: 'volume' },
      takesPart: { who: 'listed', memberIds: ['A', 'B'] },
    }),
  ],
};
const member = (id: string, weights: Readonly<Record<string, bigint>> = {}): StandingMember => ({
  id,
  joined: id,
  weights: Object.fromEntries(Object.entries(weights).map(([key, one]) => [key, fraction(one)])),
});
const earlier = [member('A', { us_sales: 3n, volume: 1n }), member('B', { us_sales: 1n, volume: 1n })];
const asked = (spent: Readonly<Record<string, bigint>>, newcomer: StandingMember) => ({
  spent: new Map(Object.entries(spent)),
  standing: [...earlier, newcomer],
  newcomerId: 'N',
});

describe('a newcomer’s part of what was spent', () => {
  it('is by the plan as if it stood there, pool by pool', () => {
    const newcomer = member('N', { us_sales: 4n });
    expect(newcomersPart(plan, asked({ common: 900n, sales: 800n, gone: 70n }, newcomer))).toEqual({
      minor: 700n,
    });
  });

  it('needs its own figure where it would share by one, and of no pool in which it takes no part', () => {
    const refused = newcomersPart(plan, asked({ common: 900n, sales: 800n }, member('N')));
    expect(refused).toMatchObject({ refusal: { code: 'quote.figure_needed' } });
    expect('refusal' in refused && refused.refusal.because.en).toContain('US sales');
    expect(newcomersPart(plan, asked({ common: 900n, others: 500n }, member('N')))).toEqual({ minor: 300n });
    expect(newcomersPart(plan, asked({ common: 900n }, member('N')))).toEqual({ minor: 300n });
  });

  it('asks for the figures of pools that spent something alone', () => {
    expect(metricsSpentBy(plan, new Map([['common', 1n]]))).toEqual([]);
    expect(metricsSpentBy(plan, new Map([['sales', 1n]]))).toEqual(['us_sales']);
  });
});
