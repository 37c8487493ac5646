import type { Carried } from '../domain/calls/carried.js';

/** What a call asks for in one pool of the plan: minor units of the fund's currency, as digits. */
export interface EstimateRow {
  readonly pool: string;
  readonly minor: string;
}

/** What falls to a member: minor units, as digits. */
export interface ShareRow {
  readonly memberId: string;
  readonly minor: string;
}

/** Amounts as they are kept and as they are reckoned with. */
export const toCarried = (rows: readonly ShareRow[]): readonly Carried[] =>
  rows.map(({ memberId, minor }) => ({ memberId, minor: BigInt(minor) }));

/** The other way round. */
export const toShareRows = (carried: readonly Carried[]): ShareRow[] =>
  carried.map(({ memberId, minor }) => ({ memberId, minor: minor.toString() }));
