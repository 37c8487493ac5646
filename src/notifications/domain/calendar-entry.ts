import { caseOf, joined, notConfirmed, numberAndTitleOf } from './wording.js';
import { dayToKeep } from '../../law/index.js';
import type { Bilingual, CalendarDate, TimeOfDay, Zone } from '../../kernel/index.js';

/** A day in a person's calendar. */
export interface CalendarEntry {
  /** The same for the same thing whenever it is fetched, so that a calendar moves it instead of adding another. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Nobody has confirmed the day yet. */
  readonly tentative: boolean;
  /** Grows with each change. */
  readonly sequence: number;
  /** A path within the app. */
  readonly path: string;
}

/** A deadline as a calendar shows it to someone who may see it. */
export interface DatedDeadline {
  readonly id: string;
  readonly action: Bilingual;
  readonly party: Bilingual | null;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly due: CalendarDate;
  /** The earlier day to keep where the text of the law is ambiguous. */
  readonly safe: CalendarDate | null;
  readonly cutoffTime: TimeOfDay | null;
  readonly cutoffZone: Zone | null;
  readonly citation: string;
  readonly confirmed: boolean;
  readonly version: number;
}

/** What a person has to do by a day besides deadlines. */
export interface DatedDuty {
  readonly kind: string;
  readonly id: string;
  readonly day: CalendarDate;
  /** In words that name nothing. */
  readonly what: Bilingual;
}

/** A deadline on the day to keep, which is the forum's day whatever the reader's clock. */
export function entryOfDeadline(deadline: DatedDeadline): CalendarEntry {
  const { id, action, party, confirmed, version } = deadline;
  const owner = { en: party === null ? '' : `${party.en}: `, zh: party === null ? '' : `${party.zh}：` };
  return {
    uid: `deadline-${id}`,
    day: dayToKeep(deadline),
    title: {
      en: `${owner.en}${action.en} (${caseOf(deadline, 'en')})`,
      zh: `${owner.zh}${action.zh}（${caseOf(deadline, 'zh')}）`,
    },
    text: joined(linesOf(deadline), '\n'),
    tentative: !confirmed,
    sequence: version,
    path: `/deadlines/${id}`,
  };
}

/**
 * A duty that lies above the alliance's tier, in words that tell whoever sees the calendar nothing of the case, the group or the
 * order: a calendar lies with others.
 */
export const entryOfDuty = ({ kind, id, day, what }: DatedDuty): CalendarEntry => ({
  uid: `${kind}-${id}`,
  day,
  title: what,
  text: seeThere,
  tentative: false,
  sequence: 0,
  path: '/',
});

const seeThere: Bilingual = { en: 'Sign in to see what it is about.', zh: '请登录查看详情。' };

function linesOf(deadline: DatedDeadline): readonly (Bilingual | undefined)[] {
  const { due, safe, cutoffTime, cutoffZone, citation, confirmed } = deadline;
  return [
    numberAndTitleOf(deadline),
    { en: `Rule: ${citation}`, zh: `依据：${citation}` },
    cutoffTime === null
      ? undefined
      : { en: `By ${cutoffTime}, ${cutoffZone ?? ''}`, zh: `截止时刻：${cutoffTime}（${cutoffZone ?? ''}）` },
    safe === null
      ? undefined
      : {
          en: `The other possible date is ${due}: the text of the law is ambiguous, or the service is not proved, and this is the safe date.`,
          zh: `另一可能日期为${due}；法条文义存在歧义，或送达尚未证明，以此较早的稳妥日期为准。`,
        },
    confirmed ? undefined : notConfirmed,
  ];
}
