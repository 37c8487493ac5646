import { calendarDate } from '../../../kernel/index.js';
import { computed } from '../../law.fixtures.js';
import type { TriggerFacts } from '../deadline.js';

const day = calendarDate;

type Facts = Omit<TriggerFacts, 'date'>;
type Example = readonly [rule: string, date: string, facts: Facts, due: string, why: string];

const at = (calendar: string): Facts => ({ calendar });
const perishable: Facts = { perishable: true };

const given: readonly (readonly [id: string, ...Example])[] = [
  ['v110', 'eu.cus.initiate', '2025-12-19', at('DE-BY-Muenchen'), '2026-01-08', 'Epiphany does not count'],
  ['v112', 'eu.cus.confirm', '2026-04-02', { ...at('DE-HH'), ...perishable }, '2026-04-09', 'nor Easter'],
];

const own: readonly Example[] = [
  ['eu.cus.confirm', '2026-04-02', {}, '2026-04-20', 'ten working days over Easter'],
  ['eu.cus.confirm', '2026-04-02', at('FR'), '2026-04-17', 'Good Friday is worked in France'],
  ['eu.cus.confirm', '2026-04-02', { circumstances: ['perishable'] }, '2026-04-09', 'the goods perish'],
  ['eu.cus.initiate', '2025-12-19', {}, '2026-01-07', 'Epiphany counts in Hamburg'],
  ['eu.cus.initiate', '2026-04-27', at('NL'), '2026-05-12', 'Liberation Day; the King’s Day is the event'],
  ['eu.cus.initiate', '2026-04-02', perishable, '2026-04-09', 'three working days'],
  ['eu.cus.initiate-extended', '2026-01-07', {}, '2026-01-21', 'ten more working days'],
  ['eu.cus.initiate-extended', '2026-01-07', perishable, '2026-01-21', 'knows no shorter length'],
  ['eu.cus.small-consignment', '2026-05-08', {}, '2026-05-26', 'Ascension and Whit Monday'],
  ['eu.cus.exofficio-application', '2026-03-31', {}, '2026-04-08', 'four working days over Easter'],
  ['eu.cus.afa-extension', '2026-07-01', {}, '2026-05-19', 'thirty working days back over Whit Monday'],
];

describe('periods of customs in the Union', () => {
  it.each(given)('meet example %s: %s from %s', (_, rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it.each(own)('%s from %s by %j ends on %s: %s', (rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it('run from the day the notice arrived', () => {
    const service = { method: 'mail', receivedOn: day('2026-01-09') } as const;
    expect(computed('eu.cus.confirm', { date: day('2026-01-05'), service }).due).toBe('2026-01-23');
  });

  it('say how short they are for goods that perish, unless that is known', () => {
    const said = (facts: Facts) =>
      computed('eu.cus.confirm', { date: day('2026-03-17'), ...facts }).warnings.some(({ en }) =>
        en.includes('3 business days'),
      );
    expect([said({}), said(perishable)]).toEqual([true, false]);
  });

  it('ask for the calendar of the office', () => {
    const { warnings } = computed('eu.cus.confirm', { date: day('2026-03-17') });
    expect(warnings.some(({ en }) => en.includes('counted by DE-HH'))).toBe(true);
  });
});
