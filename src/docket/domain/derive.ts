import { type CalendarDate, isRefused } from '../../kernel/index.js';
import {
  type ComputedDeadline,
  type Computation,
  type DeadlineRule,
  dueOrSafe,
  lawEvents,
  rulesTriggeredBy,
  type TriggerFacts,
} from '../../law/index.js';
import type { Ruling } from './deadline.js';
import { type DocketEvent, type NotComputed, ORDER, type Service } from './event.js';
import { rulingsOfOrder } from './order-lines.js';

/** What deriving asks of a party. */
export interface PartyFacts {
  readonly id: string;
  /** Whether it is accused: a respondent, a defendant. */
  readonly accused: boolean;
  readonly domicile: 'domestic' | 'foreign' | null;
}

/** What deriving asks of a proceeding. */
export interface ProceedingFacts {
  /** Whose law holds: the local rules of the court, or those of the forum. */
  readonly forum: string;
  /** By whose working days it counts; null: as its law does. */
  readonly calendar: string | null;
  readonly institutedOn: CalendarDate | null;
  /** The parties that have not left the case. */
  readonly parties: readonly PartyFacts[];
}

/** How the law computes one rule; `computeDeadline` of the law. */
export type Compute = (ruleId: string, facts: TriggerFacts) => Computation;

/** What an event gives: dates, and what should have been dates. */
export interface Derived {
  readonly wanted: readonly Ruling[];
  readonly notComputed: readonly NotComputed[];
}

/** For whom a rule is asked, with the service that counts for that party. */
interface Question {
  readonly party: PartyFacts | null;
  readonly service: Service | null;
}

/**
 * The deadlines an event triggers: for each respondent, each party served, or once, as each rule's scope says. A respondent
 * not yet served has no date yet. An order gives the dates it sets. What the law refuses is told as not computed, never left out.
 */
export function deriveDeadlines(event: DocketEvent, proceeding: ProceedingFacts, compute: Compute): Derived {
  if (event.kind === ORDER) {
    const here = proceeding.parties.map(({ id }) => id);
    return { wanted: rulingsOfOrder(event, here), notComputed: [] };
  }
  const wanted: Ruling[] = [];
  const notComputed: NotComputed[] = [];
  for (const rule of rulesTriggeredBy(proceeding.forum, event.kind, event.circumstances)) {
    const questions = questionsOf(rule, event, proceeding);
    if (questions.length === 0) notComputed.push(nobodyServed(rule));
    for (const question of questions) {
      const facts = factsFor(question, event, proceeding);
      const outcome = compute(rule.id, facts);
      if (isRefused(outcome)) notComputed.push(refused(rule, question, outcome.refusal));
      else wanted.push(rulingOf(outcome.computed, rule, question, facts.date));
    }
  }
  return { wanted, notComputed };
}

const mostRemembered = 5_000;

/**
 * The same, which works nothing out twice: forty respondents served alike have one working, and so have a thousand cases in which the
 * same happened on the same day. What it answers is only read.
 */
export function remembering(compute: Compute): Compute {
  const known = new Map<string, Computation>();
  return (ruleId, facts) => {
    const key = JSON.stringify([ruleId, facts]);
    const outcome = known.get(key) ?? compute(ruleId, facts);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, outcome);
    return outcome;
  };
}

function questionsOf(
  rule: DeadlineRule,
  event: DocketEvent,
  proceeding: ProceedingFacts,
): readonly Question[] {
  if (rule.scope === 'once') return [{ party: null, service: null }];
  const served = lawEvents(proceeding.forum).some((one) => one.id === event.kind && one.served);
  const bound = proceeding.parties.filter((party) => rule.scope === 'per_served_party' || party.accused);
  if (!served) return bound.map((party) => ({ party, service: null }));
  return bound.flatMap((party) => {
    const service = event.services.find((one) => one.partyId === party.id);
    return service ? [{ party, service }] : [];
  });
}

function factsFor(
  { party, service }: Question,
  event: DocketEvent,
  proceeding: ProceedingFacts,
): TriggerFacts {
  return {
    event: event.kind,
    date: service?.servedOn ?? event.happenedOn,
    dateUntil: service?.servedUntil ?? undefined,
    time: event.atTime ?? undefined,
    calendar: proceeding.calendar ?? undefined,
    ...(service && {
      service: {
        method: service.method,
        destination: service.destination ?? undefined,
        receivedOn: service.receivedOn ?? undefined,
      },
    }),
    ...(party?.domicile && { party: { domicile: party.domicile } }),
    institutedOn: proceeding.institutedOn ?? undefined,
    dates: event.dates,
    circumstances: event.circumstances,
  };
}

/** What the law gave as a deadline of a party, or of nobody in particular. */
export const rulingOf = (
  computed: ComputedDeadline,
  rule: DeadlineRule,
  { party }: Pick<Question, 'party'>,
  countedFrom: CalendarDate,
): Ruling => ({
  ruleId: computed.rule,
  partyId: party?.id ?? null,
  countedFrom: computed.countedFrom ?? countedFrom,
  action: { en: computed.action.en, zh: computed.action.zh },
  actor: { en: computed.actor.en, zh: computed.actor.zh },
  owedBy: computed.owedBy,
  kind: computed.kind,
  risk: rule.risk ?? null,
  due: dueOrSafe(computed),
  safe: computed.safe ?? null,
  cutoff:
    computed.cutoff && computed.cutoffAt
      ? { time: computed.cutoff.time, zone: computed.cutoff.zone, at: computed.cutoffAt }
      : null,
  citation: computed.citation,
  verified: computed.verified,
  steps: computed.steps,
  warnings: computed.warnings,
  pack: { id: computed.pack.id, version: computed.pack.version },
});

/** That the law gave nothing, and why. */
export const refused = (
  rule: DeadlineRule,
  { party }: Pick<Question, 'party'>,
  refusal: { readonly code: string; readonly because: NotComputed['because'] },
): NotComputed => ({
  ruleId: rule.id,
  action: { en: rule.action.en, zh: rule.action.zh },
  citation: rule.citation,
  partyId: party?.id ?? null,
  code: refusal.code,
  because: { en: refusal.because.en, zh: refusal.because.zh },
});

const nobodyServed = (rule: DeadlineRule): NotComputed => ({
  ruleId: rule.id,
  action: { en: rule.action.en, zh: rule.action.zh },
  citation: rule.citation,
  partyId: null,
  code: 'event.nobody_served',
  because: {
    en: 'The period runs from service on each party, and no service on a party it binds is recorded.',
    zh: '该期间自送达各当事人起算，而尚未登记对相关当事人的送达。',
  },
});
