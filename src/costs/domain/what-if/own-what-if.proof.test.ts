import fc from 'fast-check';
import { type Currency, fraction, type Fraction, isRefused } from '../../../kernel/index.js';
import type { CostPlan, PlanMethod, PlanPool } from '../plan/cost-plan.js';
import { shareByPlan } from '../plan/share-by-plan.js';
import type { StandingMember } from '../plan/takes-part.js';
import { type OwnChange, ownWhatIf } from './own-what-if.js';

const currency = 'USD' as Currency;
const sealed: PlanMethod = { kind: 'weights', metric: 'sales' };
const hybrid = (basePercent: string): PlanMethod => ({
  kind: 'hybrid',
  basePercent,
  base: { kind: 'equal' },
  variable: { kind: 'weights', metric: 'sales' },
});
const poolOf = (method: PlanMethod): PlanPool => ({
  key: 'common',
  name: { en: 'Common', zh: '共同' },
  method,
  takesPart: { who: 'all' },
});
const planOf = (method: PlanMethod): CostPlan => ({ currency, pools: [poolOf(method)] });

const membersOf = (weights: readonly number[]): readonly StandingMember[] =>
  weights.map((weight, place) => ({
    id: `m${String(place)}`,
    joined: place,
    weights: { sales: fraction(BigInt(weight)) },
  }));

/** A bound of a linear programme: `sum(factors × x) <= most`. */
interface Bound {
  readonly factors: readonly number[];
  readonly most: number;
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/**
 * The most of one unknown among those that are zero or more and keep all bounds, by the simplex method with Bland's rule in two phases.
 * Nothing where no such unknowns are there.
 */
function most(objective: readonly number[], bounds: readonly Bound[]): number | undefined {
  const n = objective.length;
  const m = bounds.length;
  const width = n + m + m;
  const rows = bounds.map(({ factors, most: limit }, at) => {
    const sign = limit < 0 ? -1 : 1;
    const row = zeros(width + 1);
    factors.forEach((factor, place) => (row[place] = sign * factor));
    row[n + at] = sign;
    row[n + m + at] = 1;
    row[width] = sign * limit;
    return row;
  });
  const basis = bounds.map((_, at) => n + m + at);
  const artificial = rows.reduce<number[]>(
    (sum, row) => sum.map((one, place) => one + (row[place] ?? 0)),
    zeros(width + 1),
  );
  for (let at = 0; at < m; at++) artificial[n + m + at] = 0;
  optimise(rows, basis, artificial, n + m);
  if (Math.abs(artificial[width] ?? 0) > 1e-6) return undefined;
  const costs = zeros(width + 1);
  objective.forEach((factor, place) => (costs[place] = factor));
  rows.forEach((row, at) => {
    const factor = costs[basis[at] ?? 0] ?? 0;
    if (factor !== 0) row.forEach((one, place) => (costs[place] = (costs[place] ?? 0) - factor * one));
  });
  optimise(rows, basis, costs, n + m);
  return -(costs[width] ?? 0);
}

function optimise(rows: number[][], basis: number[], costs: number[], columns: number): void {
  for (let turn = 0; turn < 500; turn++) {
    const enters = costs.findIndex((cost, place) => place < columns && cost > 1e-9);
    if (enters === -1) return;
    let leaves = -1;
    let least = Infinity;
    rows.forEach((row, at) => {
      const factor = row[enters] ?? 0;
      if (factor <= 1e-9) return;
      const ratio = (row[row.length - 1] ?? 0) / factor;
      if (
        ratio < least - 1e-12 ||
        (Math.abs(ratio - least) <= 1e-12 && (basis[at] ?? 0) < (basis[leaves] ?? 0))
      ) {
        least = ratio;
        leaves = at;
      }
    });
    const pivot = rows[leaves];
    if (pivot === undefined) return;
    const by = pivot[enters] ?? 1;
    pivot.forEach((one, place) => (pivot[place] = one / by));
    for (const row of [...rows, costs]) {
      const factor = row[enters] ?? 0;
      if (row !== pivot && factor !== 0)
        row.forEach((one, place) => (row[place] = one - factor * (pivot[place] ?? 0)));
    }
    basis[leaves] = enters;
  }
}

/** From which until which each rival's weight can lie. */
const rangesOf = (rivals: number, bounds: readonly Bound[]): readonly (readonly [number, number])[] =>
  Array.from({ length: rivals }, (_, rival) => {
    const one = (sign: number) =>
      Array.from({ length: rivals }, (_each, place) => (place === rival ? sign : 0));
    return [-(most(one(-1), bounds) ?? NaN), most(one(1), bounds) ?? NaN] as const;
  });

const all = (rivals: number, sign: number): readonly number[] => Array.from({ length: rivals }, () => sign);

/** That the sum of rivals' weights lies between two. */
const sumBetween = (rivals: number, least: number, greatest: number): readonly Bound[] => [
  { factors: all(rivals, 1), most: greatest },
  { factors: all(rivals, -1), most: -least },
];

interface Asked {
  readonly total: bigint;
  readonly basePercent: number;
  readonly weight: number;
}

/**
 * What an answer says of the rivals: how much they weigh together. The own amount is rounded, so that the exact one lies within half a
 * unit of it.
 */
function learnt(rivals: number, asked: Asked, minor: bigint): readonly Bound[] {
  const base = (asked.total * BigInt(asked.basePercent)) / 100n;
  const variable = Number(asked.total - base);
  const own = Number(minor) - Number(base) / (rivals + 1);
  if (variable === 0 || asked.weight === 0) return [];
  const [low, high] = [own - 0.5001, own + 0.5001];
  const sumAt = (share: number): number => (variable * asked.weight) / share - asked.weight;
  return [
    ...(low <= 0 ? [] : [{ factors: all(rivals, 1), most: sumAt(low) }]),
    ...(high <= 0 ? [] : [{ factors: all(rivals, -1), most: -sumAt(high) }]),
  ];
}

const anAsked = fc.record({
  total: fc.bigInt({ min: 100_00n, max: 10_000_000_00n }),
  basePercent: fc.integer({ min: 0, max: 100 }),
  weight: fc.integer({ min: 0, max: 100_000 }),
});
const aGroup = fc.record({
  own: fc.integer({ min: 1, max: 100_000 }),
  rivals: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 6 }),
});

