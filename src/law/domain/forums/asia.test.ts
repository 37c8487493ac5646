import { calendarDate, isRefused } from '../../../kernel/index.js';
import { computeDeadline } from '../compute-deadline.js';
import { computed } from '../../law.fixtures.js';
import type { TriggerFacts } from '../deadline.js';

const day = calendarDate;

type Facts = Omit<TriggerFacts, 'date'>;
type Example = readonly [rule: string, date: string, facts: Facts, due: string, why: string];

const examples: readonly Example[] = [
  ['jp.opposition', '2026-01-05', {}, '2026-07-06', 'a Sunday'],
  ['jp.opposition', '2026-06-30', {}, '2027-01-04', 'the turn of the year, December 29 to January 3'],
  ['jp.trial-suit', '2026-04-03', {}, '2026-05-07', 'Golden Week'],
  ['jp.trial-suit', '2026-01-15', { circumstances: ['overseas'] }, '2026-05-15', '30 and 90 days'],
  [
    'jp.trial-suit',
    '2026-04-01',
    { service: { method: 'mail', receivedOn: day('2026-04-06') } },
    '2026-05-07',
    'from the day it arrived',
  ],
  ['kr.opposition', '2026-03-25', {}, '2026-09-28', 'Chuseok'],
  ['kr.opposition', '2025-08-31', {}, '2026-03-03', 'month end, and the day in place of March 1'],
];

describe('periods in Japan and Korea', () => {
  it.each(examples)('%s from %s by %j ends on %s: %s', (rule, date, facts, due) => {
    const computation = computed(rule, { date: day(date), ...facts });
    expect(computation.due).toBe(due);
    expect(computation.verified).toBe('partial');
  });

  it('name the longer length for a party abroad', () => {
    const { warnings } = computed('jp.trial-suit', { date: day('2026-01-15') });
    expect(warnings.some(({ en }) => en.includes('120 days'))).toBe(true);
  });
});

describe('a period in India', () => {
  it('is refused with the reason why no calendar is held', () => {
    const outcome = computeDeadline('in.opposition', { date: day('2026-03-17') });
    if (!isRefused(outcome)) throw new Error(`A date without a calendar: ${outcome.computed.due}`);
    expect(outcome.refusal.code).toBe('calendar.not_kept');
    expect(outcome.refusal.because.en).toContain('No calendar of India is held');
  });
});
