import type { Calculated } from './calculate-deadlines.js';
import type { ComputedDeadline } from './domain/deadline.js';
import type { Verdict } from './domain/verify-trace.js';
import type { TraceVerdictView } from './verify.contract.js';
import { circumstancesOf, rulesTriggeredBy, seatOf } from './domain/packs.js';
import type { BookRule } from './domain/book-rule.js';
import type { ItcRule } from './domain/itc/itc-rule.js';
import type { DeadlineRule, LawEvent, RulePack } from './domain/rule.js';
import type { BoundsView, EarlierRuleView, LawEventView, PackView, RuleView } from './law-book.contract.js';
import type { CalculatedDeadlineView, CalculationView } from './law.contract.js';

/** A calculation as the wire shows it. */
export const toCalculationView = ({ deadlines, refused, pack }: Calculated): CalculationView => ({
  deadlines: deadlines.map(toDeadlineView),
  refused: refused.map(({ rule, refusal }) => ({ rule, code: refusal.code, because: refusal.because })),
  pack: { id: pack.id, version: pack.version },
});

/** A computed date as the wire shows it. */
export function toDeadlineView(computed: ComputedDeadline): CalculatedDeadlineView {
  return { ...computed, steps: [...computed.steps], warnings: [...computed.warnings] };
}

/** What became of a stored trace, as the wire shows it. */
export const toVerdictView = ({ holds, differences, now, computedBy }: Verdict): TraceVerdictView => ({
  holds,
  differences: [...differences],
  ...(now && { now: toDeadlineView(now) }),
  ...(computedBy && { computedBy }),
});

/** A pack as the wire shows it. */
export const toPackView = (pack: RulePack): PackView => ({
  ...seated(seatOf(pack.forum)),
  id: pack.id,
  version: pack.version,
  forum: pack.forum,
  name: pack.name,
  textAsOf: pack.textAsOf,
  source: pack.source,
  caveats: [...pack.caveats],
  hears: pack.hears,
  ...(pack.base && { base: pack.base }),
  calendars: [...pack.calendars],
  rules: pack.rules.length,
});

const seated = (seat: string | undefined): Pick<PackView, 'seat'> => (seat === undefined ? {} : { seat });

/** A rule as the wire shows it: without what only the engine asks. */
export const toRuleView = (rule: DeadlineRule): RuleView => ({
  ...(rule.counting === 'calendar' ? ofBook(rule) : ofCommission(rule)),
  alsoFrom: [...(rule.alsoFrom ?? [])],
  circumstances: [...(rule.circumstances ?? [])],
  dates: [...(rule.dates ?? [])],
});

type OfOneKind = Omit<RuleView, 'alsoFrom' | 'circumstances' | 'dates'>;

function ofCommission(rule: ItcRule): OfOneKind {
  const { performance, judgeMayVary, adjustment, noonWhenMoved, practisedFrom, beforeInstitution, ...known } =
    rule;
  const { alsoFrom, circumstances, dates, offsetWhen, earlier, leadsTo, ...shown } = known;
  const until = rule.institutedAfter;
  return {
    ...shown,
    variants: offsetWhen ? [offsetWhen] : [],
    ...(earlier && until && { earlier: toEarlierView(earlier, { institutedUntil: until }) }),
  };
}

function ofBook(rule: BookRule): OfOneKind {
  const { performance, limitation, versionBy, leadsTo, ...known } = rule;
  const { alsoFrom, circumstances, dates, variants, bounds, earlier, ...shown } = known;
  return {
    ...shown,
    variants: (variants ?? []).map(({ roll, ...variant }) => variant),
    ...(bounds && { bounds: toBoundsView(bounds) }),
    ...(earlier && rule.since && { earlier: toEarlierView(earlier, { before: rule.since }) }),
  };
}

const toBoundsView = ({ startsFrom, ...others }: NonNullable<BookRule['bounds']>): BoundsView => ({
  ...others,
  ...(startsFrom && { startsFrom: { take: startsFrom.take, of: [...startsFrom.of] } }),
});

const toEarlierView = (
  rule: DeadlineRule,
  until: Pick<EarlierRuleView, 'institutedUntil' | 'before'>,
): EarlierRuleView => ({
  ...until,
  trigger: rule.trigger,
  ...(rule.offset && { offset: rule.offset }),
  counting: rule.counting,
  citation: rule.citation,
  ...(rule.verifiedAsOf && { verifiedAsOf: rule.verifiedAsOf }),
  ...(rule.note && { note: rule.note }),
});

/** An event as the wire shows it. */
export const toEventView = (event: LawEvent, forum: string = event.forum): LawEventView => ({
  id: event.id,
  forum: event.forum,
  name: event.name,
  served: event.served,
  circumstances: circumstancesOf(event, forum).map((one) => ({
    id: one.id,
    name: one.name,
    question: one.question,
    mustAnswer: event.mustAnswer.includes(one.question),
  })),
  rules: rulesTriggeredBy(forum, event.id).map((rule) => rule.id),
});
