import { addDays, weekday, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { businessDayFrom, isBusinessDay, withoutClosures } from './business-calendar.js';
import { countFromBusinessDay, countsBusinessDays } from './counting.js';
import { dueDate, prescribedPeriod, type Reckoning } from './due-date.js';
import { spoken } from './spoken-date.js';

/** A date under another reading of the text. */
export interface Reading {
  readonly date: CalendarDate;
  readonly why: Bilingual;
}

/**
 * The earliest date among the readings that lie before the due date: acting by it is right under each of them. Nothing where
 * the readings agree, for a date that is no deadline, and for a date the judge set.
 */
export function safeReading(reckoning: Reckoning, due: CalendarDate): Reading | undefined {
  const { rule, facts } = reckoning;
  if (rule.kind !== 'deadline' || facts.dates?.['allowed_by_alj'] === due) return undefined;

  return [countedFromTheEvent(reckoning), withoutFridayRule(reckoning), onBaseCalendar(reckoning)]
    .filter((reading) => reading !== undefined)
    .filter((reading) => reading.date < due)
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** Readings that lead to a later date, and the one that grants no addition for a party's express delivery; none to rely on. */
export function otherReadings(reckoning: Reckoning, due: CalendarDate): readonly Bilingual[] {
  return [
    rolledBeforeAddition(reckoning, due),
    shortPeriodRule(reckoning, due),
    withoutExpressAddition(reckoning, due),
  ].filter((reading) => reading !== undefined);
}

/** Many calendar from the event itself and not from the first business day after it. */
function countedFromTheEvent({ rule, facts, calendar, offset, addition }: Reckoning): Reading | undefined {
  const longPeriod = rule.counting === 'itc_201_14' && offset.unit === 'days' && !countsBusinessDays(offset);
  if (!longPeriod || rule.direction !== 'after') return undefined;

  const plain = addDays(facts.date, offset.value + addition.days);
  return {
    date: businessDayFrom(withoutClosures(calendar), plain),
    why: {
      en: 'Counted from the day after the event itself, and not from the first business day after it, the period ends earlier',
      zh: '若自事件次日而非其后首个工作日起算，期间届满更早',
    },
  };
}

function withoutFridayRule({ rule, facts, calendar, offset }: Reckoning): Reading | undefined {
  if (rule.counting !== 'itc_210_66' || weekday(facts.date) !== 5) return undefined;
  return {
    date: businessDayFrom(withoutClosures(calendar), addDays(facts.date, offset.value)),
    why: {
      en: 'Without the rule for determinations issued on a Friday, the period ends earlier',
      zh: '若不适用星期五作出裁决的特别规定，期间届满更早',
    },
  };
}

function onBaseCalendar(reckoning: Reckoning): Reading | undefined {
  if (!reckoning.calendar.closures) return undefined;
  return {
    date: dueDate({ ...reckoning, calendar: withoutClosures(reckoning.calendar) }).day,
    why: {
      en: 'The Secretary may, but need not, accept filings after a closure (19 CFR 201.14(a)); without the closure the date is earlier',
      zh: '机关关闭后秘书可以但非必须受理顺延提交的文件（19 CFR 201.14(a)）；不计关闭日的日期更早',
    },
  };
}

/** The text does not say whether the prescribed period first moves off a weekend before service adds to it. */
function rolledBeforeAddition(reckoning: Reckoning, due: CalendarDate): Bilingual | undefined {
  const { addition, calendar } = reckoning;
  const prescribed = prescribedPeriod(reckoning).day;
  if (addition.days === 0 || isBusinessDay(calendar, prescribed)) return undefined;

  const later = businessDayFrom(calendar, addDays(businessDayFrom(calendar, prescribed), addition.days));
  if (later <= due) return undefined;
  const at = spoken(later);
  return {
    en: `If the period moved off the weekend or holiday before the days for service are added, it would end on ${at.en}. The text is silent; do not rely on it.`,
    zh: `若先将期间末日顺延、再附加送达天数，则届满日为${at.zh}。条文对此未作规定，不宜依赖。`,
  };
}

function shortPeriodRule(
  { rule, facts, calendar, offset }: Reckoning,
  due: CalendarDate,
): Bilingual | undefined {
  if (rule.counting !== 'itc_calendar_explicit' || !countsBusinessDays(offset)) return undefined;

  const later = countFromBusinessDay(calendar, facts.date, offset, rule.citation).day;
  if (later <= due) return undefined;
  const at = spoken(later);
  return {
    en: `The text says calendar days; if weekends and holidays were left out of so short a period, it would end on ${at.en}. Ask counsel before relying on it.`,
    zh: `条文规定为日历日；若短期间仍扣除周末和节假日，则届满日为${at.zh}。依赖前请咨询律师。`,
  };
}

/** 19 CFR 210.6(c) adds for documents of the Commission; 201.16(e) does not say whose. */
function withoutExpressAddition(reckoning: Reckoning, due: CalendarDate): Bilingual | undefined {
  const { event, facts, addition, calendar } = reckoning;
  if (event.servedBy !== 'party' || facts.service?.method !== 'express' || addition.days === 0)
    return undefined;

  const earlier = businessDayFrom(calendar, prescribedPeriod(reckoning).day);
  if (earlier >= due) return undefined;
  const at = spoken(earlier);
  return {
    en: `Days for express delivery are certain only for documents of the Commission (210.6(c)); for a document of a party 201.16(e) is read to grant them too. Without them the period ends on ${at.en}.`,
    zh: `快递附加天数仅对委员会文件有明确规定（210.6(c)）；当事人文件系依201.16(e)解释适用。不附加天数的，期间于${at.zh}届满。`,
  };
}
