import {
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Instant,
  type Language,
  localMoment,
  type Zone,
} from '../../kernel/index.js';
import { monthNames } from '../../calendars/index.js';
import { dayToKeep } from '../../law/index.js';
import type { Reason } from './plan-reminders.js';

/** What a reminder speaks of. */
export interface Told {
  readonly action: Bilingual;
  /** Who owes it; null where it is a matter of the whole group. */
  readonly party: Bilingual | null;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly due: CalendarDate;
  /** The earlier day to keep where the text of the law is ambiguous. */
  readonly safe: CalendarDate | null;
  /** The last moment of the day to keep, on the forum's clock. */
  readonly cutoff: { readonly at: Instant; readonly zone: Zone } | null;
  readonly citation: string;
  /** A second person has looked at the date. */
  readonly confirmed: boolean;
  readonly reason: Reason;
  /** Whom the reader stands in for, and to which day. */
  readonly standsInFor?: { readonly name: string; readonly until: CalendarDate };
  /** Who gave it to the reader to do, and to whom the reader gave it. */
  readonly delegatedBy?: string;
  readonly delegatedTo?: string;
  readonly readerZone: Zone;
  readonly now: Instant;
  /** Where in the app it is dealt with: an address, or a path where the app does not know its own. */
  readonly link: string;
}

/** What a person reads, in both languages. */
export interface Wording {
  /** One line: how soon, what, which case. */
  readonly title: Bilingual;
  /** First line: what, by when, why you. Paragraphs are parted by an empty line. */
  readonly body: Bilingual;
}

/** Puts a reminder into words, with both clocks: the forum's and the reader's. */
export const wordingOf = (told: Told): Wording => ({
  title: { en: titleEn(told), zh: titleZh(told) },
  body: joined(bodyOf(told), '\n\n'),
});

/** Days left until the day to keep, as the forum counts them; negative when it has passed. */
function daysLeft({ due, safe, cutoff, readerZone, now }: Told): number {
  const day = dayToKeep({ due, safe });
  if (cutoff !== null && now > cutoff.at)
    return Math.min(-1, daysBetween(localMoment(now, cutoff.zone).date, day));
  return daysBetween(localMoment(now, cutoff?.zone ?? readerZone).date, day);
}

/** What a case is called where there is little room: its number, or its title where it has none. */
export const caseOf = (
  { caseNumber, caseTitle }: Pick<Told, 'caseNumber' | 'caseTitle'>,
  language: Language,
): string => caseNumber ?? caseTitle[language];

/** A case by its number and title, or by its title where it has no number. */
export const numberAndTitleOf = ({
  caseNumber,
  caseTitle,
}: Pick<Told, 'caseNumber' | 'caseTitle'>): Bilingual => ({
  en: [caseNumber, caseTitle.en].filter(Boolean).join(', '),
  zh: [caseNumber, caseTitle.zh].filter(Boolean).join('，'),
});

/** Texts one after the other in each language; those that are not there are left out. */
export function joined(texts: readonly (Bilingual | undefined)[], by: string): Bilingual {
  const there = texts.filter((text) => text !== undefined);
  return { en: there.map(({ en }) => en).join(by), zh: there.map(({ zh }) => zh).join(by) };
}

const plural = (count: number): string => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

function soonEn(days: number): string {
  if (days < 0) return `Overdue by ${plural(-days)}`;
  if (days === 0) return 'Today';
  return days === 1 ? 'Tomorrow' : `In ${plural(days)}`;
}

function soonZh(days: number): string {
  if (days < 0) return `已逾期${String(-days)}天`;
  if (days === 0) return '今天到期';
  return days === 1 ? '明天到期' : `还有${String(days)}天`;
}

const titleEn = (told: Told): string =>
  `${soonEn(daysLeft(told))}: ${told.action.en} (${caseOf(told, 'en')})`;
const titleZh = (told: Told): string =>
  `${soonZh(daysLeft(told))}：${told.action.zh}（${caseOf(told, 'zh')}）`;

function whyOf({ reason, party }: Told): Bilingual {
  const en = (party?.en ?? 'a member concerned').replace(/\.$/, '');
  const zh = party?.zh ?? '相关成员';
  switch (reason) {
    case 'represents':
      return {
        en: `You are told because you represent ${en}.`,
        zh: `您收到本提醒，因为您是${zh}的代表。`,
      };
    case 'counsel':
      return {
        en: `You are told because you act as counsel for ${en}.`,
        zh: `您收到本提醒，因为您担任${zh}的法律顾问。`,
      };
    case 'coordinates':
      return {
        en: 'You are told because you coordinate this alliance.',
        zh: '您收到本提醒，因为您负责本联盟的协调工作。',
      };
  }
}

