import { isRefused } from '../../../kernel/index.js';
import { computed } from '../../law.fixtures.js';
import { computeDeadline } from '../compute-deadline.js';
import { findRule, packOf } from '../packs.js';
import { versionsOf } from '../versions.js';
import { dueOf, of, refusalOf, when, type Row } from './china.fixtures.js';

describe('a limitation in China', () => {
  it.each<Row>([
    ['cn.lim.patent', '2023-01-31', {}, '2026-02-02', 'v032: a Saturday'],
    ['cn.lim.patent', '2021-05-31', {}, '2023-05-31', 'two years before 2021-06-01'],
    ['cn.lim.patent', '2021-06-01', {}, '2024-06-03', 'three years since'],
    [
      'cn.lim.patent',
      '2023-01-31',
      { dates: { infringer_known_on: '2023-03-14' } },
      '2026-03-16',
      'from knowledge of the infringer, where later',
    ],
    [
      'cn.lim.patent',
      '2023-01-31',
      { dates: { infringer_known_on: '2022-03-14' } },
      '2026-02-02',
      'not from knowledge of the infringer, where earlier',
    ],
    ['cn.lim.patent-provisional', '2022-01-10', {}, '2025-01-10', 'three years'],
    [
      'cn.lim.patent-provisional',
      '2022-01-10',
      { dates: { granted_on: '2023-05-03' } },
      '2026-05-06',
      'from the grant, where the use was known before',
    ],
    ['cn.lim.general', '2023-02-28', {}, '2026-02-28', 'three years to a Saturday worked by notice'],
    ['cn.lim.general', '2006-02-16', when('longstop'), '2026-02-24', 'twenty years from the harm'],
    [
      'cn.lim.general',
      '2023-06-30',
      { dates: { harmed_on: '2006-02-16' } },
      '2026-02-24',
      'three years, cut short by the twenty',
    ],
    [
      'cn.lim.general',
      '2023-02-28',
      { dates: { harmed_on: '2016-02-16' } },
      '2026-02-28',
      'three years, the twenty being later',
    ],
    ['cn.lim.suspension-tail', '2025-08-31', {}, '2026-02-28', 'six months to the end of February'],
  ])('%s from %s with %j ends on %s: %s', (rule, date, facts, due) => {
    expect(dueOf(rule, date, facts)).toBe(due);
  });

  it.each(['cn.lim.patent', 'cn.lim.patent-provisional', 'cn.lim.general'])(
    '%s starts anew in full when interrupted',
    (rule) => {
      expect(dueOf(rule, '2021-06-15', { dates: { interrupted_on: '2023-03-14' } })).toBe('2026-03-16');
    },
  );

  it('is not shortened by knowledge that lies after the interruption it states', () => {
    const dates = { infringer_known_on: '2021-07-01', interrupted_on: '2023-03-14' };
    expect(dueOf('cn.lim.patent', '2021-06-15', { dates })).toBe('2026-03-16');
  });

  it.each([
    ['ends six months after an obstacle in its last six months', '2025-12-01', '2025-12-20', '2026-06-22'],
    ['ends so after an obstacle that reached into them', '2025-01-01', '2025-12-20', '2026-06-22'],
    ['is not touched by an obstacle that was gone before them', '2025-01-01', '2025-06-01', '2026-02-02'],
    ['is not touched by an obstacle that arose after it ended', '2026-03-01', '2026-04-01', '2026-02-02'],
  ])('%s', (_, suspended_from, suspended_until, due) => {
    expect(dueOf('cn.lim.patent', '2023-01-31', { dates: { suspended_from, suspended_until } })).toBe(due);
  });

  it('is neither interrupted nor suspended in its twenty years', () => {
    const dates = {
      interrupted_on: '2025-01-01',
      suspended_from: '2026-01-01',
      suspended_until: '2026-02-01',
    };
    expect(dueOf('cn.lim.general', '2006-02-16', { ...when('longstop'), dates })).toBe('2026-02-24');
    const anew = { interrupted_on: '2025-01-01', harmed_on: '2006-02-16' };
    expect(dueOf('cn.lim.general', '2023-06-30', { dates: anew })).toBe('2026-02-24');
  });

  it('leaves its end open, with a safe day, where the calendar does not reach it yet', () => {
    const outcome = computeDeadline('cn.lim.patent', of('2026-03-03'));
    if (isRefused(outcome)) throw new Error(outcome.refusal.because.en);
    expect([outcome.computed.due, outcome.computed.safe]).toEqual([undefined, '2029-03-03']);
  });
});

describe('the rules of limitation', () => {
  it('say that the two years before 2021-06-01 were not read', () => {
    const read = versionsOf(findRule('cn.lim.patent')!).map(({ verified, offset }) => [
      verified,
      offset?.value,
    ]);
    expect(read).toEqual([
      [true, 3],
      ['partial', 2],
    ]);
    expect(computed('cn.lim.patent', of('2021-05-31')).verified).toBe('partial');
    expect(computed('cn.lim.patent', of('2021-06-01')).verifiedAsOf).toBe('2020-10-17');
  });

  it('give no date for the fee of provisional protection before the law that was read', () => {
    expect(refusalOf('cn.lim.patent-provisional', '2021-05-31')).toBe('law.rule_not_in_force');
    expect(dueOf('cn.lim.patent-provisional', '2021-06-01')).toBe('2024-06-03');
  });

  it('warn of the Civil Code for events before 2021', () => {
    const verified = (date: string) => computed('cn.lim.general', of(date)).verified;
    expect([verified('2020-12-31'), verified('2021-01-01')]).toEqual(['partial', true]);
  });

  it('are four, asked without a proceeding; the end of a suspension is no act', () => {
    const { rules, hears } = packOf('cn-limitation')!;
    expect([rules.length, hears]).toEqual([4, false]);
    expect(rules.map(({ kind, owedBy }) => [kind, owedBy])).toEqual([
      ['deadline', 'party'],
      ['deadline', 'party'],
      ['deadline', 'party'],
      ['threshold', 'forum'],
    ]);
  });
});
