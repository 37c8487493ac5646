import { calendarDate, localMoment } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts } from '../deadline.js';

const day = calendarDate;
const hand: ServiceFacts = { method: 'hand' };
const electronic: ServiceFacts = { method: 'electronic' };
const expressUs: ServiceFacts = { method: 'express', destination: 'us' };

type Example = readonly [
  id: string,
  rule: string,
  trigger: string,
  service: ServiceFacts | undefined,
  due: string,
  safe: string | undefined,
  why: string,
];

const ofThePublicRecord: readonly Example[] = [
  [
    'V003',
    'itc.institution_decision',
    '2012-08-17',
    undefined,
    '2012-09-18',
    '2012-09-17',
    '855: filed on a Friday, decided on day 30 from Monday',
  ],
  [
    'V004',
    'itc.review_decision_other',
    '2016-07-06',
    undefined,
    '2016-08-05',
    undefined,
    '1002: from a Wednesday both ways of counting agree',
  ],
  [
    'V005',
    'itc.petition_review_final_id',
    '2013-06-17',
    expressUs,
    '2013-07-01',
    undefined,
    '849: day 12 and a day for express delivery end on a Sunday',
  ],
  [
    'V007',
    'itc.id_100_day',
    '2013-03-28',
    undefined,
    '2013-07-08',
    undefined,
    '874: day 100 is a Saturday; the judge issued on the Friday',
  ],
  [
    '868',
    'itc.review_decision_final_id',
    '2014-06-13',
    undefined,
    '2014-08-14',
    '2014-08-12',
    '868: the notice came on day 60 from Monday',
  ],
  [
    '874',
    'itc.review_decision_100day',
    '2013-07-05',
    undefined,
    '2013-08-06',
    '2013-08-05',
    '874: the notice came on day 30 from Monday',
  ],
  [
    '794',
    'itc.presidential_review_end',
    '2013-06-04',
    undefined,
    '2013-08-03',
    undefined,
    '794: disapproved on day 60, a Saturday',
  ],
  [
    '796',
    'itc.presidential_review_end',
    '2013-08-09',
    undefined,
    '2013-10-08',
    undefined,
    '796: the closure of October 2013 did not stop the President’s time',
  ],
  [
    'V043',
    'itc.final_id_due',
    '2015-02-26',
    undefined,
    '2014-10-26',
    undefined,
    '902: the order named a Sunday',
  ],
];

const ofTheText: readonly Example[] = [
  [
    'V010',
    'itc.motion_response',
    '2018-08-31',
    electronic,
    '2018-09-13',
    '2018-09-10',
    'served on the Friday before Labor Day, counted from Tuesday',
  ],
  [
    'V011',
    'itc.response_to_complaint',
    '2026-03-20',
    expressUs,
    '2026-04-13',
    '2026-04-10',
    'a Saturday, a day for express delivery, then Monday',
  ],
  [
    'V016',
    'itc.response_to_complaint',
    '2012-09-21',
    hand,
    '2012-10-15',
    '2012-10-11',
    'Columbus Day within the period changes nothing',
  ],
  [
    'V018',
    'itc.petition_review_other',
    '2026-06-17',
    electronic,
    '2026-06-25',
    undefined,
    'Juneteenth is no business day',
  ],
  [
    'V019',
    'itc.petition_review_other',
    '2020-06-17',
    electronic,
    '2020-06-24',
    undefined,
    'Juneteenth was one in 2020',
  ],
  [
    'V021',
    'itc.petition_review_other',
    '2026-07-01',
    electronic,
    '2026-07-09',
    undefined,
    'Independence Day on a Saturday is observed on Friday',
  ],
  [
    'V022',
    'itc.petition_review_other',
    '2026-07-01',
    expressUs,
    '2026-07-10',
    undefined,
    'the day for express delivery comes after five business days',
  ],
  [
    'V026',
    'itc.clawback_return',
    '2026-09-04',
    electronic,
    '2026-09-14',
    '2026-09-11',
    'seven days are not fewer than seven',
  ],
  [
    'V031',
    'itc.public_interest_reply',
    '2026-04-06',
    undefined,
    '2026-04-09',
    undefined,
    'three calendar days are calendar days',
  ],
  [
    'V032',
    'itc.public_interest_reply',
    '2026-04-09',
    undefined,
    '2026-04-13',
    '2026-04-10',
    'three days end on a Sunday; that they move is a reading, Friday is safe',
  ],
  [
    'V033',
    'itc.public_interest_comments',
    '2026-02-05',
    undefined,
    '2026-02-13',
    undefined,
    'eight days from publication',
  ],
  [
    'V039',
    'itc.sd_last_day',
    '2026-03-02',
    undefined,
    '2026-01-02',
    undefined,
    'counted back to a holiday, moved towards the hearing',
  ],
  [
    'V044',
    'itc.final_id_due',
    '2027-06-30',
    undefined,
    '2027-02-28',
    undefined,
    'February has no 30th, and a Sunday stays',
  ],
  [
    'V099',
    'itc.teo_comments',
    '2026-05-08',
    undefined,
    '2026-05-18',
    '2026-05-15',
    'issued on a Friday, measured from Monday',
  ],
  [
    'V107',
    'itc.petition_review_final_id',
    '2026-05-22',
    electronic,
    '2026-06-08',
    '2026-06-03',
    'Memorial Day delays day 1 to Tuesday',
  ],
];

