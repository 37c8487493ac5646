import { calendarDate } from '../../../kernel/index.js';
import { computed, refusalCode } from '../../law.fixtures.js';
import type { TriggerFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const day = calendarDate;

type Facts = Omit<TriggerFacts, 'date'>;
type Example = readonly [rule: string, date: string, facts: Facts, due: string, why: string];

const at = (calendar: string): Facts => ({ calendar });
const duesseldorf = at('DE-NW');
const orders: Facts = { circumstances: ['orders'] };

const given: readonly (readonly [id: string, ...Example])[] = [
  ['v074', 'upc.sod', '2025-10-06', duesseldorf, '2026-01-06', 'Epiphany is no holiday in Düsseldorf'],
  ['v076', 'upc.rev-defence', '2026-05-14', at('FR'), '2026-07-15', 'Paris: July 14 is off'],
  ['v078', 'upc.appeal-decision', '2025-12-31', at('LU'), '2026-03-02', 'the last of February is a Saturday'],
  ['v079', 'upc.appeal-grounds', '2025-12-31', at('LU'), '2026-04-30', 'from the decision, not the notice'],
  ['v080', 'upc.appeal-order', '2026-04-16', at('LU'), '2026-05-04', 'May 1 is a Friday'],
  [
    'v082',
    'upc.merits-after-measures',
    '2025-12-15',
    duesseldorf,
    '2026-01-15',
    '31 days and 20 working days end on one day',
  ],
];

const atFirstInstance: readonly Example[] = [
  ['upc.prelim-objection', '2026-01-31', duesseldorf, '2026-03-02', 'month end, a Saturday'],
  ['upc.prelim-objection', '2024-01-30', duesseldorf, '2024-02-29', 'month end of a leap year'],
  ['upc.prelim-objection-comment', '2026-04-20', duesseldorf, '2026-05-04', '14 days'],
  ['upc.sod', '2025-10-06', at('DE-BY-Muenchen'), '2026-01-07', 'Epiphany is off in Munich'],
  ['upc.sod', '2025-10-06', at('DE-BW'), '2026-01-07', 'and in Mannheim'],
  ['upc.sod', '2026-05-17', at('IT'), '2026-08-17', 'no court vacation stops a period'],
  ['upc.reply-cc', '2025-12-31', duesseldorf, '2026-03-02', 'two months, month end'],
  ['upc.reply', '2026-02-06', at('NL'), '2026-04-07', 'Easter Monday'],
  ['upc.rejoinder-nocc', '2026-11-25', duesseldorf, '2026-12-28', 'Christmas before a weekend'],
  ['upc.rejoinder-nocc', '2026-11-24', duesseldorf, '2026-12-24', 'December 24 is worked'],
  ['upc.reply-to-defence-cc', '2026-09-01', at('DE-BY-Muenchen'), '2026-11-02', 'All Saints, a Sunday'],
  ['upc.rejoinder-cc', '2026-03-03', duesseldorf, '2026-04-07', 'Good Friday to Easter Monday'],
  ['upc.rejoinder-cc', '2026-03-03', at('FR'), '2026-04-03', 'Good Friday is worked in Paris'],
  ['upc.rejoinder-amend', '2026-10-08', at('IT'), '2026-11-09', 'a Sunday'],
  ['upc.rev-reply', '2026-04-04', duesseldorf, '2026-06-05', 'Corpus Christi'],
  ['upc.rev-reply', '2026-04-04', at('DE-HH'), '2026-06-04', 'which Hamburg does not keep'],
  ['upc.rev-rejoinder', '2026-11-08', at('IT'), '2026-12-09', 'Immaculate Conception'],
  ['upc.evidence-review', '2026-03-04', duesseldorf, '2026-04-07', 'day 30 is Good Friday'],
  ['upc.merits-after-measures', '2026-06-01', duesseldorf, '2026-07-02', '31 days are longer'],
  ['upc.merits-after-measures', '2026-12-18', duesseldorf, '2027-01-19', '20 working days are longer'],
  ['upc.panel-review', '2026-05-10', duesseldorf, '2026-05-26', 'Whit Monday'],
  ['upc.reestablishment', '2026-07-01', duesseldorf, '2026-08-03', 'a Saturday'],
  ['upc.costs', '2026-03-31', duesseldorf, '2026-04-30', 'no day 31 in April'],
  ['upc.formal-deficiency', '2026-05-31', duesseldorf, '2026-06-15', '14 days end on a Sunday'],
  ['upc.protective-letter-expiry', '2026-02-28', {}, '2026-08-28', 'six months'],
  ['upc.protective-letter-expiry', '2026-03-05', {}, '2026-09-05', 'a Saturday, and it does not move'],
];

const atLuxembourg: readonly Example[] = [
  [
    'upc.appeal-decision',
    '2026-04-23',
    duesseldorf,
    '2026-06-24',
    'National Day, whichever division decided',
  ],
  ['upc.appeal-grounds', '2026-04-15', duesseldorf, '2026-08-17', 'Assumption, a Saturday'],
  ['upc.appeal-order', '2026-05-20', at('DE-NW'), '2026-06-04', 'Corpus Christi is worked in Luxembourg'],
  ['upc.discretionary-review', '2026-06-08', {}, '2026-06-24', 'National Day'],
  ['upc.appeal-response', '2026-05-15', {}, '2026-08-17', 'three months'],
  ['upc.appeal-response', '2026-05-15', orders, '2026-06-01', '15 days against an order'],
  ['upc.cross-appeal-reply', '2026-04-30', {}, '2026-06-30', 'two months'],
  ['upc.cross-appeal-reply', '2026-05-10', orders, '2026-05-26', '15 days against an order, Whit Monday'],
  ['upc.optout', '2030-06-01', {}, '2030-04-30', 'a month before, back off Labour Day'],
];

describe('periods of the Unified Patent Court', () => {
  it.each(given)('meet example %s: %s from %s', (_, rule, date, facts, due) => {
    expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
  });

  it.each([...atFirstInstance, ...atLuxembourg])(
    '%s from %s by %j ends on %s: %s',
    (rule, date, facts, due) => {
      expect(computed(rule, { date: day(date), ...facts }).due).toBe(due);
    },
  );

  it.each<readonly [string, string, string, string, string | undefined, string]>([
    ['upc.sod', '2025-10-06', 'DE-BY-Muenchen', '2026-01-07', '2026-01-06', 'Epiphany'],
    ['upc.sod', '2025-10-06', 'DE-NW', '2026-01-06', undefined, 'no holiday there'],
    ['upc.rev-reply', '2026-04-04', 'DE-NW', '2026-06-05', '2026-06-04', 'Corpus Christi'],
    ['upc.rejoinder-cc', '2026-03-03', 'DE-NW', '2026-04-07', undefined, 'Good Friday is off everywhere'],
    ['upc.merits-after-measures', '2025-12-18', 'DE-BW', '2026-01-21', '2026-01-20', 'a working day more'],
  ])(
    '%s from %s by %s ends on %s, safe %s where a Land alone is off: %s',
    (rule, date, calendar, due, safe) => {
      const computation = computed(rule, { date: day(date), calendar });
      expect([computation.due, computation.safe]).toEqual([due, safe]);
    },
  );

  it('of an appeal say nothing of a calendar to be chosen, those of a division do', () => {
    const said = (rule: string) =>
      computed(rule, { date: day('2026-04-15') }).warnings.some(({ en }) => en.includes('seat of the court'));
    expect([said('upc.sod'), said('upc.appeal-decision')]).toEqual([true, false]);
  });

  it('take a registered letter for served on the tenth day, and its posting for the safe reading', () => {
    const service = { method: 'mail' } as const;
    const posted = computed('upc.sod', { date: day('2026-01-02'), service, ...duesseldorf });
    expect([posted.due, posted.safe]).toEqual(['2026-04-13', '2026-04-02']);
    const late = computed('upc.sod', {
      date: day('2026-01-02'),
      service: { ...service, receivedOn: day('2026-01-20') },
      ...duesseldorf,
    });
    expect([late.due, late.safe]).toEqual(['2026-04-20', undefined]);
    const sent = computed('upc.sod', {
      date: day('2026-01-02'),
      service: { method: 'electronic' },
      ...duesseldorf,
    });
    expect([sent.due, sent.safe]).toEqual(['2026-04-02', undefined]);
  });

  it('for re-establishment end six months after the missed period in any case', () => {
    const asked = (dates: TriggerFacts['dates'], circumstances?: readonly string[]) =>
      computed('upc.reestablishment', { date: day('2026-07-01'), dates, circumstances, ...duesseldorf }).due;
    expect(asked({ missed_period_ended: day('2026-01-15') })).toBe('2026-07-15');
    expect(asked({ missed_period_ended: day('2026-06-15') })).toBe('2026-08-03');
    expect(asked(undefined, ['longstop'])).toBe('2027-01-04');
  });

  it('for starting on the merits show both lengths', () => {
    const { steps } = computed('upc.merits-after-measures', { date: day('2026-12-18'), ...duesseldorf });
    const said = steps.map(({ say }) => say.en).join(' ');
    expect(said).toContain('day 31 is');
    expect(said).toContain('Business day 20 is');
    expect(steps.at(-1)?.date).toBe('2027-01-19');
  });

  it('for comments on secrets are set by the Court', () => {
    expect(refusalCode('upc.confidentiality-262-2', { date: day('2026-03-17') })).toBe('law.set_by_court');
  });

  it('begin with the Rules themselves', () => {
    expect(refusalCode('upc.prelim-objection', { date: day('2022-08-31') })).toBe('law.rule_not_in_force');
    expect(computed('upc.prelim-objection', { date: day('2022-09-01') }).due).toBe('2022-10-03');
  });

  it('that the Court may not extend say so', () => {
    const said = (rule: string) =>
      computed(rule, { date: day('2026-03-17') }).warnings.some(({ en }) => en.includes('may not extend'));
    const rules = [
      'upc.appeal-decision',
      'upc.appeal-order',
      'upc.merits-after-measures',
      'upc.appeal-grounds',
    ];
    expect(rules.map(said)).toEqual([true, true, true, false]);
  });

  it('that rest on secondary sources say so', () => {
    const read = (rule: string) => computed(rule, { date: day('2026-03-17') }).verified;
    expect(
      ['upc.costs', 'upc.protective-letter-expiry', 'upc.discretionary-review', 'upc.optout'].map(read),
    ).toEqual(['partial', 'partial', 'partial', 'partial']);
    expect(['upc.cross-appeal-reply', 'upc.formal-deficiency'].map(read)).toEqual([true, true]);
  });

  it('start with the complaint for both acts of each defendant', () => {
    const rules = rulesTriggeredBy('upc', 'statement_of_claim_served');
    expect(rules.map(({ id, scope }) => [id, scope])).toEqual([
      ['upc.prelim-objection', 'per_respondent'],
      ['upc.sod', 'per_respondent'],
    ]);
  });
});
