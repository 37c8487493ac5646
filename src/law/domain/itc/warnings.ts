import { addDays, calendarDate, type Bilingual, type CalendarDate } from '../../../kernel/index.js';
import { closureOn, closures, spoken, touches } from '../../../calendars/index.js';
import type { Counted } from './counting.js';
import { isHeldUp, type Reckoning } from './due-date.js';
import { institutionNamed } from './adjustments.js';
import { governedByUnreadText, institutionOf } from './in-force.js';
import { otherReadings, type Reading } from './readings.js';
import type { Circumstance } from '../rule.js';
import { notTaken } from '../suspended.js';

type Warning = Bilingual | undefined;

/** Electronic service is said to add nothing since this day. */
const electronicSince = calendarDate('2018-06-07');

/** What a reader must know before relying on a date; each says something about this date, none is boilerplate. */
export function warningsOn(
  reckoning: Reckoning,
  counted: Counted,
  safe: Reading | undefined,
  circumstances: readonly Circumstance[],
): readonly Bilingual[] {
  const due = counted.day;
  const all: readonly Warning[] = [
    safe && safeWarning(safe),
    ...otherReadings(reckoning, due),
    ...suspensionWarnings(reckoning, due),
    closureWarning(reckoning, counted),
    ...serviceWarnings(reckoning),
    ...circumstanceWarnings(reckoning, circumstances),
    ...versionWarnings(reckoning),
    notBeforeWarning(reckoning, due),
    unusedDaysWarning(reckoning),
    judgeWarning(reckoning),
  ];
  return all.filter((warning) => warning !== undefined);
}

function safeWarning({ date, why }: Reading): Bilingual {
  const at = spoken(date);
  return {
    en: `${why.en}: ${at.en}. An act on or before that day is in time under every reading.`,
    zh: `${why.zh}：${at.zh}。在该日或之前完成，依任何一种解释均为及时。`,
  };
}

/** Dates the suspension did not bar: clocks it does not stop, thresholds and dates counted back. */
function suspensionWarnings(reckoning: Reckoning, due: CalendarDate): readonly Warning[] {
  const { date } = reckoning.facts;
  const [from, until] = date <= due ? [date, due] : [due, date];
  return isHeldUp(reckoning)
    ? []
    : notTaken(reckoning.suspensions.filter((one) => touches(one, from, until)));
}

function closureWarning({ rule, calendar }: Reckoning, { day: due, steps }: Counted): Warning {
  if (rule.performance !== 'filed') return undefined;
  const at = spoken(due);
  const closed = closureOn(due);
  if (closed !== undefined && calendar.counting === undefined) {
    return {
      en: `${at.en}: ${closed.why.en}. A filing due while the Commission is closed is due on the first business day after (19 CFR 210.4(f)(8)); compute with the calendar "us-itc + closures" to see it.`,
      zh: `${at.zh}：${closed.why.zh}。委员会关闭期间届满的提交期限顺延至其后首个工作日（19 CFR 210.4(f)(8)）；可选用日历“us-itc + closures”计算。`,
    };
  }
  const passed = closures.filter((one) =>
    steps.some(({ date, law }) => date === one.date && law === one.source),
  );
  const [first] = passed;
  if (first === undefined) return undefined;
  const doubtful = passed.find((one) => !one.verified);
  const day = spoken((doubtful ?? first).date);
  return {
    en: `The order for ${day.en} closed executive departments and agencies${doubtful ? ' and was not verified' : ''}: check that the Commission was closed too before relying on a date that moved.`,
    zh: `${day.zh}的命令关闭的是行政部门和机构${doubtful ? '，且未经核实' : ''}：依赖顺延后的日期前，请核实委员会是否一并关闭。`,
  };
}

function serviceWarnings({ rule, facts }: Reckoning): readonly Warning[] {
  const service = facts.service;
  const runsFromService = rule.service === 'itc_201_16';
  const without: Warning =
    runsFromService && service === undefined
      ? {
          en: 'How the document was served is not stated, so that no days are added: this is the earliest date. Mail and express delivery add days.',
          zh: '未注明送达方式，故未附加天数，此为最早日期。邮寄和快递送达须附加天数。',
        }
      : undefined;
  const received: Warning =
    runsFromService && service?.receivedOn !== undefined && service.receivedOn !== facts.date
      ? {
          en: `Service is complete when the copy is handed over, mailed or transmitted (201.16(a)(4)); receipt on ${spoken(service.receivedOn).en} does not change the date.`,
          zh: `送达于交付、投邮或发送时即告完成（201.16(a)(4)）；${spoken(service.receivedOn).zh}实际收到不影响本日期。`,
        }
      : undefined;
  const early: Warning =
    runsFromService && service?.method === 'electronic' && facts.date < electronicSince
      ? {
          en: `That electronic service adds nothing stands in the text since ${electronicSince}; for earlier service look at the order that allowed it.`,
          zh: `电子送达不附加天数的规定自${electronicSince}起施行；此前的电子送达请查阅准许该方式的命令。`,
        }
      : undefined;
  return [without, received, early];
}

