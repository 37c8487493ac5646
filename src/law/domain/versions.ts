import type { DeadlineRule } from './rule.js';
import type { Consequence, StatedRule } from './stated-rule.js';

/** All versions of a rule, today's first. */
export const versionsOf = <R extends DeadlineRule>(rule: R): readonly R[] =>
  rule.earlier === undefined ? [rule] : [rule, ...versionsOf(rule.earlier as R)];

/** The events a version of a rule runs from. */
export const triggersOf = (rule: StatedRule): readonly string[] => [rule.trigger, ...(rule.alsoFrom ?? [])];

/** What the act of a rule leads to; nothing where there is no such day: before which nothing may be done, or that a court sets. */
export function consequencesOf(rule: DeadlineRule): readonly Consequence[] {
  const { leadsTo = [], kind } = rule;
  if (kind === 'not_before' || rule.offset === undefined) return [];
  return typeof leadsTo === 'string' ? [{ event: leadsTo }] : leadsTo;
}
