import { fraction, nearestOf } from '../../../kernel/index.js';
import type { PaidLine } from './pay-line.js';
import type { Carried, Returned } from './carried.js';

/** A line of an entry of the ledger: a debit above zero, a credit below. */
export interface CallPosting {
  readonly account: {
    readonly kind:
      | 'cash'
      | 'receivable'
      | 'capital'
      | 'carry'
      | 'default_interest'
      | 'tolerance'
      | 'suspense'
      | 'reserve'
      | 'recovery';
    readonly holder?: string;
  };
  readonly minor: bigint;
}

const posting = (kind: CallPosting['account']['kind'], minor: bigint, holder?: string): CallPosting => ({
  account: { kind, ...(holder !== undefined && { holder }) },
  minor,
});

/** Postings to one account as one, none of zero. */
function gathered(postings: readonly CallPosting[]): readonly CallPosting[] {
  const byAccount = new Map<string, CallPosting>();
  for (const one of postings) {
    const key = `${one.account.kind} ${one.account.holder ?? ''}`;
    const before = byAccount.get(key);
    byAccount.set(key, before === undefined ? one : { ...before, minor: before.minor + one.minor });
  }
  return [...byAccount.values()].filter(({ minor }) => minor !== 0n);
}

interface Owed {
  readonly memberId: string;
  readonly minor: bigint;
}

/** A call goes out: what is called is owed, and is the members' capital. */
export const issuePostings = (lines: readonly Owed[]): readonly CallPosting[] =>
  gathered(
    lines.flatMap(({ memberId, minor }) => [
      posting('receivable', minor, memberId),
      posting('capital', -minor, memberId),
    ]),
  );

/** What is open of a call that is cancelled is owed no more. */
export const cancelPostings = (lines: readonly Owed[]): readonly CallPosting[] =>
  gathered(
    lines.flatMap(({ memberId, minor }) => [
      posting('capital', minor, memberId),
      posting('receivable', -minor, memberId),
    ]),
  );

/** Money that came in of which it is not known whose it is. */
export const receivedPostings = (minor: bigint): readonly CallPosting[] => [
  posting('cash', minor),
  posting('suspense', -minor),
];

/** What a member's money was for: `from` says whether it comes in now, or lay in suspense. */
export function paidPostings(
  from: 'cash' | 'suspense',
  memberId: string,
  lines: readonly Pick<PaidLine, 'principalMinor' | 'interestMinor' | 'toleratedMinor'>[],
  prepaidMinor: bigint,
): readonly CallPosting[] {
  const total = lines.reduce((sum, one) => sum + one.principalMinor + one.interestMinor, prepaidMinor);
  return gathered([
    posting(from, total),
    ...lines.flatMap(({ principalMinor, interestMinor, toleratedMinor }) => [
      posting('receivable', -principalMinor - toleratedMinor, memberId),
      posting('default_interest', -interestMinor),
      posting('tolerance', toleratedMinor),
    ]),
    posting('capital', -prepaidMinor, memberId),
  ]);
}

/** What a member had prepaid goes to a line of its own: its capital becomes less by it. */
export function setOffPostings(
  memberId: string,
  {
    principalMinor,
    interestMinor,
    toleratedMinor,
  }: Pick<PaidLine, 'principalMinor' | 'interestMinor' | 'toleratedMinor'>,
): readonly CallPosting[] {
  return gathered([
    posting('capital', principalMinor + interestMinor, memberId),
    posting('receivable', -principalMinor - toleratedMinor, memberId),
    posting('default_interest', -interestMinor),
    posting('tolerance', toleratedMinor),
  ]);
}

/** Others carry what is in default; it is owed back to them, and the claim against who is in default survives. */
export const carryPostings = (lines: readonly Carried[]): readonly CallPosting[] =>
  gathered(
    lines.flatMap(({ memberId, minor }) => [
      posting('receivable', minor, memberId),
      posting('carry', -minor, memberId),
    ]),
  );

/**
 * What is owed back to those who carried becomes their capital, with interest; `setOff` is what they had not paid of it yet. What a
 * recovery had given back to them before (`recoveredMinor`) has come in twice: it is the fund's reserve.
 */
export function curePostings(
  carried: readonly Carried[],
  { credits }: Returned,
  setOff: readonly Carried[],
  recoveredMinor = 0n,
): readonly CallPosting[] {
  return gathered([
    posting('recovery', recoveredMinor),
    posting('reserve', -recoveredMinor),
    ...carried.map(({ memberId, minor }) => posting('carry', minor, memberId)),
    posting('default_interest', sumOf(credits) - sumOf(carried)),
    ...credits.map(({ memberId, minor }) => posting('capital', -minor, memberId)),
    ...setOff.flatMap(({ memberId, minor }) => [
      posting('capital', minor, memberId),
      posting('receivable', -minor, memberId),
    ]),
  ]);
}

/** A line whose claim is given up. */
export interface GivenUp {
  readonly memberId: string;
  readonly openMinor: bigint;
  readonly interestPaidMinor: bigint;
}

/** What of a claim nobody carries, or no more, and who bears it. */
export interface Borne {
  readonly restMinor: bigint;
  readonly from: 'reserve' | 'capital';
  readonly recoveredMinor?: bigint;
}

/**
 * A claim is given up. What others carried stays with them, less what was repaid; what nobody carried (`restMinor` of it) is borne by the
 * reserve, or taken off the capital of who is in default. What a recovery gave back to who carried (`recoveredMinor` of the rest) that
 * recovery bears; what was repaid of it besides is the reserve's.
 */
export function writeOffPostings(
  line: GivenUp,
  carried: readonly Carried[],
  { credits, fundMinor }: Returned,
  { restMinor, from, recoveredMinor = 0n }: Borne,
): readonly CallPosting[] {
  const whole = sumOf(carried) + restMinor;
  const ofRest = whole === 0n ? 0n : nearestOf(fraction(line.interestPaidMinor * restMinor, whole));
  const kept = carried.length === 0 ? line.interestPaidMinor : ofRest < fundMinor ? ofRest : fundMinor;
  const before = [
    posting('receivable', -line.openMinor, line.memberId),
    ...carried.map(({ memberId, minor }) => posting('carry', minor, memberId)),
    posting('default_interest', line.interestPaidMinor - kept),
    ...credits.map(({ memberId, minor }) => posting('capital', -minor, memberId)),
  ];
  const rest = -sumOf(before) - recoveredMinor;
  const bears = recoveredMinor > 0n && rest < 0n ? 'reserve' : from;
  return gathered([
    ...before,
    posting('recovery', recoveredMinor),
    posting(bears, rest, bears === 'capital' ? line.memberId : undefined),
  ]);
}

const sumOf = (all: readonly { readonly minor: bigint }[]): bigint =>
  all.reduce((sum, { minor }) => sum + minor, 0n);
