import { burnOf, feeOfTotals, nothingEntered, type Totals } from './burn.js';
import type { Engagement } from './engagement.js';

type Sums = Pick<Totals, 'hours' | 'travelHours' | 'expensesMinor'>;

/** What an engagement was capped at, what was entered of it, and what its approved statements bill. */
export interface KeptSpending extends Pick<Engagement, 'id' | 'capMinor' | 'hourlyMinor' | 'travelPercent'> {
  readonly all: Sums;
  /** Of the time that approved statements bill. */
  readonly billed: Sums;
  readonly billedMinor: string;
}

/** What is wrong with what an engagement has cost: more than its cap, or statements that are not the fee of their time. */
export function engagementFaults({
  all,
  billed,
  billedMinor,
  ...engagement
}: KeptSpending): readonly string[] {
  const { capMinor, spentMinor } = burnOf(engagement, { ...nothingEntered, ...all });
  const fee = feeOfTotals(engagement, billed).totalMinor;
  return [
    ...(spentMinor > capMinor ? [`has cost ${String(spentMinor)} under a cap of ${String(capMinor)}`] : []),
    ...(fee === BigInt(billedMinor) ? [] : [`bills ${billedMinor} for time that costs ${String(fee)}`]),
  ];
}
