import { isRefused } from '../../../kernel/index.js';
import { computed } from '../../law.fixtures.js';
import { computeDeadline } from '../compute-deadline.js';
import { findRule, packOf } from '../packs.js';
import { versionsOf } from '../versions.js';
import { dueOf, of, refusalOf, served, type Row } from './china.fixtures.js';

describe('customs, arbitration, mediation, export and assistance in China', () => {
  it.each<Row>([
    ['cn.cus.exofficio-request', '2024-04-30', served('hand'), '2024-05-08', 'v063: past Labour Day'],
    ['cn.cus.detain-20', '2025-09-15', {}, '2025-10-17', 'v064: weekends worked by notice count'],
    ['cn.cus.detain-50', '2025-12-22', {}, '2026-03-09', 'v065: over the New Year and the Spring Festival'],
    ['cn.arb.non-enforcement', '2026-09-16', served('hand'), '2026-10-08', 'v071: past the block'],
    ['cn.med.judicial-confirmation', '2025-12-03', {}, '2026-01-04', 'v033: to a Sunday worked by notice'],
    ['cn.cus.exofficio-request', '2025-09-29', served('hand'), '2025-10-10', 'three working days'],
    ['cn.cus.exofficio-request', '2025-09-20', served('mail', '2025-09-29'), '2025-10-10', 'from receipt'],
    ['cn.cus.detain-20', '2026-02-10', {}, '2026-03-16', 'over the Spring Festival'],
    ['cn.cus.detain-50', '2026-07-30', {}, '2026-10-14', 'over the National Day block'],
    ['cn.cus.investigate-30', '2025-09-01', {}, '2025-10-17', '30 working days'],
    ['cn.cus.record-decision', '2026-04-01', {}, '2026-05-18', '30 working days'],
    ['cn.cus.record-change', '2026-01-20', {}, '2026-03-09', '30 working days'],
    ['cn.cus.record-expiry', '2016-02-15', {}, '2026-02-15', 'ten years, never moved'],
    ['cn.cus.record-renew-window', '2026-08-16', {}, '2026-02-14', 'six months before, back to a worked day'],
    ['cn.arb.outsider-non-enforcement', '2026-09-01', {}, '2026-10-08', '30 days'],
    ['cn.arb.correct', '2026-01-20', served('hand'), '2026-02-24', '30 days'],
    ['cn.arb.correct', '2026-03-01', served('mail', '2026-03-01'), '2026-03-31', '30 days'],
    ['cn.arb.acceptance', '2026-02-11', {}, '2026-02-24', 'five days'],
    ['cn.arb.acceptance', '2026-04-29', {}, '2026-05-06', 'five days'],
    ['cn.med.judicial-confirmation', '2026-01-16', {}, '2026-02-24', '30 days'],
    ['cn.exp.approval', '2026-02-10', {}, '2026-03-30', '30 working days'],
    ['cn.exp.licence', '2025-09-25', {}, '2025-10-22', '15 working days'],
    ['cn.exp.registration', '2025-12-30', {}, '2026-01-05', 'three working days, one a Sunday'],
    ['cn.assist.accept', '2026-04-30', {}, '2026-05-11', 'five working days, one a Saturday'],
    ['cn.assist.overseas', '2026-04-30', {}, '2026-05-11', 'five working days'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });
});

describe('an application to set an award aside', () => {
  it('has six months from an award received before 2026-03-01, three since', () => {
    expect(dueOf('cn.arb.set-aside', '2026-02-28', served('hand'))).toBe('2026-08-28');
    expect(dueOf('cn.arb.set-aside', '2026-03-01', served('hand'))).toBe('2026-06-01');
  });

  it('rests on the law of 2017 as read, on that of 2025 as quoted elsewhere', () => {
    const read = (rule: string) =>
      versionsOf(findRule(rule)!).map(({ verified, verifiedAsOf }) => [verified, verifiedAsOf]);
    for (const rule of ['cn.arb.set-aside', 'cn.arb.correct', 'cn.arb.acceptance']) {
      expect(read(rule)).toEqual([
        ['partial', undefined],
        [true, '2017-09-01'],
      ]);
    }
  });
});

describe('the law of trade and awards', () => {
  it('knew no rules on enforcing awards before 2018-03-01', () => {
    expect(refusalOf('cn.arb.non-enforcement', '2018-02-28')).toBe('law.rule_not_in_force');
    expect(dueOf('cn.arb.non-enforcement', '2018-03-01')).toBe('2018-03-16');
    expect(refusalOf('cn.arb.outsider-non-enforcement', '2018-02-28')).toBe('law.rule_not_in_force');
  });

  it('closes a gate before evidence goes abroad, with no date', () => {
    const outcome = computeDeadline('cn.foreign.evidence-export-gate', of('2026-03-02'));
    expect(isRefused(outcome) && outcome.refusal.code).toBe('law.gate');
    expect(refusalOf('cn.foreign.evidence-export-gate', '2025-04-30')).toBe('law.rule_not_in_force');
  });

  it('says of public assistance that its figures were not read', () => {
    const { verified, owedBy } = computed('cn.assist.accept', of('2026-03-02'));
    expect([verified, owedBy]).toEqual(['partial', 'forum']);
  });

  it('marks confirmation by the text of 2023 and detention by that of 2018', () => {
    const verified = (rule: string, date: string) => computed(rule, of(date)).verified;
    expect([
      verified('cn.med.judicial-confirmation', '2023-12-31'),
      verified('cn.med.judicial-confirmation', '2024-01-01'),
      verified('cn.cus.exofficio-request', '2018-03-16'),
      verified('cn.cus.exofficio-request', '2018-03-19'),
    ]).toEqual(['partial', true, 'partial', true]);
  });

  it('makes the end of a recordation a date, not a duty, and its renewal a duty', () => {
    const { rules } = packOf('cn-customs')!;
    const of2 = (id: string) => rules.find((rule) => rule.id === id);
    expect([of2('cn.cus.record-expiry')?.kind, of2('cn.cus.record-renew-window')?.kind]).toEqual([
      'threshold',
      'deadline',
    ]);
    expect(rules).toHaveLength(8);
  });

  it('is held for each forum, heard or only asked', () => {
    const forums = ['cn-arbitration', 'cn-mediation', 'cn-customs', 'cn-export', 'cn-assist'];
    expect(forums.map((forum) => [packOf(forum)?.rules.length, packOf(forum)?.hears])).toEqual([
      [5, true],
      [1, false],
      [8, true],
      [4, false],
      [2, false],
    ]);
  });
});
