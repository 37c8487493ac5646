import {
  acknowledgementOf,
  type Bilingual,
  type CalendarDate,
  type Oddity,
  oddityOf,
  shortened,
} from '../../kernel/index.js';
import { investigationNumber } from './investigation-number.js';
import {
  listedDate,
  type Listed,
  type ListedFirm,
  listedFirms,
  listedPatent,
  listedText,
  patentEntries,
  shown,
} from './listed-values.js';
import { type ListedColumns, listingNotes } from './listing-notes.js';

/** What a row of a list says of an investigation. What it does not say is null or empty, never guessed. */
export interface ListedInvestigation {
  /** `337-TA-1133`; before institution the docket number of the complaint, `DN 3936`. */
  readonly number: string;
  readonly title: string;
  readonly filedOn: CalendarDate | null;
  /** Only where the row says so: the date of a notice or of a vote is none (19 CFR 210.10(b)(1)). */
  readonly institutedOn: CalendarDate | null;
  readonly complainants: readonly ListedFirm[];
  readonly respondents: readonly ListedFirm[];
  /** `US7979174`. */
  readonly patents: readonly string[];
  /** What else the row says, one line each: unfair acts, relief, date of the notice, later events. */
  readonly summary: string | null;
  readonly citation: string | null;
  readonly document: string | null;
  readonly url: string | null;
}

/** A row as read, with what a person should know of it; or every reason why it cannot be taken. */
export type ReadRow =
  | { readonly investigation: ListedInvestigation; readonly notes: readonly Bilingual[] }
  | { readonly refused: readonly Bilingual[] };

const columnsRead = new Set(
  `investigation_number title complainants complaint_filed notice_date institution_date respondents respondent_list
   respondent_count patents unfair_acts relief_requested citation later_events source`.split(/\s+/),
);

/**
 * Reads one row: a record of columns that hold text, as a CSV gives them, or lists, as JSON gives them. Refused where number,
 * title, a date or a list cannot be read; every reason is told at once. Never throws.
 */
export function readInvestigation(row: unknown): ReadRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { refused: [{ en: 'The row is not a record of columns.', zh: '该行不是由各列组成的记录。' }] };
  }
  const columns = row as ListedColumns;
  const faults: Bilingual[] = [];
  const taken = <Value>(listed: Listed<Value>, instead: Value): Value => {
    if ('value' in listed) return listed.value;
    faults.push(listed.fault);
    return instead;
  };
  const noticeOn = taken(listedDate('notice_date', columns['notice_date']), null);
  const { patents, notes } = taken(listedPatents(columns['patents']), { patents: [], notes: [] });
  const investigation: ListedInvestigation = {
    number: taken(listedNumber(columns['investigation_number']), ''),
    title: taken(listedTitle(columns['title']), ''),
    filedOn: taken(listedDate('complaint_filed', columns['complaint_filed']), null),
    institutedOn: taken(listedDate('institution_date', columns['institution_date']), null),
    complainants: distinct(taken(listedFirms('complainants', columns['complainants']), [])),
    respondents: distinct(taken(listedFirms('respondents', columns['respondents']), [])),
    patents,
    summary: summaryOf(columns, noticeOn),
    citation: shortenedOrNull(listedText(columns['citation']), 200),
    ...sourceOf(listedText(columns['source'])),
  };
  if (faults.length > 0) return { refused: faults };
  return {
    investigation,
    notes: [
      ...notes,
      ...listingNotes(columns, investigation, noticeOn),
      ...cutNotes(columns, noticeOn),
      ...columnNotes(columns),
    ],
  };
}

function listedNumber(value: unknown): Listed<string> {
  const number = investigationNumber(value);
  if (number !== null) return { value: number };
  return {
    fault: {
      en: `investigation_number is neither "337-TA-…" nor "DN …": "${shown(value)}".`,
      zh: `investigation_number 既不是“337-TA-…”也不是“DN …”：“${shown(value)}”。`,
    },
  };
}

function listedTitle(value: unknown): Listed<string> {
  const title = typeof value === 'string' ? listedText(value) : null;
  if (title !== null && title.length <= 500) return { value: title };
  return title === null
    ? { fault: { en: 'The title is missing.', zh: '缺少案件名称。' } }
    : { fault: { en: 'The title is longer than 500 characters.', zh: '案件名称超过500个字符。' } };
}

