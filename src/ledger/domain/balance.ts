import { accountKey, accountOf } from './accounts.js';
import type { Phase, PostingLine } from './entry.js';

/** What stands on an account: what is posted, debits above zero, and beside it what is set aside to come in and to go out. */
export interface Balance {
  readonly posted: bigint;
  /** Debits set aside. */
  readonly pendingIn: bigint;
  /** Credits set aside, as a number above zero. */
  readonly pendingOut: bigint;
}

/** Nothing. */
export const zeroBalance: Balance = { posted: 0n, pendingIn: 0n, pendingOut: 0n };

const asIn = (minor: bigint): bigint => (minor > 0n ? minor : 0n);
const asOut = (minor: bigint): bigint => (minor < 0n ? -minor : 0n);

/** What a posting of an entry in some phase does to its account; of a `post` or `void` each posting of what was set aside. */
export const changeBy: { readonly [P in Phase]: (minor: bigint) => Balance } = {
  posted: (minor) => ({ posted: minor, pendingIn: 0n, pendingOut: 0n }),
  pending: (minor) => ({ posted: 0n, pendingIn: asIn(minor), pendingOut: asOut(minor) }),
  post: (minor) => ({ posted: minor, pendingIn: -asIn(minor), pendingOut: -asOut(minor) }),
  void: (minor) => ({ posted: 0n, pendingIn: -asIn(minor), pendingOut: -asOut(minor) }),
};

/** Two balances together. */
export const plusBalance = (one: Balance, other: Balance): Balance => ({
  posted: one.posted + other.posted,
  pendingIn: one.pendingIn + other.pendingIn,
  pendingOut: one.pendingOut + other.pendingOut,
});

/** What some postings do to each account they touch, by its key. */
export function changesBy(phase: Phase, postings: readonly PostingLine[]): ReadonlyMap<string, Balance> {
  const changes = new Map<string, Balance>();
  for (const { account, minor } of postings) {
    const key = accountKey(account);
    changes.set(key, plusBalance(changes.get(key) ?? zeroBalance, changeBy[phase](minor)));
  }
  return changes;
}

/** What may still be spent of an account of cash: what is posted without what is set aside to go out; what is to come in counts for nothing. */
export const spendable = ({ posted, pendingOut }: Balance): bigint => posted - pendingOut;

/** The accounts that go below zero by changes though none of that kind may: those of cash that are spent from. */
export const overspent = (
  balances: ReadonlyMap<string, Balance>,
  changes: ReadonlyMap<string, Balance>,
): readonly string[] =>
  [...changes].flatMap(([key, change]) =>
    accountOf(key).kind === 'cash' &&
    spendable(change) < 0n &&
    spendable(plusBalance(balances.get(key) ?? zeroBalance, change)) < 0n
      ? [key]
      : [],
  );

/** An entry as it is replayed. */
export interface ReplayedEntry {
  readonly id: string;
  readonly phase: Phase;
  readonly resolves: string | null;
  readonly postings: readonly PostingLine[];
}

/** The balance of every account by its key, from the entries of a fund alone, in their order. */
export function replay(entries: Iterable<ReplayedEntry>): ReadonlyMap<string, Balance> {
  const balances = new Map<string, Balance>();
  const pending = new Map<string, readonly PostingLine[]>();
  for (const { id, phase, resolves, postings } of entries) {
    if (phase === 'pending') pending.set(id, postings);
    const moved = phase === 'void' ? (pending.get(resolves ?? '') ?? []) : postings;
    for (const [key, change] of changesBy(phase, moved))
      balances.set(key, plusBalance(balances.get(key) ?? zeroBalance, change));
  }
  return balances;
}
