import { given } from '../../law.fixtures.js';
import type { ServiceFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const mail: ServiceFacts = { method: 'mail' };
const electronic: ServiceFacts = { method: 'electronic' };

/** Every rule once, where it can from a day whose last day is closed. */
const everyRule: readonly (readonly [rule: string, date: string, due: string])[] = [
  ['edtex.infringement_contentions', '2026-02-24', '2026-02-13'],
  ['edtex.invalidity_contentions', '2026-03-04', '2026-04-20'],
  ['edtex.exchange_terms', '2026-03-05', '2026-03-16'],
  ['edtex.prelim_constructions', '2026-03-15', '2026-04-06'],
  ['edtex.jccs', '2026-03-17', '2026-05-18'],
  ['edtex.cc_discovery', '2026-03-20', '2026-04-20'],
  ['edtex.cc_opening', '2026-03-25', '2026-05-11'],
  ['edtex.cc_response', '2026-04-04', '2026-04-20'],
  ['edtex.cc_reply', '2026-04-04', '2026-04-13'],
  ['edtex.cc_chart', '2026-04-14', '2026-04-03'],
  ['edtex.final_infringement', '2026-04-16', '2026-05-18'],
  ['edtex.final_invalidity', '2026-04-24', '2026-06-15'],
];

/** The same by mail: the period runs out, three days are added, the sum moves off a closed day again. */
const byMail: typeof everyRule = [
  ['edtex.invalidity_contentions', '2026-03-04', '2026-04-23'],
  ['edtex.exchange_terms', '2026-03-05', '2026-03-19'],
  ['edtex.jccs', '2026-03-17', '2026-05-21'],
  ['edtex.cc_response', '2026-04-04', '2026-04-23'],
  ['edtex.cc_reply', '2026-04-04', '2026-04-16'],
];

describe('the local rules of the Eastern District of Texas', () => {
  it.each(everyRule)('%s from %s ends on %s', (rule, date, due) => {
    expect(given(rule, date).due).toBe(due);
  });

  it.each(byMail)('%s served by mail on %s ends on %s', (rule, date, due) => {
    expect(given(rule, date, { service: mail }).due).toBe(due);
  });

  it('V105: the forty-fifth day is a Sunday', () => {
    const facts = { service: electronic, calendar: 'us-edtex' } as const;
    expect(given('edtex.invalidity_contentions', '2026-07-02', facts).due).toBe('2026-08-17');
  });

  it('moves a period that runs forward off a day of Texas, and keeps the day as the safe one', () => {
    const { due, safe } = given('edtex.cc_reply', '2026-08-20', { service: electronic });
    expect([due, safe]).toEqual(['2026-08-28', '2026-08-27']);
  });

  it('leaves a period that runs back on a day of Texas', () => {
    const { due, safe } = given('edtex.cc_chart', '2026-03-12');
    expect([due, safe]).toEqual(['2026-03-02', undefined]);
  });

  it('moves a period that runs back off a federal holiday to the day before it', () => {
    const { due, steps } = given('edtex.infringement_contentions', '2026-02-26');
    expect(due).toBe('2026-02-13');
    expect(steps.map(({ law }) => law)).toContain('FRCP 6(a)(5)');
  });

  it('ends at midnight in Texas', () => {
    expect(given('edtex.cc_opening', '2026-03-03').cutoff).toEqual({
      time: '23:59',
      zone: 'America/Chicago',
    });
  });

  it('stands on the Federal Rules of Civil Procedure', () => {
    const ids = rulesTriggeredBy('us-edtex', 'summons_and_complaint_served').map(({ id }) => id);
    expect(ids).toEqual(['frcp.answer_served', 'frcp.early_rfp_earliest']);
  });

  it('says of every date that the text was not read and that an order may displace it', () => {
    for (const [rule, date] of everyRule) {
      const { verified, warnings } = given(rule, date);
      const said = warnings.map(({ en }) => en).join(' ');
      expect([verified, said]).toEqual(['partial', expect.stringContaining('was not read')]);
      expect(said).toContain('An order, a schedule or an agreement');
    }
  });
});
