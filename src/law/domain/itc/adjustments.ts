import { addDays, daysBetween, type CalendarDate } from '../../../kernel/index.js';
import { businessDayFrom, spoken, withoutClosures } from '../../../calendars/index.js';
import { countFromTemporaryReliefId, type Counted } from './counting.js';
import type { Reckoning } from './due-date.js';

/** The lengths of the temporary relief phase, ordinary and more complicated (19 CFR 210.66(a) to (c)). */
const ordinary = { idDays: 70, commentDays: 7 } as const;
const complicated = { idDays: 120, commentDays: 10 } as const;

const phase = ({ facts }: Reckoning): { readonly idDays: number; readonly commentDays: number } =>
  facts.circumstances?.includes('teo_more_complicated') ? complicated : ordinary;

/** The day of institution as far as known: named among the dates, or stated for the investigation. */
export const institutionNamed = ({ facts }: Reckoning): CalendarDate | undefined =>
  facts.dates?.['institution_fr_publication'] ?? facts.institutedOn;

/**
 * Adds the days by which the judge was early: an initial determination before the 70th (120th) day after publication
 * lengthens the Commission's time by the difference. Nothing is added where the day of institution is unknown.
 *
 * Law: 19 CFR 210.66(b).
 */
export function addUnusedDays(reckoning: Reckoning, last: CalendarDate): Counted {
  const institution = institutionNamed(reckoning);
  if (institution === undefined) return { day: last, steps: [] };

  const { idDays } = phase(reckoning);
  const unused = Math.max(0, daysBetween(reckoning.facts.date, addDays(institution, idDays)));
  if (unused === 0) return { day: last, steps: [] };

  const day = addDays(last, unused);
  const at = spoken(day);
  const say = {
    en: `The judge was ${unused} days ahead of day ${idDays}; they are added: ${at.en}.`,
    zh: `行政法官较第${idDays}日提前${unused}日作出，所余天数予以加计：${at.zh}。`,
  };
  return { day, steps: [{ date: day, say, law: '19 CFR 210.66(b)' }] };
}

/**
 * Leaves a reply two calendar days: from service of the comments where known, else from the day the comments are due.
 *
 * Law: 19 CFR 210.66(e)(1).
 */
export function leaveTwoDays(reckoning: Reckoning, last: CalendarDate): Counted {
  const { facts, calendar, rule } = reckoning;
  const comments = countFromTemporaryReliefId(
    withoutClosures(calendar),
    facts.date,
    phase(reckoning).commentDays,
    rule.citation,
  );
  const from = facts.dates?.['comments_served'] ?? businessDayFrom(calendar, comments.day);
  const least = businessDayFrom(calendar, addDays(from, 2));
  if (least <= last) return { day: last, steps: [] };

  const [at, after] = [spoken(least), spoken(from)];
  const say = {
    en: `No fewer than two calendar days are left for a reply after comments of ${after.en}: ${at.en}.`,
    zh: `意见于${after.zh}提出，答复时间不得少于两个日历日：${at.zh}。`,
  };
  return { day: least, steps: [{ date: least, say, law: '19 CFR 210.66(e)(1)' }] };
}

/** Takes a later date that the judge allowed, as it stands (19 CFR 210.32(d)). */
export function takeLaterDate({ facts }: Reckoning, last: CalendarDate): Counted {
  const allowed = facts.dates?.['allowed_by_alj'];
  if (allowed === undefined || allowed <= last) return { day: last, steps: [] };

  const at = spoken(allowed);
  const say = {
    en: `The judge allowed a later date, which prevails: ${at.en}.`,
    zh: `行政法官准许较晚日期，以该日期为准：${at.zh}。`,
  };
  return { day: allowed, steps: [{ date: allowed, say, law: '19 CFR 210.32(d)' }] };
}
