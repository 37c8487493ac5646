import { calendarDate } from '../kernel/index.js';
import { InvalidInputError, RefusedError } from '../platform/index.js';
import { type Calculation, calculateDeadlines } from './calculate-deadlines.js';
import { toCalculationView, toEventView, toRuleView } from './law.views.js';
import { findRule, lawEvents } from './index.js';

const date = calendarDate('2026-03-20');
const run = (asked: Omit<Calculation, 'date'> & Partial<Calculation>) =>
  calculateDeadlines({ date, ...asked });
const codeOf = (asked: Omit<Calculation, 'date'> & Partial<Calculation>): string => {
  try {
    run(asked);
  } catch (error) {
    if (error instanceof RefusedError && error.status === 422) return error.refusal.code;
    throw error;
  }
  return 'none';
};

describe('calculating without a case', () => {
  it('answers one rule with its pack', () => {
    const { deadlines, refused, pack } = toCalculationView(
      run({ rule: 'itc.response_to_complaint', service: { method: 'express', destination: 'us' } }),
    );
    expect(deadlines).toHaveLength(1);
    expect(deadlines[0]).toMatchObject({
      rule: 'itc.response_to_complaint',
      kind: 'deadline',
      due: '2026-04-13',
      safe: '2026-04-10',
      cutoff: { time: '17:15', zone: 'America/New_York' },
      citation: '19 CFR 210.13(a)',
      verified: true,
    });
    expect(deadlines[0]?.pack).toEqual(pack);
    expect([refused, pack]).toEqual([[], { id: 'us-itc', version: '2026.3' }]);
  });

  it('answers an event with every rule that runs from it, earliest first', () => {
    const { deadlines } = run({
      forum: 'us-itc',
      event: 'final_id_served',
      service: { method: 'electronic' },
    });
    expect(deadlines.map(({ rule, due }) => [rule, due])).toEqual([
      ['itc.petition_review_final_id', '2026-04-03'],
      ['itc.review_decision_final_id', '2026-05-21'],
    ]);
  });

  it('puts a safe date before a day that lies before the later reading alone', () => {
    const { deadlines } = run({
      forum: 'us-itc',
      event: 'complaint_and_noi_served_by_commission',
      date: calendarDate('2026-11-20'),
      institutedOn: calendarDate('2026-11-16'),
      service: { method: 'electronic' },
    });
    expect(deadlines.map(({ rule, due, safe }) => [rule, due, safe])).toEqual([
      ['itc.response_to_complaint', '2026-12-14', '2026-12-10'],
      ['itc.public_interest_statement_respondent', '2026-12-14', '2026-12-10'],
      ['itc.sd_earliest_complainant', '2026-12-12', undefined],
    ]);
  });

  it('names the rules of an event that are refused beside those that are not', () => {
    const { deadlines, refused } = run({
      forum: 'us-itc',
      event: 'institution_fr_publication',
      date: calendarDate('2018-11-27'),
      circumstances: ['teo_ordinary'],
    });
    expect(deadlines.map(({ rule }) => rule)).toEqual(['itc.teo_final', 'itc.target_date_16_months']);
    expect(refused.map(({ rule, refusal }) => [rule, refusal.code])).toContainEqual([
      'itc.target_date_set',
      'law.forum_suspended',
    ]);
  });

  it.each<readonly [string, Omit<Calculation, 'date'> & Partial<Calculation>]>([
    ['law.rule_unknown', { rule: 'itc.nothing' }],
    ['law.forum_unknown', { forum: 'us-mars', event: 'landing' }],
    ['law.event_unknown', { forum: 'us-itc', event: 'landing' }],
    ['law.event_unknown', { rule: 'itc.motion_response', event: 'final_id_served' }],
    ['law.circumstance_unknown', { forum: 'us-itc', event: 'motion_served', circumstances: ['rain'] }],
    ['law.calendar_unknown', { forum: 'us-itc', event: 'motion_served', calendar: 'us-mars' }],
    [
      'law.service_destination_missing',
      { forum: 'us-itc', event: 'motion_served', service: { method: 'mail' } },
    ],
  ])('refuses with %s when nothing can be given for %j', (code, asked) => {
    expect(codeOf(asked)).toBe(code);
  });

  it('asks for a rule, or a forum and an event', () => {
    expect(() => run({ forum: 'us-itc' })).toThrow(InvalidInputError);
  });
});

describe('what the wire shows of the law', () => {
  it('is a rule without its inner workings', () => {
    expect(toRuleView(findRule('itc.teo_replies')!)).toMatchObject({
      id: 'itc.teo_replies',
      offset: { value: 10, unit: 'days' },
      variants: [{ circumstance: 'teo_more_complicated', offset: { value: 14, unit: 'days' } }],
      circumstances: [],
      dates: [{ name: 'comments_served' }],
    });
  });

  it('is the version of today, with the one before it', () => {
    const shown = toRuleView(findRule('itc.sanctions_rd_comments')!);
    expect(shown).toMatchObject({
      offset: { value: 10, unit: 'days' },
      verifiedAsOf: '2026-01-29',
      institutedAfter: '2025-02-03',
      earlier: {
        institutedUntil: '2025-02-03',
        offset: { value: 14, unit: 'days' },
        verifiedAsOf: '2025-01-24',
      },
    });
  });

  it('is a rule with every event it runs from', () => {
    expect(toRuleView(findRule('itc.response_to_complaint')!)).toMatchObject({
      trigger: 'complaint_and_noi_served_by_commission',
      alsoFrom: ['complaint_and_noi_served_by_party'],
    });
  });

  it('is an event with its circumstances and rules', () => {
    const event = lawEvents('us-itc').find(({ id }) => id === 'petition_for_review_served')!;
    const shown = toEventView(event);
    expect(shown.circumstances.map(({ id, mustAnswer }) => [id, mustAnswer])).toEqual([
      ['final_id', true],
      ['other_id', true],
    ]);
    expect(shown.rules).toEqual(['itc.response_petition_final_id', 'itc.response_petition_other']);
  });
});
