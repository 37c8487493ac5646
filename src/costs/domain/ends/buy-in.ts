import {
  type CalendarDate,
  dividedBy,
  type Fraction,
  fraction,
  nearestOf,
  shareOut,
  times,
} from '../../../kernel/index.js';

/** Somebody by id with what they put in, in minor units. */
export interface Contribution {
  readonly memberId: string;
  readonly minor: bigint;
}

/** What a late joiner's price is made of. Percentages are plain numbers: 5 for 5 %. */
export interface BuyInAsked {
  /** The newcomer's part of what was spent before, in minor units. */
  readonly part: bigint;
  readonly ratePercent: Fraction;
  readonly years: Fraction;
  readonly premiumPercent: Fraction;
  /** What each earlier member has spent net: those who are credited, by the measure in which they are. */
  readonly earlier: readonly Contribution[];
}

/** What a late joiner pays, in minor units, and what of it each earlier member is credited. */
export interface BuyIn {
  readonly time: bigint;
  readonly premium: bigint;
  readonly total: bigint;
  readonly credits: readonly (Contribution & { readonly basis: bigint })[];
}

const hundred = fraction(100n);

/**
 * The price of coming in late: the newcomer's part of what was spent, what that money cost the others meanwhile, and a premium, each
 * rounded to the nearest unit, half to even. All of it goes to the earlier members by what each has spent net.
 */
export function buyIn({ part, ratePercent, years, premiumPercent, earlier }: BuyInAsked): BuyIn {
  const of = (percent: Fraction): Fraction => times(fraction(part), dividedBy(percent, hundred));
  const time = nearestOf(times(of(ratePercent), years));
  const premium = nearestOf(of(premiumPercent));
  const total = part + time + premium;
  if (total === 0n) return { time, premium, total, credits: [] };
  const shares = shareOut(
    total,
    earlier.map(({ minor }) => fraction(minor)),
  );
  const credits = earlier.map(({ memberId, minor: basis }, place) => ({
    memberId,
    basis,
    minor: shares[place]?.units ?? 0n,
  }));
  return { time, premium, total, credits };
}

/** From a day to a later one in years of twelve months of 30 days each (30E/360), as interest between merchants is counted. */
export function yearsBetween(from: CalendarDate, until: CalendarDate): Fraction {
  const count = (day: CalendarDate): number => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return year * 360 + month * 30 + Math.min(date, 30);
  };
  return fraction(BigInt(Math.max(0, count(until) - count(from))), 360n);
}
