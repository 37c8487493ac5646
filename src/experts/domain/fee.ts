import {
  type Decision,
  type Fraction,
  fraction,
  grant,
  nearestOf,
  refuse,
  times,
} from '../../kernel/index.js';

/** Hours at one rate. Rates in minor units an hour. */
export interface Hours {
  readonly hours: Fraction;
  readonly travelHours: Fraction;
  readonly rateMinor: bigint;
  /** Of the rate, for an hour of travel: 50 where nothing else was agreed. */
  readonly travelPercent: Fraction;
}

/** What an expert costs, in minor units of one currency. */
export interface Fee {
  readonly workMinor: bigint;
  readonly travelMinor: bigint;
  readonly expensesMinor: bigint;
  readonly totalMinor: bigint;
}

/** What an engagement was capped at, and what has been spent of it. */
export interface Cap {
  readonly capMinor: bigint;
  readonly spentMinor: bigint;
}

/** An hour of travel is paid at half the rate. */
export const usualTravelPercent = fraction(50n);

const hundredth = fraction(1n, 100n);
/** Of the cap: who is near it is told once. */
const alertPercent = 80n;

/** Hours at their rates, travel at its part of them, and expenses. Work and travel of each rate are rounded half-even. */
export function feeOf(hours: readonly Hours[], expensesMinor: bigint): Fee {
  let [workMinor, travelMinor] = [0n, 0n];
  for (const { hours: worked, travelHours, rateMinor, travelPercent } of hours) {
    const rate = fraction(rateMinor);
    workMinor += nearestOf(times(worked, rate));
    travelMinor += nearestOf(times(travelHours, times(rate, times(travelPercent, hundredth))));
  }
  return { workMinor, travelMinor, expensesMinor, totalMinor: workMinor + travelMinor + expensesMinor };
}

/** Told once, when what is spent first comes to four fifths of the cap. */
export interface CapNear {
  readonly type: 'engagement.cap_near';
  readonly spentMinor: bigint;
  readonly capMinor: bigint;
}

/** Says an amount in minor units for a person. */
type Say = (minor: bigint) => string;

const isNear = ({ capMinor, spentMinor }: Cap): boolean => spentMinor * 100n >= capMinor * alertPercent;

/** Adds to what is spent. Refused as `engagement.cap_exceeded` where it would come to more than the cap. */
export function spend(before: Cap, minor: bigint, say: Say): Decision<Cap, CapNear> {
  const { capMinor } = before;
  const after = { capMinor, spentMinor: before.spentMinor + minor };
  if (after.spentMinor > capMinor) return exceeded(before, minor, say);
  const isFirst = !isNear(before) && isNear(after);
  return grant(after, ...(isFirst ? [{ type: 'engagement.cap_near', ...after } as const] : []));
}

const exceeded = ({ capMinor, spentMinor }: Cap, minor: bigint, say: Say): ReturnType<typeof refuse> => {
  const [sum, over] = [spentMinor + minor, spentMinor + minor - capMinor];
  return refuse(
    'engagement.cap_exceeded',
    `This would come to ${say(sum)}, ${say(over)} over the cap of ${say(capMinor)}: raise the cap first.`,
    `合计将达 ${say(sum)}，超出上限 ${say(capMinor)} 共 ${say(over)}：请先提高上限。`,
  );
};
