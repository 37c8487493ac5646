import type { Fraction } from '../../../kernel/index.js';
import { giveBack } from '../calls/carried.js';
import { simpleInterest } from '../calls/interest.js';
import { compareOrder } from '../split/participant.js';
import type { CarriedDefault } from './carry-default.js';

/** What comes back when a default is cured. */
export interface CuredDefault {
  /** Simple interest of a year of 365 days, half-even. */
  readonly interest: bigint;
  /** Principal and interest to those who carried, pro rata to what each carried. */
  readonly credits: readonly { readonly id: string; readonly units: bigint }[];
  /** The part of what nobody carried: it stays with the fund. */
  readonly toFund: bigint;
}

/** Shares a default that is paid late with its interest among those who carried it, rounded once; equal remainders go by id. */
export function cureDefault(
  amount: bigint,
  { carried, uncovered }: CarriedDefault,
  { days, ratePercent }: { readonly days: number; readonly ratePercent: Fraction },
): CuredDefault {
  const interest = simpleInterest(amount, ratePercent, days);
  const some = carried.filter(({ units }) => units > 0n).toSorted(compareOrder);
  const { credits, fundMinor } = giveBack(
    some.map(({ id, units }) => ({ memberId: id, minor: units })),
    uncovered,
    amount + interest,
  );
  const unitsOf = new Map(credits.map(({ memberId, minor }) => [memberId, minor]));
  return {
    interest,
    credits: carried.map(({ id }) => ({ id, units: unitsOf.get(id) ?? 0n })),
    toFund: fundMinor,
  };
}
