import {
  isRefused,
  momentAt,
  refuse,
  type Bilingual,
  type CalendarDate,
  type Refusal,
} from '../../../kernel/index.js';
import {
  businessDayFrom,
  spoken,
  touches,
  type CalendarBook,
  type Suspension,
} from '../../../calendars/index.js';
import type { BookRule, Variant } from '../book-rule.js';
import type { Computation, ComputedDeadline, Cutoff, Step, TriggerFacts } from '../deadline.js';
import type { LawEvent, RulePack } from '../rule.js';
import type { Addition, ServiceEffect } from '../service/effect.js';
import { lawsOfService } from '../service/laws.js';
import type { Offset } from '../stated-rule.js';
import { leftToOrders, notTaken } from '../suspended.js';
import { startOf, within } from './bounds.js';
import { holding, variantOf } from './circumstances.js';
import { earliestOf, endOf, type Counting, type End, type Ended } from './end.js';
import { hoursAfter } from './hours.js';
import { beforeText, versionOf } from './version-of.js';
import { warningsOf } from './warnings.js';

/** A rule with the length it has in the circumstances at hand. */
type Measured = BookRule & { readonly offset: Offset };

/** The law a date is computed by. */
export interface Ground {
  readonly pack: RulePack;
  readonly event: LawEvent;
  readonly book: CalendarBook;
}

/**
 * The date of a rule counted by a calendar: the event, when its service takes effect, the period, what service adds, the
 * bounds, the move off a closed day. Or the reason why there is none.
 *
 * Refuses `law.rule_not_in_force`, `law.set_by_court`, `law.no_deadline`, `law.gate`, `law.time_needed`,
 * `law.service_method_unavailable`, `law.forum_suspended`, `calendar.unknown`, `calendar.not_kept`, `calendar.not_covered` and
 * `period.start_out_of_range`.
 */
export function computeByCalendar(stated: BookRule, ground: Ground, facts: TriggerFacts): Computation {
  const governing = versionOf(stated, facts);
  if (isRefused(governing)) return governing;
  const { version } = governing;
  if (version.offset === undefined) return withoutPeriod(version);

  const { pack } = ground;
  const holds = holding(pack.circumstances, facts, pack.forum);
  const variant = variantOf(version, holds);
  const rule = inCase(version, version.offset, variant);
  const outcome = rule.offset.unit === 'hours' ? ofHours(rule, pack, facts) : ofDays(rule, ground, facts);
  if (isRefused(outcome)) return outcome;
  const touching = touchingOf(ground, facts, outcome.end);
  const barred = isHeldUp(rule) ? suspended(rule, ground, facts, { end: outcome.end, touching }) : undefined;
  if (barred !== undefined) return barred;

  const warnings = [
    ...outcome.end.warnings,
    ...(isHeldUp(rule) ? [] : notTaken(touching)),
    ...(variant?.note ? [variant.note] : []),
    ...(version !== stated && version.note && version.note !== stated.note ? [version.note] : []),
    ...otherCalendar(rule, facts),
    ...warningsOf(rule, pack, facts, outcome.end, holds),
  ];
  const steps = [triggerStep(ground.event, facts), ...outcome.end.steps];
  return {
    computed: computedDeadline(rule, pack, facts, { ...outcome, end: { ...outcome.end, steps, warnings } }),
  };
}

/** The suspensions of a forum, or of the one on whose law its local rules stand. */
const suspensionsOf = ({ pack, book }: Ground): readonly Suspension[] =>
  book.suspensionsOf(pack.base ?? pack.forum);

/** Whether a suspension moves such a date: no limitation, no threshold, no clock that does not move, nothing that is counted back or in hours. */
const isHeldUp = ({ kind, direction, roll, limitation, offset }: Measured): boolean =>
  kind === 'deadline' &&
  direction === 'after' &&
  roll === 'next_business_day' &&
  limitation !== true &&
  offset.unit !== 'hours';

/** The suspensions that the time between an event and a date touches. */
function touchingOf(ground: Ground, { date }: TriggerFacts, { due, safe }: End): readonly Suspension[] {
  const last = due ?? safe ?? date;
  const [from, until] = date <= last ? [date, last] : [last, date];
  return suspensionsOf(ground).filter((one) => touches(one, from, until));
}

function suspended(
  { performance, calendar: own, rollLaw }: Measured,
  { pack, book }: Ground,
  facts: TriggerFacts,
  { end, touching }: { readonly end: End; readonly touching: readonly Suspension[] },
): { readonly refusal: Refusal } | undefined {
  const found = book.find(own ?? facts.calendar ?? pack.calendar);
  if (isRefused(found)) return found;
  const due = end.due ?? end.safe ?? facts.date;
  const law = rollLaw ?? pack.rollLaw;
  return leftToOrders(touching, { from: facts.date, due, isFiling: performance === 'filed', law }, (day) =>
    businessDayFrom(found.calendar, day),
  );
}

/** A rule as one of its variants says it. */
function inCase(rule: BookRule, offset: Offset, variant: Variant | undefined): Measured {
  const { circumstance, ...other } = { circumstance: undefined, ...variant };
  return { ...rule, offset, ...other };
}

/** The end of a period, and where it is one of hours, the hour. */
type Timed =
  | {
      readonly end: End;
      readonly cutoff?: Cutoff | undefined;
      /** When the service took effect. */
      readonly from?: CalendarDate;
    }
  | { readonly refusal: Refusal };

function ofHours(rule: Measured, { cutoff }: RulePack, facts: TriggerFacts): Timed {
  const outcome = hoursAfter(facts, rule.offset.value, rule.citation);
  if (isRefused(outcome)) return outcome;
  return { end: outcome.end, ...(cutoff && { cutoff: { time: outcome.at, zone: cutoff.zone } }) };
}

