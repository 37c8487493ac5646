import { calendarDate } from '../../../kernel/index.js';
import { given, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const day = calendarDate;
const mail: ServiceFacts = { method: 'mail' };
const electronic: ServiceFacts = { method: 'electronic' };

/** Every rule once, where it can from a day whose last day is closed. */
const everyRule: readonly (readonly [rule: string, date: string, due: string])[] = [
  ['frcp.stay_1659', '2026-02-26', '2026-03-30'],
  ['frcp.answer_served', '2026-02-28', '2026-03-23'],
  ['frcp.answer_waiver_us', '2026-03-10', '2026-05-11'],
  ['frcp.answer_waiver_foreign', '2026-03-15', '2026-06-15'],
  ['frcp.waiver_return_us', '2026-03-19', '2026-04-20'],
  ['frcp.waiver_return_foreign', '2026-03-24', '2026-05-26'],
  ['frcp.service_of_process', '2026-03-29', '2026-06-29'],
  ['frcp.answer_counterclaim', '2026-04-04', '2026-04-27'],
  ['frcp.responsive_after_rule12_denied', '2026-04-04', '2026-04-20'],
  ['frcp.amend_as_of_course', '2026-04-11', '2026-05-04'],
  ['frcp.response_amended_pleading', '2026-04-18', '2026-05-04'],
  ['frcp.third_party_complaint', '2026-04-19', '2026-05-04'],
  ['frcp.jury_demand', '2026-04-25', '2026-05-11'],
  ['frcp.26f_conference', '2026-05-02', '2026-04-10'],
  ['frcp.initial_disclosures', '2026-05-09', '2026-05-26'],
  ['frcp.initial_disclosures_late_party', '2026-05-14', '2026-06-15'],
  ['frcp.expert_disclosure', '2026-05-15', '2026-02-13'],
  ['frcp.expert_rebuttal', '2026-05-20', '2026-06-22'],
  ['frcp.pretrial_disclosures', '2026-05-25', '2026-04-24'],
  ['frcp.early_rfp_earliest', '2026-05-29', '2026-06-19'],
  ['frcp.rog_response', '2026-06-03', '2026-07-06'],
  ['frcp.rfp_response', '2026-06-11', '2026-07-13'],
  ['frcp.rfa_response', '2026-06-18', '2026-07-20'],
  ['frcp.subpoena_objection', '2026-06-19', '2026-07-06'],
  ['frcp.depo_errata', '2026-06-25', '2026-07-27'],
  ['frcp.motion_notice', '2026-06-28', '2026-06-12'],
  ['frcp.opposing_affidavit', '2026-07-04', '2026-06-26'],
  ['frcp.summary_judgment', '2026-07-09', '2026-08-10'],
  ['frcp.magistrate_objections', '2026-07-18', '2026-08-03'],
  ['frcp.renewed_jmol', '2026-07-18', '2026-08-17'],
  ['frcp.new_trial', '2026-07-25', '2026-08-24'],
  ['frcp.attorney_fees', '2026-08-01', '2026-08-17'],
  ['frcp.rule60_one_year', '2026-08-07', '2027-08-09'],
  ['frcp.automatic_stay', '2026-08-07', '2026-09-08'],
  ['frcp.offer_of_judgment', '2026-08-15', '2026-07-31'],
  ['frcp.offer_acceptance', '2026-08-22', '2026-09-08'],
];

/** The same by mail: the period runs out, three days are added, the sum moves off a closed day again. */
const byMail: typeof everyRule = [
  ['frcp.answer_counterclaim', '2026-04-04', '2026-04-30'],
  ['frcp.amend_as_of_course', '2026-04-11', '2026-05-07'],
  ['frcp.response_amended_pleading', '2026-04-18', '2026-05-07'],
  ['frcp.jury_demand', '2026-04-25', '2026-05-14'],
  ['frcp.rog_response', '2026-06-03', '2026-07-09'],
  ['frcp.rfp_response', '2026-06-11', '2026-07-16'],
  ['frcp.rfa_response', '2026-06-18', '2026-07-23'],
  ['frcp.magistrate_objections', '2026-07-18', '2026-08-06'],
  ['frcp.offer_acceptance', '2026-08-22', '2026-09-11'],
];

const examples: readonly (readonly [
  id: string,
  rule: string,
  date: string,
  more: Partial<TriggerFacts>,
  due: string,
  why: string,
])[] = [
  [
    'V056',
    'frcp.stay_1659',
    '2026-09-10',
    { circumstances: ['also_itc_respondent'], dates: { named_as_itc_respondent: day('2026-04-24') } },
    '2026-10-13',
    'from the later filing; Saturday, then Columbus Day',
  ],
  ['V058', 'frcp.answer_served', '2026-06-12', {}, '2026-07-06', 'July 4 is observed on the Friday'],
  ['V061', 'frcp.rog_response', '2026-08-06', { service: electronic }, '2026-09-08', 'nothing for e-service'],
  ['V062', 'frcp.rog_response', '2026-08-06', { service: mail }, '2026-09-11', 'three days after the move'],
  ['V067', 'frcp.pretrial_disclosures', '2026-10-01', {}, '2026-09-01', 'thirty days before trial'],
  ['V068', 'frcp.motion_notice', '2026-07-17', {}, '2026-07-02', 'backward off the observed holiday'],
  [
    'V070',
    'frcp.rule60_one_year',
    '2024-02-29',
    {},
    '2025-02-28',
    'the leap day has its anniversary on the 28th',
  ],
  [
    'V074',
    'frcp.response_amended_pleading',
    '2026-03-10',
    { service: electronic, dates: { original_due: day('2026-03-31') } },
    '2026-03-31',
    'the time that remains for the original pleading is later',
  ],
];

const more: readonly (readonly [
  rule: string,
  date: string,
  more: Partial<TriggerFacts>,
  due: string,
  safe: string | undefined,
  why: string,
])[] = [
  [
    'frcp.stay_1659',
    '2026-04-24',
    { event: 'named_as_itc_respondent', dates: { district_action_filed: day('2026-09-10') } },
    '2026-10-13',
    undefined,
    'named first, sued later',
  ],
  [
    'frcp.stay_1659',
    '2026-04-24',
    { event: 'named_as_itc_respondent', dates: { district_action_filed: day('2026-03-20') } },
    '2026-05-26',
    undefined,
    'sued first, named later; Sunday, then Memorial Day',
  ],
  ['frcp.response_amended_pleading', '2026-03-10', {}, '2026-03-24', undefined, 'original time not stated'],
  [
    'frcp.response_amended_pleading',
    '2026-03-10',
    { dates: { original_due: day('2026-03-12') } },
    '2026-03-24',
    undefined,
    'the original time ends earlier',
  ],
  [
    'frcp.subpoena_objection',
    '2026-03-10',
    { dates: { compliance_time: day('2026-03-18') } },
    '2026-03-18',
    undefined,
    'compliance is due before the fourteenth day',
  ],
  [
    'frcp.subpoena_objection',
    '2026-03-10',
    { dates: { compliance_time: day('2026-04-10') } },
    '2026-03-24',
    undefined,
    'compliance is due after the fourteenth day',
  ],
  [
    'frcp.rfp_response',
    '2026-03-10',
    { service: electronic, dates: { first_26f_conference: day('2026-05-05') } },
    '2026-06-04',
    undefined,
    'delivered early: from the first conference',
  ],
  ['frcp.service_of_process', '2015-11-30', {}, '2016-03-29', undefined, '120 days until the amendment'],
  ['frcp.service_of_process', '2015-12-01', {}, '2016-02-29', undefined, '90 days since, to a leap day'],
  ['frcp.automatic_stay', '2018-11-30', {}, '2018-12-14', undefined, '14 days until the amendment'],
  ['frcp.automatic_stay', '2018-12-01', {}, '2018-12-31', undefined, '30 days since'],
  ['frcp.rule60_one_year', '2025-02-28', {}, '2026-03-02', undefined, 'the anniversary is a Saturday'],
  ['frcp.jury_demand', '2026-11-12', { service: electronic }, '2026-11-27', undefined, 'off Thanksgiving'],
  [
    'frcp.jury_demand',
    '2026-11-12',
    { service: mail },
    '2026-11-30',
    undefined,
    'off Thanksgiving, three days on',
  ],
  [
    'frcp.magistrate_objections',
    '2016-11-30',
    { service: electronic },
    '2016-12-19',
    undefined,
    'e-service still added three days',
  ],
  [
    'frcp.magistrate_objections',
    '2016-12-01',
    { service: electronic },
    '2016-12-15',
    undefined,
    'e-service adds nothing any more',
  ],
  [
    'frcp.jury_demand',
    '2026-03-03',
    { service: { method: 'express' } },
    '2026-03-20',
    '2026-03-17',
    'a courier adds days only with consent in writing',
  ],
  [
    'frcp.jury_demand',
    '2026-03-03',
    { service: { method: 'left' } },
    '2026-03-20',
    '2026-03-17',
    'left with the clerk',
  ],
  ['frcp.jury_demand', '2026-03-03', { service: { method: 'hand' } }, '2026-03-17', undefined, 'handed over'],
  [
    'frcp.jury_demand',
    '2026-03-03',
    { service: { method: 'unknown' } },
    '2026-03-20',
    '2026-03-17',
    'how it was served is still to be proved',
  ],
  [
    'frcp.answer_served',
    '2026-03-03',
    { service: mail },
    '2026-03-24',
    undefined,
    'nothing is added to a summons',
  ],
  ['frcp.rog_response', '2026-03-01', { calendar: 'US' }, '2026-03-31', undefined, 'no federal holiday'],
  [
    'frcp.rog_response',
    '2026-03-01',
    { calendar: 'us-ndcal' },
    '2026-04-01',
    '2026-03-31',
    'Cesar Chavez Day, in a court of California',
  ],
  [
    'frcp.motion_notice',
    '2026-04-14',
    { calendar: 'us-ndcal' },
    '2026-03-31',
    undefined,
    'a day of the state never moves a period counted back',
  ],
];

describe('the Federal Rules of Civil Procedure', () => {
  it.each(everyRule)('%s from %s ends on %s', (rule, date, due) => {
    expect(given(rule, date, { calendar: 'US' }).due).toBe(due);
  });

  it.each(byMail)('%s served by mail on %s ends on %s', (rule, date, due) => {
    expect(given(rule, date, { calendar: 'US', service: mail }).due).toBe(due);
  });

  it.each(examples)('%s: %s from %s (%j) is %s: %s', (_, rule, date, facts, due) => {
    expect(given(rule, date, { calendar: 'US', ...facts }).due).toBe(due);
  });

  it.each(more)('%s from %s (%j) is %s, safe %s: %s', (rule, date, facts, due, safe) => {
    const one = given(rule, date, { calendar: 'US', ...facts });
    expect([one.due, one.safe]).toEqual([due, safe]);
  });

  it('says what was not read, and what was other before', () => {
    expect(given('frcp.answer_served', '2026-03-03')).toMatchObject({
      verified: true,
      verifiedAsOf: '2025-10-07',
    });
    for (const [rule, date] of [
      ['frcp.summary_judgment', '2026-03-03'],
      ['frcp.attorney_fees', '2026-03-03'],
      ['frcp.service_of_process', '2015-11-30'],
      ['frcp.automatic_stay', '2018-11-30'],
    ] as const) {
      const one = given(rule, date);
      expect([one.verified, one.verifiedAsOf]).toEqual(['partial', undefined]);
    }
    expect(refusalCode('frcp.automatic_stay', { date: day('2009-11-30') })).toBe('law.rule_not_in_force');
  });

  it('refuses a service the rules do not know', () => {
    const facts = { date: day('2026-03-03'), service: { method: 'public_notice' } } as const;
    expect(refusalCode('frcp.rog_response', facts)).toBe('law.service_method_unavailable');
  });

  it('says that early requests are possible only once the day has passed, also where it is a holiday', () => {
    const one = given('frcp.early_rfp_earliest', '2026-05-29');
    expect(one).toMatchObject({ kind: 'not_before', due: '2026-06-19' });
    expect(one.warnings.map(({ en }) => en).join(' ')).toContain('from Saturday, June 20, 2026');
  });

  it('says that the court may not extend the time for motions after judgment', () => {
    for (const rule of ['frcp.renewed_jmol', 'frcp.new_trial', 'frcp.rule60_one_year']) {
      const texts = given(rule, '2026-03-03').warnings.map(({ en }) => en);
      expect(texts).toContain('The court or office may not extend this period.');
    }
  });

  it('names the provision that moves a last day forward, and that which moves it back', () => {
    const laws = (rule: string, date: string) => given(rule, date).steps.map(({ law }) => law);
    expect(laws('frcp.answer_served', '2026-06-12')).toContain('FRCP 6(a)(1)(C)');
    expect(laws('frcp.motion_notice', '2026-07-17')).toContain('FRCP 6(a)(5)');
  });

  it('has no hour of its own: each court has its zone', () => {
    expect(given('frcp.answer_served', '2026-03-03').cutoff).toBeUndefined();
  });
});

describe('a request to waive service', () => {
  const ids = (circumstances: readonly string[]) =>
    rulesTriggeredBy('us-district', 'waiver_request_sent', circumstances).map(({ id }) => id);

  it('starts the times of its address, and of both where that is not known', () => {
    expect(ids(['addressee_abroad'])).toEqual(['frcp.answer_waiver_foreign', 'frcp.waiver_return_foreign']);
    expect(ids(['addressee_in_us'])).toEqual(['frcp.answer_waiver_us', 'frcp.waiver_return_us']);
    expect(ids([])).toHaveLength(4);
  });

  it('is known to have gone abroad from its destination', () => {
    const service = { method: 'mail', destination: 'foreign' } as const;
    const limits = (rule: string) =>
      given(rule, '2026-03-03', { service }).warnings.filter(({ en }) => en.startsWith('Applies only'));
    expect(limits('frcp.answer_waiver_foreign')).toEqual([]);
    expect(limits('frcp.answer_waiver_us')).toHaveLength(1);
  });
});

describe('a complaint in a district court', () => {
  const ids = (circumstances: readonly string[]) =>
    rulesTriggeredBy('us-district', 'complaint_filed', circumstances).map(({ id }) => id);

  it('starts the time for the mandatory stay unless there is no investigation', () => {
    expect(ids(['no_itc_investigation'])).toEqual(['frcp.service_of_process']);
    expect(ids(['also_itc_respondent'])).toEqual(['frcp.stay_1659', 'frcp.service_of_process']);
    expect(ids([])).toContain('frcp.stay_1659');
  });
});
