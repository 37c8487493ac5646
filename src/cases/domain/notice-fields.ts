import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { dateSource, datesSource, isWeekdayOf, readDate, readDates } from './notice-dates.js';
import { quoted, trimmed, type PlainText, type Quoted } from './notice-text.js';

/** What a field's reader answers: the value, or null with the reason where the text says something that cannot be right. */
export interface Reading<T> {
  readonly found: Quoted<T> | null;
  readonly because?: Bilingual;
}

/** A remedy that a complaint under section 337 requests (19 U.S.C. 1337(d) and (f)). */
export type RequestedRelief =
  'limited_exclusion_order' | 'general_exclusion_order' | 'cease_and_desist_orders';

const investigation = /\b337-TA-(\d{1,4})\b/gi;
const inHeading = /\bInv(?:estigation|\.)? No(?:s?\.|\(s\)\.?|s?) ?(337-TA-\d{1,4})\b/i;
const otherNotice = /\bNews Release \d{2}-\d{2,4}\b/g;

/** The investigation's number in the form `337-TA-1133`; none where the text is about several. */
export function readNumber(text: PlainText): Reading<string> {
  const all = [...text.plain.matchAll(investigation)];
  const distinct = new Set(all.map(([, digits]) => Number(digits)));
  const heading = inHeading.exec(text.plain);
  const releases = new Set(Array.from(text.plain.matchAll(otherNotice), ([name]) => name));
  if (releases.size > 1 || (distinct.size > 1 && !heading) || namesSeveral(text.plain, heading))
    return several(distinct);
  const match = heading?.[1] ?? all[0]?.[0];
  if (match === undefined) return { found: null };
  const from = text.plain.indexOf(match, heading?.index ?? all[0]?.index);
  return { found: quoted(text, match.toUpperCase(), from, from + match.length) };
}

/** `Inv. Nos. 337-TA-1054 and 1056`, `[Investigation No. 337-TA-928 Investigation No. 337-TA-937 (Consolidated)]`. */
function namesSeveral(plain: string, heading: RegExpExecArray | null): boolean {
  if (!heading) return false;
  const after = plain.slice(heading.index + heading[0].length, heading.index + heading[0].length + 60);
  return /^(?:,| and|,? &|;|\/)? ?(?:Inv\w*\.? Nos?\.? ?)?(?:337-TA-)?\d{3,4}\b/.test(after);
}

const several = (numbers: ReadonlySet<number>): Reading<never> => {
  const list = [...numbers].map((number) => `337-TA-${number}`);
  return {
    found: null,
    because: {
      en: `The text is about more than one investigation or notice (${list.join(', ')}). Paste one notice only.`,
      zh: `文本涉及不止一项调查或公告（${list.join('、')}），请只粘贴一份公告。`,
    },
  };
};

const titleStart = /\bInvestigation No\. ?337-TA-\d{1,4}\] ?/i;
const institution = /[;,:.]? (?:Notice of )?Institution of (?:an? )?Investigation\b/i;

const bareTitle =
  /\b(Certain [^;.]{3,500}?); Institution of Investigation\b|\bInstitutes Section 337 Investigation of (Certain .{3,500}?) The U\. ?S\. International\b/;

/** The title of a Federal Register notice, up to its `Institution of Investigation`. */
export function readTitle(text: PlainText): Quoted<string> | null {
  const heading = titleStart.exec(text.plain);
  if (!heading) return readBareTitle(text);
  const from = heading.index + heading[0].length;
  const ahead = text.plain.slice(from, from + 700);
  const agency = ahead.indexOf(' AGENCY:');
  if (agency < 0) return readBareTitle(text);
  const ends = institution.exec(ahead.slice(0, agency))?.index ?? ahead.slice(0, agency).search(/;|$/);
  const [start, end] = trimmed(text, from, from + ends);
  return end > start ? quoted(text, text.plain.slice(start, end), start, end) : null;
}

/** Without the heading of the Federal Register: the title of a web page, or the headline of a news release. */
function readBareTitle(text: PlainText): Quoted<string> | null {
  const match = bareTitle.exec(text.plain);
  const title = match?.[1] ?? match?.[2];
  if (!match || title === undefined) return null;
  const from = match.index + match[0].indexOf(title);
  return quoted(text, title, from, from + title.length);
}

/** Whether the heading says that an investigation is instituted, as against any other notice about it. */
export function saysInstitution(text: PlainText): boolean {
  const agency = text.plain.indexOf('AGENCY:');
  return institution.test(agency < 0 ? text.plain.slice(0, 3000) : text.plain.slice(0, agency));
}

const issue = new RegExp(
  `Federal Register,? ?/? ?Vol(?:ume|\\.)? ?(\\d{1,3}),? (?:Number|No\\.|Issue) ?\\d{1,3} ?[(/] ?(?:(\\w+day), )?(${dateSource})`,
  'i',
);
const olderIssue = new RegExp(`Federal Register: (${dateSource}) \\(Vol(?:ume|\\.)? ?(\\d{1,3}),`, 'i');
const pages = /(?:\[Pages? |\bPage Range ?)(\d{1,6})(?:-\d{1,6})?\]?/i;
const inlineCitation = /^(\d{2,3}) FR (\d{1,6})\b/;

