import { calendarDate, type Currency } from '../../kernel/index.js';
import {
  accountKey,
  accountKinds,
  accountKindsInOrder,
  accountOf,
  isNamedRightly,
  onNormalSide,
} from './accounts.js';
import { contentText, type EntryContent, faultOf, mirrored, type PostingLine } from './entry.js';

const member = '01900000-0000-7000-8000-000000000001';
const line = (kind: PostingLine['account']['kind'], minor: bigint, holder?: string): PostingLine => ({
  account: holder === undefined ? { kind } : { kind, holder },
  minor,
});

const entry = (over: Partial<EntryContent> = {}): EntryContent => ({
  fundId: 'fund',
  kind: 'call',
  on: calendarDate('2026-03-01'),
  source: { kind: 'cash_call', id: 'call' },
  postings: [line('receivable', 100n, member), line('capital', -100n, member)],
  phase: 'posted',
  ...over,
});

describe('an account', () => {
  it('is known by its kind and for whom it is kept, and by nothing else', () => {
    expect(accountKey({ kind: 'cash' })).toBe('cash');
    expect(accountKey({ kind: 'cash', holder: '' })).toBe('cash');
    const pool = { kind: 'expense', holder: 'patent 7,979,174' } as const;
    expect(accountOf(accountKey(pool))).toEqual(pool);
    expect(accountOf('cash')).toEqual({ kind: 'cash' });
  });

  it.each(accountKindsInOrder)('%s is kept for one or for none, as its kind says', (kind) => {
    const isForOne = accountKinds[kind].holder !== 'none';
    expect(isNamedRightly({ kind, holder: 'x' })).toBe(isForOne);
    expect(isNamedRightly({ kind })).toBe(!isForOne);
  });

  it('is told of on its normal side', () => {
    expect(onNormalSide({ kind: 'cash' }, 100n)).toBe(100n);
    expect(onNormalSide({ kind: 'capital' }, -100n)).toBe(100n);
    expect(onNormalSide({ kind: 'receivable' }, -5n)).toBe(-5n);
  });
});

describe('an entry', () => {
  it('adds up to zero, in two lines or more, none of them zero', () => {
    expect(faultOf(entry())).toBeUndefined();
    expect(faultOf(entry({ postings: [line('cash', 1n), line('income', -2n)] }))).toContain('add up to -1');
    expect(faultOf(entry({ postings: [line('cash', 0n), line('income', 0n)] }))).toContain('zero');
    expect(faultOf(entry({ postings: [] }))).toContain('two');
    expect(faultOf(entry({ postings: [line('cash', 1n, member), line('income', -1n)] }))).toContain(
      'no account',
    );
    expect(faultOf(entry({ postings: [line('receivable', 1n), line('income', -1n)] }))).toContain(
      'no account',
    );
  });

  it('that releases what was set aside has no lines', () => {
    expect(faultOf(entry({ phase: 'void', postings: [] }))).toBeUndefined();
    expect(faultOf(entry({ phase: 'void' }))).toContain('void');
  });

  it('is the same by the same content, whoever asks for it under which id', () => {
    expect(contentText(Object.assign(entry(), { clientId: 'one', id: 'x' }))).toBe(contentText(entry()));
    const original = {
      minor: 700n,
      currency: 'CNY' as Currency,
      rate: '1/7',
      rateSource: 'x',
      rateDay: calendarDate('2026-03-01'),
    };
    const others: readonly Partial<EntryContent>[] = [
      { fundId: 'other' },
      { kind: 'payment' },
      { on: calendarDate('2026-03-02') },
      { source: { kind: 'cash_call', id: 'other' } },
      { source: { kind: 'cost', id: 'call' } },
      { postings: mirrored(entry().postings) },
      { postings: entry().postings.toReversed() },
      { phase: 'pending' },
      { reason: 'why' },
      { original },
      { original: { ...original, minor: 701n } },
      { resolves: 'x' },
      { reverses: 'x' },
    ];
    expect(new Set([entry(), ...others.map(entry)].map(contentText)).size).toBe(others.length + 1);
  });

  it('is taken back by its mirror', () => {
    const { postings } = entry();
    expect(mirrored(mirrored(postings))).toEqual(postings);
    expect(faultOf(entry({ postings: mirrored(postings) }))).toBeUndefined();
  });
});
