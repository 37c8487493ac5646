import type { Language } from './i18n/words';

const weekdays: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

const cities: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'America/New_York': { zh: '纽约', en: 'New York' },
  'America/Los_Angeles': { zh: '洛杉矶', en: 'Los Angeles' },
  'America/Chicago': { zh: '芝加哥', en: 'Chicago' },
  'Asia/Shanghai': { zh: '北京', en: 'Beijing' },
  'Asia/Hong_Kong': { zh: '香港', en: 'Hong Kong' },
  'Europe/Berlin': { zh: '柏林', en: 'Berlin' },
  UTC: { zh: '世界时', en: 'UTC' },
};

const dayMs = 86_400_000;
const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The weekday of a `YYYY-MM-DD` date. */
export const weekday = (date: string, language: Language): string =>
  weekdays[language][new Date(startOf(date)).getUTCDay()] ?? '';

/** `Mon 2026-04-13`, or `2026-04-13 周一`. */
export const longDate = (date: string, language: Language): string =>
  language === 'zh' ? `${date} ${weekday(date, 'zh')}` : `${weekday(date, 'en')} ${date}`;

/** Whole days from one `YYYY-MM-DD` date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / dayMs);

/** A `YYYY-MM-DD` date some days later, or earlier. */
export const plusDays = (date: string, days: number): string =>
  new Date(startOf(date) + days * dayMs).toISOString().slice(0, 10);

/** A zone by the city people know it by. */
export const cityOf = (zone: string, language: Language): string =>
  cities[zone]?.[language] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** What the wall of a zone shows at a moment, and how far it is from UTC then. */
function wallOf(instant: string, zone: string): { readonly at: string; readonly offset: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    at: `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`,
    offset: part('timeZoneName').replace(/\+0$/, ''),
  };
}

/** A moment on the wall of a zone, and how far that is from UTC then: `2026-04-13 17:15 GMT-4`. */
export function wallTime(instant: string, zone: string): string {
  const { at, offset } = wallOf(instant, zone);
  return `${at} ${offset}`;
}

/** How far a zone is from UTC at a moment: `GMT-4`. */
export const offsetAt = (instant: string, zone: string): string => wallOf(instant, zone).offset;

/** The moment at which the wall of a zone shows `2026-04-13 17:15`; of one it never shows, that as far after the clocks were set. */
export function instantAt(wall: string, zone: string): string {
  const wanted = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const aheadAt = (ms: number): number =>
    Date.parse(`${wallOf(new Date(ms).toISOString(), zone).at.replace(' ', 'T')}Z`) - ms;
  const near = wanted - aheadAt(wanted);
  const exact = wanted - aheadAt(near);
  return new Date(aheadAt(exact) === aheadAt(near) ? exact : near).toISOString();
}
