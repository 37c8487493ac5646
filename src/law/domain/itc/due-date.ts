import { addDays, type CalendarDate } from '../../../kernel/index.js';
import {
  businessDayFrom,
  dayOff,
  spoken,
  withoutClosures,
  type Calendar,
  type Suspension,
} from '../../../calendars/index.js';
import { addUnusedDays, leaveTwoDays, takeLaterDate } from './adjustments.js';
import {
  countBackFromHearing,
  countBusinessDaysBack,
  countCalendarDays,
  countDaysFromBusinessDay,
  countFromBusinessDay,
  countFromTemporaryReliefId,
  countMonths,
  rolled,
  skippedSteps,
  type Counted,
} from './counting.js';
import type { Step, TriggerFacts } from '../deadline.js';
import type { LawEvent } from '../rule.js';
import type { Offset } from '../stated-rule.js';
import { reopened, tolled, type Moved } from '../suspended.js';
import type { ItcRule } from './itc-rule.js';
import type { ServiceAddition } from './service-addition.js';

/** Everything a date is reckoned from. */
export interface Reckoning {
  readonly rule: ItcRule;
  readonly event: LawEvent;
  readonly facts: TriggerFacts;
  readonly calendar: Calendar;
  /** When the Commission did not work. */
  readonly suspensions: readonly Suspension[];
  /** The prescribed length in the circumstances at hand. */
  readonly offset: Offset;
  readonly addition: ServiceAddition;
  /** The other version of the rule, where it is not known which of the two governs. */
  readonly rival?: ItcRule;
}

/**
 * The last day of the prescribed period, before service adds to it and before it moves off a day that is no business day. A
 * day on which the Commission was closed by order counts like any other.
 */
export function prescribedPeriod({ rule, facts, calendar: named, offset }: Reckoning): Counted {
  const calendar = withoutClosures(named);
  switch (rule.counting) {
    case 'itc_201_14':
      if (offset.unit === 'months') {
        return countMonths(
          facts.date,
          rule.direction === 'after' ? offset.value : -offset.value,
          rule.citation,
        );
      }
      return rule.direction === 'after'
        ? countFromBusinessDay(calendar, facts.date, offset, rule.citation)
        : countBusinessDaysBack(calendar, facts.date, offset, rule.citation);
    case 'itc_210_8_c2':
      return countDaysFromBusinessDay(calendar, facts.date, offset.value, rule.citation);
    case 'itc_calendar_explicit':
    case 'statutory_calendar_no_roll':
      return countCalendarDays(facts.date, offset.value, rule.citation);
    case 'itc_210_66':
      return countFromTemporaryReliefId(calendar, facts.date, offset.value, rule.citation);
    case 'itc_210_18_backward':
      return countBackFromHearing(facts.date, offset.value, rule.citation);
  }
}

/**
 * The due date: the event, the prescribed period, what service adds at its end, the days it stood still, then the move off a day that
 * is no business day, in this order (19 CFR 210.6(b), (c); 201.14(a)); last, a filing moves off days on which the Commission is closed.
 */
export function dueDate(reckoning: Reckoning): Counted {
  const { rule, facts, calendar } = reckoning;
  const stages: readonly ((last: CalendarDate) => Counted)[] = [
    () => prescribedPeriod(reckoning),
    (last) => (rule.adjustment === 'unused_days_added' ? addUnusedDays(reckoning, last) : unchanged(last)),
    (last) => added(reckoning.addition, last),
    (last) => heldUp(reckoning, last),
    (last) => rolled(withoutClosures(calendar), last, rule.roll, rollLaw(rule)),
    (last) => (rule.noonWhenMoved === true ? byNoon(reckoning, last) : unchanged(last)),
    (last) => (rule.adjustment === 'two_days_to_reply' ? leaveTwoDays(reckoning, last) : unchanged(last)),
    (last) => openedAgain(reckoning, last),
    (last) => takenAgain(reckoning, last),
    (last) => (rule.adjustment === 'later_date_allowed' ? takeLaterDate(reckoning, last) : unchanged(last)),
  ];
  return stages.reduce<Counted>(
    (before, stage) => {
      const next = stage(before.day);
      return { day: next.day, steps: [...before.steps, ...next.steps] };
    },
    { day: facts.date, steps: [triggerStep(reckoning)] },
  );
}

/** A last day as it stands after suspensions, weekends, holidays and closures. */
export function settled(reckoning: Reckoning, last: CalendarDate): CalendarDate {
  const { rule, calendar } = reckoning;
  const later = heldUp(reckoning, last).day;
  const moved = rolled(withoutClosures(calendar), later, rule.roll, rollLaw(rule)).day;
  return takenAgain(reckoning, openedAgain(reckoning, moved).day).day;
}

