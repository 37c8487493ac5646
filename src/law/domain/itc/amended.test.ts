import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';

const day = calendarDate;
const electronic: ServiceFacts = { method: 'electronic' };
const expressUs: ServiceFacts = { method: 'express', destination: 'us' };
const at = (date: string, institutedOn?: string, more: Partial<TriggerFacts> = {}): TriggerFacts => ({
  date: day(date),
  ...(institutedOn !== undefined && { institutedOn: day(institutedOn) }),
  ...more,
});
const dates = (rule: string, facts: TriggerFacts) => {
  const { due, safe } = computed(rule, facts);
  return [due, safe];
};

describe('a period that 90 FR 225 changed', () => {
  it.each<readonly [string, string, string, string, string, string | undefined]>([
    ['itc.sanctions_rd_comments', '2026-03-16', '2025-02-04', '10 days', '2026-03-26', undefined],
    ['itc.sanctions_rd_comments', '2026-03-16', '2025-02-03', '14 days', '2026-03-30', undefined],
    ['itc.sanctions_rd_replies', '2026-03-27', '2025-02-04', '5 business days', '2026-04-03', undefined],
    [
      'itc.sanctions_rd_replies',
      '2026-03-27',
      '2025-02-03',
      '7 days to a Sunday',
      '2026-04-06',
      '2026-04-03',
    ],
    ['itc.sanctions_rd_replies', '2026-11-23', '2025-02-04', 'past Thanksgiving', '2026-12-01', undefined],
  ])('%s from %s, instituted %s: %s end on %s, safe %s', (rule, date, instituted, _, due, safe) => {
    expect(dates(rule, at(date, instituted, { service: electronic }))).toEqual([due, safe]);
  });

  it('is the one of an event before the amendment without a word', () => {
    const { due, warnings } = computed(
      'itc.sanctions_rd_comments',
      at('2025-01-15', undefined, { service: electronic }),
    );
    expect(due).toBe('2025-01-29');
    expect(warnings.some(({ en }) => en.includes('not stated'))).toBe(false);
  });

  it('names the later date of the other version where the day of institution is not stated', () => {
    const { due, safe, warnings } = computed(
      'itc.sanctions_rd_comments',
      at('2026-03-16', undefined, { service: electronic }),
    );
    expect([due, safe]).toEqual(['2026-03-26', undefined]);
    expect(warnings.some(({ en, zh }) => en.includes('March 30, 2026') && zh.includes('3月30日'))).toBe(true);
  });

  it('gives the earlier date of the other version as safe', () => {
    expect(dates('itc.sanctions_rd_replies', at('2026-11-23', undefined, { service: electronic }))).toEqual([
      '2026-12-01',
      '2026-11-30',
    ]);
  });
});

describe('the reply on the public interest', () => {
  const reply = 'itc.public_interest_reply';
  const dueDay = { event: 'public_interest_submission_deadline' };
  const filed = { event: 'public_interest_comments_filed' };

  it.each<readonly [string, string, string | undefined, string]>([
    ['2026-04-06', '2026-04-09', undefined, 'Monday: Tuesday is day 1'],
    ['2026-04-09', '2026-04-13', '2026-04-10', 'Thursday: day 3 is a Sunday'],
    [
      '2026-04-10',
      '2026-04-15',
      undefined,
      'Friday: day 1 is Monday, three days from the due day would be Monday',
    ],
    ['2026-09-03', '2026-09-08', '2026-09-04', 'day 3 is the Sunday before Labor Day'],
  ])('to submissions due on %s is due on %s, safe %s: %s', (date, due, safe) => {
    expect(dates(reply, at(date, undefined, dueDay))).toEqual([due, safe]);
  });

  it('ran from the filing of the comments before the amendment', () => {
    expect(dates(reply, at('2024-12-12', '2025-01-10', filed))).toEqual(['2024-12-16', undefined]);
    expect(dates(reply, at('2024-12-13', '2025-01-10', filed))).toEqual(['2024-12-16', undefined]);
  });

  it('is refused from the event of the other version', () => {
    expect(refusalCode(reply, at('2026-04-06', undefined, filed))).toBe('law.rule_not_in_force');
    expect(refusalCode(reply, at('2025-01-06', '2025-02-03', dueDay))).toBe('law.rule_not_in_force');
  });

  it('goes by the event where the investigation may be instituted on either side of the amendment', () => {
    expect(computed(reply, at('2025-01-31', undefined, filed)).due).toBe('2025-02-03');
    expect(computed(reply, at('2025-01-31', undefined, dueDay)).due).toBe('2025-02-05');
  });
});

