import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import { computeDeadline } from '../compute-deadline.js';
import type { TriggerFacts } from '../deadline.js';

const on = (date: string, more: Partial<TriggerFacts> = {}): TriggerFacts => ({
  date: calendarDate(date),
  ...more,
});

describe('what cannot be computed is refused', () => {
  it.each<readonly [string, string, string, TriggerFacts]>([
    ['a rule nobody knows', 'law.rule_unknown', 'itc.nothing', on('2026-03-20')],
    [
      'a calendar nobody knows',
      'law.calendar_unknown',
      'itc.motion_response',
      on('2026-03-20', { calendar: 'us-mars' }),
    ],
    [
      'mail to an unknown place',
      'law.service_destination_missing',
      'itc.motion_response',
      on('2026-03-20', { service: { method: 'mail' } }),
    ],
    [
      'express delivery to an unknown place',
      'law.service_destination_missing',
      'itc.motion_response',
      on('2026-03-20', { service: { method: 'express' } }),
    ],
    [
      'service by public notice',
      'law.service_method_unavailable',
      'itc.motion_response',
      on('2026-03-20', { service: { method: 'public_notice' } }),
    ],
    [
      'express delivery before its additions',
      'law.service_addition_not_in_force',
      'itc.motion_response',
      on('2013-05-17', { service: { method: 'express', destination: 'us' } }),
    ],
    ['a year before the calendar', 'law.date_out_of_range', 'itc.motion_response', on('1994-12-30')],
    ['a year after the calendar', 'law.date_out_of_range', 'itc.motion_response', on('2100-01-04')],
    [
      'a period that runs out of the calendar',
      'law.date_out_of_range',
      'itc.motion_response',
      on('2099-12-28'),
    ],
    ['a rule before its time', 'law.rule_not_in_force', 'itc.review_decision_final_id', on('2008-08-05')],
    [
      'a 100-day determination before the first one',
      'law.rule_not_in_force',
      'itc.id_100_day',
      on('2013-03-27'),
    ],
    [
      'an amendment of 2025 for an older investigation',
      'law.rule_not_in_force',
      'itc.response_amended_complaint_existing',
      on('2026-03-20', { institutedOn: calendarDate('2025-02-03') }),
    ],
    [
      'an amendment of 2025 for an older event',
      'law.rule_not_in_force',
      'itc.response_amended_complaint_new',
      on('2025-02-03'),
    ],
    [
      'a period ended by the closure of 2013',
      'law.forum_suspended',
      'itc.petition_review_other',
      on('2013-09-27'),
    ],
    ['a period ended by the closure of 2025', 'law.forum_suspended', 'itc.motion_response', on('2025-09-24')],
    ['a period begun in the closure of 2025', 'law.forum_suspended', 'itc.motion_response', on('2025-11-10')],
    ['a period begun in the closure of 2019', 'law.forum_suspended', 'itc.teo_comments', on('2019-01-29')],
  ])('%s: %s', (_, code, rule, facts) => {
    expect(refusalCode(rule, facts)).toBe(code);
  });

  it('with a proposal for what was to be filed in a suspension, and none for what ends after it or is not filed', () => {
    const because = (rule: string, date: string): string => JSON.stringify(computeDeadline(rule, on(date)));
    const within = because('itc.motion_response', '2025-09-24');
    expect(within).toContain('Thursday, November 13, 2025 (19 CFR 210.4(f)(8))');
    expect(within).toContain('2025年11月13日');
    expect(because('itc.motion_response', '2018-12-12')).toContain('Wednesday, January 30, 2019');
    expect(because('itc.motion_response', '2025-11-10')).not.toContain('Proposed');
    expect(because('itc.interrogatory_answers', '2025-09-24')).not.toContain('Proposed');
  });

  it('with a sentence in each language that names the suspension', () => {
    const outcome = computeDeadline('itc.motion_response', on('2018-12-12'));
    expect(outcome).toMatchObject({ refusal: { code: 'law.forum_suspended' } });
    expect(JSON.stringify(outcome)).toContain('December 2018 to January 2019');
    expect(JSON.stringify(outcome)).toContain('须由人工录入');
  });
});

describe('what a closure does not concern is computed', () => {
  it.each([
    ['the period ended the day before', 'itc.petition_review_other', '2018-12-14', '2018-12-21'],
    ['the period began the day after', 'itc.petition_review_other', '2019-01-30', '2019-02-06'],
    ['the period ended before the closure of 2025', 'itc.motion_response', '2025-09-15', '2025-09-25'],
    ['the period began the day after it', 'itc.motion_response', '2025-11-13', '2025-11-24'],
    ['the lapse of early 2026 closed other agencies', 'itc.motion_response', '2026-01-28', '2026-02-09'],
    ['a clock of the statute', 'itc.presidential_review_end', '2018-12-03', '2019-02-01'],
    ['a threshold', 'itc.target_date_16_months', '2018-12-03', '2020-04-03'],
    ['a date counted back', 'itc.sd_last_day', '2019-03-20', '2019-01-22'],
  ])('%s: %s from %s', (_, rule, date, due) => {
    expect(computed(rule, on(date)).due).toBe(due);
  });

  it('with a warning where the clock ran through it', () => {
    const { warnings } = computed('itc.presidential_review_end', on('2018-12-03'));
    expect(warnings.some(({ en }) => en.includes('2018-12-22 to 2019-01-29'))).toBe(true);
  });
});

describe('the version of the rules', () => {
  const amended = 'itc.response_amended_complaint_existing';

  it('goes by the day of institution', () => {
    const facts = on('2026-03-18', { institutedOn: calendarDate('2025-02-04'), service: { method: 'hand' } });
    expect(computed(amended, facts)).toMatchObject({ due: '2026-03-30', verified: true });
  });

  it('is questioned where that day is not stated', () => {
    const { warnings } = computed(amended, on('2026-03-18'));
    expect(warnings.some(({ en }) => en.includes('day of institution is not stated'))).toBe(true);
  });

  it('is doubtful only for an older investigation whose text was not read, and is marked so', () => {
    const marks = (rule: string, institutedOn: string) => {
      const { verified, warnings } = computed(
        rule,
        on('2026-03-18', { institutedOn: calendarDate(institutedOn) }),
      );
      return [verified, warnings.some(({ en }) => en.includes('read only in the text of 2026-01-29'))];
    };
    expect(marks('itc.nonconfidential_copy', '2025-02-03')).toEqual(['partial', true]);
    expect(marks('itc.nonconfidential_copy', '2025-02-04')).toEqual([true, false]);
    expect(marks('itc.motion_response', '2025-02-03')).toEqual([true, false]);
    expect(marks('itc.motion_response', '2025-02-04')).toEqual([true, false]);
  });
});