describe('dates of section 337 investigations', () => {
  it.each([...ofThePublicRecord, ...ofTheText])(
    '%s %s from %s (%j) is %s, safe %s: %s',
    (_id, rule, trigger, service, due, safe) => {
      const result = computed(rule, { date: day(trigger), service });
      expect({ due: result.due, safe: result.safe }).toEqual({ due, safe });
    },
  );

  it('V094: refuses a period that the closure of 2018 swallowed', () => {
    expect(refusalCode('itc.motion_response', { date: day('2018-12-12'), service: electronic })).toBe(
      'law.forum_suspended',
    );
  });

  it('V107: closes filings at 17:15 in Washington, which is 05:15 the next day in Beijing in summer', () => {
    const { cutoff, cutoffAt } = computed('itc.petition_review_final_id', {
      date: day('2026-05-22'),
      service: electronic,
    });
    expect(cutoff).toEqual({ time: '17:15', zone: 'America/New_York' });
    expect(localMoment(cutoffAt!, 'America/New_York')).toEqual({
      date: '2026-06-08',
      time: '17:15',
      offset: '-04:00',
    });
    expect(localMoment(cutoffAt!, 'Asia/Shanghai')).toMatchObject({ date: '2026-06-09', time: '05:15' });
  });

  it('closes filings at 06:15 the next day in Beijing in winter', () => {
    const { cutoffAt } = computed('itc.public_interest_comments', { date: day('2026-02-05') });
    expect(localMoment(cutoffAt!, 'Asia/Shanghai')).toMatchObject({ date: '2026-02-14', time: '06:15' });
  });
});

