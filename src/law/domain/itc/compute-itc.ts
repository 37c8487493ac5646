import { momentAt, refuse, type CalendarDate, type Refusal } from '../../../kernel/index.js';
import { businessDayFrom, type CalendarBook } from '../../../calendars/index.js';
import type { Computation, ComputedDeadline, Cutoff, TriggerFacts } from '../deadline.js';
import type { RulePack } from '../rule.js';
import { triggersOf } from '../versions.js';
import { calendarNames, ruleCalendarNamed } from './business-calendar.js';
import type { Counted } from './counting.js';
import { dueDate, isHeldUp, prescribedPeriod, type Reckoning } from './due-date.js';
import {
  governedByUnreadText,
  governing,
  isCovered,
  notInForce,
  outOfRange,
  type Governing,
} from './in-force.js';
import type { ItcRule } from './itc-rule.js';
import { safeReading } from './readings.js';
import { leftToOrders } from '../suspended.js';
import { serviceAddition } from './service-addition.js';
import { warningsOn } from './warnings.js';

interface Refused {
  readonly refusal: Refusal;
}

const washington = 'America/New_York';

/**
 * The due date of a rule of the Commission with its working, or the reason why none can be computed.
 *
 * Refuses `law.calendar_unknown`, `law.date_out_of_range`, `law.rule_not_in_force`, `law.service_method_unavailable`,
 * `law.service_destination_missing`, `law.service_addition_not_in_force` and `law.forum_suspended`.
 */
export function computeByCommission(
  rule: ItcRule,
  pack: RulePack,
  facts: TriggerFacts,
  book: CalendarBook,
): Computation {
  const refused = notInForce(rule, facts);
  if (refused !== undefined) return refused;

  const version = governing(rule, facts);
  if ('refusal' in version) return version;

  const reckoning = reckoningOf(version, pack, facts, book);
  if ('refusal' in reckoning) return reckoning;

  const due = dueDate(reckoning);
  if (!isCovered(due.day)) return outOfRange(due.day);

  return suspended(reckoning, due.day) ?? { computed: computedDeadline(reckoning, pack, due) };
}

function reckoningOf(
  version: Governing,
  pack: RulePack,
  facts: TriggerFacts,
  book: CalendarBook,
): Reckoning | Refused {
  const { rule } = version;
  const named = facts.calendar ?? pack.calendar;
  const calendar = ruleCalendarNamed(book, named);
  if (calendar === undefined) return calendarUnknown(named);

  const trigger = triggersOf(rule).find((one) => one === facts.event) ?? rule.trigger;
  const event = pack.events.find((one) => one.id === trigger);
  if (event === undefined)
    throw new Error(`Rule ${rule.id} runs from ${trigger}, which is no event of ${pack.id}`);

  const addition = serviceAddition(rule, event, facts);
  if ('refusal' in addition) return addition;

  const special = rule.offsetWhen;
  const offset =
    special !== undefined && facts.circumstances?.includes(special.circumstance)
      ? special.offset
      : rule.offset;
  const suspensions = book.suspensionsOf(rule.forum);
  return { ...version, event, facts, calendar, suspensions, offset, addition };
}

function computedDeadline(reckoning: Reckoning, pack: RulePack, counted: Counted): ComputedDeadline {
  const { rule, facts } = reckoning;
  const due = counted.day;
  const safe = safeReading(reckoning, due);
  const cutoff = cutoffOf(reckoning, due);
  return {
    rule: rule.id,
    action: rule.action,
    actor: rule.actor,
    owedBy: rule.owedBy,
    scope: rule.scope,
    kind: rule.kind,
    due,
    ...(safe && { safe: safe.date }),
    ...(cutoff && { cutoff, cutoffAt: momentAt(due, cutoff.time, cutoff.zone) }),
    citation: rule.citation,
    ...readIn(rule, facts),
    steps: counted.steps,
    warnings: warningsOn(reckoning, counted, safe, pack.circumstances),
    pack: { id: pack.id, version: pack.version },
  };
}

/** Whether, and in which edition, the text that governs was read. */
function readIn(rule: ItcRule, facts: TriggerFacts): Pick<ComputedDeadline, 'verified' | 'verifiedAsOf'> {
  if (governedByUnreadText(rule, facts)) return { verified: 'partial' };
  return { verified: rule.verified, ...(rule.verifiedAsOf && { verifiedAsOf: rule.verifiedAsOf }) };
}

/**
 * Filings with the Secretary close at 17:15 in Washington (19 CFR 201.3(c)); an initial determination on temporary relief
 * whose day moved is due by noon (210.66(a)). Other acts have no hour.
 */
function cutoffOf(reckoning: Reckoning, due: CalendarDate): Cutoff | undefined {
  const { rule } = reckoning;
  if (rule.kind !== 'deadline') return undefined;
  if (rule.noonWhenMoved === true && prescribedPeriod(reckoning).day !== due) {
    return { time: '12:00', zone: washington };
  }
  return rule.owedBy === 'party' && rule.performance === 'filed'
    ? { time: '17:15', zone: washington }
    : undefined;
}

function suspended(reckoning: Reckoning, due: CalendarDate): Refused | undefined {
  const { rule, facts, suspensions, calendar } = reckoning;
  if (!isHeldUp(reckoning)) return undefined;
  const isFiling = rule.performance === 'filed';
  return leftToOrders(suspensions, { from: facts.date, due, isFiling, law: '19 CFR 210.4(f)(8)' }, (day) =>
    businessDayFrom(calendar, day),
  );
}

const calendarUnknown = (name: string): Refused =>
  refuse(
    'law.calendar_unknown',
    `No calendar "${name}" is known; there are: ${calendarNames.join(', ')}.`,
    `没有名为“${name}”的日历；可用日历：${calendarNames.join('、')}。`,
  );
