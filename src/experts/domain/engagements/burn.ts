import { type Currency, fraction, fractionOf, moneyText, type Money } from '../../../kernel/index.js';
import { type Cap, type Fee, feeOf, type Hours } from '../fee.js';
import type { Engagement } from './engagement.js';

/** What was entered of an engagement and stands. Hours as decimal text, expenses in minor units. */
export interface Totals {
  readonly hours: string;
  readonly travelHours: string;
  readonly expensesMinor: string;
  /** Entries that no approved statement bills. */
  readonly unbilled: number;
}

/** What nobody has entered anything of. */
export const nothingEntered: Totals = { hours: '0', travelHours: '0', expensesMinor: '0', unbilled: 0 };

type Rated = Pick<Engagement, 'hourlyMinor' | 'travelPercent'>;

/** What all that was entered costs: of the sums, so that no rounding of entries adds up. */
export const feeOfTotals = (
  { hourlyMinor, travelPercent }: Rated,
  { hours, travelHours, expensesMinor }: Pick<Totals, 'hours' | 'travelHours' | 'expensesMinor'>,
): Fee => {
  const worked: Hours = {
    hours: fractionOf(hours) ?? fraction(0n),
    travelHours: fractionOf(travelHours) ?? fraction(0n),
    rateMinor: BigInt(hourlyMinor ?? '0'),
    travelPercent: fraction(BigInt(travelPercent ?? 0)),
  };
  return feeOf([worked], BigInt(expensesMinor));
};

/** What an engagement was capped at and has cost. */
export const burnOf = (engagement: Rated & Pick<Engagement, 'capMinor'>, totals: Totals): Cap => ({
  capMinor: BigInt(engagement.capMinor),
  spentMinor: feeOfTotals(engagement, totals).totalMinor,
});

/** How much of the cap is spent, in whole percent, rounded down: 80 is said once it is 80. */
export const percentOf = ({ capMinor, spentMinor }: Cap): number => Number((spentMinor * 100n) / capMinor);

/** An amount of an engagement. */
export const moneyIn = ({ currency }: Pick<Engagement, 'currency'>, minor: bigint): Money => ({
  minor,
  currency: currency as Currency,
});

/** An amount of an engagement for a person. */
export const sayIn =
  (engagement: Pick<Engagement, 'currency'>) =>
  (minor: bigint): string =>
    `${moneyText(moneyIn(engagement, minor))} ${engagement.currency}`;
