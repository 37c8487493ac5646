/** The parts of what a member that leaves still bears, in minor units: its shares, not the group's amounts. */
export interface ExitShares {
  /** Of what accrued up to the cut-off. */
  readonly accrued: bigint;
  /** Of what was committed before its notice and cannot be cancelled. */
  readonly committed: bigint;
  /** Of winding down, as agreed. */
  readonly windDown: bigint;
  /** Of what comes later and was agreed to concern it. */
  readonly tail: bigint;
  /** What a decision added, below zero where it took off. */
  readonly adjustment: bigint;
}

/** What all of it comes to. */
export const exitBurden = ({ accrued, committed, windDown, tail, adjustment }: ExitShares): bigint =>
  accrued + committed + windDown + tail + adjustment;

/** What is left of what it paid in: above zero it gets that back, below zero it owes it. */
export const exitBalance = (prepaid: bigint, shares: ExitShares): bigint => prepaid - exitBurden(shares);

/** What is posted when it is settled: all but what accrued, which was shared in runs like anybody's. */
export const exitCharge = (shares: ExitShares): bigint => exitBurden(shares) - shares.accrued;
