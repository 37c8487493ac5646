import { calendarDate as day, isRefused, move } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import {
  firstDayFor,
  monthOf,
  type Period,
  periodLife,
  type PeriodState,
  type PeriodThing,
  stateOn,
  takes,
} from './period.js';

const thing = (state: PeriodState, over: Partial<PeriodThing> = {}): PeriodThing => ({
  state,
  suspense: 0n,
  pending: 0,
  earlier: [],
  later: [],
  ...over,
});

describe('the life of a period', () => {
  walks({
    life: periodLife,
    starts: ['open'],
    thing: (state) => thing(state),
    around: (hands) => ({ hands }),
    words: { reason: 'because' },
  });

  it.each([
    ['soft_close', thing('open', { earlier: ['locked', 'open'] }), 'period.earlier_open'],
    ['true_up', thing('soft_closed', { earlier: ['soft_closed'] }), 'period.earlier_open'],
    ['true_up', thing('soft_closed', { suspense: 1n }), 'period.suspense_left'],
    ['true_up', thing('soft_closed', { pending: 1, suspense: 1n }), 'period.pending_left'],
    ['lock', thing('trued_up', { suspense: -1n }), 'period.suspense_left'],
    ['lock', thing('trued_up', { pending: 2 }), 'period.pending_left'],
    ['lock', thing('trued_up', { earlier: ['trued_up'] }), 'period.earlier_open'],
    ['reopen', thing('soft_closed', { later: ['soft_closed'] }), 'period.later_closed'],
  ] as const)('does not %s while something stands against it', (action, period, code) => {
    const outcome = move(periodLife, action, period, { hands: ['keeper'] }, { reason: 'x' });
    expect(isRefused(outcome) && outcome.refusal.code).toBe(code);
  });
});

describe('periods', () => {
  const month = (from: string, state: PeriodState): Period => ({ id: from, ...monthOf(day(from)), state });

  it.each([
    ['2026-02-14', '2026-02-01', '2026-02-28'],
    ['2024-02-29', '2024-02-01', '2024-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['2026-01-01', '2026-01-01', '2026-01-31'],
  ])('%s lies in the month from %s until %s', (on, from, until) => {
    expect(monthOf(day(on))).toEqual({ from, until });
  });

  it('take entries while they are open, and corrections while they are closed but for these', () => {
    expect(takes('open', 'call')).toBe(true);
    expect(takes('soft_closed', 'call')).toBe(false);
    expect(takes('soft_closed', 'reversal')).toBe(true);
    expect(takes('trued_up', 'reversal')).toBe(false);
    expect(takes('locked', 'true_up')).toBe(false);
  });

  it('without an entry are closed along with a later one', () => {
    const periods = [month('2026-01-01', 'locked'), month('2026-03-01', 'trued_up')];
    expect(stateOn(periods, day('2026-02-10'))).toBe('trued_up');
    expect(stateOn(periods, day('2025-12-31'))).toBe('locked');
    expect(stateOn(periods, day('2026-04-01'))).toBe('open');
    expect(stateOn([], day('2026-04-01'))).toBe('open');
  });

  it('that are closed send what is late to the first day after them', () => {
    const periods = [month('2026-01-01', 'locked'), month('2026-03-01', 'soft_closed')];
    expect(firstDayFor(periods, day('2026-01-20'), 'cost')).toBe('2026-04-01');
    expect(firstDayFor(periods, day('2026-01-20'), 'reversal')).toBe('2026-02-01');
    expect(firstDayFor(periods, day('2026-04-09'), 'cost')).toBe('2026-04-09');
  });
});
