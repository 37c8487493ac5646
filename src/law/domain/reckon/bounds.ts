import {
  addMonths,
  calendarDate,
  isRefused,
  type Bilingual,
  type CalendarDate,
  type Refusal,
} from '../../../kernel/index.js';
import type { BookRule } from '../book-rule.js';
import type { Step, TriggerFacts } from '../deadline.js';
import type { Offset } from '../stated-rule.js';
import { step } from '../step.js';
import { endOf, type Counting, type End, type Ended } from './end.js';

type Dates = TriggerFacts['dates'];

/** The day a period runs from, and how it came about where it is not the event. */
interface Start {
  readonly day: CalendarDate;
  readonly steps: readonly Step[];
}

/**
 * The day a period runs from: the event, or so long after it; the later or earlier of it and further dates; at the latest so long
 * after a date; of some limitations the end of the year.
 */
export function startOf(
  rule: BookRule,
  date: CalendarDate,
  counting: Counting,
  dates: Dates,
): { readonly start: Start } | { readonly refusal: Refusal } {
  if (rule.fromYearEnd === true) return { start: endOfYear(date, rule.citation) };
  const { startsFrom, startsBy } = rule.bounds ?? {};
  const own = rule.startsAfter && startedAfter(date, rule.startsAfter, counting);
  if (own !== undefined) return own;

  const days = [date, ...(startsFrom?.of ?? []).flatMap((name) => dates?.[name] ?? [])].sort();
  const day = (startsFrom?.take === 'later' ? days.at(-1) : days[0]) ?? date;
  const from = startsBy && dates?.[startsBy.from];
  if (startsBy === undefined || from === undefined) return { start: { day, steps: [] } };

  const latest = startedAfter(from, startsBy.offset, counting);
  return isRefused(latest) || latest.start.day < day ? latest : { start: { day, steps: [] } };
}

function endOfYear(date: CalendarDate, law: string): Start {
  const day = calendarDate(`${date.slice(0, 4)}-12-31`);
  const said = step(
    day,
    (at) => ({ en: `It starts at the end of the year: ${at.en}.`, zh: `自年末起算：${at.zh}。` }),
    law,
  );
  return { day, steps: [said] };
}

function startedAfter(
  date: CalendarDate,
  offset: Offset,
  counting: Counting,
): { readonly start: Start } | { readonly refusal: Refusal } {
  const { held: _, ...plain } = counting;
  const ended = endOf(date, { ...plain, offset, roll: 'none' });
  if (isRefused(ended)) return ended;
  const { due = date, steps } = ended.end;
  return { start: { day: due, steps } };
}

/** The end of a period within its bounds: the other length, the dates it may not pass, the long stop, interruption and suspension. */
export function within(
  rule: BookRule,
  plain: End,
  counting: Counting,
  start: CalendarDate,
  dates: Dates,
): Ended {
  const { or, notBefore, notAfter, longStop } = rule.bounds ?? {};
  let end = plain;
  if (or !== undefined) {
    const other = endOf(start, { ...counting, offset: or.offset });
    if (isRefused(other)) return other;
    end = chosen(or.take, end, other.end);
  }
  if (rule.limitation === true) {
    end = anew(end, counting, start, dates);
    end = notSuspended(end, counting, dates);
  }
  const from = longStop && dates?.[longStop.from];
  if (longStop !== undefined && from !== undefined) {
    const citation = longStop.citation ?? rule.citation;
    const { held: _, ...unheld } = counting;
    const stop = endOf(from, { ...unheld, offset: longStop.offset, citation });
    if (isRefused(stop)) return stop;
    end = chosen('earlier', end, stop.end);
  }
  end = bounded(end, 'later', notBefore === undefined ? undefined : dates?.[notBefore], rule.citation);
  end = bounded(end, 'earlier', notAfter === undefined ? undefined : dates?.[notAfter], rule.citation);
  return { end };
}

const dayOf = ({ due, safe }: End): CalendarDate | undefined => due ?? safe;

/** Of two ends the later or the earlier, with the working of both. */
function chosen(take: 'later' | 'earlier', a: End, b: End): End {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === undefined || dayB === undefined) return a;
  const takesB = take === 'later' ? dayB > dayA : dayB < dayA;
  const [holds, other] = takesB ? [b, a] : [a, b];
  const day = takesB ? dayB : dayA;
  const which: Bilingual = take === 'later' ? { en: 'later', zh: '较晚' } : { en: 'earlier', zh: '较早' };
  const said = step(day, (at) => ({
    en: `The ${which.en} of the two holds: ${at.en}.`,
    zh: `以两者中${which.zh}的日期为准：${at.zh}。`,
  }));
  return {
    ...holds,
    steps: [...other.steps, ...holds.steps, said],
    warnings: [...new Set([...a.warnings, ...b.warnings])],
  };
}

/** A stated date that the end may not lie before, or after. It is taken as it stands. */
function bounded(end: End, take: 'later' | 'earlier', date: CalendarDate | undefined, law: string): End {
  const day = dayOf(end);
  if (date === undefined || day === undefined || day === date) return end;
  if (take === 'later' ? date < day : date > day) return end;
  const said = step(
    date,
    (at) =>
      take === 'later'
        ? { en: `It ends no earlier than the date stated: ${at.en}.`, zh: `不早于所注明的日期：${at.zh}。` }
        : { en: `It ends no later than the date stated: ${at.en}.`, zh: `不晚于所注明的日期：${at.zh}。` },
    law,
  );
  return { due: date, steps: [...end.steps, said], warnings: end.warnings };
}

/** The dates a limitation takes into account: since when it runs anew, and an obstacle that kept the claim from being made. */
export const interruptedOn = 'interrupted_on';
const suspendedFrom = 'suspended_from';
const suspendedUntil = 'suspended_until';

/**
 * A limitation that is interrupted while it runs starts anew in full length; one interrupted before it started, or after it had
 * ended, does not.
 *
 * Law: 民法典第195条.
 */
function anew(end: End, counting: Counting, start: CalendarDate, dates: Dates): End {
  const [interrupted, last] = [dates?.[interruptedOn], dayOf(end)];
  if (interrupted === undefined || last === undefined) return end;
  if (interrupted < start || interrupted > last)
    return { ...end, warnings: [...end.warnings, notInterrupted] };

  const again = endOf(interrupted, { ...counting, citation: '民法典第195条' });
  if (isRefused(again)) return end;
  const said = step(
    interrupted,
    (at) => ({
      en: `Interrupted, the limitation starts anew: ${at.en}.`,
      zh: `时效中断，自该日起重新计算：${at.zh}。`,
    }),
    '民法典第195条',
  );
  return { ...again.end, steps: [...end.steps, said, ...again.end.steps] };
}

const notInterrupted: Bilingual = {
  en: 'The interruption stated lies before the limitation started or after it had ended: it was not taken into account.',
  zh: '所填中断日期早于时效起算或晚于时效届满，未予考虑。',
};

/**
 * A limitation suspended in its last six months ends six months after the obstacle has gone.
 *
 * Law: 民法典第194条.
 */
function notSuspended(end: End, counting: Counting, dates: Dates): End {
  const [from, until, last] = [dates?.[suspendedFrom], dates?.[suspendedUntil], dayOf(end)];
  if (until === undefined || last === undefined) return end;
  const tail = addMonths(last, -6);
  const touches = (from ?? until) <= last && until > tail;
  if (!touches) return end;

  const citation = '民法典第194条第2款';
  const after = endOf(until, { ...counting, offset: { value: 6, unit: 'months' }, citation });
  return isRefused(after) ? end : chosen('later', end, after.end);
}
