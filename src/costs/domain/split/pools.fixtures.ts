import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  compareFractions,
  type Currency,
  type Fraction,
  fraction,
  type Money,
  sumOf,
} from '../../../kernel/index.js';
import { type AllocatedLine, allocate, type Allocation, type Split } from './allocate.js';
import type { Participant } from './participant.js';
import type { PoolLine } from './share-pool.js';

/** An amount of a currency of two digits. */
export const cents = (minor: bigint): Money => ({ minor, currency: 'USD' as Currency });

/** A split that was not refused. */
export function allocated(split: Split): Allocation {
  const outcome = allocate(split);
  if ('refusal' in outcome) throw new Error(outcome.refusal.because.en);
  return outcome;
}

const fractions = (most: bigint) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: most }), fc.constantFrom(1n, 1n, 1n, 10n, 1000n, 7n))
    .map(([over, under]) => fraction(over, under));

/** Some are as good as equal, so that remainders tie. */
const weights = fc.oneof(fractions(10n ** 12n), fractions(3n), fractions(1000n));

const totals = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fc.bigInt({ min: 0n, max: 1000n }),
  fc.constant(10n ** 15n),
);

const counts = fc.oneof({ weight: 20, arbitrary: fc.nat({ max: 12 }) }, fc.nat({ max: 199 }));

interface Drawn {
  readonly total: bigint;
  readonly weights: readonly Fraction[];
  readonly groups: readonly number[];
  readonly floors: readonly number[];
  readonly caps: readonly number[];
  readonly joined: readonly number[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(totals, counts, fc.boolean(), fc.boolean())
  .chain(([total, count, isBounded, isGrouped]) => {
    const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: count + 1, maxLength: count + 1 });
    return fc.record({
      total: fc.constant(total),
      weights: each(weights),
      groups: each(isGrouped ? fc.nat({ max: 9 }) : fc.constant(9)),
      floors: each(isBounded ? fc.nat({ max: 40 }) : fc.constant(0)),
      caps: each(isBounded ? fc.nat({ max: 60 }) : fc.constant(0)),
      joined: each(fc.nat({ max: 5 })),
    });
  });

/** Of one in three a floor, of one in three a cap, most of which can be kept. */
function participantsOf({ total, weights: by, groups, floors, caps, joined }: Drawn): readonly Participant[] {
  const mean = total / BigInt(by.length);
  return by.map((weight, place) => {
    const [floor = 0, cap = 0, group = 9] = [floors[place], caps[place], groups[place]];
    return {
      id: `m${String(place)}`,
      weight,
      joined: joined[place],
      ...(group < 5 && { group: `g${String(group)}` }),
      ...(floor > 26 && { floor: { minor: (mean * BigInt(floor - 26)) / 20n } }),
      ...(cap > 40 && { cap: { minor: (mean * BigInt(cap - 35)) / 5n + 1n } }),
    };
  });
}

/** Any pool: up to 200 participants, weights to 10¹², totals to 10¹⁵, floors, caps and economic groups. */
export const splits: fc.Arbitrary<Split> = drawn.map((one) => ({
  total: cents(one.total),
  method: { by: 'weights' },
  participants: participantsOf(one),
}));

/** Whether the floors and caps can hold the total; one without weight bears its floor. */
export function canHold({ total, participants }: Split): boolean {
  const bounds = participants.map(({ weight, floor, cap }) => {
    const least = floor && 'minor' in floor ? floor.minor : 0n;
    const most = cap && 'minor' in cap ? cap.minor : total.minor + least;
    return { least, most, reached: weight?.over === 0n ? least : most };
  });
  const sum = (sizes: readonly bigint[]): bigint => sizes.reduce((all, one) => all + one, 0n);
  return (
    bounds.every(({ least, most }) => least <= most) &&
    sum(bounds.map(({ least }) => least)) <= total.minor &&
    total.minor <= sum(bounds.map(({ reached }) => reached))
  );
}

/** What is wrong with the shares of a pool by themselves; nothing where all is right. */
export function faultsOf({ total, lines, pools }: Allocation): readonly string[] {
  const shares = pools.flatMap((pool) => pool.lines);
  const units = lines.reduce((sum, one) => sum + one.units, 0n);
  const exact = sumOf(lines.map((one) => one.exact));
  return [
    ...(units === total.minor ? [] : [`they come to ${String(units)}`]),
    ...(compareFractions(exact, fraction(total.minor)) === 0 ? [] : ['exactly they come to something else']),
    ...shares.flatMap(faultsOfLine),
  ];
}

function faultsOfLine(line: PoolLine): readonly string[] {
  const { id, floor = 0n, cap, exact, units, weight, perWeight } = line;
  const size = units < 0n ? -units : units;
  // Not in lowest terms, which takes longer than all the rest: they are compared and no more.
  const level = { over: perWeight.over * weight.over, under: perWeight.under * weight.under };
  const off = { over: units * exact.under - exact.over, under: exact.under };
  const isNear = off.over < off.under && -off.over < off.under;
  const magnitude = { ...exact, over: exact.over < 0n ? -exact.over : exact.over };
  const rise = { ...level, over: level.over < 0n ? -level.over : level.over };
  const low = compareFractions(rise, fraction(floor)) < 0 ? fraction(floor) : rise;
  const held = cap !== undefined && compareFractions(low, fraction(cap)) > 0 ? fraction(cap) : low;
  return [
    ...(size >= floor && (cap === undefined || size <= cap) ? [] : [`${id} breaks a bound`]),
    ...(isNear ? [] : [`${id} is a unit off`]),
    ...(compareFractions(held, magnitude) === 0 ? [] : [`${id} is off the level`]),
  ];
}

/** The lines by id, whatever their order. */
export const byId = (lines: readonly AllocatedLine[]): ReadonlyMap<string, AllocatedLine> =>
  new Map(lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((line) => [line.id, line]));

/** As `toEqual`, which takes longer than what it compares took to work out: it is asked only where something differs. */
function expectEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

/** What must hold of any split: shares that come out even, in any order, mirrored for a credit, and refused where bounds cannot hold. */
export function checkSplit(split: Split): void {
  const outcome = allocate(split);
  const hasWeight = split.participants.some(({ weight }) => weight !== undefined && weight.over > 0n);
  const isHeld = hasWeight && canHold(split);
  expectEqual(
    'refusal' in outcome ? outcome.refusal.code : 'held',
    isHeld ? 'held' : hasWeight ? 'costs.infeasible_bounds' : 'costs.invalid_weights',
  );
  if ('refusal' in outcome) return;
  expectEqual(faultsOf(outcome), []);

  const turned = allocated({ ...split, participants: split.participants.toReversed() });
  expectEqual(byId(turned.lines), byId(outcome.lines));
  const credit = allocated({ ...split, total: cents(-split.total.minor) });
  expectEqual(
    credit.lines.map(({ units, odd }) => [-units, 0 - odd]),
    outcome.lines.map(({ units, odd }) => [units, odd]),
  );
}
