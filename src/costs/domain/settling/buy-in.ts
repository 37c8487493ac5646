import { dividedBy, type Fraction, fraction, times } from '../../../kernel/index.js';
import { invalidContributions, type Refused } from '../split/refusals.js';
import { type PricePart, roundedOnce } from './parts.js';
import { type Amount, type Due, proRata, sumOfAmounts } from './pro-rata.js';

/** What a buy-in is priced from; amounts in minor units. */
export interface BuyIn {
  /** What the group has spent that a later member would have shared. */
  readonly historic: bigint;
  /** The share of whoever joins. */
  readonly sharePercent: Fraction;
  /** Interest a year on the share. */
  readonly ratePercent: Fraction;
  readonly years: Fraction;
  readonly premiumPercent: Fraction;
  /** What each earlier member has paid, net. */
  readonly contributions: readonly Amount[];
}

/** A price of joining late, in minor units. */
export interface BuyInPrice {
  /** The share, its time cost and the premium, rounded once. */
  readonly price: bigint;
  readonly share: PricePart;
  readonly time: PricePart;
  readonly premium: PricePart;
  /** To those who paid, pro rata to what they paid net. */
  readonly credits: readonly Due[];
}

/** Prices a buy-in: `S + S × r × t + S × p`. Amounts are zero or more. Refuses `costs.invalid_contributions`. */
export function buyIn(asked: BuyIn): BuyInPrice | Refused {
  const { contributions } = asked;
  const of = (percent: Fraction): Fraction => dividedBy(percent, fraction(100n));
  const caughtUp = times(fraction(asked.historic), of(asked.sharePercent));
  const { sum, parts } = roundedOnce([
    caughtUp,
    times(times(caughtUp, of(asked.ratePercent)), asked.years),
    times(caughtUp, of(asked.premiumPercent)),
  ]);
  const isBelowZero = contributions.some(({ minor }) => minor < 0n);
  if (isBelowZero || (sum > 0n && sumOfAmounts(contributions) === 0n)) return invalidContributions();
  const none = { exact: fraction(0n), units: 0n };
  const [share = none, time = none, premium = none] = parts;
  const credits =
    sumOfAmounts(contributions) === 0n
      ? contributions.map(({ id }) => ({ id, ...none }))
      : proRata(sum, contributions);
  return { price: sum, share, time, premium, credits };
}
