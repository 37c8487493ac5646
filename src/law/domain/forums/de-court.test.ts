import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { TriggerFacts } from '../deadline.js';

const day = calendarDate;

type Facts = Omit<TriggerFacts, 'date'>;
type Example = readonly [rule: string, date: string, facts: Facts, due: string, why: string];

const at = (calendar: string): Facts => ({ calendar });
const duesseldorf = at('DE-NW');
const abroad: Facts = { circumstances: ['service_abroad'] };
const since: Facts = { circumstances: ['longstop'] };

const given: readonly (readonly [id: string, ...Example])[] = [
  ['v097', 'de.defence-notice', '2026-01-31', { ...duesseldorf, ...abroad }, '2026-03-02', 'served abroad'],
  ['v098', 'de.appeal', '2025-12-06', at('DE-BY-Muenchen'), '2026-01-07', 'Epiphany in Munich'],
  ['v101', 'de.appeal', '2026-05-04', duesseldorf, '2026-06-05', 'Corpus Christi'],
  ['v105', 'de.pi-execution', '2026-03-03', duesseldorf, '2026-04-07', 'Good Friday to Easter Monday'],
];

const own: readonly Example[] = [
  ['de.defence-notice', '2026-01-31', {}, '2026-02-16', 'two weeks, a Saturday'],
  ['de.defence', '2026-12-10', {}, '2026-12-24', 'December 24 is no holiday'],
  ['de.default-objection', '2026-03-20', {}, '2026-04-07', 'Good Friday'],
  ['de.default-objection', '2026-01-29', abroad, '2026-03-02', 'a month abroad, month end'],
  ['de.default-objection', '2017-10-17', {}, '2017-11-02', 'Reformation Day of 2017, then All Saints'],
  ['de.appeal', '2024-01-30', {}, '2024-02-29', 'month end of a leap year'],
  ['de.appeal', '2025-12-06', {}, '2026-01-06', 'Epiphany is worked in Düsseldorf'],
  ['de.appeal', '2026-05-04', at('DE-HH'), '2026-06-04', 'Corpus Christi is worked in Hamburg'],
  ['de.appeal', '2025-02-08', at('DE-BE'), '2025-03-10', 'Women’s Day in Berlin, a Saturday'],
  ['de.appeal', '2025-04-08', at('DE-BE'), '2025-05-09', 'May 8 of 2025 in Berlin'],
  ['de.appeal-grounds', '2025-12-31', {}, '2026-03-02', 'two months, month end, a Saturday'],
  ['de.immediate-appeal', '2026-04-17', {}, '2026-05-04', 'Labour Day, a Friday'],
  ['de.revision', '2025-12-06', duesseldorf, '2026-01-07', 'Epiphany in Karlsruhe, whichever court decided'],
  ['de.revision', '2026-05-15', { circumstances: ['grounds'] }, '2026-07-15', 'the grounds, two months'],
  ['de.pi-execution', '2025-11-24', {}, '2025-12-24', 'December 24 is no holiday'],
  ['de.pi-execution', '2026-01-31', {}, '2026-03-02', 'month end'],
  ['de.pi-urgency', '2026-01-31', {}, '2026-02-28', 'practice: a Saturday does not move it'],
  ['de.protective-letter-expiry', '2026-03-05', {}, '2026-09-05', 'a Saturday, and it does not move'],
  ['de.reinstatement', '2026-04-17', {}, '2026-05-04', 'two weeks, Labour Day'],
  ['de.reinstatement', '2026-04-17', { circumstances: ['grounds_periods'] }, '2026-05-18', 'a month'],
  ['de.reinstatement', '2025-04-28', since, '2026-04-28', 'a year after the missed period'],
  ['de.limitation', '2023-12-31', {}, '2026-12-31', 'known on 2023-02-01'],
  ['de.limitation', '2020-12-31', {}, '2023-12-31', 'a Sunday: not moved'],
];

describe('periods of the German civil courts', () => {
  it.each(given)('meet example %s: %s from %s', (_, rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it.each(own)('%s from %s by %j ends on %s: %s', (rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it('know from the copy itself that it was sent abroad', () => {
    const service = { method: 'mail', destination: 'foreign' } as const;
    expect(computed('de.defence-notice', { date: day('2026-01-31'), service }).due).toBe('2026-03-02');
  });

  it('run from service by public notice a month after it, a day that never moves', () => {
    const service = { method: 'public_notice' } as const;
    expect(computed('de.appeal', { date: day('2026-04-01'), service }).due).toBe('2026-06-01');
  });

  it.each([
    ['2026-02-10', '2025-12-01', '2026-03-10', 'served within five months'],
    ['2026-06-10', '2025-12-01', '2026-06-01', 'served later: from May 1, a holiday that does not move'],
    ['2026-06-10', '2025-09-30', '2026-03-30', 'from the last of February, then a Saturday'],
  ])('on appeal, served %s and pronounced %s, end on %s: %s', (date, pronounced, due) => {
    const dates = { pronounced_on: day(pronounced) };
    expect(computed('de.appeal', { date: day(date), dates }).due).toBe(due);
  });

  it.each([
    ['de.appeal', '2025-03-28'],
    ['de.appeal-grounds', '2025-04-28'],
    ['de.immediate-appeal', '2025-03-14'],
    ['de.revision', '2025-03-28'],
  ])('of %s start five months after the pronouncement where nothing was served', (rule, due) => {
    const { due: ends, steps } = computed(rule, { date: day('2024-09-30'), ...since });
    expect(ends).toBe(due);
    expect(steps.map(({ date }) => date)).toContain('2025-02-28');
  });

  it('for reinstatement end a year after the missed period in any case', () => {
    const dates = { missed_period_ended: day('2025-04-28') };
    expect(computed('de.reinstatement', { date: day('2026-04-17'), dates }).due).toBe('2026-04-28');
  });

  it('of a defence are the least the court may give, and no date to miss', () => {
    const { kind, warnings } = computed('de.defence', { date: day('2026-03-17') });
    expect(kind).toBe('threshold');
    expect(warnings.some(({ en }) => en.includes('least it may give'))).toBe(true);
  });

  it('that cannot be extended say so, the grounds of a Revision do not', () => {
    const said = (rule: string, facts: Facts = {}) =>
      computed(rule, { date: day('2026-03-17'), ...facts }).warnings.some(({ en }) =>
        en.includes('may not extend'),
      );
    expect([
      said('de.appeal'),
      said('de.appeal-grounds'),
      said('de.revision'),
      said('de.revision', { circumstances: ['grounds'] }),
    ]).toEqual([true, false, true, false]);
  });

  it('end at midnight of the court', () => {
    expect(computed('de.appeal', { date: day('2026-03-17') }).cutoff).toEqual({
      time: '23:59',
      zone: 'Europe/Berlin',
    });
  });

  it('are none against an injunction, and the court’s for the main action', () => {
    expect(refusalCode('de.pi-opposition', { date: day('2026-03-17') })).toBe('law.no_deadline');
    expect(refusalCode('de.pi-merits', { date: day('2026-03-17') })).toBe('law.set_by_court');
  });

  it('of practice say that they are no law', () => {
    const { warnings, verified } = computed('de.pi-urgency', { date: day('2026-03-17') });
    expect(verified).toBe('partial');
    expect(warnings.some(({ en }) => en.includes('practice of courts'))).toBe(true);
  });
});