function ofDays(rule: Measured, ground: Ground, facts: TriggerFacts): Timed {
  const { pack, book } = ground;
  const service = lawsOfService[rule.service](facts);
  if ('refusal' in service) return service;

  const counting: Counting = {
    offset: rule.offset,
    direction: rule.direction,
    roll: rule.roll,
    calendar: rule.calendar ?? facts.calendar ?? pack.calendar,
    book,
    citation: rule.citation,
    rollLaw: rule.rollLaw ?? pack.rollLaw ?? rule.citation,
    ...(isHeldUp(rule) && {
      held: { suspensions: suspensionsOf(ground), isFiling: rule.performance === 'filed' },
    }),
  };
  const outcome = endFrom(service.from, { rule, counting, facts }, service.addition);
  if (isRefused(outcome)) return outcome;

  const rivals = [...earlierServices(service), ...stricterCalendars(pack, counting), ...shorterLengths(rule)];
  const end = rivals.reduce(
    (known, { from = service.from, addition = service.addition, calendar, offset, why }) => {
      const asked = {
        rule,
        counting: { ...counting, ...(calendar && { calendar }), ...(offset && { offset }) },
        facts,
      };
      const rival = endFrom(from, asked, addition);
      return isRefused(rival) ? known : earliestOf(known, rival.end, why);
    },
    outcome.end,
  );
  return {
    end: {
      ...end,
      steps: [...service.steps, ...end.steps],
      warnings: [...service.warnings, ...end.warnings],
    },
    from: service.from,
    ...(isFiling(rule) && pack.cutoff && { cutoff: pack.cutoff }),
  };
}

interface Asked {
  readonly rule: Measured;
  readonly counting: Counting;
  readonly facts: TriggerFacts;
}

/** The end of a period that a service starts on a day. */
function endFrom(
  from: CalendarDate,
  { rule, counting, facts: { dates } }: Asked,
  addition: Addition | null | undefined,
): Ended {
  const started = startOf(rule, from, counting, dates);
  if (isRefused(started)) return started;
  const { day, steps } = started.start;
  const plain = endOf(day, counting, day === from ? addition : null);
  if (isRefused(plain)) return plain;
  const end = { ...plain.end, steps: [...steps, ...plain.end.steps] };
  return within(rule, end, counting, day, dates);
}

/** Another reading of the law by which the period may end earlier: what of it is then other, and why. */
interface Reading {
  readonly from?: CalendarDate;
  readonly addition?: null;
  readonly calendar?: string;
  readonly offset?: Offset;
  readonly why: Bilingual;
}

const earlierServices = ({ earlier }: ServiceEffect): readonly Reading[] =>
  earlier === undefined
    ? []
    : [{ from: earlier.from, why: earlier.why, ...(!earlier.withAddition && { addition: null }) }];

function stricterCalendars({ strict }: RulePack, { calendar, direction }: Counting): readonly Reading[] {
  const fewer = strict?.calendars[calendar.replace(/ \+ closures$/, '')];
  return strict === undefined || fewer === undefined || direction === 'before'
    ? []
    : [{ calendar: fewer, why: strict.because }];
}

const shorterLengths = ({ safer }: Measured): readonly Reading[] =>
  safer === undefined ? [] : [{ offset: safer.offset, why: safer.why }];

/** That a rule counts by a calendar of its own, whichever was asked for. */
const otherCalendar = ({ calendar }: Measured, { calendar: asked }: TriggerFacts): readonly Bilingual[] =>
  calendar === undefined || asked === undefined || asked === calendar
    ? []
    : [
        {
          en: `This period always counts by the calendar ${calendar}; ${asked} was not used.`,
          zh: `本期间一律按日历${calendar}计算，未采用${asked}。`,
        },
      ];

const isFiling = ({ kind, owedBy, performance }: BookRule): boolean =>
  kind === 'deadline' && owedBy === 'party' && performance === 'filed';

function withoutPeriod({ id, noPeriod }: BookRule): Computation {
  if (noPeriod === undefined) throw new Error(`Rule ${id} has neither a period nor a reason why it has none`);
  return refuse(`law.${noPeriod.because}`, noPeriod.say.en, noPeriod.say.zh);
}

function triggerStep({ name }: LawEvent, { date }: TriggerFacts): Step {
  const at = spoken(date);
  return { date, say: { en: `${name.en}: ${at.en}.`, zh: `${name.zh}：${at.zh}。` } };
}

function computedDeadline(
  rule: Measured,
  pack: RulePack,
  facts: TriggerFacts,
  { end, cutoff, from = facts.date }: Exclude<Timed, { readonly refusal: Refusal }>,
): ComputedDeadline {
  const { due, safe, provisional, steps, warnings } = end;
  const isRead = rule.verified === true && !beforeText(rule, facts);
  return {
    rule: rule.id,
    action: rule.action,
    actor: rule.actor,
    owedBy: rule.owedBy,
    scope: rule.scope,
    kind: rule.kind,
    ...(from !== facts.date && { countedFrom: from }),
    ...(due && { due }),
    ...(safe && rule.kind === 'deadline' && { safe }),
    ...(due === undefined && safe && { safe }),
    ...(provisional && { provisional }),
    ...(cutoff && due && { cutoff, cutoffAt: momentAt(due, cutoff.time, cutoff.zone) }),
    citation: rule.citation,
    verified: isRead ? true : 'partial',
    ...(isRead && rule.verifiedAsOf && { verifiedAsOf: rule.verifiedAsOf }),
    steps,
    warnings,
    pack: { id: pack.id, version: pack.version },
  };
}
