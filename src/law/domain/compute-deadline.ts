import { isRefused, refuse, type Refusal } from '../../kernel/index.js';
import { builtInBook, type CalendarBook } from '../../calendars/index.js';
import type { Computation, TriggerFacts } from './deadline.js';
import { computeByCommission } from './itc/compute-itc.js';
import { calendarOf, eventOf, findRule, packOf } from './packs.js';
import { computeByCalendar } from './reckon/compute-by-calendar.js';
import type { DeadlineRule, LawEvent, RulePack } from './rule.js';
import { possibleFacts, spanned } from './uncertain.js';
import { triggersOf } from './versions.js';

/**
 * The due date of a rule with its working, or the reason why none can be computed: never an approximation. Where the day or
 * the method of a service is not proved, the latest date it may give, with the earliest as the safe one.
 *
 * Refuses `law.rule_unknown`, what `computeByCommission` and `computeByCalendar` refuse, and nothing else.
 */
export function computeDeadline(
  ruleId: string,
  facts: TriggerFacts,
  book: CalendarBook = builtInBook,
): Computation {
  const rule = findRule(ruleId);
  const pack = rule && packOf(rule.forum);
  if (rule === undefined || pack === undefined) return ruleUnknown(ruleId);

  const event = eventOf(pack, triggersOf(rule).find((one) => one === facts.event) ?? rule.trigger);
  const known = facts.calendar === undefined ? facts : { ...facts, calendar: heldIn(book, facts.calendar) };
  const [first, ...others] = possibleFacts(known, event.served).map((one) =>
    compute(rule, pack, event, one, book),
  );
  if (first === undefined || others.length === 0) return first ?? ruleUnknown(ruleId);
  return spanned([first, ...others]);
}

/** A calendar without closures of its own is the same with them. */
function heldIn(book: CalendarBook, name: string): string {
  const calendar = calendarOf(name);
  const plain = calendar.replace(/ \+ closures$/, '');
  return isRefused(book.find(calendar)) && !isRefused(book.find(plain)) ? plain : calendar;
}

const compute = (
  rule: DeadlineRule,
  pack: RulePack,
  event: LawEvent,
  facts: TriggerFacts,
  book: CalendarBook,
): Computation =>
  rule.counting === 'calendar'
    ? computeByCalendar(rule, { pack, event, book }, facts)
    : computeByCommission(rule, pack, facts, book);

/** The refusal of a rule that stands in no pack. */
export const ruleUnknown = (id: string): { readonly refusal: Refusal } =>
  refuse('law.rule_unknown', `No rule "${id}" is known.`, `没有编号为“${id}”的规则。`);