describe('service', () => {
  const friday = day('2026-03-20');
  it.each<readonly [string, ServiceFacts, string]>([
    ['by hand adds nothing', { method: 'hand' }, '2026-04-13'],
    ['by electronic means adds nothing', { method: 'electronic', destination: 'foreign' }, '2026-04-13'],
    ['by express within the US adds a day', { method: 'express', destination: 'us' }, '2026-04-13'],
    ['by express abroad adds five days', { method: 'express', destination: 'foreign' }, '2026-04-16'],
    ['by mail within the US adds three days', { method: 'mail', destination: 'us' }, '2026-04-14'],
    ['by mail abroad adds ten days', { method: 'mail', destination: 'foreign' }, '2026-04-21'],
  ])('%s', (_, service, due) => {
    expect(computed('itc.response_to_complaint', { date: friday, service }).due).toBe(due);
  });

  it('is complete on handing over: the day of receipt changes nothing and is remarked on', () => {
    const facts = { date: friday, service: expressUs };
    const received = { ...facts, service: { ...expressUs, receivedOn: day('2026-03-27') } };
    const [without, with_] = [
      computed('itc.response_to_complaint', facts),
      computed('itc.response_to_complaint', received),
    ];
    expect(with_.due).toBe(without.due);
    expect(with_.warnings).toHaveLength(without.warnings.length + 1);
    expect(with_.warnings.some(({ en }) => en.includes('March 27, 2026'))).toBe(true);
  });

  it('adds nothing where the period does not run from service', () => {
    const mailed = { method: 'mail', destination: 'foreign' } as const;
    const facts = { date: day('2026-03-18') };
    expect(computed('itc.bond_motion_response', { ...facts, service: mailed }).due).toBe(
      computed('itc.bond_motion_response', facts).due,
    );
  });

  it('left unsaid gives the earliest date and says so', () => {
    const { due, warnings } = computed('itc.response_to_complaint', { date: friday });
    expect(due).toBe(computed('itc.response_to_complaint', { date: friday, service: hand }).due);
    expect(warnings[1]?.en).toContain('not stated');
  });

  it.each([
    ['us', 'March 27, 2026', '3月27日'],
    ['foreign', 'March 31, 2026', '3月31日'],
  ] as const)('by express of a party adds nothing (%s) and names the latest date arguable', (to, en, zh) => {
    const { due, safe, steps, warnings } = computed('itc.motion_response', {
      date: day('2026-03-16'),
      service: { method: 'express', destination: to },
    });
    expect([due, safe]).toEqual(['2026-03-26', undefined]);
    expect(steps.some(({ law }) => law?.includes('201.16(e)'))).toBe(false);
    expect(warnings.some((one) => one.en.includes(en) && one.zh.includes(zh))).toBe(true);
  });

  it('of the complaint adds by who served it', () => {
    const express: ServiceFacts = { method: 'express', destination: 'foreign' };
    const by = (event: string) =>
      computed('itc.response_to_complaint', { date: friday, service: express, event }).due;
    expect(by('complaint_and_noi_served_by_commission')).toBe('2026-04-16');
    expect(by('complaint_and_noi_served_by_party')).toBe('2026-04-13');
  });

  it('says what the other order of adding and moving would give', () => {
    const { warnings } = computed('itc.response_to_complaint', { date: friday, service: expressUs });
    expect(warnings.some(({ en }) => en.includes('April 14, 2026'))).toBe(true);
  });
});

describe('the working', () => {
  it('names the holiday that was skipped, the weekday, and ends with the due date', () => {
    const { steps, due } = computed('itc.motion_response', { date: day('2018-08-31'), service: electronic });
    expect(steps.map(({ date }) => date)).toEqual([
      '2018-08-31',
      '2018-09-02',
      '2018-09-03',
      '2018-09-04',
      '2018-09-13',
    ]);
    expect(steps[2]).toEqual({
      date: '2018-09-03',
      say: {
        en: 'Monday, September 3, 2018 is no business day: Labor Day.',
        zh: '2018年9月3日（星期一）为非工作日：劳工节。',
      },
      law: '5 USC 6103(a)',
    });
    expect(steps.at(-1)).toMatchObject({ date: due, law: '19 CFR 210.15(c)' });
    expect(steps.at(-1)?.say.en).toContain('Thursday');
  });

  it('counts business days back and names what it passed over', () => {
    const { due, steps } = computed('itc.counterclaim_last_day', { date: day('2026-11-30') });
    expect(due).toBe('2026-11-13');
    expect(steps.some(({ say }) => say.en.includes('Thanksgiving Day'))).toBe(true);
  });

  it('says that a Sunday stays where nothing moves it', () => {
    const { steps } = computed('itc.final_id_due', { date: day('2015-02-26') });
    expect(steps.at(-1)?.say.en).toBe(
      'Sunday, October 26, 2014 is no business day (weekend), yet this date does not move.',
    );
  });
});

