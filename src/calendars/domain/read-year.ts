import {
  addDays,
  type Bilingual,
  type CalendarDate,
  daysBetween,
  isWeekend,
  yearOf,
  writtenDay,
} from '../../kernel/index.js';
import type { AddedDay } from './additions.js';
import type { Calendar } from './calendar.js';

/** A line of a list of days as somebody sent it. */
export interface SentDay {
  readonly line: number;
  readonly date: string;
  /** The last day of a span that begins on `date`. */
  readonly until?: string | undefined;
  /** `off` or `worked`, in many words; off when nothing is said. */
  readonly kind?: string | undefined;
  /** A name in one language, told by its writing. */
  readonly name?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly nameZh?: string | undefined;
}

/** Something to be said of a line. */
export interface LineNote {
  readonly line: number;
  readonly because: Bilingual;
}

/** The days of a year as they were read, in order: faults must be mended, notes say what was left out. */
export interface ReadYear {
  readonly days: readonly AddedDay[];
  readonly faults: readonly LineNote[];
  readonly notes: readonly LineNote[];
}

/** Days of one span at most: the longest holiday that any country announces is far shorter. */
const longestSpan = 31;

const workedWords =
  /^(worked|work|working|workday|working ?day|make[- _]?up.*|false|no|0|班|上班|补班|調休上班|调休上班|调休|工作日|上班日)$/i;
const offWords =
  /^(|off|off ?day|day ?off|holiday|rest|closed|closure|true|yes|1|休|休息|休息日|休假|放假|假|假日|节假日|非工作日)$/i;

const plainNames = {
  off: { en: 'Holiday', zh: '假日' },
  worked: { en: 'make-up working day', zh: '调休上班日' },
} as const;

/** What the days of a calendar were called so far, by either name; a list in one language gets the other from it. */
function namesIn(calendar: Calendar): ReadonlyMap<string, Bilingual> {
  const last = calendar.coverage.at(-1)?.until;
  const newest = last === undefined ? 0 : yearOf(last);
  const names = new Map<string, Bilingual>();
  for (let year = newest - 12; year <= newest + 1; year++)
    for (const { name } of calendar.daysOf(year).values())
      for (const text of [name.en, name.zh]) names.set(keyOf(text), name);
  return names;
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/(假期|放假|补班|调休)$/, '');

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const said = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim().replace(/\p{Surrogate}/gu, '\uFFFD');
  return trimmed === '' ? undefined : trimmed;
};

function nameOf(sent: SentDay, isWorked: boolean, known: ReadonlyMap<string, Bilingual>): Bilingual {
  const plain = said(sent.name);
  const en = said(sent.nameEn) ?? (plain !== undefined && !hasHan(plain) ? plain : undefined);
  const zh = said(sent.nameZh) ?? (plain !== undefined && hasHan(plain) ? plain : undefined);
  // Whatever a make-up day is called after, it is a day of work.
  const usual = isWorked ? plainNames.worked : known.get(keyOf(en ?? zh ?? ''));
  const fallback = usual ?? plainNames[isWorked ? 'worked' : 'off'];
  return { en: en ?? fallback.en, zh: zh ?? fallback.zh };
}

type Span = { readonly from: CalendarDate; readonly until: CalendarDate } | { readonly fault: Bilingual };

function spanOf({ date, until }: SentDay): Span {
  const first = writtenDay(date);
  if (!('day' in first)) return { fault: first.because ?? noDay(date) };
  if (said(until) === undefined) return { from: first.day, until: first.day };
  const last = writtenDay(until ?? '');
  if (!('day' in last)) return { fault: last.because ?? noDay(until ?? '') };
  const length = daysBetween(first.day, last.day) + 1;
  return length < 1 || length > longestSpan
    ? { fault: badSpan(first.day, last.day) }
    : { from: first.day, until: last.day };
}

/**
 * Reads the days of a year of a calendar. A day that cannot be read, a kind that is neither off nor worked and a day told in two ways are
 * faults. Days of other years are left out, and days that are worked anyway, each with a note.
 */
export function readYear(calendar: Calendar, year: number, sent: readonly SentDay[]): ReadYear {
  const known = namesIn(calendar);
  const days = new Map<CalendarDate, AddedDay & { readonly line: number }>();
  const [faults, notes]: [LineNote[], LineNote[]] = [[], []];
  for (const one of sent) {
    const { line } = one;
    const kind = (one.kind ?? '').normalize('NFKC').trim();
    const isWorked = workedWords.test(kind);
    const span = spanOf(one);
    if (!isWorked && !offWords.test(kind)) faults.push({ line, because: noKind(kind) });
    else if (isNamedAtLength(one)) faults.push({ line, because: longName });
    else if ('fault' in span) faults.push({ line, because: span.fault });
    else {
      for (let date = span.from; date <= span.until; date = addDays(date, 1)) {
        const before = days.get(date);
        if (yearOf(date) !== year) notes.push({ line, because: otherYear(date, year) });
        else if (isWorked && !isWeekend(date)) notes.push({ line, because: noWeekend(date) });
        else if (before !== undefined && before.isWorked !== isWorked)
          faults.push({ line, because: bothWays(date, before.line) });
        else if (before === undefined)
          days.set(date, { date, isWorked, name: nameOf(one, isWorked, known), line });
      }
    }
  }
  const inOrder = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { days: inOrder.map(({ date, isWorked, name }) => ({ date, isWorked, name })), faults, notes };
}

/** No day is called so at length: what is longer is no name, and each day of a span would keep it. */
const longestName = 200;

const isNamedAtLength = ({ name, nameEn, nameZh }: SentDay): boolean =>
  [name, nameEn, nameZh].some((text) => (text ?? '').length > longestName);

const longName: Bilingual = {
  en: `The name is longer than ${longestName} characters: shorten it.`,
  zh: `名称超过${longestName}个字符：请缩短。`,
};

const noDay = (text: string): Bilingual => ({
  en: `"${text}" is no day: write it as YYYY-MM-DD.`,
  zh: `“${text}”不是有效日期：请按 YYYY-MM-DD 的格式填写。`,
});

const noKind = (kind: string): Bilingual => ({
  en: `"${kind}" is neither off nor worked: write "off" for a day off, "worked" for a weekend day that is worked.`,
  zh: `“${kind}”无法识别：放假日请填“休”，调休上班的周末请填“班”。`,
});

const badSpan = (from: CalendarDate, until: CalendarDate): Bilingual => ({
  en: `From ${from} to ${until} is no span of 1 to ${longestSpan} days: check both days.`,
  zh: `${from} 至 ${until} 不是 1 至 ${longestSpan} 天的区间：请核对首末日期。`,
});

const bothWays = (date: CalendarDate, line: number): Bilingual => ({
  en: `Line ${line} says otherwise of ${date}: keep one of the two.`,
  zh: `第${line}行对 ${date} 另有说明：请保留其一。`,
});

const otherYear = (date: CalendarDate, year: number): Bilingual => ({
  en: `${date} lies outside ${year} and was left out.`,
  zh: `${date} 不在${year}年内，未列入。`,
});

const noWeekend = (date: CalendarDate): Bilingual => ({
  en: `${date} is no weekend and is worked anyway: it was left out as a make-up day.`,
  zh: `${date} 不是周末，本为工作日，未作为调休上班日列入。`,
});
