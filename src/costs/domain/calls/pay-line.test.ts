import { type CalendarDate, fraction, isRefused } from '../../../kernel/index.js';
import { type CallLine, lineReference, openOf } from './call-line.js';
import type { LineStatus } from './line-life.js';
import { momentOn } from './escalation.js';
import { owedOn, payLine } from './pay-line.js';
import { suggest } from './suggest.js';

const day = (text: string): CalendarDate => text as CalendarDate;
const terms = { toleranceMinor: 5n, interestPercent: fraction(12n) };
const aLine = (over: Partial<CallLine> = {}): CallLine => ({
  id: 'line',
  callId: 'call',
  memberId: 'd',
  kind: 'share',
  status: 'issued',
  dueOn: day('2026-03-17'),
  amountMinor: 4_750_000n,
  paidMinor: 0n,
  relievedMinor: 0n,
  interestFrom: null,
  interestOwedMinor: 0n,
  interestPaidMinor: 0n,
  cureUntil: null,
  defaultedOn: null,
  ...over,
});

function paid(line: CallLine, minor: bigint, on = '2026-03-10') {
  const outcome = payLine(line, minor, day(on), terms);
  if (isRefused(outcome)) throw new Error(outcome.refusal.code);
  return outcome.state;
}

describe('money for a line', () => {
  it.each([
    // [before, money, after, tolerated, open]
    ['issued', 4_750_000n, 'paid', 0n, 0n],
    ['issued', 4_749_999n, 'paid', 1n, 0n],
    ['issued', 4_749_995n, 'paid', 5n, 0n],
    ['issued', 4_749_994n, 'part_paid', 0n, 6n],
    ['part_paid', 1n, 'part_paid', 0n, 4_749_999n],
    ['overdue', 1n, 'overdue', 0n, 4_749_999n],
    ['overdue', 4_750_000n, 'paid', 0n, 0n],
    ['cure_notice', 4_750_000n, 'paid', 0n, 0n],
  ] as const)('of a line %s, %d: %s, %d let be, %d open', (status, minor, after, tolerated, open) => {
    const { line, toleratedMinor } = paid(aLine({ status }), minor);
    expect([line.status, toleratedMinor, openOf(line)]).toEqual([after, tolerated, open]);
  });

  it('is taken no further than the line owes', () => {
    const outcome = payLine(aLine(), 4_750_001n, day('2026-03-10'), terms);
    expect(isRefused(outcome) && outcome.refusal.code).toBe('payment.over_line');
  });

  it.each(['paid', 'cured', 'written_off', 'cancelled'] as const)(
    'is not taken by a line that is %s',
    (status) => {
      expect(isRefused(payLine(aLine({ status }), 1n, day('2026-03-10'), terms))).toBe(true);
    },
  );

  const inDefault = (status: LineStatus = 'default') => aLine({ status, interestFrom: day('2026-03-17') });

  it('cures a default with all interest: 624.66 after 40 days at 12 %', () => {
    expect(owedOn(inDefault(), terms, day('2026-04-26'))).toBe(4_812_466n);
    const { action, interestMinor, principalMinor, line } = paid(
      inDefault('reallocated'),
      4_812_466n,
      '2026-04-26',
    );
    expect([action, interestMinor, principalMinor, line.status]).toEqual([
      'cure',
      62_466n,
      4_750_000n,
      'cured',
    ]);
  });

  it('that is short leaves a default as it is, and pays interest first', () => {
    const first = paid(inDefault(), 1_000_000n, '2026-04-26');
    expect([first.action, first.interestMinor, first.line.status]).toEqual(['pay_part', 62_466n, 'default']);
    expect(openOf(first.line)).toBe(3_812_466n);
    const owed = owedOn(first.line, terms, day('2026-04-27'));
    expect(owed).toBe(3_812_466n + 1_253n);
    expect(paid(first.line, owed - 1n, '2026-04-27').action).toBe('pay_part');
    expect(paid(first.line, owed, '2026-04-27').action).toBe('cure');
  });
});

describe('what a payment may be for', () => {
  const lines = [
    {
      id: '1',
      memberId: 'a',
      reference: 'C12-4K7Q',
      names: ['Aurora Lighting Ltd'],
      dueOn: day('2026-03-17'),
      owedMinor: 100n,
    },
    {
      id: '2',
      memberId: 'b',
      reference: 'C12-9ZZZ',
      names: ['Borealis'],
      dueOn: day('2026-03-16'),
      owedMinor: 100n,
    },
    {
      id: '3',
      memberId: 'c',
      reference: 'C12-1111',
      names: ['Corona'],
      dueOn: day('2026-03-15'),
      owedMinor: 70n,
    },
  ];

  it('is found by its reference first, then by amount and payer', () => {
    const found = suggest({ minor: 100n, reference: 'Zahlung c12 4k7q', payer: 'BOREALIS S.A.' }, lines, 1n);
    expect(found.map(({ lineId, because }) => [lineId, because])).toEqual([
      ['1', ['reference', 'amount']],
      ['2', ['amount', 'payer']],
    ]);
  });

  it('is nothing where nothing speaks for it', () => {
    expect(suggest({ minor: 55n, reference: '', payer: '' }, lines, 1n)).toEqual([]);
  });

  it('is written with the number of the call and four signs', () => {
    expect(lineReference(12, '0190b3a0-0000-7000-8000-0000deadbeef')).toMatch(/^C12-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('what a day brings to a line', () => {
  it('is done in office hours, at another moment for each line', () => {
    const at = (id: string) => momentOn(day('2026-03-18'), id, 'Asia/Shanghai');
    expect(at('0190b3a0-0000-7000-8000-000000000000')).toBe('2026-03-18T01:00:00.000Z');
    expect(at('0190b3a0-0000-7000-8000-0000000001df')).toBe('2026-03-18T08:59:00.000Z');
  });
});