describe('a period read in the amended text', () => {
  it.each<readonly [string, string, ServiceFacts | undefined, string, string | undefined, string]>([
    [
      'itc.nonconfidential_copy',
      '2026-05-22',
      undefined,
      '2026-06-04',
      '2026-06-01',
      'day 1 after Memorial Day',
    ],
    [
      'itc.supplemental_authority_response',
      '2026-06-17',
      electronic,
      '2026-06-25',
      undefined,
      'past Juneteenth',
    ],
    [
      'itc.supplemental_authority_response',
      '2026-06-17',
      expressUs,
      '2026-06-25',
      undefined,
      'a party served it',
    ],
    [
      'itc.petition_review_sanctions_order',
      '2026-05-22',
      electronic,
      '2026-06-08',
      '2026-06-03',
      'day 12 a Saturday',
    ],
    [
      'itc.petition_review_sanctions_order',
      '2026-07-01',
      expressUs,
      '2026-07-14',
      undefined,
      'a day for express',
    ],
    [
      'itc.modification_institution',
      '2026-03-20',
      undefined,
      '2026-04-21',
      '2026-04-20',
      'day 30 from Monday',
    ],
    [
      'itc.advisory_opinion_decision',
      '2026-03-16',
      undefined,
      '2026-04-15',
      undefined,
      'day 30 from Tuesday',
    ],
    ['itc.teo_agency_comments', '2026-05-08', undefined, '2026-05-20', '2026-05-18', 'day 10 from Monday'],
    [
      'itc.clawback_meet_and_confer',
      '2026-09-04',
      electronic,
      '2026-09-14',
      '2026-09-11',
      'day 7 after Labor Day',
    ],
    [
      'itc.response_amended_complaint_existing',
      '2026-03-18',
      electronic,
      '2026-03-30',
      undefined,
      'day 10 a Saturday',
    ],
    ['itc.response_amended_complaint_new', '2026-03-18', electronic, '2026-04-07', undefined, 'twenty days'],
  ])('%s from %s (%j) is due on %s, safe %s: %s', (rule, date, service, due, safe) => {
    expect(dates(rule, at(date, '2025-06-02', { service }))).toEqual([due, safe]);
  });

  it('says which event it ran from', () => {
    const { due, steps } = computed(
      'itc.response_amended_complaint_existing',
      at('2026-03-18', '2025-06-02', { service: electronic, event: 'determination_on_amendment_served' }),
    );
    expect(due).toBe('2026-03-30');
    expect(steps[0]?.say.en).toContain('Determination of the Commission served');
  });
});

describe('a closure by order', () => {
  const closures = { service: electronic, calendar: 'us-itc + closures' };
  it.each<readonly [string, string, string, string | undefined, string]>([
    ['itc.motion_response', '2025-12-16', '2025-12-29', '2025-12-26', 'a filing due on it moves'],
    ['itc.motion_response', '2024-12-30', '2025-01-10', '2025-01-09', 'also on the day of mourning of 2025'],
    ['itc.motion_response', '2025-12-23', '2026-01-02', undefined, 'it is a business day for day 1'],
    [
      'itc.petition_review_other',
      '2025-12-22',
      '2025-12-30',
      undefined,
      'and within a period under seven days',
    ],
    [
      'itc.interrogatory_answers',
      '2025-12-16',
      '2025-12-26',
      undefined,
      'what parties serve on each other stays',
    ],
    ['itc.review_decision_other', '2025-11-25', '2025-12-26', undefined, 'what the Commission decides stays'],
    [
      'itc.counterclaim_last_day',
      '2026-01-12',
      '2025-12-29',
      '2025-12-26',
      'a filing counted back moves out of it too',
    ],
  ])('%s from %s is due on %s, safe %s: %s', (rule, date, due, safe) => {
    expect(dates(rule, at(date, '2024-06-03', closures))).toEqual([due, safe]);
  });

  it('is told with the provision that extends, and asks whether the Commission closed too', () => {
    const { steps, warnings } = computed('itc.motion_response', at('2025-12-16', undefined, closures));
    expect(steps.at(-1)).toMatchObject({ date: '2025-12-29', law: '19 CFR 210.4(f)(8)' });
    expect(warnings.some(({ en }) => en.includes('check that the Commission was closed too'))).toBe(true);
  });

  it('that was not verified says so, one that was does not', () => {
    const doubtful = (date: string): boolean =>
      computed('itc.motion_response', at(date, undefined, closures)).warnings.some(({ en }) =>
        en.includes('and was not verified'),
      );
    expect([doubtful('2012-12-13'), doubtful('2024-12-30')]).toEqual([true, false]);
  });
});
