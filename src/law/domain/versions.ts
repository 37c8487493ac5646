import type { DeadlineRule } from './rule.js';
import type { StatedRule } from './stated-rule.js';

/** All versions of a rule, today's first. */
export const versionsOf = <R extends DeadlineRule>(rule: R): readonly R[] =>
  rule.earlier === undefined ? [rule] : [rule, ...versionsOf(rule.earlier as R)];

/** The events a version of a rule runs from. */
export const triggersOf = (rule: StatedRule): readonly string[] => [rule.trigger, ...(rule.alsoFrom ?? [])];
