import { calendarDate } from '../../../kernel/index.js';
import { computed } from '../../law.fixtures.js';
import { findRule, packOf, rulesTriggeredBy } from '../packs.js';
import { versionsOf } from '../versions.js';
import { dueOf, fromAbroad, of, refusalOf, served, when, type Row } from './china.fixtures.js';

const abroad = { service: { method: 'mail', destination: 'foreign' } } as const;

describe('civil proceedings in China', () => {
  it.each<Row>([
    ['cn.civ.answer', '2025-09-23', {}, '2025-10-09', 'v003: 8 October is off in 2025'],
    ['cn.civ.answer', '2025-09-27', {}, '2025-10-13', 'v005: an ordinary Sunday'],
    ['cn.civ.answer', '2024-01-25', {}, '2024-02-09', 'v007: that New Year’s Eve was worked'],
    ['cn.civ.answer', '2026-01-30', {}, '2026-02-14', 'v011: a Saturday worked by notice'],
    ['cn.pat.stay-invalidation', '2026-04-20', {}, '2026-05-06', 'v014: past the Labour Day block'],
    ['cn.civ.appeal-ruling', '2026-02-04', {}, '2026-02-14', 'v015: a Saturday worked by notice'],
    ['cn.civ.appeal-ruling', '2026-01-31', {}, '2026-02-10', 'v017: no move'],
    [
      'cn.civ.appeal-judgment',
      '2026-09-01',
      when('no_domicile_in_prc'),
      '2026-10-08',
      'v019: 30 days to the National Day block',
    ],
    [
      'cn.civ.answer',
      '2025-08-01',
      { ...served('public_notice'), ...when('no_domicile_in_prc') },
      '2025-10-30',
      'v023: deemed served on 30 September, then 30 days',
    ],
    ['cn.civ.retrial', '2025-08-31', {}, '2026-02-28', 'v024: no 31st, and a Saturday worked by notice'],
    ['cn.civ.presuit-preservation-sue', '2025-09-02', {}, '2025-10-09', 'v027: past the block'],
    ['cn.civ.enforcement', '2024-02-29', {}, '2026-02-28', 'v029: leap day'],
    ['cn.civ.enforcement', '2024-10-01', {}, '2026-10-08', 'v030: past the block'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });

  it.each<Row>([
    ['cn.civ.jurisdiction-objection', '2025-09-23', {}, '2025-10-09', '15 days, with the answer'],
    ['cn.civ.appeal-judgment', '2026-09-15', {}, '2026-09-30', '15 days'],
    ['cn.civ.appeal-fee', '2026-04-29', {}, '2026-05-06', '7 days from the notice of the court'],
    ['cn.civ.appeal-answer', '2026-06-04', {}, '2026-06-22', 'past the Dragon Boat Festival'],
    ['cn.civ.retrial', '2026-01-05', { event: 'retrial_ground_known' }, '2026-07-06', 'from the ground'],
    ['cn.civ.retrial-mediation', '2025-11-02', {}, '2026-05-06', 'six months'],
    ['cn.civ.retrial-response', '2026-03-22', {}, '2026-04-07', 'past the Tomb-Sweeping Festival'],
    ['cn.civ.thirdparty-revocation', '2025-11-01', {}, '2026-05-06', 'six months'],
    ['cn.civ.presuit-preservation-sue', '2026-01-20', {}, '2026-02-24', 'past the Spring Festival'],
    ['cn.civ.preservation-reconsideration', '2026-02-10', {}, '2026-02-24', 'calendar days'],
    ['cn.civ.preservation-reconsideration', '2026-02-09', {}, '2026-02-14', 'a Saturday worked by notice'],
    ['cn.civ.act-preservation-renew', '2026-03-16', {}, '2026-03-09', '7 days before'],
    ['cn.civ.act-preservation-renew', '2026-02-28', {}, '2026-02-14', 'back to before the festival'],
    ['cn.civ.freeze-renew-bank', '2025-10-04', {}, '2026-09-30', 'one year, back to before the block'],
    ['cn.civ.patent-preservation', '2025-08-15', {}, '2026-02-14', 'six months, back to a worked Saturday'],
    ['cn.civ.evidence-period-first', '2026-04-20', {}, '2026-05-06', 'at least 15 days'],
    ['cn.civ.evidence-extension', '2026-10-05', {}, '2026-09-30', 'before the end, back off the block'],
    ['cn.civ.delay-relief', '2026-04-24', {}, '2026-05-06', '10 days after the obstacle'],
    ['cn.civ.counterclaim', '2026-10-05', {}, '2026-10-05', 'the day itself, whatever day it is'],
    ['cn.civ.hearing-notice', '2026-05-08', {}, '2026-05-05', 'three days before, a holiday or not'],
    ['cn.civ.case-filing', '2026-02-10', {}, '2026-02-24', '7 days'],
    ['cn.civ.trial-first', '2025-08-31', {}, '2026-02-28', 'six months to the end of February'],
    ['cn.civ.trial-second', '2026-01-31', {}, '2026-04-30', 'three months to the end of April'],
    ['cn.civ.foreign-post-deemed', '2025-11-30', {}, '2026-02-28', 'three months, never moved'],
    ['cn.civ.enforcement-objection-review', '2026-04-25', {}, '2026-05-06', '10 days'],
    ['cn.civ.enforcement-outsider-suit', '2026-09-20', {}, '2026-10-08', '15 days'],
    ['cn.civ.enforcement-jurisdiction', '2026-02-12', {}, '2026-02-24', '10 days'],
    ['cn.civ.postjudgment-preservation', '2026-09-28', {}, '2026-10-08', '5 days'],
    ['cn.civ.foreign-recognition-review', '2026-06-10', {}, '2026-06-22', '10 days'],
    ['cn.pat.dni-after-notice', '2026-09-01', {}, '2026-10-08', 'one month from receipt'],
    ['cn.pat.dni-after-notice', '2026-01-31', {}, '2026-02-28', 'one month to the end of February'],
  ])('%s from %s with %j is %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });

  it.each<Row>([
    ['cn.civ.answer', '2026-03-02', when('no_domicile_in_prc'), '2026-04-01', '30 days abroad'],
    ['cn.civ.answer', '2026-03-02', fromAbroad, '2026-04-01', 'said by the domicile of the party'],
    ['cn.civ.answer', '2026-03-02', when('hk_mo_tw_party'), '2026-04-01', 'by reference'],
    ['cn.civ.jurisdiction-objection', '2026-03-02', fromAbroad, '2026-04-01', 'with the answer'],
    ['cn.pat.stay-invalidation', '2026-03-02', fromAbroad, '2026-04-01', 'with the answer'],
    ['cn.civ.appeal-judgment', '2026-09-15', fromAbroad, '2026-10-15', '30 days abroad'],
    ['cn.civ.appeal-ruling', '2026-09-21', fromAbroad, '2026-10-21', 'the same 30 days for a ruling'],
    ['cn.civ.appeal-answer', '2026-06-04', fromAbroad, '2026-07-06', '30 days abroad'],
    ['cn.civ.freeze-renew-bank', '2024-10-04', when('movables'), '2026-09-30', 'two years'],
    [
      'cn.civ.freeze-renew-bank',
      '2023-05-03',
      when('real_property_or_other_rights'),
      '2026-04-30',
      'three years',
    ],
    [
      'cn.civ.evidence-period-first',
      '2026-04-20',
      when('second_instance_new_evidence'),
      '2026-04-30',
      '10 days',
    ],
    ['cn.civ.evidence-period-first', '2026-04-20', when('summary'), '2026-05-06', 'at most 15 days'],
    ['cn.civ.evidence-period-first', '2026-04-20', when('small_claims'), '2026-04-27', 'at most 7 days'],
    ['cn.civ.trial-second', '2026-01-31', when('ruling_appeal'), '2026-03-02', '30 days'],
    ['cn.pat.dni-after-notice', '2026-09-01', when('counted_from_dispatch'), '2026-11-02', 'two months'],
    ['cn.civ.public-notice-deemed', '2026-03-02', fromAbroad, '2026-05-01', '60 days, never moved'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });
});

describe('a document of a Chinese court', () => {
  it.each([
    ['by post, on the day of the receipt', '2026-03-02', served('mail', '2026-03-05'), '2026-03-20'],
    ['by electronic means, on arrival', '2026-03-05', served('electronic'), '2026-03-20'],
    ['left, on the day', '2026-03-05', served('left'), '2026-03-20'],
    ['come back, on that day', '2026-03-02', served('returned', '2026-03-05'), '2026-03-20'],
    ['by public notice, 30 days after', '2026-03-02', served('public_notice'), '2026-04-16'],
    ['by public notice before 2022, 60 days after', '2021-12-31', served('public_notice'), '2022-03-16'],
    ['by public notice since 2022, 30 days after', '2022-01-01', served('public_notice'), '2022-02-15'],
    [
      'by public notice abroad before 2024, three months after',
      '2023-12-31',
      { ...served('public_notice'), ...fromAbroad },
      '2024-04-30',
    ],
    [
      'by public notice abroad since 2024, 60 days after',
      '2024-01-01',
      { ...served('public_notice'), ...fromAbroad },
      '2024-04-01',
    ],
    [
      'by post abroad unanswered, three months after',
      '2025-12-01',
      { ...abroad, ...fromAbroad },
      '2026-03-31',
    ],
  ])('is served %s', (_, date, facts, due) => {
    expect(dueOf('cn.civ.answer', date, facts)).toBe(due);
  });

  it('is served at the latest on the last possible day where the method is not proved', () => {
    const { due, safe } = computed('cn.civ.appeal-ruling', of('2026-02-04', served('unknown')));
    expect(due > (safe ?? due)).toBe(true);
    expect(safe).toBe('2026-02-14');
  });
});

describe('the day of deemed service by public notice', () => {
  it.each([
    ['2021-12-31', {}, '2022-03-01', 'partial'],
    ['2022-01-01', {}, '2022-01-31', 'partial'],
    ['2023-12-31', {}, '2024-01-30', 'partial'],
    ['2024-01-01', {}, '2024-01-31', true],
    ['2021-12-31', fromAbroad, '2022-03-31', 'partial'],
    ['2022-01-01', fromAbroad, '2022-04-01', 'partial'],
    ['2023-12-31', fromAbroad, '2024-03-31', 'partial'],
    ['2024-01-01', fromAbroad, '2024-03-01', true],
  ])('of %s, %j, is %s', (date, facts, due, verified) => {
    const outcome = computed('cn.civ.public-notice-deemed', of(date, facts));
    expect([outcome.due, outcome.verified, outcome.kind]).toEqual([due, verified, 'threshold']);
  });

  it('stands in three versions, of which only today’s was read', () => {
    const versions = versionsOf(findRule('cn.civ.public-notice-deemed')!);
    expect(versions.map(({ citation, verifiedAsOf }) => [citation, verifiedAsOf])).toEqual([
      ['民事诉讼法第95条', '2023-09-01'],
      ['民事诉讼法（2021）第95条', undefined],
      ['民事诉讼法（2017）第92条', undefined],
    ]);
  });
});

describe('a date that moves back', () => {
  it('is provisional beyond the days the calendar knows, off weekends all the same', () => {
    const { due, provisional, warnings } = computed('cn.civ.freeze-renew-bank', of('2026-03-14'));
    expect([due, provisional]).toEqual(['2027-03-12', true]);
    expect(warnings.some(({ en }) => en.includes('Act well before it'))).toBe(true);
    expect(dueOf('cn.civ.freeze-renew-bank', '2026-10-02')).toBe('2027-09-30');
  });
});

describe('a period of hours', () => {
  it('starts with the next hour and does not stop on holidays', () => {
    const facts = { ...of('2026-02-14'), time: '10:20' } as const;
    const { due, cutoff } = computed('cn.civ.preservation-court-48h', facts);
    expect([due, cutoff]).toEqual(['2026-02-16', { time: '11:00', zone: 'Asia/Shanghai' }]);
  });

  it('needs the time of day', () => {
    expect(refusalOf('cn.civ.preservation-court-48h', '2026-02-14')).toBe('law.time_needed');
  });
});

describe('the rules of civil proceedings', () => {
  it('have no period for a demand before 2010 nor for the renewal of an order before 2019', () => {
    expect(refusalOf('cn.pat.dni-after-notice', '2009-12-31')).toBe('law.rule_not_in_force');
    expect(dueOf('cn.pat.dni-after-notice', '2026-03-02')).toBe('2026-04-02');
    expect(refusalOf('cn.civ.act-preservation-renew', '2018-12-31')).toBe('law.rule_not_in_force');
    expect(dueOf('cn.civ.act-preservation-renew', '2019-01-16')).toBe('2019-01-09');
  });

  it('are counted by the text of 2023 with a warning for earlier events', () => {
    const before = computed('cn.civ.answer', of('2023-12-31'));
    expect([before.due, before.verified, before.verifiedAsOf]).toEqual(['2024-01-15', 'partial', undefined]);
    expect(before.warnings.some(({ en }) => en.includes('2024-01-01'))).toBe(true);
    const since = computed('cn.civ.answer', of('2024-01-01'));
    expect([since.due, since.verified, since.verifiedAsOf]).toEqual(['2024-01-16', true, '2023-09-01']);
  });

  it('say which period holds abroad where that is not known, and not where it is', () => {
    const of30 = ({ warnings }: ReturnType<typeof computed>) =>
      warnings.filter(({ en }) => en.includes('30 days')).length;
    expect(of30(computed('cn.civ.appeal-judgment', of('2026-09-15')))).toBe(1);
    expect(of30(computed('cn.civ.appeal-judgment', of('2026-09-15', fromAbroad)))).toBe(0);
  });

  it('say that a court sets the time for evidence, save where the law sets a most', () => {
    const atLeast = (circumstances: readonly string[]) =>
      computed('cn.civ.evidence-period-first', of('2026-04-20', { circumstances })).warnings.some(({ en }) =>
        en.includes('least it may give'),
      );
    expect([atLeast([]), atLeast(['second_instance_new_evidence'])]).toEqual([true, true]);
    expect([atLeast(['summary']), atLeast(['small_claims'])]).toEqual([false, false]);
  });

  it('know what no court may extend', () => {
    const fixed = packOf('cn-court')!.rules.filter(
      (rule) => rule.counting === 'calendar' && rule.notExtendable,
    );
    expect(fixed.map(({ id }) => id)).toEqual(['cn.civ.retrial', 'cn.civ.thirdparty-revocation']);
  });

  it('start the time to enforce anew when it is interrupted, and let a suspension in its last six months run out', () => {
    expect(dueOf('cn.civ.enforcement', '2022-10-01', { dates: { interrupted_on: '2024-03-03' } })).toBe(
      '2026-03-03',
    );
    const suspended = { suspended_from: '2025-12-01', suspended_until: '2026-01-15' };
    expect(dueOf('cn.civ.enforcement', '2024-03-02', { dates: suspended })).toBe('2026-07-15');
  });

  it('open an action for non-infringement only after the period', () => {
    const { kind, warnings } = computed('cn.pat.dni-after-notice', of('2026-03-02'));
    expect(kind).toBe('not_before');
    expect(warnings.some(({ en }) => en.includes('April 3, 2026'))).toBe(true);
  });

  it('runs what a defendant owes on the complaint for each defendant, the rest of it for each party served', () => {
    const scopes = (event: string) => rulesTriggeredBy('cn-court', event).map(({ id, scope }) => [id, scope]);
    expect(scopes('complaint_served')).toEqual([
      ['cn.civ.answer', 'per_respondent'],
      ['cn.civ.jurisdiction-objection', 'per_respondent'],
      ['cn.pat.stay-invalidation', 'per_respondent'],
    ]);
    expect(scopes('first_instance_judgment_served')).toEqual([
      ['cn.civ.appeal-judgment', 'per_served_party'],
    ]);
  });

  it('holds 34 rules', () => {
    expect(packOf('cn-court')!.rules).toHaveLength(34);
    expect(calendarDate('2023-09-01')).toBe(packOf('cn-court')!.textAsOf);
  });
});
