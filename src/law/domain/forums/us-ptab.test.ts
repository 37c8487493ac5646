import { calendarDate } from '../../../kernel/index.js';
import { given, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const day = calendarDate;
const mail: ServiceFacts = { method: 'mail' };

/** Every rule once, where it can from a day whose last day is closed. */
const everyRule: readonly (readonly [rule: string, date: string, due: string])[] = [
  ['ptab.ipr_bar', '2026-02-27', '2027-03-01'],
  ['ptab.ipr_bar_waiver', '2026-02-28', '2027-03-01'],
  ['ptab.ipr_earliest', '2026-03-05', '2026-12-05'],
  ['ptab.pgr_last', '2026-03-12', '2026-12-14'],
  ['ptab.mandatory_notices_po', '2026-03-15', '2026-04-06'],
  ['ptab.mandatory_notices_update', '2026-03-21', '2026-04-13'],
  ['ptab.petition_correction', '2026-03-25', '2026-04-27'],
  ['ptab.popr', '2026-04-03', '2026-07-06'],
  ['ptab.institution', '2026-04-04', '2026-07-06'],
  ['ptab.joinder', '2026-04-09', '2026-05-11'],
  ['ptab.supplemental_info', '2026-04-16', '2026-05-18'],
  ['ptab.rehearing_nonfinal', '2026-04-19', '2026-05-04'],
  ['ptab.rehearing_final', '2026-04-24', '2026-05-26'],
  ['ptab.director_sua_sponte', '2026-05-02', '2026-05-26'],
  ['ptab.evidence_objection_prelim', '2026-05-04', '2026-05-18'],
  ['ptab.evidence_objection_trial', '2026-05-09', '2026-05-15'],
  ['ptab.supplemental_evidence', '2026-05-14', '2026-05-29'],
  ['ptab.por', '2026-05-22', '2026-08-24'],
  ['ptab.opposition_default', '2026-05-27', '2026-06-29'],
  ['ptab.reply_default', '2026-06-03', '2026-07-06'],
  ['ptab.depo_notice', '2026-06-03', '2026-05-19'],
  ['ptab.interpreter_conference', '2026-06-08', '2026-06-01'],
  ['ptab.demonstratives', '2026-06-13', '2026-06-04'],
  ['ptab.phv_objection', '2026-06-18', '2026-06-26'],
  ['ptab.sanctions_safe_harbor', '2026-06-27', '2026-07-18'],
  ['ptab.fwd', '2026-07-03', '2027-07-06'],
];

const more: readonly (readonly [
  rule: string,
  date: string,
  more: Partial<TriggerFacts>,
  due: string,
  why: string,
])[] = [
  ['ptab.popr', '2024-10-20', {}, '2025-01-21', 'V038: Martin Luther King Day and Inauguration Day'],
  ['ptab.ipr_bar', '2025-11-26', {}, '2026-11-27', 'V076: the anniversary is Thanksgiving'],
  [
    'ptab.ipr_bar',
    '2026-02-10',
    { dates: { earliest_service_on_privy: day('2025-11-26') } },
    '2026-11-27',
    'V076: a privy was served before, which decides for all',
  ],
  [
    'ptab.ipr_bar',
    '2025-11-26',
    { dates: { earliest_service_on_privy: day('2026-02-10') } },
    '2026-11-27',
    'V076: a privy served later does not help',
  ],
  ['ptab.ipr_bar', '2024-02-29', {}, '2025-02-28', 'V077: the leap day has its anniversary on the 28th'],
  ['ptab.ipr_bar', '2017-08-04', {}, '2018-08-06', 'IPR2018-01468: a Saturday moves'],
  ['ptab.ipr_bar', '2017-08-04', { service: mail }, '2018-08-06', 'nothing is added for service'],
  ['ptab.ipr_bar_waiver', '2013-10-21', {}, '2014-10-21', 'V078: from the filing of the waiver'],
  [
    'ptab.evidence_objection_trial',
    '2026-11-20',
    {},
    '2026-11-30',
    'V086: five business days past Thanksgiving',
  ],
  ['ptab.depo_notice', '2026-11-30', {}, '2026-11-13', 'V087: ten business days back past Thanksgiving'],
  ['ptab.mandatory_notices_update', '2026-09-18', {}, '2026-10-09', 'V089: a new real party in interest'],
  [
    'ptab.rehearing_final',
    '2025-11-26',
    { calendar: 'us-ptab + closures' },
    '2025-12-29',
    'V092: offices closed by order on the thirtieth day',
  ],
  ['ptab.rehearing_final', '2025-11-26', {}, '2025-12-26', 'V092: by the federal holidays alone'],
  ['ptab.rehearing_final', '2026-03-17', { event: 'institution_denied' }, '2026-04-16', 'institution denied'],
  [
    'ptab.rehearing_nonfinal',
    '2026-03-17',
    { event: 'nonfinal_decision' },
    '2026-03-31',
    'any other decision',
  ],
  ['ptab.popr', '2026-11-30', {}, '2027-03-01', 'February has no 30th; the 28th is a Sunday'],
  ['ptab.popr', '2025-11-28', {}, '2026-03-02', 'the 28th is a Saturday'],
  [
    'ptab.petition_correction',
    '2026-01-31',
    {},
    '2026-03-02',
    'February has no 31st; the 28th is a Saturday',
  ],
  ['ptab.petition_correction', '2028-01-31', {}, '2028-02-29', 'a leap year'],
  ['ptab.petition_correction', '2020-12-20', {}, '2021-01-21', 'Inauguration Day, a Wednesday'],
  ['ptab.petition_correction', '2021-12-20', {}, '2022-01-20', 'the same day in another year'],
  ['ptab.fwd', '2026-03-17', {}, '2027-03-17', 'a year from institution'],
  [
    'ptab.fwd',
    '2026-03-17',
    { circumstances: ['extended_for_good_cause'] },
    '2027-09-17',
    'six months more for good cause',
  ],
  [
    'ptab.ipr_earliest',
    '2026-03-05',
    { dates: { pgr_terminated: day('2027-04-01') } },
    '2027-04-01',
    'after a post-grant review has ended',
  ],
  ['ptab.director_sua_sponte', '2024-10-31', {}, '2024-11-21', 'the first day of the rule'],
  ['ptab.phv_objection', '2024-11-12', {}, '2024-11-19', 'the first day of the rule'],
];

describe('the law of the Patent Trial and Appeal Board', () => {
  it.each(everyRule)('%s from %s ends on %s', (rule, date, due) => {
    expect(given(rule, date).due).toBe(due);
  });

  it.each(more)('%s from %s (%j) is %s: %s', (rule, date, facts, due) => {
    expect(given(rule, date, facts).due).toBe(due);
  });

  it('knows no rule before its first day', () => {
    for (const [rule, date] of [
      ['ptab.director_sua_sponte', '2024-10-30'],
      ['ptab.phv_objection', '2024-11-11'],
    ] as const) {
      expect(refusalCode(rule, { date: day(date) })).toBe('law.rule_not_in_force');
    }
  });

  it('starts from an institution everything that runs from it', () => {
    expect(rulesTriggeredBy('us-ptab', 'institution', []).map(({ id }) => id)).toEqual([
      'ptab.joinder',
      'ptab.supplemental_info',
      'ptab.rehearing_nonfinal',
      'ptab.evidence_objection_prelim',
      'ptab.por',
      'ptab.fwd',
    ]);
  });

  it('gives the last moment in Washington and names the clocks of the Board as such', () => {
    expect(given('ptab.popr', '2026-03-17').cutoff).toEqual({ time: '23:59', zone: 'America/New_York' });
    expect(given('ptab.fwd', '2026-03-17')).toMatchObject({ owedBy: 'forum', kind: 'deadline' });
  });

  it('says when a review becomes possible, a day that does not move', () => {
    const one = given('ptab.ipr_earliest', '2026-03-05');
    expect(one).toMatchObject({ kind: 'not_before', due: '2026-12-05' });
    expect(one.warnings.map(({ en }) => en).join(' ')).toContain('from Sunday, December 6, 2026');
  });

  it('was read in the text of the day it states', () => {
    expect(given('ptab.por', '2026-03-17').verifiedAsOf).toBe('2026-01-29');
    expect(given('ptab.popr', '2026-03-17').verifiedAsOf).toBe('2025-01-24');
    expect(given('ptab.ipr_bar', '2026-03-17').verifiedAsOf).toBe('2023-04-20');
    expect(given('ptab.ipr_bar_waiver', '2026-03-17').verified).toBe('partial');
  });
});
