import { refuse, type CalendarDate, type Refusal } from '../../../kernel/index.js';
import type { BookRule } from '../book-rule.js';
import type { TriggerFacts } from '../deadline.js';
import { interruptedOn } from './bounds.js';

/**
 * The day by which the version of a rule goes: the date the rule names; else the day its period runs from, which is that of
 * receipt where receipt starts it, and the later of two events where the later does.
 */
function versionDay({ versionBy, service, bounds, limitation }: BookRule, facts: TriggerFacts): CalendarDate {
  const { date, dates } = facts;
  const named = versionBy === undefined ? undefined : dates?.[versionBy];
  if (named !== undefined) return named;
  const event = service === 'receipt' ? (facts.service?.receivedOn ?? date) : date;
  const { startsFrom } = bounds ?? {};
  const others = startsFrom?.take === 'later' ? startsFrom.of.flatMap((name) => dates?.[name] ?? []) : [];
  const anew = limitation === true ? (dates?.[interruptedOn] ?? []) : [];
  return [event, ...others].concat(anew).sort().at(-1) ?? event;
}

/**
 * The version of a rule that governs an event.
 *
 * Refuses `law.rule_not_in_force`: the event lies before the rule.
 */
export function versionOf(
  rule: BookRule,
  facts: TriggerFacts,
): { readonly version: BookRule } | { readonly refusal: Refusal } {
  const day = versionDay(rule, facts);
  if (rule.since !== undefined && rule.earlier !== undefined && day < rule.since) {
    return versionOf(rule.earlier, facts);
  }
  if (rule.effectiveFrom === undefined || day >= rule.effectiveFrom) return { version: rule };
  return refuse(
    'law.rule_not_in_force',
    `${rule.citation} is in force for this since ${rule.effectiveFrom}; the event is of ${day}.`,
    `${rule.citation} 的该项规定自${rule.effectiveFrom}起施行；事件日期为${day}。`,
  );
}

/** Whether the event lies before the text that was read: it is counted by that text, with a warning. */
export const beforeText = ({ textSince }: BookRule, { date }: TriggerFacts): boolean =>
  textSince !== undefined && date < textSince;