function listedPatents(
  value: unknown,
): Listed<{ readonly patents: readonly string[]; readonly notes: readonly Bilingual[] }> {
  const entries = patentEntries(value);
  if (entries === null) {
    return {
      fault: {
        en: `patents is not a list of numbers: "${shown(value)}".`,
        zh: `patents 不是专利号列表：“${shown(value)}”。`,
      },
    };
  }
  const numbers = new Set<string>();
  const notes: Bilingual[] = [];
  for (const entry of entries) {
    const patent = listedPatent(entry);
    if (patent === null) notes.push(unreadablePatent(entry));
    else numbers.add(patent.number);
    if (patent?.reexamined != null) notes.push(reexaminedPatent(patent.number, patent.reexamined));
  }
  return { value: { patents: [...numbers], notes } };
}

const unreadablePatent = (entry: unknown): Bilingual => ({
  en: `Patent "${shown(entry)}" cannot be read and is left out.`,
  zh: `专利号“${shown(entry)}”无法识别，未予录入。`,
});

const reexaminedPatent = (number: string, certificate: string): Bilingual => ({
  en: `${number} is listed with its reexamination certificate ${certificate}: the claims are those of the certificate.`,
  zh: `${number} 在名单中带有再审查证书标识 ${certificate}，权利要求以再审查证书为准。`,
});

/** The same firm at the same place stands once. */
const distinct = (firms: readonly ListedFirm[]): readonly ListedFirm[] => [
  ...new Map(firms.map((firm) => [`${firm.name}|${firm.place ?? ''}`, firm])).values(),
];

const isAddress = (source: string | null): source is string =>
  source !== null && /^https?:\/\/\S{3,990}$/.test(source);

const sourceOf = (
  source: string | null,
): { readonly document: string | null; readonly url: string | null } =>
  isAddress(source) ? { document: null, url: source } : { document: shortenedOrNull(source, 200), url: null };

const shortenedOrNull = (text: string | null, most: number): string | null =>
  text === null ? null : shortened(text, most);

const longestSummary = 10_000;

function summaryOf(columns: ListedColumns, noticeOn: CalendarDate | null): string | null {
  const said = saidOf(columns, noticeOn);
  return said === '' ? null : shortened(said, longestSummary);
}

function saidOf(columns: ListedColumns, noticeOn: CalendarDate | null): string {
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    ['Unfair acts 不公平行为', listedText(columns['unfair_acts'])],
    ['Relief requested 请求的救济', listedText(columns['relief_requested'])],
    ['Notice dated 公告日期', noticeOn],
    ['Later events 后续进展', listedText(columns['later_events'])],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])).join('\n');
}

const longest = { citation: 200, source: 200 } as const;

/** Texts that are kept only in part. */
function cutNotes(columns: ListedColumns, noticeOn: CalendarDate | null): readonly Bilingual[] {
  const cut = Object.entries(longest).filter(
    ([column, most]) =>
      !isAddress(listedText(columns[column])) && (listedText(columns[column]) ?? '').length > most,
  );
  const summary = saidOf(columns, noticeOn).length > longestSummary ? ['summary'] : [];
  return [...cut.map(([column]) => column), ...summary].map((column) => ({
    en: `${column} is too long and is kept only in part.`,
    zh: `${column} 过长，仅保留前一部分。`,
  }));
}

function columnNotes(columns: ListedColumns): readonly Bilingual[] {
  const strange = Object.keys(columns).filter((column) => !columnsRead.has(column));
  if (strange.length === 0) return [];
  const names = shown(strange.join(', '));
  return [{ en: `Columns not read: ${names}.`, zh: `未读取的列：${names}。` }];
}

/** The odd dates of a row that nobody acknowledged: it is taken only once somebody says that they are right. */
export function openOddities(
  { filedOn, institutedOn }: Pick<ListedInvestigation, 'filedOn' | 'institutedOn'>,
  today: CalendarDate,
  acknowledged: readonly string[],
): readonly Oddity[] {
  return [filedOn, institutedOn]
    .flatMap((date) => (date === null ? undefined : oddityOf(date, 'filed', { today })) ?? [])
    .filter((oddity) => !acknowledged.includes(acknowledgementOf(oddity)));
}
