import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { isDocketNumber } from './investigation-number.js';
import { isOpen, type ListedFirm, listedText, shown } from './listed-values.js';

/** A row by its columns. */
export type ListedColumns = Readonly<Record<string, unknown>>;

/** What the notes are about. */
export interface Listing {
  readonly number: string;
  readonly filedOn: CalendarDate | null;
  readonly institutedOn: CalendarDate | null;
  readonly complainants: readonly ListedFirm[];
  readonly respondents: readonly ListedFirm[];
}

/** What a person should know of a row that was read: dates that do not fit, lists that are not whole, what moves no case. */
export const listingNotes = (
  columns: ListedColumns,
  listing: Listing,
  noticeOn: CalendarDate | null,
): readonly Bilingual[] => [
  ...institutionNotes(listing, noticeOn),
  ...respondentNotes(columns, listing.respondents),
  ...twiceNotes([...listing.complainants, ...listing.respondents]),
  ...laterNotes(columns, listing.number),
];

function institutionNotes(
  { filedOn, institutedOn }: Listing,
  noticeOn: CalendarDate | null,
): readonly Bilingual[] {
  if (institutedOn === null) return noticeOn === null ? [] : [noInstitution(noticeOn)];
  return [
    ...(noticeOn === null || noticeOn === institutedOn ? [] : [notOnPublication(institutedOn, noticeOn)]),
    ...(filedOn === null || filedOn <= institutedOn ? [] : [beforeFiling(institutedOn, filedOn)]),
  ];
}

const noInstitution = (noticeOn: CalendarDate): Bilingual => ({
  en: `A notice is dated ${noticeOn}, but the row gives no date of institution: it stays empty.`,
  zh: `公告日期为${noticeOn}，但该行未写明立案日期，故留空。`,
});

const notOnPublication = (institutedOn: CalendarDate, noticeOn: CalendarDate): Bilingual => ({
  en: `Instituted ${institutedOn}, notice ${noticeOn}: an investigation is instituted by publication of the notice (19 CFR 210.10(b)(1)). Check the date.`,
  zh: `立案日期为${institutedOn}，公告日期为${noticeOn}：调查自公告刊登之日起立案（19 CFR 210.10(b)(1)），请核对日期。`,
});

const beforeFiling = (institutedOn: CalendarDate, filedOn: CalendarDate): Bilingual => ({
  en: `Instituted ${institutedOn}, before the complaint was filed on ${filedOn}. Check both dates.`,
  zh: `立案日期${institutedOn}早于申请日期${filedOn}，请核对。`,
});

const extents: ReadonlyMap<string, Bilingual | null> = new Map([
  ['full', null],
  ['partial', { en: 'The list of respondents is partial.', zh: '被申请人名单不完整。' }],
  [
    'proposed',
    {
      en: 'The respondents are those the complaint proposed; the notice may name others.',
      zh: '被申请人为申请书所提议者，立案公告所列可能不同。',
    },
  ],
  ['none', { en: 'The row lists no respondents.', zh: '该行未列出被申请人。' }],
]);

function respondentNotes(columns: ListedColumns, { length }: readonly ListedFirm[]): readonly Bilingual[] {
  const extent = listedText(columns['respondent_list'])?.toLowerCase();
  const count = listedText(columns['respondent_count']);
  const told = extent === undefined ? null : extents.get(extent);
  return [
    ...(told == null ? [] : [told]),
    ...(told === undefined ? [unknownExtent(extent ?? '')] : []),
    ...(count === null || Number(count) === length ? [] : [miscounted(count, length)]),
  ];
}

const unknownExtent = (extent: string): Bilingual => ({
  en: `respondent_list holds "${shown(extent)}", which is not read.`,
  zh: `respondent_list 的值“${shown(extent)}”未能识别。`,
});

const miscounted = (count: string, listed: number): Bilingual => ({
  en: `respondent_count is ${shown(count)}, but ${String(listed)} are listed.`,
  zh: `respondent_count 为${shown(count)}，实际列出${String(listed)}名。`,
});

function twiceNotes(firms: readonly ListedFirm[]): readonly Bilingual[] {
  const times = new Map<string, number>();
  for (const { name } of firms) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].filter(([, count]) => count > 1).map(([name, count]) => twice(name, count));
}

const twice = (name: string, count: number): Bilingual => ({
  en: `"${shown(name)}" stands ${String(count)} times, with different places or roles: each is a party.`,
  zh: `“${shown(name)}”出现${String(count)}次，地点或身份不同，分别作为当事人录入。`,
});

function laterNotes(columns: ListedColumns, number: string): readonly Bilingual[] {
  const docketed: Bilingual = {
    en: `${number} is the docket number of a complaint that is not instituted yet.`,
    zh: `${number} 为尚未立案之申请的卷宗编号。`,
  };
  const followed: Bilingual = {
    en: 'Later events are kept in the summary; they do not move the case.',
    zh: '后续进展仅记入案情摘要，不改变案件阶段。',
  };
  return [
    ...(isDocketNumber(number) ? [docketed] : []),
    ...(isOpen(columns['later_events']) ? [] : [followed]),
  ];
}
