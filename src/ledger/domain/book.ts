import type { CalendarDate, Currency, Decision } from '../../kernel/index.js';
import { grant } from '../../kernel/index.js';
import { type Balance, changesBy, overspent, plusBalance, spendable, zeroBalance } from './balance.js';
import type { EntryContent, PostingLine } from './entry.js';
import { beyondRingFence, fundClosed, type FundStatus } from './fund.js';
import { firstDayFor, type Period, periodClosed, stateOn, takes } from './period.js';

/** A fund as entries are decided on: its periods, and the balances of the accounts they touch, by their keys. */
export interface Book {
  readonly status: FundStatus;
  readonly currency: Currency;
  readonly periods: readonly Period[];
  readonly balances: ReadonlyMap<string, Balance>;
}

/** What an entry does to a fund: what it changes on each account. */
export interface Admitted {
  readonly book: Book;
  readonly changes: ReadonlyMap<string, Balance>;
}

/**
 * Whether a fund takes an entry as it stands, and the fund after it. `setAside`: the postings of what a `post` or `void` resolves.
 * Refuses `ledger.fund_closed`, `ledger.period_locked` and, where cash would fall below zero, `ledger.insufficient_ring_fence`.
 */
export function admit(
  book: Book,
  entry: Pick<EntryContent, 'kind' | 'on' | 'phase' | 'postings'>,
  setAside: readonly PostingLine[] = [],
): Decision<Admitted, never> {
  if (book.status === 'closed') return fundClosed;
  const state = stateOn(book.periods, entry.on);
  if (!takes(state, entry.kind))
    return periodClosed(entry.on, state, firstDayFor(book.periods, entry.on, entry.kind));
  const changes = changesBy(entry.phase, entry.phase === 'void' ? setAside : entry.postings);
  const [below] = overspent(book.balances, changes);
  if (below !== undefined) return beyond(book, below, changes.get(below) ?? zeroBalance);
  return grant({ book: { ...book, balances: withChanges(book.balances, changes) }, changes });
}

const beyond = ({ balances, currency }: Book, key: string, change: Balance) =>
  beyondRingFence(currency, spendable(balances.get(key) ?? zeroBalance), -spendable(change));

function withChanges(
  balances: ReadonlyMap<string, Balance>,
  changes: ReadonlyMap<string, Balance>,
): ReadonlyMap<string, Balance> {
  const after = new Map(balances);
  for (const [key, change] of changes) after.set(key, plusBalance(after.get(key) ?? zeroBalance, change));
  return after;
}

/** The period of a day, where it has one. */
export const periodOn = (periods: readonly Period[], day: CalendarDate): Period | undefined =>
  periods.find(({ from, until }) => from <= day && day <= until);