const answer = (own: number, rivals: readonly number[], asked: Asked) =>
  ownWhatIf(
    planOf(hybrid('30')),
    poolOf(hybrid('30')),
    { standing: membersOf([own, ...rivals]), memberId: 'm0' },
    {
      total: { minor: asked.total, currency },
      basePercent: String(asked.basePercent),
      weight: fraction(BigInt(asked.weight)),
    },
  );

describe('what a member learns by asking', () => {
  it('is nothing of a rival beyond the published sum: 1,000 sequences, each solved by linear programming', () => {
    fc.assert(
      fc.property(aGroup, fc.array(anAsked, { minLength: 1, maxLength: 8 }), ({ own, rivals }, questions) => {
        const published = rivals.reduce((sum, one) => sum + one, 0);
        const inAll = (bounds: readonly Bound[]): readonly Bound[] =>
          bounds.map(({ factors, most: limit }) => ({ factors, most: limit / published }));
        const known = sumBetween(rivals.length, 1, 1);
        const before = rangesOf(rivals.length, known);
        const said = questions.flatMap((asked) => {
          const told = answer(own, rivals, asked);
          if (isRefused(told)) throw new Error(told.refusal.code);
          return inAll(learnt(rivals.length, asked, told.minor));
        });
        const after = rangesOf(rivals.length, [...known, ...said]);
        after.forEach(([least, greatest], rival) => {
          expect(least).toBeCloseTo(before[rival]?.[0] ?? NaN, 5);
          expect(greatest).toBeCloseTo(before[rival]?.[1] ?? NaN, 5);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whoever of the rivals weighs what, as long as they weigh as much together', () => {
    fc.assert(
      fc.property(
        aGroup,
        anAsked,
        fc.nat(),
        ({ own, rivals: [first = 1, second = 1, ...rest] }, asked, moved) => {
          const shift = moved % first;
          const other = [first - shift, second + shift, ...rest];
          expect(answer(own, other, asked)).toEqual(answer(own, [first, second, ...rest], asked));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('would be a rival’s weight where a rival could be left out: the solver finds it', () => {
    const [own, rivals] = [100, [70, 30]] as const;
    const known = sumBetween(2, 100, 100);
    expect(rangesOf(2, known)).toEqual([
      [0, 100],
      [0, 100],
    ]);
    const shared = shareByPlan(
      planOf(sealed),
      poolOf(sealed),
      { total: { minor: 1_000_000_00n, currency } },
      membersOf([own, rivals[0]]),
    );
    if ('refusal' in shared) throw new Error('It is shared');
    const line = shared[0]?.lines[0]?.units ?? 0n;
    const bounds = learnt(1, { total: 1_000_000_00n, basePercent: 0, weight: own }, line).map(
      ({ factors, most: limit }) => ({
        factors: [...factors, 0],
        most: limit,
      }),
    );
    const [[least, greatest] = [0, 0]] = rangesOf(2, [...known, ...bounds]);
    expect(greatest - least).toBeLessThan(0.01);
    expect(least).toBeCloseTo(70, 1);
  });
});

describe('a member’s own what-if', () => {
  const standing = membersOf([40, 30, 30]);
  const asked = (method: PlanMethod, change: Partial<OwnChange> = {}) => {
    const told = ownWhatIf(
      planOf(method),
      poolOf(method),
      { standing, memberId: 'm0' },
      {
        total: { minor: 100_01n, currency },
        ...change,
      },
    );
    return isRefused(told) ? told.refusal.code : told.minor;
  };
  const weight = (value: bigint): Fraction => fraction(value);

  it('answers its own line, rounded by itself', () => {
    expect(asked(sealed)).toBe(40_00n);
    expect(asked(sealed, { weight: weight(60n) })).toBe(50_00n);
    expect(asked(sealed, { exits: true })).toBe(0n);
    expect(asked(hybrid('30'), { basePercent: '0' })).toBe(40_00n);
    expect(asked({ kind: 'equal' })).toBe(33_34n);
  });

  it('is the accountant’s where a floor or a cap stands around what was declared', () => {
    expect(asked({ kind: 'bounded', cap: '35%', of: sealed })).toBe('what_if.accountants_alone');
    expect(asked({ kind: 'bounded', cap: '50%', of: { kind: 'equal' } })).toBe(33_34n);
    expect(asked(sealed, { basePercent: '30' })).toBe('what_if.no_base');
  });

  it('adds up layers as they fill', () => {
    const layers: PlanMethod = {
      kind: 'layers',
      layers: [{ upTo: '60.00', method: { kind: 'equal' } }, { method: sealed }],
    };
    expect(asked(layers, { total: { minor: 100_00n, currency } })).toBe(20_00n + 16_00n);
    expect(asked(layers, { total: { minor: 100_00n, currency }, before: 50_00n })).toBe(3_33n + 36_00n);
  });
});
