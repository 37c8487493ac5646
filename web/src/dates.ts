import type { Language } from './i18n/words.js';

export { instantAt, offsetAt, wallTime } from './moments.js';

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

/** `13 April 2026`, or `2026年4月13日`: a day in words, where the order of its numbers is the question. */
export const spokenDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(startOf(date));

/** Whole days from one `YYYY-MM-DD` date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / dayMs);

/** A `YYYY-MM-DD` date some days later, or earlier. */
export const plusDays = (date: string, days: number): string =>
  new Date(startOf(date) + days * dayMs).toISOString().slice(0, 10);

/** The day that counts: the safe date where the text of the law leaves two, else the due date. */
export const dayToKeep = ({
  due,
  safe,
}: {
  readonly due?: string | undefined;
  readonly safe?: string | null | undefined;
}): string => safe ?? due ?? '';

/** A zone by the city people know it by. */
export const cityOf = (zone: string, language: Language): string =>
  cities[zone]?.[language] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