/** The date of the issue of the Federal Register; none where its weekday contradicts it. */
export function readIssueDate(text: PlainText): Reading<CalendarDate> {
  const match = issue.exec(text.plain);
  const older = match ? null : olderIssue.exec(text.plain);
  const said = match?.[3] ?? older?.[1];
  const date = said === undefined ? null : readDate(said);
  if (said === undefined || date === null) return { found: null };
  const day = match?.[2];
  if (day !== undefined && !isWeekdayOf(day, date)) {
    return {
      found: null,
      because: {
        en: `The issue's date contradicts itself: ${date} is no ${day}.`,
        zh: `刊期日期自相矛盾：${date} 并非 ${day}。`,
      },
    };
  }
  const from = text.plain.indexOf(said, match?.index ?? older?.index);
  return { found: quoted(text, date, from, from + said.length) };
}

/** The notice's place in the Federal Register, as volume and first page: `83 FR 49575`. */
export function readCitation(text: PlainText): Quoted<string> | null {
  const match = issue.exec(text.plain) ?? olderIssue.exec(text.plain);
  if (!match) return openingCitation(text);
  const volume = /^\d+$/.test(match[1] ?? '') ? match[1] : match[2];
  const start = match.index;
  const found = pages.exec(text.plain.slice(start + match[0].length, start + match[0].length + 200));
  if (!found) return openingCitation(text);
  const end = start + match[0].length + found.index + found[0].length;
  return quoted(text, `${volume} FR ${found[1]}`, start, end);
}

function openingCitation(text: PlainText): Quoted<string> | null {
  const match = inlineCitation.exec(text.plain);
  return match ? quoted(text, match[0], 0, match[0].length) : null;
}

const registerDocument = /\bFR Doc(?:\.|ument)?(?: No[.:]*| Number:?)? ?:? ?((?:E\d-|\d{2,4}-)\d{3,6})\b/gi;
const newsRelease = /\bNews Release (\d{2}-\d{2,4})\b/i;

/** The document's own number: `FR Doc. 2018-21362`, or `USITC NR 17-062`. None where a page holds several documents. */
export function readDocument(text: PlainText): Quoted<string> | null {
  const release = newsRelease.exec(text.plain);
  if (release) return documentAt(text, release, 'USITC NR');
  const documents = [...text.plain.matchAll(registerDocument)];
  const [first] = documents;
  if (!first || new Set(documents.map(([, number]) => number)).size > 1) return null;
  return documentAt(text, first, 'FR Doc.');
}

const documentAt = (text: PlainText, match: RegExpExecArray, series: string): Quoted<string> =>
  quoted(text, `${series} ${match[1]}`, match.index, match.index + match[0].length);

const complaintFiled = new RegExp(
  `(amended )?\\bcomplaint (?:was )?filed\\b.{0,600}?\\bon (${dateSource})`,
  'i',
);
const supplemented = new RegExp(
  `\\b(?:Supplements?|Supplementary? letters?|Letters? supplementing)\\b[^.]{0,160}? filed on (${datesSource})`,
  'gi',
);

/** The day on which the complaint was filed with the Commission; none where only an amended complaint's day is said. */
export function readFiling(text: PlainText): Reading<CalendarDate> {
  const match = complaintFiled.exec(text.plain);
  const said = match?.[2] ?? '';
  const date = readDate(said);
  if (!match || date === null) return { found: null };
  if (match[1] !== undefined) return { found: null, because: amendedOn(date) };
  const end = match.index + match[0].length;
  return { found: quoted(text, date, end - said.length, end) };
}

const amendedOn = (date: CalendarDate): Bilingual => ({
  en: `The text gives the day of an amended complaint (${date}), not of the complaint.`,
  zh: `文本载明的是经修改的申请书的提交日期（${date}），而非原申请书的日期。`,
});

/** The days on which the complaint was supplemented; days of one list share its words as their quote. */
export function readSupplements(text: PlainText): Quoted<CalendarDate>[] {
  return [...text.plain.matchAll(supplemented)].flatMap((match) => {
    const list = match[1] ?? '';
    const end = match.index + match[0].length;
    return readDates(list).map((date) => quoted(text, date, end - list.length, end));
  });
}

const accused =
  /\bof (certain [^;]{1,500}?)(?=,? (?:by reason of|that infringe|which infringe)|\. (?:The|An?|This) )/i;

/** The accused products in the notice's words: `certain unmanned aerial vehicles and components thereof`. */
export function readProducts(text: PlainText): Quoted<string> | null {
  const match = accused.exec(text.plain);
  if (!match?.[1] || /\bclaims? of\b/.test(match[1])) return null;
  const from = match.index + 'of '.length;
  return quoted(text, match[1], from, from + match[1].length);
}

const requestStart = /\bcomplainants? requests? that\b/i;
const remedies: readonly (readonly [RequestedRelief, RegExp])[] = [
  ['general_exclusion_order', /\bgeneral exclusion orders?\b/i],
  ['limited_exclusion_order', /\blimited exclusion orders?\b/i],
  ['cease_and_desist_orders', /\bcease(?:-| )and(?:-| )desist orders?\b/i],
];

/** The remedies of the sentence in which the complainant asks for them; remedies named elsewhere are none requested. */
export function readRelief(text: PlainText): Quoted<RequestedRelief>[] {
  const start = requestStart.exec(text.plain)?.index;
  if (start === undefined) return [];
  const sentence = text.plain.slice(start, start + 700).split(/\.(?: [A-Z(]|$)/, 1)[0] ?? '';
  return remedies.flatMap(([remedy, pattern]) => {
    const match = pattern.exec(sentence);
    if (!match) return [];
    const from = start + match.index;
    return [quoted(text, remedy, from, from + match[0].length)];
  });
}
