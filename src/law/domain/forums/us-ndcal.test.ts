import { calendarDate } from '../../../kernel/index.js';
import { given, refusalCode } from '../../law.fixtures.js';
import type { ServiceFacts } from '../deadline.js';
import { rulesTriggeredBy } from '../packs.js';

const day = calendarDate;
const mail: ServiceFacts = { method: 'mail' };
const electronic: ServiceFacts = { method: 'electronic' };

/** Every rule once, where it can from a day whose last day is closed. */
const everyRule: readonly (readonly [rule: string, date: string, due: string])[] = [
  ['ndcal.infringement_contentions', '2026-02-28', '2026-03-16'],
  ['ndcal.invalidity_contentions', '2026-03-04', '2026-04-20'],
  ['ndcal.dj_invalidity', '2026-03-07', '2026-03-23'],
  ['ndcal.damages_contentions', '2026-03-13', '2026-05-04'],
  ['ndcal.responsive_damages', '2026-03-19', '2026-04-20'],
  ['ndcal.exchange_terms', '2026-03-21', '2026-04-06'],
  ['ndcal.prelim_constructions', '2026-03-28', '2026-04-20'],
  ['ndcal.jccs', '2026-03-31', '2026-06-01'],
  ['ndcal.cc_discovery', '2026-04-09', '2026-05-11'],
  ['ndcal.cc_opening', '2026-04-09', '2026-05-26'],
  ['ndcal.cc_response', '2026-04-18', '2026-05-04'],
  ['ndcal.cc_reply', '2026-04-19', '2026-04-27'],
  ['ndcal.opposition', '2026-04-25', '2026-05-11'],
  ['ndcal.reply', '2026-05-02', '2026-05-11'],
];

/** The same by mail: the period runs out, three days are added, the sum moves off a closed day again. */
const byMail: typeof everyRule = [
  ['ndcal.invalidity_contentions', '2026-03-04', '2026-04-23'],
  ['ndcal.damages_contentions', '2026-03-13', '2026-05-07'],
  ['ndcal.responsive_damages', '2026-03-19', '2026-04-23'],
  ['ndcal.exchange_terms', '2026-03-21', '2026-04-09'],
  ['ndcal.jccs', '2026-03-31', '2026-06-04'],
  ['ndcal.cc_response', '2026-04-18', '2026-05-07'],
  ['ndcal.cc_reply', '2026-04-19', '2026-04-30'],
];

describe('the local rules of the Northern District of California', () => {
  it.each(everyRule)('%s from %s ends on %s', (rule, date, due) => {
    expect(given(rule, date).due).toBe(due);
  });

  it.each(byMail)('%s served by mail on %s ends on %s', (rule, date, due) => {
    expect(given(rule, date, { service: mail }).due).toBe(due);
  });

  it('V106: moves off Cesar Chavez Day, and keeps the day itself as the safe one', () => {
    const { due, safe, cutoff } = given('ndcal.opposition', '2026-03-17', { calendar: 'us-ndcal' });
    expect([due, safe]).toEqual(['2026-04-01', '2026-03-31']);
    expect(cutoff).toEqual({ time: '23:59', zone: 'America/Los_Angeles' });
  });

  it('adds nothing for e-service', () => {
    const { due } = given('ndcal.invalidity_contentions', '2026-03-04', { service: electronic });
    expect(due).toBe('2026-04-20');
  });

  it('knows damages contentions since 2017-01-17', () => {
    for (const rule of ['ndcal.damages_contentions', 'ndcal.responsive_damages']) {
      expect(refusalCode(rule, { date: day('2017-01-16') })).toBe('law.rule_not_in_force');
    }
    expect(given('ndcal.damages_contentions', '2017-01-17').due).toBe('2017-03-08');
    expect(given('ndcal.responsive_damages', '2017-01-17').due).toBe('2017-02-16');
  });

  it('counts the contentions of a plaintiff for a declaratory judgment from the later of two days', () => {
    const from = (answered: string) =>
      given('ndcal.dj_invalidity', '2026-03-09', { dates: { answer_served: day(answered) } }).due;
    expect(from('2026-03-02')).toBe('2026-03-23');
    expect(from('2026-04-15')).toBe('2026-04-29');
    expect(rulesTriggeredBy('us-ndcal', 'initial_cmc', []).map(({ id }) => id)).toEqual([
      'ndcal.infringement_contentions',
    ]);
  });

  it('stands on the Federal Rules of Civil Procedure', () => {
    const ids = rulesTriggeredBy('us-ndcal', 'judgment_entered').map(({ id }) => id);
    expect(ids).toContain('frcp.new_trial');
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
