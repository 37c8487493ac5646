import { computed } from '../../law.fixtures.js';
import { findRule, packOf, rulesTriggeredBy } from '../packs.js';
import { versionsOf } from '../versions.js';
import { dueOf, of, refusalOf, served, when, type Row } from './china.fixtures.js';

const electronic = served('electronic');

describe('proceedings before CNIPA', () => {
  it.each<Row>([
    [
      'cn.pat.oa-first',
      '2025-06-09',
      electronic,
      '2025-10-09',
      'v036: four months from the electronic service',
    ],
    ['cn.pat.reexam', '2025-11-30', electronic, '2026-02-28', 'v043: a Saturday worked by notice'],
    ['cn.pat.invalidation-supplement', '2025-09-04', {}, '2025-10-09', 'v046: past the block'],
    ['cn.pat.invalidation-supplement', '2026-01-31', {}, '2026-02-28', 'v047: no 31st, a worked Saturday'],
    ['cn.pat.invalidation-supplement', '2025-01-31', {}, '2025-02-28', 'v048: no 31st'],
    ['cn.pat.grant-registration', '2025-08-10', electronic, '2025-10-10', 'v051: two months'],
    ['cn.pat.pct-entry', '2023-06-30', when('with_surcharge'), '2026-02-28', 'v054: 32 months'],
    ['cn.pat.pta-request', '2025-07-04', {}, '2025-10-09', 'v055: past the block'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });

  it.each<Row>([
    ['cn.pat.oa-next', '2025-12-31', electronic, '2026-02-28', 'two months to the end of February'],
    ['cn.pat.presumed-receipt-post', '2026-01-01', {}, '2026-01-16', 'when 15 days have passed'],
    ['cn.pat.presumed-receipt-post', '2026-01-31', {}, '2026-02-15', 'never moved off a holiday'],
    ['cn.pat.presumed-receipt-electronic', '2026-02-16', {}, '2026-02-16', 'the day itself'],
    ['cn.pat.presumed-receipt-notice', '2026-01-31', {}, '2026-02-28', 'one month'],
    ['cn.pat.invalidation-fee', '2025-09-04', {}, '2025-10-09', 'with the supplement'],
    ['cn.pat.invalidation-response', '2026-09-05', electronic, '2026-10-08', 'one month'],
    ['cn.pat.invalidation-reply-petitioner', '2026-01-30', electronic, '2026-02-28', 'one month'],
    ['cn.pat.divisional', '2025-08-10', electronic, '2025-10-10', 'with the registration'],
    ['cn.pat.restoration', '2026-04-20', electronic, '2026-06-22', 'two months from the notice'],
    ['cn.pat.annuity-grace', '2025-08-17', {}, '2026-02-24', 'past the Spring Festival'],
    ['cn.pat.biblio-change-fee', '2026-09-01', {}, '2026-10-08', 'one month'],
    ['cn.pat.assignment-effect', '2026-10-01', {}, '2026-10-01', 'on the day, a holiday or not'],
    ['cn.pat.licence-record', '2025-07-04', {}, '2025-10-09', 'three months'],
    ['cn.pat.evaluation-report', '2025-12-18', {}, '2026-02-24', 'two months'],
    ['cn.pat.pte-request', '2025-11-16', {}, '2026-02-24', 'three months'],
    ['cn.pat.priority', '2025-02-16', {}, '2026-02-24', 'twelve months'],
    ['cn.pat.priority', '2025-08-16', when('design'), '2026-02-24', 'six months for a design'],
    ['cn.pat.priority', '2026-02-16', when('restoration'), '2026-04-16', 'two months to restore it'],
    ['cn.pat.priority-add', '2024-10-17', {}, '2026-02-24', '16 months from the priority'],
    ['cn.pat.priority-add', '2025-10-16', when('counted_from_filing'), '2026-02-24', '4 from the filing'],
    ['cn.pat.grace-period', '2025-10-01', {}, '2026-04-01', 'six months'],
    ['cn.pat.substantive-exam', '2023-02-18', {}, '2026-02-24', 'three years'],
    ['cn.pat.pct-entry', '2023-08-31', {}, '2026-02-28', '30 months'],
    ['cn.pat.pct-entry', '2023-04-01', {}, '2025-10-09', '30 months, past the block'],
    ['cn.pat.foreign-filing-secrecy', '2025-12-31', {}, '2026-02-28', 'two months'],
    ['cn.pat.voluntary-amend', '2025-11-17', electronic, '2026-02-24', 'three months'],
  ])('%s from %s with %j is %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });
});

describe('a document of CNIPA', () => {
  it.each([
    ['by post, 15 days after', '2025-05-25', served('mail'), '2025-10-09'],
    [
      'by post, on the day of receipt that is proved',
      '2025-05-25',
      served('mail', '2025-05-30'),
      '2025-09-30',
    ],
    ['by hand, on the day', '2025-06-09', served('hand'), '2025-10-09'],
    ['electronically before 2024-01-20, 15 days after', '2024-01-19', electronic, '2024-06-03'],
    ['electronically since then, on the day', '2024-01-20', electronic, '2024-05-20'],
    ['by public notice, a month after', '2025-08-31', served('public_notice'), '2026-01-30'],
  ])('is served %s', (_, date, facts, due) => {
    expect(dueOf('cn.pat.oa-first', date, facts)).toBe(due);
  });

  it('that came back is served by public notice', () => {
    expect(refusalOf('cn.pat.reexam', '2026-03-02', served('returned'))).toBe(
      'law.service_method_unavailable',
    );
  });

  it('in the electronic system counts after 15 days where it was issued before 2024-01-20', () => {
    const rule = 'cn.pat.presumed-receipt-electronic';
    expect(dueOf(rule, '2024-01-19')).toBe('2024-02-03');
    expect(dueOf(rule, '2024-01-20')).toBe('2024-01-20');
    expect(dueOf(rule, '2024-01-20', { dates: { issued_on: '2024-01-19' } })).toBe('2024-02-03');
    const read = versionsOf(findRule(rule)!).map(({ verified, verifiedAsOf }) => [verified, verifiedAsOf]);
    expect(read).toEqual([
      [true, '2023-12-11'],
      ['partial', undefined],
    ]);
  });
});

describe('restoration of a right', () => {
  const rule = 'cn.pat.restoration';

  it('runs from the notice, after force majeure from its end, after a missed re-examination from the end of that period', () => {
    expect(dueOf(rule, '2026-03-31', when('force_majeure'))).toBe('2026-06-01');
    expect(dueOf(rule, '2026-03-31', when('reexam_period_missed'))).toBe('2026-06-01');
    const citation = (...ids: string[]) => computed(rule, of('2026-03-31', when(...ids))).citation;
    expect([citation(), citation('force_majeure')]).toEqual([
      '专利法实施细则（2023）第6条第2款',
      '专利法实施细则（2023）第6条第1款',
    ]);
  });

  it('ends at the latest two years after the period that was missed', () => {
    const missed = (day: string) => ({ ...when('force_majeure'), dates: { missed_period_ended_on: day } });
    expect(dueOf(rule, '2026-04-20', missed('2024-05-20'))).toBe('2026-05-20');
    expect(dueOf(rule, '2026-04-20', missed('2024-07-20'))).toBe('2026-06-22');
  });
});

describe('the rules of CNIPA', () => {
  it('give no compensation of the term for grants and approvals before 2024-01-20', () => {
    for (const rule of ['cn.pat.pta-request', 'cn.pat.pte-request']) {
      expect(refusalOf(rule, '2024-01-19')).toBe('law.rule_not_in_force');
      expect(dueOf(rule, '2024-01-20')).toBe('2024-04-22');
    }
  });

  it('are counted by the Implementing Rules of 2023 with a warning for earlier events', () => {
    const verified = (date: string) => computed('cn.pat.invalidation-supplement', of(date)).verified;
    expect([verified('2024-01-19'), verified('2024-01-20')]).toEqual(['partial', true]);
    const law = (date: string) => computed('cn.pat.reexam', of(date, served('hand'))).verified;
    expect([law('2021-05-31'), law('2021-06-01')]).toEqual(['partial', true]);
  });

  it('say of what was not read that it was not', () => {
    const unread = packOf('cn-cnipa')!.rules.filter(({ verified }) => verified === 'partial');
    expect(unread.map(({ id }) => id)).toEqual([
      'cn.pat.oa-first',
      'cn.pat.oa-next',
      'cn.pat.invalidation-response',
      'cn.pat.invalidation-reply-petitioner',
    ]);
  });

  it('know no extension in invalidation proceedings', () => {
    const fixed = packOf('cn-cnipa')!.rules.filter(
      (rule) => rule.counting === 'calendar' && rule.notExtendable,
    );
    expect(fixed.map(({ id }) => id)).toEqual([
      'cn.pat.invalidation-response',
      'cn.pat.invalidation-reply-petitioner',
    ]);
  });

  it('start from one event what runs from one happening', () => {
    const ids = (event: string) => rulesTriggeredBy('cn-cnipa', event).map(({ id }) => id);
    expect(ids('invalidation_filed')).toEqual(['cn.pat.invalidation-supplement', 'cn.pat.invalidation-fee']);
    expect(ids('grant_notice_served')).toEqual(['cn.pat.grant-registration', 'cn.pat.divisional']);
    expect(ids('priority_date')).toEqual([
      'cn.pat.priority-add',
      'cn.pat.substantive-exam',
      'cn.pat.pct-entry',
    ]);
    expect(packOf('cn-cnipa')!.rules).toHaveLength(27);
  });
});
