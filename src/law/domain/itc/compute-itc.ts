import {
  addDays,
  momentAt,
  refuse,
  type Bilingual,
  type CalendarDate,
  type Refusal,
} from '../../../kernel/index.js';
import { businessDayFrom, spoken, type CalendarBook } from '../../../calendars/index.js';
import type { Computation, ComputedDeadline, Cutoff, TriggerFacts } from '../deadline.js';
import type { RulePack } from '../rule.js';
import { triggersOf } from '../versions.js';
import { calendarNames, ruleCalendarNamed } from './business-calendar.js';
import type { Counted } from './counting.js';
import { dueDate, prescribedPeriod, type Reckoning } from './due-date.js';
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
import { serviceAddition } from './service-addition.js';
import { suspensionsTouching, type Suspension } from './suspensions.js';
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
  return { ...version, event, facts, calendar, offset, addition };
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

/**
 * Why no rule says when an act was due: its period touched a time in which the forum did not work. Clocks of the statute,
 * thresholds and dates counted back are not concerned.
 */
function suspended(reckoning: Reckoning, due: CalendarDate): Refused | undefined {
  const { rule, facts, offset } = reckoning;
  const concerned =
    rule.direction === 'after' && rule.roll === 'next_business_day' && offset.unit !== 'months';
  const barring = concerned ? suspensionsTouching(rule.forum, facts.date, due).at(-1) : undefined;
  if (barring === undefined) return undefined;
  const proposed = proposedAfter(reckoning, due, barring);
  return refuse(
    'law.forum_suspended',
    `The period from ${facts.date} to ${due} touches the ${barring.name.en} (${barring.from} to ${barring.until}), after which dates were set by order: a person must enter the date of the order.${proposed.en}`,
    `${facts.date}至${due}的期间涉及${barring.name.zh}（${barring.from}至${barring.until}），其后日期由命令确定：须由人工录入命令所定日期。${proposed.zh}`,
  );
}

/** The day that 19 CFR 210.4(f)(8) gives a filing due in a closure: a proposal, which an order displaces. */
function proposedAfter({ rule, calendar }: Reckoning, due: CalendarDate, { until }: Suspension): Bilingual {
  if (rule.performance !== 'filed' || due > until) return { en: '', zh: '' };
  const at = spoken(businessDayFrom(calendar, addDays(until, 1)));
  return {
    en: ` Proposed, unless an order or an earlier opening of the electronic docket says otherwise: the first business day after it, ${at.en} (19 CFR 210.4(f)(8)).`,
    zh: `如无命令另定日期，且电子案卷系统未提前开放，建议按其后首个工作日办理：${at.zh}（19 CFR 210.4(f)(8)）。`,
  };
}

const calendarUnknown = (name: string): Refused =>
  refuse(
    'law.calendar_unknown',
    `No calendar "${name}" is known; there are: ${calendarNames.join(', ')}.`,
    `没有名为“${name}”的日历；可用日历：${calendarNames.join('、')}。`,
  );
