import { addDays, weekday, type Bilingual, type CalendarDate } from '../../../kernel/index.js';
import {
  businessDayBackFrom,
  businessDayFrom,
  isBusinessDay,
  spoken,
  withoutClosures,
} from '../../../calendars/index.js';
import { countFromBusinessDay, countsBusinessDays } from './counting.js';
import {
  dueDate,
  heldUp,
  plainly,
  prescribedPeriod,
  settled,
  takenAgain,
  type Reckoning,
} from './due-date.js';

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

  return [
    countedFromTheEvent(reckoning),
    withoutFridayRule(reckoning),
    notMoved(reckoning),
    onBaseCalendar(reckoning),
    underRival(reckoning),
  ]
    .filter((reading) => reading !== undefined)
    .filter((reading) => reading.date < due)
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** Readings that lead to a later date; none to rely on. */
export function otherReadings(reckoning: Reckoning, due: CalendarDate): readonly Bilingual[] {
  return [
    rolledBeforeAddition(reckoning, due),
    shortPeriodRule(reckoning, due),
    withExpressAddition(reckoning, due),
    laterUnderRival(reckoning, due),
  ].filter((reading) => reading !== undefined);
}

/** Many calendar from the event itself and not from the first business day after it. */
function countedFromTheEvent(reckoning: Reckoning): Reading | undefined {
  const { rule, facts, offset, addition } = reckoning;
  const longPeriod = rule.counting === 'itc_201_14' && offset.unit === 'days' && !countsBusinessDays(offset);
  if (!longPeriod || rule.direction !== 'after') return undefined;

  return {
    date: plainly(reckoning, addDays(facts.date, offset.value + addition.days)),
    why: {
      en: 'Counted from the day after the event itself, and not from the first business day after it, the period ends earlier',
      zh: '若自事件次日而非其后首个工作日起算，期间届满更早',
    },
  };
}

function withoutFridayRule(reckoning: Reckoning): Reading | undefined {
  const { rule, facts, offset } = reckoning;
  if (rule.counting !== 'itc_210_66' || weekday(facts.date) !== 5) return undefined;
  return {
    date: plainly(reckoning, addDays(facts.date, offset.value)),
    why: {
      en: 'Without the rule for determinations issued on a Friday, the period ends earlier',
      zh: '若不适用星期五作出裁决的特别规定，期间届满更早',
    },
  };
}

/** The text sets 201.14(a) aside for counting the three days; whether for moving the last of them too, it does not say. */
function notMoved(reckoning: Reckoning): Reading | undefined {
  const { rule, calendar } = reckoning;
  if (rule.counting !== 'itc_210_8_c2') return undefined;
  const last = heldUp(reckoning, prescribedPeriod(reckoning).day).day;
  return {
    date: takenAgain(reckoning, businessDayBackFrom(withoutClosures(calendar), last)).day,
    why: {
      en: 'Whether a last day on a weekend or holiday moves at all is a matter of reading (210.8(c)(2): "notwithstanding" 201.14(a)); the business day before it',
      zh: '末日为周末或节假日时能否顺延，条文有解释余地（210.8(c)(2)排除适用201.14(a)）；其前一工作日',
    },
  };
}

/** The date under the other version of the rule, where the day of institution would decide between the two. */
function underRival(reckoning: Reckoning): Reading | undefined {
  const { rule, rival } = reckoning;
  const after = rule.institutedAfter ?? rival?.institutedAfter;
  if (rival === undefined || after === undefined) return undefined;

  const [en, zh] = rival.institutedAfter === undefined ? ['on or before', '或之前'] : ['after', '之后'];
  return {
    date: dueDate({ ...reckoning, rule: rival, offset: rival.offset }).day,
    why: {
      en: `The day of institution is not stated; for an investigation instituted ${en} ${after} another version of ${rival.citation} governs`,
      zh: `未注明立案日期；${after}${zh}立案的调查适用 ${rival.citation} 的另一版本`,
    },
  };
}

function laterUnderRival(reckoning: Reckoning, due: CalendarDate): Bilingual | undefined {
  const rival = underRival(reckoning);
  if (rival === undefined || rival.date <= due) return undefined;
  const at = spoken(rival.date);
  return {
    en: `${rival.why.en}, under which the period ends on ${at.en}.`,
    zh: `${rival.why.zh}，期间于${at.zh}届满。`,
  };
}

function onBaseCalendar(reckoning: Reckoning): Reading | undefined {
  if (reckoning.calendar.counting === undefined) return undefined;
  return {
    date: dueDate({ ...reckoning, calendar: withoutClosures(reckoning.calendar) }).day,
    why: {
      en: 'If the Commission itself was open on the day of the closure, the date is earlier',
      zh: '委员会在关闭日仍办公的，日期更早',
    },
  };
}

/** The text does not say whether the prescribed period first moves off a weekend before service adds to it. */
function rolledBeforeAddition(reckoning: Reckoning, due: CalendarDate): Bilingual | undefined {
  const { addition, calendar } = reckoning;
  const prescribed = prescribedPeriod(reckoning).day;
  const base = withoutClosures(calendar);
  if (addition.days === 0 || isBusinessDay(base, prescribed)) return undefined;

  const later = settled(reckoning, addDays(businessDayFrom(base, prescribed), addition.days));
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

/** 19 CFR 210.6(c) adds for documents of the Commission; that 201.16(e) adds for those of a party can at most be argued. */
function withExpressAddition(reckoning: Reckoning, due: CalendarDate): Bilingual | undefined {
  const { addition } = reckoning;
  if (addition.arguable === undefined) return undefined;

  const { days } = addition.arguable;
  const later = settled(reckoning, addDays(prescribedPeriod(reckoning).day, days));
  if (later <= due) return undefined;
  const at = spoken(later);
  return {
    en: `Express delivery by a party adds nothing: 210.6(c) speaks only of documents of the Commission, and 201.16(e) refers section 337 to 210.6. At the latest it can be argued that ${days === 1 ? '1 day is' : `${days} days are`} added and the period ends on ${at.en}; do not rely on it.`,
    zh: `当事人以快递送达不附加天数：210.6(c)仅规定委员会文件，201.16(e)就337调查指向210.6。至多可主张附加${days}日，期间于${at.zh}届满；不宜依赖。`,
  };
}
