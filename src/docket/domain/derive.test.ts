import { addDays, calendarDate, refuse } from '../../kernel/index.js';
import type { Computation, TriggerFacts } from '../../law/index.js';
import { computeDeadline, findRule } from '../../law/index.js';
import { anEvent, aService } from '../docket.fixtures.js';
import { deriveDeadlines, type ProceedingFacts } from './derive.js';
import type { DocketEvent } from './event.js';

const investigation: ProceedingFacts = {
  forum: 'us-itc',
  calendar: null,
  institutedOn: calendarDate('2026-03-12'),
  parties: [
    { id: 'complainant', accused: false, domicile: 'domestic' },
    { id: 'acme', accused: true, domicile: 'foreign' },
    { id: 'borealis', accused: true, domicile: null },
  ],
};

/** A law of its own: twenty days after service, one more for each letter of the method; refuses public notice. */
function twentyDays(ruleId: string, facts: TriggerFacts): Computation {
  const rule = findRule(ruleId);
  if (rule === undefined) throw new Error(`No rule ${ruleId}`);
  if (facts.service?.method === 'public_notice') {
    return refuse('law.method_unknown', 'No such service.', '无此送达方式。');
  }
  const due = addDays(facts.date, 20 + (facts.service?.method.length ?? 0));
  return {
    computed: {
      rule: ruleId,
      action: rule.action,
      actor: rule.actor,
      owedBy: rule.owedBy,
      scope: rule.scope,
      kind: rule.kind,
      due,
      citation: rule.citation,
      verified: rule.verified,
      steps: [{ date: due, say: { en: 'Due', zh: '届满' } }],
      warnings: [],
      pack: { id: 'us-itc', version: 'test' },
    },
  };
}

const derived = (over: Partial<DocketEvent>) => deriveDeadlines(anEvent(over), investigation, twentyDays);
const said = (over: Partial<DocketEvent>) =>
  derived(over).wanted.map(({ ruleId, partyId, due }) => `${ruleId} ${partyId} ${due}`);

describe('what an event gives', () => {
  it('gives each respondent its own answer date, by its own service, and the complainant one date once', () => {
    const services = [
      aService({ partyId: 'acme', method: 'express' }),
      aService({ partyId: 'borealis', method: 'hand', servedOn: calendarDate('2026-03-23') }),
    ];
    expect(said({ services }).sort()).toEqual([
      'itc.response_to_complaint acme 2026-04-16',
      'itc.response_to_complaint borealis 2026-04-16',
      'itc.sd_earliest_complainant null 2026-04-09',
    ]);
  });

  it('gives of a service between two days the date of the last, and keeps to that of the first', () => {
    const services = [aService({ method: 'hand', servedUntil: calendarDate('2026-03-27') })];
    const given = deriveDeadlines(anEvent({ services }), investigation, computeDeadline).wanted;
    const onDay = (servedOn: string) =>
      deriveDeadlines(
        anEvent({ services: [aService({ method: 'hand', servedOn: calendarDate(servedOn) })] }),
        investigation,
        computeDeadline,
      ).wanted;
    const answer = ({ wanted }: { readonly wanted: typeof given }) =>
      wanted.find(({ ruleId }) => ruleId === 'itc.response_to_complaint');
    const [between, first, last] = [given, onDay('2026-03-20'), onDay('2026-03-27')].map((wanted) =>
      answer({ wanted }),
    );
    expect(between).toMatchObject({
      due: last?.due,
      safe: first?.safe ?? first?.due,
      countedFrom: '2026-03-20',
    });
    expect(between?.warnings[0]?.en).toContain('not proved');
  });

  it('counts from the day a service took effect, where the law says that it is another', () => {
    const [sent, arrived] = [calendarDate('2025-09-19'), calendarDate('2025-09-22')];
    const services = [aService({ method: 'mail', servedOn: sent, receivedOn: arrived })];
    const event = anEvent({ kind: 'complaint_served', happenedOn: sent, services });
    const court = { ...investigation, forum: 'cn-court', institutedOn: null };
    const { wanted } = deriveDeadlines(event, court, computeDeadline);
    expect(new Set(wanted.map(({ countedFrom }) => countedFrom))).toEqual(new Set([arrived]));
  });

  it('gives a respondent not yet served no date yet', () => {
    expect(said({}).filter((line) => line.includes('borealis'))).toEqual([]);
    expect(derived({}).notComputed).toEqual([]);
  });

  it('adds what a circumstance brings', () => {
    const circumstances = ['public_interest_delegated'];
    expect(said({ circumstances })).toContain('itc.public_interest_statement_respondent acme 2026-04-16');
  });

  it('tells what nobody was served with as not computed', () => {
    expect(derived({ services: [] }).notComputed).toMatchObject([
      { ruleId: 'itc.response_to_complaint', partyId: null, code: 'event.nobody_served' },
    ]);
  });

  it('tells what the law refuses as not computed, for whom, and computes the rest', () => {
    const services = [
      aService({ partyId: 'acme', method: 'public_notice' }),
      aService({ partyId: 'borealis', method: 'hand' }),
    ];
    const { wanted, notComputed } = derived({ services });
    expect(notComputed).toMatchObject([
      {
        ruleId: 'itc.response_to_complaint',
        partyId: 'acme',
        code: 'law.method_unknown',
        citation: '19 CFR 210.13(a)',
      },
    ]);
    expect(wanted.map(({ partyId }) => partyId)).toContain('borealis');
  });

  it('gives the forum its own clock once, whoever was served', () => {
    const lines = said({ kind: 'final_id_served', services: [aService({ method: 'electronic' })] });
    expect(lines).toContain('itc.review_decision_final_id null 2026-04-09');
    expect(lines).toContain('itc.petition_review_final_id acme 2026-04-19');
  });

  it('gives a note nothing', () => {
    expect(derived({ kind: 'note', services: [] })).toEqual({ wanted: [], notComputed: [] });
  });
});
