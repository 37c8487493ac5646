import { refuse, type CalendarDate, type Refusal } from '../../../kernel/index.js';
import { calendarCovers } from './business-calendar.js';
import type { TriggerFacts } from '../deadline.js';
import { triggersOf } from '../versions.js';
import type { ItcRule } from './itc-rule.js';

/** The day an investigation was instituted: as stated, or the event itself where that is the institution. */
export const institutionOf = (rule: ItcRule, facts: TriggerFacts): CalendarDate | undefined =>
  facts.institutedOn ?? (rule.trigger === 'institution_fr_publication' ? facts.date : undefined);

/**
 * Why a rule does not apply to an event at all, or nothing where it does.
 *
 * Refuses `law.date_out_of_range` (before 1995 or after 2099) and `law.rule_not_in_force` (the event lies before the rule, or
 * the investigation was instituted too early for it: the version of the rules goes by the day of institution).
 */
export function notInForce(rule: ItcRule, facts: TriggerFacts): { readonly refusal: Refusal } | undefined {
  if (!isCovered(facts.date)) return outOfRange(facts.date);
  if (rule.institutedAfter !== undefined && rule.earlier === undefined) {
    return institutedTooEarly(rule, facts, rule.institutedAfter);
  }

  const first = rule.practisedFrom ?? rule.effectiveFrom;
  if (first === undefined || facts.date >= first) return undefined;
  return refuse(
    'law.rule_not_in_force',
    `${rule.citation} is in force for this since ${first}; the event is of ${facts.date}.`,
    `${rule.citation} 的该项规定自${first}起施行；事件日期为${facts.date}。`,
  );
}

/** Whether an earlier text governs, of which only the later one was read. */
export function governedByUnreadText(rule: ItcRule, facts: TriggerFacts): boolean {
  const instituted = institutionOf(rule, facts) ?? facts.date;
  return rule.unreadUntil !== undefined && instituted <= rule.unreadUntil;
}

/** Whether a day lies in the years the calendar covers. */
export const isCovered = (date: CalendarDate): boolean =>
  calendarCovers.from <= date && date <= calendarCovers.until;

/** The refusal of a day outside those years. */
export const outOfRange = (date: CalendarDate): { readonly refusal: Refusal } =>
  refuse(
    'law.date_out_of_range',
    `The calendar covers ${calendarCovers.from} to ${calendarCovers.until}; ${date} lies outside.`,
    `日历覆盖${calendarCovers.from}至${calendarCovers.until}；${date}不在其内。`,
  );

function institutedTooEarly(
  rule: ItcRule,
  facts: TriggerFacts,
  after: CalendarDate,
): { readonly refusal: Refusal } | undefined {
  const shown = institutionOf(rule, facts) ?? facts.date;
  if (shown > after) return undefined;
  return refuse(
    'law.rule_not_in_force',
    `${rule.citation} applies only to investigations instituted after ${after}; this one was instituted on or before ${shown}.`,
    `${rule.citation} 仅适用于${after}之后立案的调查；本调查至迟于${shown}立案。`,
  );
}

/** The version of a rule that governs, and the other one where it is not known which of the two does. */
export interface Governing {
  readonly rule: ItcRule;
  readonly rival?: ItcRule;
}

/**
 * The version of a rule that governs an investigation: by the day of institution, or by the day of the event where that leaves
 * no doubt. Where the two versions run from different events, the event decides what the day of institution leaves open.
 *
 * Refuses `law.rule_not_in_force`: the version that governs runs from another event.
 */
export function governing(rule: ItcRule, facts: TriggerFacts): Governing | { readonly refusal: Refusal } {
  const { earlier, institutedAfter: after } = rule;
  if (earlier === undefined || after === undefined) return { rule };

  const instituted = institutionOf(rule, facts);
  const today = (instituted ?? facts.date) > after;
  const [governs, other] = today ? [rule, earlier] : [earlier, rule];
  const certain = instituted !== undefined || today === (rule.beforeInstitution === true);
  const event = facts.event ?? governs.trigger;
  const [fits, otherFits] = [triggersOf(governs).includes(event), triggersOf(other).includes(event)];
  if (fits || !otherFits) return certain || !otherFits ? { rule: governs } : { rule: governs, rival: other };
  return certain ? runsFromAnotherEvent(governs, after, today) : { rule: other };
}

function runsFromAnotherEvent(
  rule: ItcRule,
  after: CalendarDate,
  today: boolean,
): { readonly refusal: Refusal } {
  return refuse(
    'law.rule_not_in_force',
    `For an investigation instituted ${today ? `after ${after}` : `on or before ${after}`}, ${rule.citation} lets this period run from another event.`,
    `对于${after}${today ? '之后' : '或之前'}立案的调查，${rule.citation} 的本期间自另一事件起算。`,
  );
}
