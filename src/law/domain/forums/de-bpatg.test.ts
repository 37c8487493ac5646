import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';

const day = calendarDate;

type Facts = Omit<TriggerFacts, 'date'>;
type Example = readonly [rule: string, date: string, facts: Facts, due: string, why: string];

const since: Facts = { circumstances: ['longstop'] };

const examples: readonly Example[] = [
  ['de.opposition', '2024-11-15', {}, '2025-08-18', 'Assumption is off in Munich'],
  ['de.opposition', '2025-05-31', {}, '2026-03-02', 'no day 31 in February, a Saturday'],
  ['de.opposition-intervention', '2025-10-06', {}, '2026-01-07', 'Epiphany'],
  ['de.nullity-declare', '2026-05-04', {}, '2026-06-05', 'Corpus Christi'],
  ['de.nullity-declare', '2024-01-31', {}, '2024-02-29', 'month end of a leap year'],
  ['de.nullity-grounds', '2026-02-06', {}, '2026-04-07', 'Easter Monday'],
  ['de.nullity-appeal', '2025-07-15', {}, '2025-08-15', 'Assumption is worked in Karlsruhe'],
  ['de.nullity-appeal', '2025-12-06', {}, '2026-01-07', 'Epiphany is not'],
  ['de.nullity-appeal', '2024-09-30', since, '2025-03-28', 'five months, then one'],
  ['de.nullity-appeal-grounds', '2024-09-30', since, '2025-05-28', 'five months, then three'],
  ['de.beschwerde-dpma', '2026-02-05', {}, '2026-03-05', 'served by hand'],
];

describe('periods of the Federal Patent Court and the German Office', () => {
  it('meet example v108: from the judgment to the grounds of appeal', () => {
    const facts = { date: day('2026-05-30'), calendar: 'DE-BW' };
    expect(computed('de.nullity-appeal-grounds', facts).due).toBe('2026-08-31');
  });

  it.each(examples)('%s from %s by %j ends on %s: %s', (rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it('for the grounds of the defence exist since May 2022', () => {
    expect(refusalCode('de.nullity-grounds', { date: day('2022-04-30') })).toBe('law.rule_not_in_force');
    expect(computed('de.nullity-grounds', { date: day('2022-05-01') }).due).toBe('2022-07-01');
  });

  it('of an appeal start five months after the pronouncement at the latest', () => {
    const dates = { pronounced_on: day('2025-12-01') };
    const asked = (rule: string, date: string) => computed(rule, { date: day(date), dates }).due;
    expect(asked('de.nullity-appeal', '2026-02-10')).toBe('2026-03-10');
    expect(asked('de.nullity-appeal', '2026-06-10')).toBe('2026-06-01');
    expect(asked('de.nullity-appeal-grounds', '2026-06-10')).toBe('2026-08-03');
  });

  it.each<readonly [string, ServiceFacts, string, string | undefined, string]>([
    ['2024-12-31', { method: 'mail' }, '2025-02-03', '2025-01-31', 'the third day after posting'],
    ['2025-01-01', { method: 'mail' }, '2025-02-05', '2025-02-03', 'the fourth, since 2025'],
    ['2025-01-02', { method: 'mail' }, '2025-02-06', '2025-02-03', 'a deemed day on Epiphany stays'],
    [
      '2025-01-02',
      { method: 'mail', receivedOn: day('2025-01-20') },
      '2025-02-20',
      undefined,
      'received later still',
    ],
  ])('from a letter of the Office posted on %s as %j end on %s, safe %s: %s', (date, service, due, safe) => {
    const computation = computed('de.beschwerde-dpma', { date: day(date), service });
    expect([computation.due, computation.safe]).toEqual([due, safe]);
  });

  it('count by Munich or by Karlsruhe, and leave no calendar to be chosen', () => {
    const asked = (rule: string, calendar?: string) => computed(rule, { date: day('2025-07-15'), calendar });
    expect(asked('de.nullity-declare').due).toBe('2025-08-18');
    expect(asked('de.nullity-declare', 'DE-BW').due).toBe('2025-08-18');
    expect(asked('de.nullity-appeal', 'DE-BY-Muenchen').due).toBe('2025-08-15');
    const chosen = asked('de.nullity-declare').warnings.filter(({ en }) => en.includes('seat of the court'));
    expect(chosen).toEqual([]);
  });

  it('that cannot be extended say so, those for grounds do not', () => {
    const said = (rule: string) =>
      computed(rule, { date: day('2026-03-17') }).warnings.some(({ en }) => en.includes('may not extend'));
    const rules = ['de.opposition', 'de.nullity-appeal', 'de.nullity-grounds', 'de.nullity-appeal-grounds'];
    expect(rules.map(said)).toEqual([true, true, false, false]);
  });
});
