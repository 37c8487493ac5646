import { calendarDate, isRefused } from '../../../kernel/index.js';
import { computed } from '../../law.fixtures.js';
import { computeDeadline } from '../compute-deadline.js';
import type { TriggerFacts } from '../deadline.js';

const day = calendarDate;

type Example = readonly [rule: string, date: string, due: string, why: string];

const given: readonly (readonly [id: string, ...Example])[] = [
  ['v085', 'epo.opposition', '2026-03-25', '2027-01-04', 'Christmas closure, then a weekend'],
  ['v087', 'epo.appeal', '2026-02-06', '2026-04-07', 'Easter Monday'],
  ['v089', 'epo.exam', '2024-08-26', '2025-01-02', 'Christmas closure of 2024'],
  ['v093', 'epo.appeal', '2023-11-01', '2024-01-02', 'deemed notified on its date'],
];

const own: readonly Example[] = [
  ['epo.opposition', '2025-09-04', '2026-06-05', 'Corpus Christi closes Munich'],
  ['epo.opposition', '2023-05-31', '2024-02-29', 'no day 31 in February'],
  ['epo.opposition-reply', '2026-01-31', '2026-06-01', 'a Sunday'],
  ['epo.intervention', '2025-10-06', '2026-01-07', 'Epiphany'],
  ['epo.appeal-grounds', '2026-01-14', '2026-05-15', 'Ascension Day'],
  ['epo.appeal-reply', '2026-01-25', '2026-05-26', 'Whit Monday'],
  ['epo.exam', '2025-12-03', '2026-04-07', 'Good Friday to Easter Monday'],
  ['epo.r71-3', '2026-01-01', '2026-05-04', 'Labour Day, a Friday'],
  ['epo.further-processing', '2025-12-31', '2026-03-02', 'month end, a Saturday'],
  ['epo.reestablishment', '2026-02-06', '2026-04-07', 'Easter Monday'],
  ['epo.unitary-effect', '2026-11-25', '2027-01-04', 'Christmas closure'],
  ['epo.opt-validation', '2026-02-25', '2026-05-26', 'Whit Monday'],
];

const appeal = (date: string, more: Partial<TriggerFacts> = {}) =>
  computed('epo.appeal', { date: day(date), ...more });

describe('periods of the European Patent Office', () => {
  it.each(given)('meet example %s: %s from %s', (_, rule, date, due) => {
    expect(computed(rule, { date: day(date) }).due).toBe(due);
    expect(computed(rule, { date: day(date), calendar: 'EPO' }).due).toBe(due);
  });

  it.each(own)('%s from %s ends on %s: %s', (rule, date, due) => {
    expect(computed(rule, { date: day(date) }).due).toBe(due);
  });

  it('run from the tenth day after a document dated before November 2023', () => {
    expect(appeal('2023-10-31').due).toBe('2024-01-10');
    const service = { method: 'mail', receivedOn: day('2023-11-13') } as const;
    expect(appeal('2023-10-31', { service }).due).toBe('2024-01-15');
  });

  it('grow by the days by which a document came more than seven days late', () => {
    const received = (on: string) => ({ service: { method: 'mail', receivedOn: day(on) } }) as const;
    expect(appeal('2026-02-10', received('2026-02-17')).due).toBe('2026-04-10');
    expect(appeal('2026-02-10', received('2026-02-18')).due).toBe('2026-04-13');
    expect(appeal('2026-02-10', received('2026-02-20')).due).toBe('2026-04-13');
    expect(appeal('2026-02-10', received('2026-02-21')).due).toBe('2026-04-14');
  });

  it('treat days that earlier notices closed as worked, with a warning', () => {
    const { due, warnings } = appeal('2026-02-27');
    expect(due).toBe('2026-04-27');
    expect(warnings.some(({ en }) => en.includes("King's Day"))).toBe(true);
  });

  it('stay open where the closing days are not known, with a safe day', () => {
    const outcome = computeDeadline('epo.opposition', { date: day('2026-08-25') });
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    expect([outcome.computed.due, outcome.computed.safe]).toEqual([undefined, '2027-05-25']);
  });

  it('for re-establishment end twelve months after the missed period in any case', () => {
    const asked = (dates: TriggerFacts['dates'], circumstances?: readonly string[]) =>
      computed('epo.reestablishment', { date: day('2026-02-10'), dates, circumstances }).due;
    expect(asked({ missed_period_ended: day('2025-03-10') })).toBe('2026-03-10');
    expect(asked({ missed_period_ended: day('2025-12-10') })).toBe('2026-04-10');
    expect(
      computed('epo.reestablishment', { date: day('2025-03-10'), circumstances: ['longstop'] }).due,
    ).toBe('2026-03-10');
  });

  it('that the Office sets say so', () => {
    const said = (rule: string) =>
      computed(rule, { date: day('2026-03-17') }).warnings.some(({ en }) =>
        en.includes('often sets another'),
      );
    expect(['epo.exam', 'epo.opposition-reply', 'epo.r71-3'].map(said)).toEqual([true, true, false]);
  });
});
