import { computed } from '../../law.fixtures.js';
import { packOf, rulesTriggeredBy } from '../packs.js';
import { dueOf, fromAbroad, of, refusalOf, served, when, type Row } from './china.fixtures.js';

const electronic = served('electronic');

describe('administrative proceedings in China', () => {
  it.each<Row>([
    ['cn.adm.general-suit', '2025-08-31', {}, '2026-02-28', 'v057: no 31st, a Saturday worked by notice'],
    ['cn.rec.review-filing', '2025-09-29', {}, '2025-10-13', 'v059: five working days past the block'],
    ['cn.pat.reexam-suit', '2025-11-30', electronic, '2026-02-28', 'three months'],
    ['cn.pat.invalidation-suit', '2026-01-01', served('mail'), '2026-04-16', 'three months from day 15'],
    ['cn.pat.compulsory-licence-suit', '2026-07-02', served('hand'), '2026-10-08', 'three months'],
    ['cn.adm.ip-decision-suit', '2026-09-20', served('hand'), '2026-10-08', '15 days'],
    ['cn.adm.ip-decision-suit', '2026-09-01', served('mail', '2026-09-20'), '2026-10-08', 'from receipt'],
    ['cn.adm.general-suit', '2021-02-16', when('longstop'), '2026-02-24', 'five years from the act'],
    ['cn.adm.general-suit', '2025-10-10', when('not_told'), '2026-10-10', 'a year, to a worked Saturday'],
    [
      'cn.adm.general-suit',
      '2025-10-10',
      { dates: { act_made_on: '2021-02-16' } },
      '2026-02-24',
      'six months, cut short by the five years',
    ],
    [
      'cn.adm.general-suit',
      '2025-10-10',
      { dates: { act_made_on: '2021-10-01' } },
      '2026-04-10',
      'six months, the five years being later',
    ],
    ['cn.adm.after-reconsideration', '2026-04-20', served('hand'), '2026-05-06', '15 days'],
    ['cn.adm.appeal-judgment', '2026-04-20', served('hand'), '2026-05-06', '15 days'],
    ['cn.adm.appeal-judgment', '2026-04-22', when('ruling'), '2026-05-06', '10 days for a ruling'],
    ['cn.adm.appeal-judgment', '2026-04-20', fromAbroad, '2026-05-20', '30 days by practice'],
    [
      'cn.adm.appeal-judgment',
      '2026-04-22',
      { ...when('ruling'), ...fromAbroad },
      '2026-05-06',
      'the shorter for a ruling abroad',
    ],
    ['cn.adm.answer', '2026-09-20', served('hand'), '2026-10-08', '15 days of the agency'],
    ['cn.adm.ip-filing', '2026-02-12', {}, '2026-02-26', 'five working days, one a Saturday'],
    ['cn.adm.ip-answer', '2026-09-18', served('hand'), '2026-10-08', '15 days'],
    ['cn.adm.ip-close', '2025-11-30', {}, '2026-02-28', 'three months'],
    ['cn.adm.fee-arbitration', '2025-07-04', {}, '2025-10-09', 'three months'],
    ['cn.rec.apply', '2026-08-05', {}, '2026-10-08', 'sixty calendar days'],
    ['cn.rec.apply', '2025-02-18', when('not_told'), '2026-02-24', 'a year'],
    ['cn.rec.apply', '2021-10-03', when('longstop'), '2026-10-08', 'five years'],
    [
      'cn.rec.apply',
      '2026-08-10',
      { dates: { act_made_on: '2021-09-14' } },
      '2026-09-14',
      'sixty days, cut short by the five years',
    ],
    ['cn.rec.correct', '2026-02-10', served('hand'), '2026-03-02', 'ten days are working days'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });

  it('warns that thirty days to appeal from abroad are practice', () => {
    const { citation } = computed('cn.adm.appeal-judgment', of('2026-04-20', fromAbroad));
    expect(citation).toContain('民事诉讼法第286条');
  });

  it('knows no correction of an application for reconsideration before 2024', () => {
    expect(refusalOf('cn.rec.correct', '2023-12-31')).toBe('law.rule_not_in_force');
    expect(dueOf('cn.rec.correct', '2024-01-01')).toBe('2024-01-15');
    expect(dueOf('cn.rec.apply', '2023-12-31')).toBe('2024-02-29');
    const verified = (date: string) => computed('cn.rec.apply', of(date)).verified;
    expect([verified('2023-12-31'), verified('2024-01-01')]).toEqual(['partial', true]);
  });

  it('marks what was read in an older text', () => {
    const verified = (rule: string, date: string) => computed(rule, of(date)).verified;
    expect([
      verified('cn.pat.invalidation-suit', '2021-05-31'),
      verified('cn.pat.invalidation-suit', '2021-06-01'),
      verified('cn.adm.general-suit', '2017-06-30'),
      verified('cn.adm.general-suit', '2017-07-01'),
      verified('cn.adm.ip-answer', '2026-03-02'),
    ]).toEqual(['partial', true, 'partial', true, 'partial']);
  });

  it('leaves the answer of an agency to the agency, that of a respondent to the respondent', () => {
    const [agency] = rulesTriggeredBy('cn-admin-court', 'complaint_served');
    const [respondent] = rulesTriggeredBy('cn-admin-ip', 'request_served');
    expect([agency?.owedBy, respondent?.owedBy, respondent?.scope]).toEqual([
      'forum',
      'party',
      'per_respondent',
    ]);
    expect(packOf('cn-admin-court')!.rules).toHaveLength(8);
    expect(packOf('cn-admin-ip')!.rules).toHaveLength(4);
    expect(packOf('cn-reconsideration')!.rules).toHaveLength(3);
  });
});
