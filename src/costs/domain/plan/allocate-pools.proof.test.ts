import type { CalendarDate } from '../../../kernel/index.js';
import { aCost, aPlan, aPool, members, sharedBy } from './plans.fixtures.js';

it('shares 10,000 lines over 200 members in less than a second', () => {
  const standing = members(
    ...[...Array(200).keys()].map((place) => `${String(place * 7919 + 13)}.${String(place % 90)}`),
  );
  const plan = aPlan(
    ...[...Array(20).keys()].map((place) =>
      aPool(
        {
          kind: 'hybrid',
          basePercent: '30',
          base: { kind: 'equal' },
          variable: { kind: 'weights', metric: 'imports' },
        },
        { key: `pool${String(place)}` },
      ),
    ),
  );
  const costs = [...Array(10_000).keys()].map((place) =>
    aCost(`${String((place * 104729) % 999_983)}.${String(10 + (place % 90))}`, {
      poolKey: `pool${String(place % 20)}`,
      period: `2026-${String(place % 12)}`,
      serviceOn: `2026-03-${String(1 + (place % 28)).padStart(2, '0')}` as CalendarDate,
    }),
  );
  const runs = [...Array(3).keys()].map(() => {
    const began = performance.now();
    const { shared } = sharedBy(plan, standing, ...costs);
    return { took: performance.now() - began, count: shared.length };
  });
  expect(runs.map(({ count }) => count)).toEqual([60, 60, 60]);
  expect(Math.min(...runs.map(({ took }) => took))).toBeLessThan(1000);
});
