import { refuse, type CalendarDate, type Refusal } from '../../kernel/index.js';
import type { TriggerFacts } from './deadline.js';
import { institutionOf } from './in-force.js';
import type { DeadlineRule } from './rule.js';

/** The version of a rule that governs, and the other one where it is not known which of the two does. */
export interface Governing {
  readonly rule: DeadlineRule;
  readonly rival?: DeadlineRule;
}

/** All versions of a rule, today's first. */
export const versionsOf = (rule: DeadlineRule): readonly DeadlineRule[] =>
  rule.earlier === undefined ? [rule] : [rule, rule.earlier];

/** The events a version of a rule runs from. */
export const triggersOf = (rule: DeadlineRule): readonly string[] => [rule.trigger, ...(rule.alsoFrom ?? [])];

/**
 * The version of a rule that governs an investigation: by the day of institution, or by the day of the event where that leaves
 * no doubt. Where the two versions run from different events, the event decides what the day of institution leaves open.
 *
 * Refuses `law.rule_not_in_force`: the version that governs runs from another event.
 */
export function governing(
  rule: DeadlineRule,
  facts: TriggerFacts,
): Governing | { readonly refusal: Refusal } {
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
  rule: DeadlineRule,
  after: CalendarDate,
  today: boolean,
): { readonly refusal: Refusal } {
  return refuse(
    'law.rule_not_in_force',
    `For an investigation instituted ${today ? `after ${after}` : `on or before ${after}`}, ${rule.citation} lets this period run from another event.`,
    `对于${after}${today ? '之后' : '或之前'}立案的调查，${rule.citation} 的本期间自另一事件起算。`,
  );
}