/** The paragraphs of a reminder; those that say nothing are left out. */
function bodyOf(told: Told): readonly (Bilingual | undefined)[] {
  const { action, party, due, safe, citation, standsInFor: away, delegatedBy, delegatedTo } = told;
  const owner = party === null ? { en: '', zh: '' } : { en: ` (${party.en})`, zh: `（${party.zh}）` };
  const [why, named] = [whyOf(told), numberAndTitleOf(told)];
  return [
    {
      en: `${action.en}${owner.en}: ${momentText(told, 'en')}. ${why.en}`,
      zh: `${action.zh}${owner.zh}：${momentText(told, 'zh')}。${why.zh}`,
    },
    { en: `Case: ${named.en}\nRule: ${citation}`, zh: `案件：${named.zh}\n依据：${citation}` },
    safe === null
      ? undefined
      : {
          en: `The text of the law is ambiguous, or the service is not proved: the other possible date is ${dateText(due, 'en')}; the earlier date is the safe one.`,
          zh: `法条文义存在歧义，或送达尚未证明：另一可能日期为${dateText(due, 'zh')}；请以较早的稳妥日期为准。`,
        },
    told.confirmed ? undefined : notConfirmed,
    away && {
      en: `${away.name} is away until ${away.until}: you stand in.`,
      zh: `${away.name}离岗至 ${away.until}，由您代理。`,
    },
    delegatedBy === undefined
      ? undefined
      : { en: `${delegatedBy} delegated it to you.`, zh: `${delegatedBy}已委托您办理。` },
    delegatedTo === undefined
      ? undefined
      : {
          en: `You delegated it to ${delegatedTo}, who is reminded too.`,
          zh: `您已委托${delegatedTo}办理，其亦收到提醒。`,
        },
    { en: told.link, zh: told.link },
  ];
}

/** That nobody has looked at a date a second time. */
export const notConfirmed: Bilingual = {
  en: 'Nobody has confirmed this date yet: check it before you rely on it.',
  zh: '该日期尚未经第二人复核，请先核对再据以行事。',
};

function momentText({ due, safe, cutoff, readerZone }: Told, language: Language): string {
  const day = dateText(dayToKeep({ due, safe }), language);
  if (cutoff === null) return language === 'en' ? `due ${day}` : `应于${day}前完成`;
  const there = clock(cutoff.at, cutoff.zone, language);
  const here = localMoment(cutoff.at, readerZone);
  const sameWall = here.offset === localMoment(cutoff.at, cutoff.zone).offset;
  const local = clock(cutoff.at, readerZone, language);
  if (language === 'en') return `due ${there}${sameWall ? '' : `, which is ${local}`}`;
  return `应于${there}前完成${sameWall ? '' : `，即${local}`}`;
}

function clock(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localMoment(at, zone);
  const place = placeOf(zone)[language];
  return language === 'en'
    ? `${dateText(date, 'en')} ${time} ${place} time`
    : `${place}时间${dateText(date, 'zh')}${time}`;
}

function dateText(date: CalendarDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${String(Number(month))}月${String(Number(day))}日`;
  return `${String(Number(day))} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

const places: Readonly<Record<string, Bilingual>> = {
  'America/Chicago': { en: 'Chicago', zh: '芝加哥' },
  'America/Denver': { en: 'Denver', zh: '丹佛' },
  'America/Los_Angeles': { en: 'Los Angeles', zh: '洛杉矶' },
  'America/New_York': { en: 'New York', zh: '纽约' },
  'Asia/Hong_Kong': { en: 'Hong Kong', zh: '香港' },
  'Asia/Shanghai': { en: 'Beijing', zh: '北京' },
  'Asia/Taipei': { en: 'Taipei', zh: '台北' },
  'Asia/Tokyo': { en: 'Tokyo', zh: '东京' },
  'Europe/Berlin': { en: 'Berlin', zh: '柏林' },
  'Europe/London': { en: 'London', zh: '伦敦' },
  'Europe/Luxembourg': { en: 'Luxembourg', zh: '卢森堡' },
  'Europe/Paris': { en: 'Paris', zh: '巴黎' },
  UTC: { en: 'universal', zh: '世界协调' },
};

function placeOf(zone: Zone): Bilingual {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return places[zone] ?? { en: city, zh: `${city}当地` };
}
