import { calendarDate } from '../../../kernel/index.js';
import { given, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const day = calendarDate;
const mail: ServiceFacts = { method: 'mail' };
const electronic: ServiceFacts = { method: 'electronic' };

/** Every rule once, where it can from a day whose last day is closed. */
const everyRule: readonly (readonly [rule: string, date: string, due: string])[] = [
  ['cafc.appeal_itc', '2026-02-24', '2026-04-27'],
  ['cafc.intervene', '2026-03-05', '2026-04-06'],
  ['cafc.appeal_district', '2026-03-05', '2026-04-06'],
  ['cafc.cross_appeal', '2026-03-14', '2026-03-30'],
  ['cafc.appeal_extension_motion', '2026-03-19', '2026-04-20'],
  ['cafc.appeal_ptab', '2026-03-21', '2026-05-26'],
  ['cafc.certified_list', '2026-03-30', '2026-05-11'],
  ['cafc.entry_of_appearance', '2026-04-04', '2026-04-20'],
  ['cafc.opening_brief_agency', '2026-04-07', '2026-06-08'],
  ['cafc.opening_brief_court', '2026-04-14', '2026-06-15'],
  ['cafc.response_brief', '2026-04-14', '2026-05-26'],
  ['cafc.reply_brief', '2026-04-19', '2026-05-11'],
  ['cafc.joint_appendix', '2026-04-25', '2026-05-04'],
  ['cafc.motion_response', '2026-04-29', '2026-05-11'],
  ['cafc.motion_reply', '2026-05-09', '2026-05-18'],
  ['cafc.amicus', '2026-05-09', '2026-05-18'],
  ['cafc.rehearing', '2026-05-14', '2026-06-15'],
  ['cafc.rehearing_us_party', '2026-05-19', '2026-07-06'],
  ['cafc.mandate', '2026-05-24', '2026-06-01'],
  ['cafc.costs', '2026-05-30', '2026-06-15'],
];

/** The same by mail: the period runs out, three days are added, the sum moves off a closed day again. */
const byMail: typeof everyRule = [
  ['cafc.opening_brief_agency', '2026-04-07', '2026-06-11'],
  ['cafc.response_brief', '2026-04-14', '2026-05-29'],
  ['cafc.reply_brief', '2026-04-19', '2026-05-14'],
  ['cafc.motion_response', '2026-04-29', '2026-05-14'],
  ['cafc.motion_reply', '2026-05-09', '2026-05-21'],
];

const more: readonly (readonly [
  rule: string,
  date: string,
  more: Partial<TriggerFacts>,
  due: string,
  why: string,
])[] = [
  ['cafc.appeal_itc', '2026-03-17', {}, '2026-05-18', 'V048: the sixtieth day is a Saturday'],
  ['cafc.intervene', '2026-05-18', {}, '2026-06-17', 'V051: thirty days from the petition'],
  ['cafc.appeal_district', '2026-06-05', {}, '2026-07-06', 'V053: the thirtieth day is a Sunday'],
  [
    'cafc.appeal_district',
    '2026-06-05',
    { circumstances: ['us_is_party'] },
    '2026-08-04',
    'sixty days where the United States is a party',
  ],
  [
    'cafc.appeal_district',
    '2026-06-05',
    { circumstances: ['us_is_no_party'] },
    '2026-07-06',
    'thirty days where it is not',
  ],
  [
    'cafc.appeal_district',
    '2026-06-05',
    { dates: { last_post_judgment_motion_decided: day('2026-09-01') } },
    '2026-10-01',
    'anew from the order on the last motion after judgment',
  ],
  [
    'cafc.cross_appeal',
    '2026-06-08',
    { dates: { own_appeal_due: day('2026-07-06') } },
    '2026-07-06',
    'the own time to appeal ends later',
  ],
  [
    'cafc.cross_appeal',
    '2026-06-30',
    { dates: { own_appeal_due: day('2026-07-06') } },
    '2026-07-14',
    'fourteen days end later',
  ],
  ['cafc.appeal_ptab', '2026-03-17', {}, '2026-05-19', '63 days, neither 60 days nor two months'],
  [
    'cafc.appeal_ptab',
    '2026-03-17',
    { dates: { rehearing_or_review_decided: day('2026-06-10') } },
    '2026-08-12',
    'anew from the action on a request for rehearing',
  ],
  ['cafc.response_brief', '2026-03-02', { service: electronic }, '2026-04-13', 'nothing for e-service'],
  ['cafc.response_brief', '2026-03-02', { service: { method: 'hand' } }, '2026-04-13', 'nothing by hand'],
  [
    'cafc.response_brief',
    '2026-03-02',
    { service: { method: 'express', receivedOn: day('2026-03-03') } },
    '2026-04-16',
    'three days where it arrived later',
  ],
  [
    'cafc.response_brief',
    '2026-03-02',
    { service: { method: 'express', receivedOn: day('2026-03-02') } },
    '2026-04-13',
    'nothing where it was delivered the same day',
  ],
  ['cafc.intervene', '2025-11-24', {}, '2025-12-24', 'Christmas Eve is no holiday'],
  [
    'cafc.intervene',
    '2025-11-24',
    { calendar: 'us-cafc + closures' },
    '2025-12-29',
    'offices closed on both sides of Christmas',
  ],
  ['cafc.opening_brief_court', '2023-12-31', {}, '2024-02-29', 'ends on a leap day'],
];

describe('the law of appeals to the Federal Circuit', () => {
  it.each(everyRule)('%s from %s ends on %s', (rule, date, due) => {
    expect(given(rule, date).due).toBe(due);
  });

  it.each(byMail)('%s served by mail on %s ends on %s', (rule, date, due) => {
    expect(given(rule, date, { service: mail }).due).toBe(due);
  });

  it.each(more)('%s from %s (%j) is %s: %s', (rule, date, facts, due) => {
    expect(given(rule, date, facts).due).toBe(due);
  });

  it('starts from a judgment the petition for rehearing of the answer given, or of both', () => {
    const ids = (circumstances: readonly string[]) =>
      rulesTriggeredBy('us-cafc', 'cafc_judgment_entered', circumstances).map(({ id }) => id);
    expect(ids(['us_is_party'])).toEqual(['cafc.rehearing_us_party', 'cafc.costs']);
    expect(ids(['us_is_no_party'])).toEqual(['cafc.rehearing', 'cafc.costs']);
    expect(ids([])).toHaveLength(3);
  });

  it('counts the bill of costs by the text of its day', () => {
    expect(given('cafc.costs', '2025-11-30')).toMatchObject({
      citation: 'FRAP 39(d)',
      verified: true,
      verifiedAsOf: '2025-10-07',
    });
    expect(given('cafc.costs', '2025-12-01')).toMatchObject({ citation: 'FRAP 39', verified: 'partial' });
  });

  it('marks what rests on the rules of the circuit as not read', () => {
    for (const rule of ['cafc.opening_brief_court', 'cafc.rehearing', 'cafc.joint_appendix']) {
      const { verified, warnings } = given(rule, '2026-03-03');
      expect(verified).toBe('partial');
      expect(warnings.some(({ en }) => en.includes('was not read'))).toBe(true);
    }
  });

  it('cannot be extended where it is jurisdictional, and ends at midnight in Washington', () => {
    const { warnings, cutoff, cutoffAt } = given('cafc.appeal_itc', '2026-03-17');
    expect(warnings).toContainEqual(
      expect.objectContaining({ en: 'The court or office may not extend this period.' }),
    );
    expect(cutoff).toEqual({ time: '23:59', zone: 'America/New_York' });
    expect(cutoffAt).toBe('2026-05-19T03:59:00.000Z');
  });

  it('moves an appeal from the Board by the statute of the patent office', () => {
    const laws = given('cafc.appeal_ptab', '2026-03-21').steps.map(({ law }) => law);
    expect(laws).toContain('35 USC 21(b); 37 CFR 90.3(b)(2)');
  });

  it('refuses a service the rules do not know', () => {
    const facts = { date: day('2026-03-03'), service: { method: 'returned' } } as const;
    expect(refusalCode('cafc.motion_response', facts)).toBe('law.service_method_unavailable');
  });
});