/** Whether a suspension moves such a date: no clock of the statute, no threshold and nothing that is counted back. */
export const isHeldUp = ({ rule, offset }: Pick<Reckoning, 'rule' | 'offset'>): boolean =>
  rule.kind === 'deadline' &&
  rule.direction === 'after' &&
  rule.roll === 'next_business_day' &&
  offset.unit !== 'months';

/** A last day later by the days for which its period stood still. */
export const heldUp = (reckoning: Reckoning, last: CalendarDate): Moved =>
  isHeldUp(reckoning) ? tolled(reckoning.suspensions, reckoning.facts.date, last) : unchanged(last);

/** The last day of a filing that falls where none were taken, moved to where they are again. */
export const takenAgain = (reckoning: Reckoning, last: CalendarDate): Moved =>
  isHeldUp(reckoning) && reckoning.rule.performance === 'filed'
    ? reopened(reckoning.suspensions, last, (day) => businessDayFrom(reckoning.calendar, day))
    : unchanged(last);

/** A date of an earlier reading, moved off weekends and holidays alone: a closure may be doubted, a suspension not. */
export function plainly(reckoning: Reckoning, last: CalendarDate): CalendarDate {
  const open = businessDayFrom(withoutClosures(reckoning.calendar), heldUp(reckoning, last).day);
  return takenAgain(reckoning, open).day;
}

const unchanged = (day: CalendarDate): Counted => ({ day, steps: [] });

/**
 * A filing that is due while the Commission is closed is due on the first business day after the closure; what is served
 * between parties or decided by the forum does not move.
 *
 * Law: 19 CFR 210.4(f)(8) (210.4(f)(11) in the text of 2025-01-24); 201.14(a).
 */
function openedAgain({ rule, calendar }: Reckoning, last: CalendarDate): Counted {
  const moves = calendar.counting !== undefined && rule.performance === 'filed' && rule.roll !== 'none';
  if (!moves || dayOff(calendar, last)?.kind !== 'closure') return unchanged(last);

  const day = businessDayFrom(calendar, last);
  const at = spoken(day);
  const say = {
    en: `A filing due while the Commission is closed is due on the first business day after: ${at.en}.`,
    zh: `委员会关闭期间届满的提交期限，顺延至其后首个工作日：${at.zh}。`,
  };
  const passed = skippedSteps(calendar, last, addDays(day, -1));
  return { day, steps: [...passed, { date: day, say, law: '19 CFR 210.4(f)(8)' }] };
}

/** The provision that moves a last day, or the rule itself where it keeps it. */
function rollLaw(rule: ItcRule): string {
  if (rule.roll === 'none' || rule.counting === 'itc_210_18_backward') return rule.citation;
  if (rule.counting === 'itc_210_66') return '19 CFR 210.66(c)';
  return rule.noonWhenMoved === true ? '19 CFR 210.66(a)' : '19 CFR 201.14(a)';
}

/** An initial determination on temporary relief whose day moved must be received by noon. */
function byNoon(reckoning: Reckoning, last: CalendarDate): Counted {
  if (prescribedPeriod(reckoning).day === last) return unchanged(last);

  const say = {
    en: 'On a day so moved it must be received by 12:00 noon, Washington time.',
    zh: '日期顺延的，须于当日华盛顿时间中午12时前提交。',
  };
  return { day: last, steps: [{ date: last, say, law: '19 CFR 210.66(a)' }] };
}

function triggerStep({ event, facts }: Reckoning): Step {
  const at = spoken(facts.date);
  const say = { en: `${event.name.en}: ${at.en}.`, zh: `${event.name.zh}：${at.zh}。` };
  return { date: facts.date, say, ...(event.served ? { law: '19 CFR 201.16' } : {}) };
}

function added(addition: ServiceAddition, last: CalendarDate): Counted {
  if (addition.days === 0) return unchanged(last);

  const day = addDays(last, addition.days);
  const at = spoken(day);
  const counted = addition.days === 1 ? '1 calendar day is' : `${addition.days} calendar days are`;
  const say = {
    en: `${counted} added at the end of the period for ${addition.why.en}: ${at.en}.`,
    zh: `因${addition.why.zh}送达，期间末尾附加${addition.days}个日历日：${at.zh}。`,
  };
  return { day, steps: [{ date: day, say, law: addition.law }] };
}
