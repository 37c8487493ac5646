import type { CalendarDate } from '../../../kernel/index.js';
import { allocatePools } from './allocate-pools.js';
import { planOn } from './cost-plan.js';
import { aCost, aPlan, aPool, borne, members, sharedBy, unitsOf } from './plans.fixtures.js';

const byImports = aPool({ kind: 'weights', metric: 'imports' });
const five = members('40.5', '25.25', '19.75', '9.5', '5');
const day = (text: string) => text as CalendarDate;

describe('costs shared by a plan', () => {
  it('are rounded once for a pool and period, never by invoice', () => {
    const three = members('1', '1', '1');
    const tenth = aCost('0.10');
    expect(borne(sharedBy(aPlan(byImports), three, tenth, tenth, tenth))).toEqual({
      A: '0.10',
      B: '0.10',
      C: '0.10',
    });
    const apart = sharedBy(
      aPlan(byImports),
      three,
      tenth,
      { ...tenth, period: '2026-Q2' },
      { ...tenth, period: '2026-Q3' },
    );
    expect(borne(apart)).toEqual({ A: '0.12', B: '0.09', C: '0.09' });
  });

  it('are shared as members stood on the day of service', () => {
    const left = day('2026-02-15');
    const outcome = allocatePools(
      [
        aCost('252318.47', { serviceOn: day('2026-02-16') }),
        aCost('110000.00', { serviceOn: day('2026-01-10') }),
        aCost('100000.00', { serviceOn: left }),
      ],
      {
        planOn: () => aPlan(byImports),
        standingOn: (on) => (on <= left ? five : five.slice(0, 4)),
      },
    );
    if ('refusal' in outcome) throw new Error(outcome.refusal.because.en);
    expect(borne(outcome)).toEqual({
      A: '192617.35',
      B: '120088.59',
      C: '93930.68',
      D: '45181.85',
      E: '10500.00',
    });
    expect(outcome.shared.map(({ from, until, costs }) => [from, until, costs])).toEqual([
      ['2026-01-10', '2026-02-15', [1, 2]],
      ['2026-02-16', '2026-02-16', [0]],
    ]);
  });

  it('by accused products under each patent', () => {
    const products = (count: number, ...patents: readonly string[]) =>
      Object.fromEntries(patents.map((patent) => [patent, count]));
    const standing = members('0', '0', '0', '0').map((one, place) => ({
      ...one,
      products:
        [
          products(12, 'P1', 'P2', 'P3', 'P4'),
          products(6, 'P1', 'P2', 'P3'),
          products(3, 'P1', 'P2', 'P3', 'P4'),
          products(1, 'P1', 'P2'),
        ][place] ?? {},
    }));
    expect(borne(sharedBy(aPlan(aPool({ kind: 'products_patents' })), standing, aCost('600000.00')))).toEqual(
      {
        A: '360000.00',
        B: '135000.00',
        C: '90000.00',
        D: '15000.00',
      },
    );
    const one = aPool({ kind: 'products_patents', patents: ['P4'] });
    expect(borne(sharedBy(aPlan(one), standing, aCost('150.00')))).toMatchObject({
      A: '120.00',
      B: '0.00',
      C: '30.00',
    });
  });

  it('of an issue are borne by those who face it', () => {
    const faces: Readonly<Record<string, readonly string[]>> = {
      A: ['P1', 'P2'],
      B: ['P1'],
      C: ['P1', 'P2'],
      D: ['P2'],
    };
    const standing = members('0', '0', '0', '0').map((one) => ({
      ...one,
      products: Object.fromEntries((faces[one.id] ?? []).map((patent) => [patent, 1])),
    }));
    const pool = (key: string) =>
      aPool({ kind: 'equal' }, { key, takesPart: { who: 'facing', patents: [key.toUpperCase()] } });
    const plan = aPlan(pool('p1'), pool('p2'), aPool({ kind: 'equal' }));
    const shared = sharedBy(
      plan,
      standing,
      aCost('300000.00', { poolKey: 'p1' }),
      aCost('200000.00', { poolKey: 'p2' }),
      aCost('100000.00'),
    );
    expect(borne(shared)).toEqual({ A: '191666.67', B: '125000.00', C: '191666.67', D: '91666.66' });
  });

  it('come out the same in whatever order they came', () => {
    const plan = aPlan(
      aPool({
        kind: 'layers',
        layers: [{ upTo: '100.00', method: { kind: 'equal' } }, { method: byImports.method }],
      }),
      aPool(byImports.method, { key: 'other' }),
    );
    const costs = [...Array(40).keys()].map((place) =>
      aCost(`${String(place * 7)}.${String(10 + place)}`, {
        poolKey: place % 3 === 0 ? 'other' : 'common',
        period: place % 2 === 0 ? '2026-Q1' : '2026-Q2',
      }),
    );
    expect(sharedBy(plan, five, ...costs.toReversed()).burdens).toEqual(
      sharedBy(plan, five, ...costs).burdens,
    );
  });

  it('are refused with the pool that cannot be shared', () => {
    const time = { planOn: () => aPlan(byImports), standingOn: () => members('0', '0') };
    expect(allocatePools([aCost('1.00')], time)).toMatchObject({
      refusal: { code: 'costs.invalid_weights' },
      poolKey: 'common',
    });
    expect(allocatePools([aCost('1.00', { poolKey: 'trial' })], time)).toMatchObject({
      refusal: { code: 'costs.pool_unknown' },
      poolKey: 'trial',
    });
    const nobody = { ...time, standingOn: () => [] };
    expect(allocatePools([aCost('1.00')], nobody)).toMatchObject({
      refusal: { code: 'costs.no_participants' },
    });
  });

  it('follow the version of the plan in force on the day of service', () => {
    const versions = [
      { from: day('2026-01-01'), until: day('2026-02-28'), plan: aPlan(byImports) },
      { from: day('2026-03-01'), plan: aPlan(aPool({ kind: 'equal' })) },
    ];
    const costs = [
      aCost('100.00', { serviceOn: day('2026-02-28') }),
      aCost('100.00', { serviceOn: day('2026-03-01') }),
    ];
    const outcome = allocatePools(costs, {
      planOn: (on) => planOn(versions, on),
      standingOn: () => members('3', '1'),
    });
    if ('refusal' in outcome) throw new Error(outcome.refusal.because.en);
    expect(outcome.shared.map(({ pools }) => unitsOf(pools))).toEqual([[[7500n, 2500n]], [[5000n, 5000n]]]);
    expect(planOn(versions, day('2025-12-31'))).toBeUndefined();
  });
});
