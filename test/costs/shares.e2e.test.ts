import { outcome, startTestApp, type TestApp } from '../app.js';
import { aPool } from '../../src/costs/plans/plans.fixtures.js';
import { leaves } from '../../src/costs/reckoning/reckoning.fixtures.js';
import { accused, areAffiliates, aSharingStage, borneBy, sharing, type SharingStage } from './shared.js';

let app: TestApp;
let stage: SharingStage;

beforeAll(async () => {
  app = await startTestApp();
  stage = await aSharingStage(app);
});
afterAll(() => app.close());

const abcde = ['A', 'B', 'C', 'D', 'E'];
const weights = { A: '40.5', B: '25.25', C: '19.75', D: '9.5', E: '5' };
const byImports = { kind: 'weights', metric: 'us_import_value' };
const pool = (method: object, over: object = {}) => ({
  pools: [aPool({ method, approved: '9000000.00', ...over })],
});

/** What a cost comes to for each, shared through HTTP from the plan to the posted run. */
async function shared(
  names: readonly string[],
  amounts: readonly string[],
  method: object,
  declared: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const one = await sharing(stage, names, { plan: () => pool(method), weights: declared });
  for (const amount of amounts) await one.approvedCost('common', amount);
  return borneBy(one, await one.run());
}

describe('costs are shared', () => {
  it.each([
    [['100000.00'], ['33333.34', '33333.33', '33333.33'], 'to the last cent'],
    [['0.01'], ['0.01', '0.00', '0.00'], 'a cent goes to who joined first'],
    [['-100.00'], ['-33.34', '-33.33', '-33.33'], 'a credit mirrors a bill'],
    [['0.10', '0.10', '0.10'], ['0.10', '0.10', '0.10'], 'rounded once, not by invoice'],
  ])('equally: %j among three is %j: %s', async (amounts, expected) => {
    expect(await shared(['A', 'B', 'C'], amounts, { kind: 'equal' })).toEqual(expected);
  });

  it('by what was declared', async () => {
    expect(await shared(abcde, ['1234567.89'], byImports, weights)).toEqual([
      '500000.00',
      '311728.39',
      '243827.16',
      '117283.95',
      '61728.39',
    ]);
  });

  it('30 % equally and the rest by what was declared', async () => {
    const method = { kind: 'hybrid', basePercent: '30', base: { kind: 'equal' }, variable: byImports };
    const one = await sharing(stage, abcde, { plan: () => pool(method), weights });
    await one.approvedCost('common', '1234567.89');
    const run = await one.run();
    expect(borneBy(one, run)).toEqual(['424074.08', '292283.95', '244753.08', '156172.83', '117283.95']);
    expect(run.pools.map(({ total }) => total.amount)).toEqual(['370370.36', '864197.53']);
    expect(borneBy(one, { borne: run.pools[0]?.lines ?? [] })).toEqual([
      '74074.08',
      '74074.07',
      '74074.07',
      '74074.07',
      '74074.07',
    ]);
  });

  it('within a floor and a cap; and not at all where they cannot hold', async () => {
    const bounded = (cap: string) => ({ kind: 'bounded', floor: '40000.00', cap, of: byImports });
    const declared = { A: '55', B: '25', C: '12', D: '5', E: '3' };
    expect(await shared(abcde, ['1000000.00'], bounded('35%'), declared)).toEqual([
      '350000.00',
      '350000.00',
      '180000.00',
      '75000.00',
      '45000.00',
    ]);
    const tight = await sharing(stage, abcde, { plan: () => pool(bounded('15%')), weights: declared });
    await tight.approvedCost('common', '1000000.00');
    expect(outcome(await tight.propose())).toBe('422 costs.infeasible_bounds');
    const { items } = (await stage.treasurer.get(`groups/${tight.group.id}/allocation-runs`)).json<{
      items: unknown[];
    }>();
    expect(items).toEqual([]);
  });

  it('by units of tiers', async () => {
    const names = [...'ABCDEFGHIJ'];
    const units = [3, 3, 2, 2, 2, 1, 1, 1, 1, 1];
    const one = await sharing(stage, names, {
      plan: ({ memberIds }) =>
        pool({
          kind: 'tiers',
          units: Object.fromEntries(names.map((name, at) => [memberIds[name] ?? '', String(units[at])])),
        }),
    });
    await one.approvedCost('common', '340000.00');
    expect(borneBy(one, await one.run())).toEqual(units.map((count) => `${String(count * 20000)}.00`));
  });

  it('by accused products, once for each patent', async () => {
    const [p1, p2, p3, p4] = ['P1', 'P2', 'P3', 'P4'] as const;
    const one = await sharing(stage, ['A', 'B', 'C', 'D'], {
      plan: async (group) => {
        await accused(stage, group, {
          A: { products: 12, patents: [p1, p2, p3, p4] },
          B: { products: 6, patents: [p1, p2, p3] },
          C: { products: 3, patents: [p1, p2, p3, p4] },
          D: { products: 1, patents: [p1, p2] },
        });
        return pool({ kind: 'products_patents' });
      },
    });
    await one.approvedCost('common', '600000.00');
    expect(borneBy(one, await one.run())).toEqual(['360000.00', '135000.00', '90000.00', '15000.00']);
  });

  it('by the products accused on the day of service: from when they were, until they were struck, of whose they were then', async () => {
    const one = await sharing(stage, ['A', 'B', 'C'], {
      plan: async (group) => {
        await accused(stage, group, {
          A: { products: 1, patents: ['P1'] },
          B: { products: 1, patents: ['P1'], struckAt: '2026-02-15T04:00:00.000Z' },
        });
        await accused(stage, group, {
          A: { products: 1, patents: ['P2'], later: { name: 'C', at: '2026-03-01T04:00:00.000Z' } },
          C: { products: 1, patents: ['P2'], enteredAt: '2026-02-20T04:00:00.000Z' },
        });
        return pool({ kind: 'products_patents' });
      },
    });
    const days: readonly (readonly [day: string, borne: readonly string[]])[] = [
      ['2026-02-14', ['200.00', '100.00', '0.00']],
      ['2026-02-15', ['300.00', '0.00', '0.00']],
      ['2026-02-20', ['200.00', '0.00', '100.00']],
      ['2026-03-01', ['100.00', '0.00', '200.00']],
    ];
    for (const [day] of days) await one.approvedCost('common', '300.00', day);
    const run = await one.run();
    for (const [day, expected] of days) {
      const part = run.pools.find(({ key }) => key.endsWith(` ${day}`));
      expect([day, borneBy(one, { borne: part?.lines ?? [] })]).toEqual([day, expected]);
    }
  });

  it('in pools of issues, among those who face them', async () => {
    const one = await sharing(stage, ['A', 'B', 'C', 'D'], {
      plan: async (group) => {
        const ids = await accused(stage, group, {
          A: { products: 1, patents: ['P1', 'P2'] },
          B: { products: 1, patents: ['P1'] },
          C: { products: 1, patents: ['P1', 'P2'] },
          D: { products: 1, patents: ['P2'] },
        });
        const facing = (key: string, number: string) =>
          aPool({ key, takesPart: { who: 'facing', patents: [ids[number]] } });
        return { pools: [facing('p1', 'P1'), facing('p2', 'P2'), aPool()] };
      },
    });
    await one.approvedCost('p1', '300000.00');
    await one.approvedCost('p2', '200000.00');
    await one.approvedCost('common', '100000.00');
    expect(borneBy(one, await one.run())).toEqual(['191666.67', '125000.00', '191666.67', '91666.66']);
  });

  it('by the shares of the day of service, also where somebody left in between', async () => {
    const one = await sharing(stage, abcde, { plan: () => pool(byImports), weights });
    await leaves(stage, one.group, 'E', '2026-02-28');
    await one.approvedCost('common', '210000.00', '2026-02-28');
    await one.approvedCost('common', '252318.47', '2026-03-01');
    expect(borneBy(one, await one.run())).toEqual([
      '192617.35',
      '120088.59',
      '93930.68',
      '45181.85',
      '10500.00',
    ]);
  });

  it('a sum among those alone who settle together', async () => {
    const one = await sharing(stage, abcde, {
      weights,
      plan: ({ memberIds }) =>
        pool(byImports, {
          takesPart: { who: 'listed', memberIds: ['A', 'C', 'D', 'E'].map((name) => memberIds[name]) },
        }),
    });
    await one.approvedCost('common', '5000000.00');
    expect(borneBy(one, await one.run())).toEqual([
      '2709030.10',
      '0.00',
      '1321070.23',
      '635451.51',
      '334448.16',
    ]);
  });

  it('one part to affiliates, from the day on which they are', async () => {
    const names = [...'ABCDEFGHIJ'];
    const one = await sharing(stage, names, { plan: () => pool({ kind: 'equal' }) });
    await areAffiliates(stage, one.group, ['A', 'B'], '2026-02-01');
    await one.approvedCost('common', '90000.00', '2026-02-28');
    expect(borneBy(one, await one.run())).toEqual([
      '5000.00',
      '5000.00',
      ...Array.from({ length: 8 }, () => '10000.00'),
    ]);
    const before = await sharing(stage, names, { plan: () => pool({ kind: 'equal' }) });
    await areAffiliates(stage, before.group, ['A', 'B'], '2026-03-01');
    await before.approvedCost('common', '90000.00', '2026-02-28');
    expect(borneBy(before, await before.run())).toEqual(Array.from({ length: 10 }, () => '9000.00'));
  });
});
