import type { CalendarDate } from '../kernel/index.js';
import type { Calculated } from './calculate-deadlines.js';
import { calendarNames } from './domain/business-calendar.js';
import type { ComputedDeadline } from './domain/deadline.js';
import { circumstancesOf, rulesTriggeredBy } from './domain/packs.js';
import type { DeadlineRule, LawEvent, RulePack } from './domain/rule.js';
import type {
  CalculatedDeadlineView,
  CalculationView,
  EarlierRuleView,
  LawEventView,
  PackView,
  RuleView,
} from './law.contract.js';

/** A calculation as the wire shows it. */
export const toCalculationView = ({ deadlines, refused, pack }: Calculated): CalculationView => ({
  deadlines: deadlines.map(toDeadlineView),
  refused: refused.map(({ rule, refusal }) => ({ rule, code: refusal.code, because: refusal.because })),
  pack: { id: pack.id, version: pack.version },
});

function toDeadlineView({ pack, ...computed }: ComputedDeadline): CalculatedDeadlineView {
  return { ...computed, steps: [...computed.steps], warnings: [...computed.warnings] };
}

/** A pack as the wire shows it. */
export const toPackView = (pack: RulePack): PackView => ({
  id: pack.id,
  version: pack.version,
  forum: pack.forum,
  name: pack.name,
  textAsOf: pack.textAsOf,
  source: pack.source,
  caveats: [...pack.caveats],
  calendars: [...calendarNames],
  rules: pack.rules.length,
});

/** A rule as the wire shows it. */
export function toRuleView(rule: DeadlineRule): RuleView {
  const { performance, judgeMayVary, adjustment, noonWhenMoved, practisedFrom, beforeInstitution, ...known } =
    rule;
  const { earlier, ...shown } = known;
  return {
    ...shown,
    ...(earlier && rule.institutedAfter && { earlier: toEarlierView(earlier, rule.institutedAfter) }),
    alsoFrom: [...(rule.alsoFrom ?? [])],
    circumstances: [...(rule.circumstances ?? [])],
    dates: [...(rule.dates ?? [])],
  };
}

const toEarlierView = (rule: DeadlineRule, institutedUntil: CalendarDate): EarlierRuleView => ({
  institutedUntil,
  trigger: rule.trigger,
  offset: rule.offset,
  counting: rule.counting,
  citation: rule.citation,
  ...(rule.verifiedAsOf && { verifiedAsOf: rule.verifiedAsOf }),
  ...(rule.note && { note: rule.note }),
});

/** An event as the wire shows it. */
export const toEventView = (event: LawEvent): LawEventView => ({
  id: event.id,
  forum: event.forum,
  name: event.name,
  served: event.served,
  circumstances: circumstancesOf(event).map((one) => ({
    id: one.id,
    name: one.name,
    question: one.question,
    mustAnswer: event.mustAnswer.includes(one.question),
  })),
  rules: rulesTriggeredBy(event.forum, event.id).map((rule) => rule.id),
});