function circumstanceWarnings(
  { rule, facts }: Reckoning,
  circumstances: readonly Circumstance[],
): readonly Warning[] {
  const known = facts.circumstances ?? [];
  const needed = circumstances.filter((one) => rule.circumstances?.includes(one.id));
  const applies: Warning =
    needed.length > 0 && !needed.some((one) => known.includes(one.id))
      ? {
          en: `Applies only in this case: ${needed.map((one) => one.name.en).join('; or: ')}.`,
          zh: `仅在下列情形适用：${needed.map((one) => one.name.zh).join('；或：')}。`,
        }
      : undefined;

  const other = circumstances.find((one) => one.id === rule.offsetWhen?.circumstance);
  const answered = circumstances.some((one) => one.question === other?.question && known.includes(one.id));
  const length: Warning =
    rule.offsetWhen !== undefined && other !== undefined && !answered
      ? {
          en: `Counted as an ordinary case. ${other.name.en}: ${rule.offsetWhen.offset.value} days.`,
          zh: `按普通案件计算。${other.name.zh}的，为${rule.offsetWhen.offset.value}日。`,
        }
      : undefined;
  return [applies, length];
}

function versionWarnings({ rule, facts }: Reckoning): readonly Warning[] {
  const instituted = institutionOf(rule, facts);
  const unread: Warning = governedByUnreadText(rule, facts)
    ? {
        en: `Investigations instituted on or before ${rule.unreadUntil} are governed by the rules before 90 FR 225. This period was read only in the text of ${rule.verifiedAsOf}: check it against the earlier one.`,
        zh: `${rule.unreadUntil}或之前立案的调查适用90 FR 225修订前的规则；本期间仅核对了${rule.verifiedAsOf}的条文，请与修订前条文核对。`,
      }
    : undefined;
  const partial: Warning =
    rule.verified === 'partial'
      ? {
          en: `${rule.citation}: known from summaries, the text itself was not read.`,
          zh: `${rule.citation}：依据公开摘要，未核对条文原文。`,
        }
      : undefined;
  const unknown: Warning =
    rule.institutedAfter !== undefined && rule.earlier === undefined && instituted === undefined
      ? {
          en: `Applies only to an investigation instituted after ${rule.institutedAfter}; the day of institution is not stated.`,
          zh: `仅适用于${rule.institutedAfter}之后立案的调查；未注明立案日期。`,
        }
      : undefined;
  const practised: Warning =
    rule.effectiveFrom !== undefined && facts.date < rule.effectiveFrom
      ? {
          en: `The provision is in force since ${rule.effectiveFrom}; before, the same period was practised by order and as a pilot program. Check the notice of investigation.`,
          zh: `该规定自${rule.effectiveFrom}起施行；此前系依命令及试点项目适用相同期间，请核对调查通知。`,
        }
      : undefined;
  return [unread, partial, unknown, practised];
}

function notBeforeWarning({ rule }: Reckoning, due: CalendarDate): Warning {
  if (rule.kind !== 'not_before') return undefined;
  const first = spoken(addDays(due, 1));
  return {
    en: `The act is possible after this day has passed, that is from ${first.en}.`,
    zh: `须待该日经过后方可为之，即自${first.zh}起。`,
  };
}

function unusedDaysWarning(reckoning: Reckoning): Warning {
  if (reckoning.rule.adjustment !== 'unused_days_added' || institutionNamed(reckoning) !== undefined) {
    return undefined;
  }
  return {
    en: 'Counted as if issued on its last day; if it was issued earlier, state the day of institution, for the unused days are added.',
    zh: '按于最后一日作出计算；如提前作出，请注明立案日期，未用尽的天数应予加计。',
  };
}

function judgeWarning({ rule }: Reckoning): Warning {
  if (rule.judgeMayVary !== true) return undefined;
  return {
    en: 'Ground rules or an order of the judge often set another date, which then prevails.',
    zh: '行政法官的程序规则或命令常另定日期，以其为准。',
  };
}
