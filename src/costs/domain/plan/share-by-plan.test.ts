import { type Currency, fraction, moneyOf, moneyText } from '../../../kernel/index.js';
import type { PlanMethod, PlanPool } from './cost-plan.js';
import { aPlan, aPool, granted, members } from './plans.fixtures.js';
import { shareByPlan } from './share-by-plan.js';
import type { StandingMember } from './takes-part.js';

const usd = 'USD' as Currency;
const share = (pool: PlanPool, amount: string, standing: readonly StandingMember[], before = 0n) =>
  shareByPlan(
    aPlan(pool),
    pool,
    { total: moneyOf(amount, 'USD') ?? { minor: 0n, currency: usd }, before },
    standing,
  );
const sharesOf = (method: PlanMethod, amount: string, standing: readonly StandingMember[], before = 0n) =>
  granted(share(aPool(method), amount, standing, before)).map(({ key, lines }) => [
    key,
    ...lines.map(({ id, units }) => `${id} ${moneyText({ minor: units, currency: usd })}`),
  ]);

const equal: PlanMethod = { kind: 'equal' };
const imports: PlanMethod = { kind: 'weights', metric: 'imports' };

describe('a pool of a plan', () => {
  it('of two parts is two pools, each rounded once', () => {
    expect(
      sharesOf(
        { kind: 'hybrid', basePercent: '30', base: equal, variable: imports },
        '1.01',
        members('3', '1'),
      ),
    ).toEqual([
      ['common/base', 'A 0.15', 'B 0.15'],
      ['common/variable', 'A 0.53', 'B 0.18'],
    ]);
  });

  it('of no percentage is no pool', () => {
    const hybrid = (basePercent: string): PlanMethod => ({
      kind: 'hybrid',
      basePercent,
      base: equal,
      variable: imports,
    });
    expect(sharesOf(hybrid('0'), '1.00', members('3', '1'))).toEqual([
      ['common/variable', 'A 0.75', 'B 0.25'],
    ]);
    expect(sharesOf(hybrid('100'), '1.00', members('3', '1'))).toEqual([['common/base', 'A 0.50', 'B 0.50']]);
  });

  it('has bounds on one part of two, or on both together', () => {
    const capped: PlanMethod = { kind: 'bounded', cap: '60%', of: imports };
    expect(
      sharesOf(
        { kind: 'hybrid', basePercent: '50', base: equal, variable: capped },
        '100.00',
        members('9', '1'),
      ),
    ).toEqual([
      ['common/base', 'A 25.00', 'B 25.00'],
      ['common/variable', 'A 30.00', 'B 20.00'],
    ]);
    const both: PlanMethod = {
      kind: 'bounded',
      floor: '40.00',
      of: { kind: 'hybrid', basePercent: '50', base: equal, variable: imports },
    };
    expect(sharesOf(both, '100.00', members('9', '1'))).toEqual([
      ['common/base', 'A 25.00', 'B 25.00'],
      ['common/variable', 'A 35.00', 'B 15.00'],
    ]);
  });

  it('bounds what an economic group bears together', () => {
    const standing = members('5', '4', '1', '1').map((one, place) =>
      place < 2 ? { ...one, group: 'x' } : one,
    );
    expect(sharesOf({ kind: 'bounded', cap: '45%', of: imports }, '100.00', standing)).toEqual([
      ['common', 'A 25.00', 'B 20.00', 'C 27.50', 'D 27.50'],
    ]);
    expect(sharesOf(equal, '90.00', standing)).toEqual([
      ['common', 'A 15.00', 'B 15.00', 'C 30.00', 'D 30.00'],
    ]);
  });

  it('by tiers asks for the units of each', () => {
    const tiers: PlanMethod = { kind: 'tiers', units: { A: '3', B: '1' } };
    expect(sharesOf(tiers, '4.00', members('0', '0'))).toEqual([['common', 'A 3.00', 'B 1.00']]);
    expect(
      share(aPool(tiers), '4.00', [
        ...members('0', '0'),
        { id: 'Z', name: { en: 'Zeta', zh: '泽塔' }, joined: 9 },
      ]),
    ).toMatchObject({
      refusal: {
        code: 'costs.invalid_weights',
        because: { en: '"Zeta" has no number of units: give zero or more.' },
      },
    });
  });

  it('in layers shares what is below an amount by one method and what is above by another', () => {
    const layers: PlanMethod = {
      kind: 'layers',
      layers: [{ upTo: '100.00', method: equal }, { method: imports }],
    };
    const two = members('3', '1');
    expect(sharesOf(layers, '60.00', two)).toEqual([['common/layer1', 'A 30.00', 'B 30.00']]);
    expect(sharesOf(layers, '60.00', two, 6_000n)).toEqual([
      ['common/layer1', 'A 20.00', 'B 20.00'],
      ['common/layer2', 'A 15.00', 'B 5.00'],
    ]);
    expect(sharesOf(layers, '-60.00', two, 12_000n)).toEqual([
      ['common/layer1', 'A -20.00', 'B -20.00'],
      ['common/layer2', 'A -15.00', 'B -5.00'],
    ]);
    expect(sharesOf(layers, '-10.00', two)).toEqual([['common/layer1', 'A -5.00', 'B -5.00']]);
  });

  it('of one is borne by them, whoever else takes part in others', () => {
    expect(sharesOf({ kind: 'individual', memberId: 'B' }, '10.00', members('1', '1'))).toEqual([
      ['common', 'B 10.00'],
    ]);
    const gone = share(aPool({ kind: 'individual', memberId: 'Z' }), '10.00', members('1'));
    expect(gone).toMatchObject({ refusal: { code: 'costs.no_participants' } });
  });

  it('is borne by those listed, or those who face one of its issues', () => {
    const standing = members('1', '1', '1').map((one) => ({
      ...one,
      issues: one.id === 'C' ? ['essentiality'] : [],
    }));
    const listed = aPool(equal, { takesPart: { who: 'listed', memberIds: ['A', 'B', 'gone'] } });
    const facing = aPool(equal, { takesPart: { who: 'facing', issues: ['essentiality'] } });
    expect(granted(share(listed, '1.00', standing))[0]?.lines.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(granted(share(facing, '1.00', standing))[0]?.lines.map(({ id }) => id)).toEqual(['C']);
  });

  it('cannot be bounded by amounts of another currency, and can by percentages', () => {
    const total = { minor: 100n, currency: 'CNY' as Currency };
    const bounded = (cap: string) => aPool({ kind: 'bounded', cap, of: equal });
    const inYuan = (pool: PlanPool) => shareByPlan(aPlan(pool), pool, { total }, members('1', '1'));
    expect(inYuan(bounded('10.00'))).toMatchObject({ refusal: { code: 'costs.currency_unlike' } });
    expect(granted(inYuan(bounded('50%')))[0]?.perWeight).toEqual(fraction(50n));
  });
});