describe('temporary relief', () => {
  it('has an initial determination due by noon only when its day moved', () => {
    const moved = computed('itc.teo_id', { date: day('2026-03-14') });
    expect(moved).toMatchObject({ due: '2026-05-26', cutoff: { time: '12:00', zone: 'America/New_York' } });
    expect(computed('itc.teo_id', { date: day('2026-03-17') })).not.toHaveProperty('cutoff');
  });

  it('adds to the Commission’s time the days the judge left unused', () => {
    const issued = day('2026-05-08');
    const at = (institution: string) =>
      computed('itc.teo_effective', {
        date: issued,
        dates: { institution_fr_publication: day(institution) },
        circumstances: ['teo_ordinary'],
      }).due;
    expect(at('2026-02-27')).toBe('2026-05-28');
    expect(at('2026-03-02')).toBe('2026-06-01');
    expect(at('2026-03-10')).toBe('2026-06-08');
  });

  it('gives thirty days in a more complicated case', () => {
    const facts = { date: day('2026-05-06'), circumstances: ['teo_more_complicated'] };
    expect(computed('itc.teo_effective', facts).due).toBe('2026-06-05');
    expect(computed('itc.teo_replies', facts).due).toBe('2026-05-20');
  });

  it('leaves two calendar days for a reply', () => {
    const thursday = { date: day('2025-12-18'), calendar: 'us-itc + closures' };
    expect(computed('itc.teo_replies', thursday)).toMatchObject({ due: '2025-12-31', safe: '2025-12-29' });
    const late = { date: day('2026-05-06'), dates: { comments_served: day('2026-05-15') } };
    expect(computed('itc.teo_replies', late).due).toBe('2026-05-18');
  });
});

describe('special dates', () => {
  it('lets a later date allowed by the judge prevail over the ten days of a subpoena', () => {
    const received = { date: day('2026-03-13') };
    const allowed = (date: string) => ({ ...received, dates: { allowed_by_alj: day(date) } });
    expect(computed('itc.subpoena_objection', received).due).toBe('2026-03-25');
    expect(computed('itc.subpoena_objection', allowed('2026-04-11')).due).toBe('2026-04-11');
    expect(computed('itc.subpoena_objection', allowed('2026-03-20')).due).toBe('2026-03-25');
  });

  it('keeps a threshold and a day before which nothing can be done where they fall', () => {
    expect(computed('itc.target_date_16_months', { date: day('2026-02-28') })).toMatchObject({
      due: '2027-06-28',
      kind: 'threshold',
    });
    const earliest = computed('itc.sd_earliest_complainant', { date: day('2026-03-20'), service: expressUs });
    expect(earliest).toMatchObject({ due: '2026-04-11', kind: 'not_before' });
    expect(earliest).not.toHaveProperty('safe');
    expect(earliest).not.toHaveProperty('cutoff');
    expect(earliest.warnings.some(({ en }) => en.includes('Sunday, April 12, 2026'))).toBe(true);
  });

  it('sets no hour for acts of the forum and papers between the parties', () => {
    expect(computed('itc.review_decision_final_id', { date: day('2026-03-16') })).not.toHaveProperty(
      'cutoff',
    );
    expect(computed('itc.interrogatory_answers', { date: day('2026-03-16') })).not.toHaveProperty('cutoff');
  });

  it('moves a filing due on a closure by order only in the calendar that names it', () => {
    const motion = { date: day('2025-12-16'), service: electronic };
    const base = computed('itc.motion_response', motion);
    expect(base).toMatchObject({ due: '2025-12-26' });
    expect(base.warnings.some(({ en }) => en.includes('us-itc + closures'))).toBe(true);
    expect(computed('itc.motion_response', { ...motion, calendar: 'us-itc+closures' })).toMatchObject({
      due: '2025-12-29',
      safe: '2025-12-26',
    });
  });
});
