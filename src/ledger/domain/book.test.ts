import fc from 'fast-check';
import { calendarDate, type Currency, isRefused } from '../../kernel/index.js';
import { accountKey } from './accounts.js';
import {
  changesBy,
  overspent,
  plusBalance,
  type ReplayedEntry,
  replay,
  spendable,
  zeroBalance,
} from './balance.js';
import { admit, type Book } from './book.js';
import type { EntryContent, Phase, PostingLine } from './entry.js';
import { isSettled, moneyOf } from './fund.js';

const on = calendarDate('2026-03-10');
const money = (minor: bigint): readonly PostingLine[] => [
  { account: { kind: 'cash' }, minor },
  { account: { kind: 'income' }, minor: -minor },
];
const entry = (minor: bigint, over: Partial<EntryContent> = {}): EntryContent => ({
  fundId: 'fund',
  kind: 'receipt',
  on,
  source: { kind: 'fund_receipt', id: 'x' },
  postings: money(minor),
  phase: 'posted',
  ...over,
});
const empty: Book = { status: 'open', currency: 'USD' as Currency, periods: [], balances: new Map() };

/** The fund after some entries, or the code of the refusal of the first it does not take. */
function after(book: Book, ...entries: readonly EntryContent[]): Book | string {
  let now = book;
  for (const one of entries) {
    const decision = admit(now, one);
    if (isRefused(decision)) return decision.refusal.code;
    now = decision.state.book;
  }
  return now;
}

const cashOf = (book: Book | string) =>
  typeof book === 'string' ? book : (book.balances.get('cash') ?? zeroBalance);

describe('a fund', () => {
  it('spends what it has to the last unit, and not one more', () => {
    const has = after(empty, entry(15_000_000n)) as Book;
    expect(cashOf(after(has, entry(-15_000_000n)))).toEqual(zeroBalance);
    expect(after(has, entry(-15_000_001n))).toBe('ledger.insufficient_ring_fence');
  });

  it('has no longer what is set aside to go out, and not yet what is set aside to come in', () => {
    const has = after(empty, entry(100n), entry(-60n, { phase: 'pending' })) as Book;
    expect(cashOf(has)).toEqual({ posted: 100n, pendingIn: 0n, pendingOut: 60n });
    expect(after(has, entry(-41n))).toBe('ledger.insufficient_ring_fence');
    expect(after(has, entry(-41n, { phase: 'pending' }))).toBe('ledger.insufficient_ring_fence');
    expect(after(has, entry(500n, { phase: 'pending' }), entry(-41n))).toBe('ledger.insufficient_ring_fence');
    expect(cashOf(after(has, entry(-40n)))).toEqual({ posted: 60n, pendingIn: 0n, pendingOut: 60n });
  });

  it('pays what was set aside, or has it again', () => {
    const has = after(empty, entry(100n), entry(-60n, { phase: 'pending' })) as Book;
    expect(cashOf(after(has, entry(-60n, { phase: 'post' })))).toEqual({
      posted: 40n,
      pendingIn: 0n,
      pendingOut: 0n,
    });
    const released = admit(has, entry(0n, { phase: 'void', postings: [] }), money(-60n));
    expect(!isRefused(released) && cashOf(released.state.book)).toEqual({
      posted: 100n,
      pendingIn: 0n,
      pendingOut: 0n,
    });
  });

  it('takes nothing once it is closed', () => {
    expect(after({ ...empty, status: 'closed' }, entry(1n))).toBe('ledger.fund_closed');
  });

  it('takes nothing in a period that is locked, and says from when on it does', () => {
    const march = { id: 'm', from: calendarDate('2026-03-01'), until: calendarDate('2026-03-31') };
    const decision = admit({ ...empty, periods: [{ ...march, state: 'locked' }] }, entry(1n));
    expect(isRefused(decision) && decision.refusal).toMatchObject({ code: 'ledger.period_locked' });
    expect(isRefused(decision) && decision.refusal.because.en).toContain('2026-04-01');
    const soft: Book = { ...empty, periods: [{ ...march, state: 'soft_closed' }] };
    expect(after(soft, entry(1n))).toBe('ledger.period_locked');
    expect(cashOf(after(soft, entry(1n, { kind: 'true_up' })))).toMatchObject({ posted: 1n });
  });

  it('has free what it may spend above its floor', () => {
    expect(moneyOf({ posted: 100n, pendingIn: 9n, pendingOut: 30n }, 50n)).toEqual({
      cash: 100n,
      committed: 30n,
      free: 20n,
    });
  });

  it('is settled when nothing is owed or set aside; what it earned and spent stays told', () => {
    const zero = zeroBalance;
    expect(
      isSettled([
        [{ kind: 'income' }, { ...zero, posted: -5n }],
        [{ kind: 'cash' }, zero],
      ]),
    ).toBe(true);
    for (const kind of ['cash', 'receivable', 'capital', 'payable', 'expense', 'suspense', 'carry'] as const)
      expect(isSettled([[{ kind }, { ...zero, posted: 1n }]])).toBe(false);
    expect(isSettled([[{ kind: 'income' }, { ...zero, pendingIn: 1n }]])).toBe(false);
  });
});

/** Entries in which later ones may post or release earlier ones. */
const histories = fc
  .array(
    fc.tuple(fc.constantFrom<Phase>('posted', 'pending', 'post', 'void'), fc.integer({ min: -50, max: 50 })),
    {
      maxLength: 40,
    },
  )
  .map((steps) => {
    const entries: ReplayedEntry[] = [];
    const open: string[] = [];
    steps.forEach(([phase, minor], at) => {
      const id = String(at);
      const postings = money(BigInt(minor === 0 ? 1 : minor));
      const resolves = phase === 'post' || phase === 'void' ? (open.shift() ?? null) : null;
      if ((phase === 'post' || phase === 'void') && resolves === null) return;
      const pending = entries.find((one) => one.id === resolves)?.postings ?? [];
      if (phase === 'pending') open.push(id);
      const lines = phase === 'void' ? [] : phase === 'post' ? pending : postings;
      entries.push({ id, phase, resolves, postings: lines });
    });
    return entries;
  });

describe('balances', () => {
  it('are rebuilt from the entries alone: posted adds up to zero, and what is set aside is never below it', () => {
    fc.assert(
      fc.property(histories, (entries) => {
        const balances = replay(entries);
        const all = [...balances.values()];
        expect(all.reduce((sum, { posted }) => sum + posted, 0n)).toBe(0n);
        for (const { pendingIn, pendingOut } of all) {
          expect(pendingIn).toBeGreaterThanOrEqual(0n);
          expect(pendingOut).toBeGreaterThanOrEqual(0n);
        }
        const posted = entries
          .filter(({ phase }) => phase === 'posted' || phase === 'post')
          .flatMap(({ postings }) => postings)
          .filter(({ account }) => account.kind === 'cash')
          .reduce((sum, { minor }) => sum + minor, 0n);
        expect((balances.get('cash') ?? zeroBalance).posted).toBe(posted);
      }),
    );
  });

  it('of several lines on one account are counted once', () => {
    const lines = [...money(5n), ...money(-7n)];
    expect(changesBy('posted', lines).get(accountKey({ kind: 'cash' }))?.posted).toBe(-2n);
    expect(overspent(new Map(), changesBy('posted', lines))).toEqual(['cash']);
    expect(spendable(plusBalance(zeroBalance, { posted: 3n, pendingIn: 9n, pendingOut: 1n }))).toBe(2n);
  });
});
