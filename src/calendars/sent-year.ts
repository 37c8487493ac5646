import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { type Caller, InvalidInputError } from '../platform/index.js';
import { readCsv, SentTables } from '../reading/index.js';
import type { CalendarYearPreviewBody } from './calendars.contract.js';
import type { LineNote, SentDay } from './domain/read-year.js';

/** The lines of a list of days as they were sent, those that are no line, and how the bytes of a file were read. */
export interface SentYear {
  readonly sent: readonly SentDay[];
  readonly faults: readonly LineNote[];
  readonly readAs: string | null;
}

/** Lines of one list at most. */
const most = 400;

/** The columns by the names people give them. */
const columns: Readonly<Record<Exclude<keyof SentDay, 'line'>, readonly string[]>> = {
  date: ['date', 'day', 'from', 'start', '日期', '放假日期', '开始日期', '起'],
  until: ['until', 'to', 'end', '至', '止', '截止', '结束日期'],
  kind: ['kind', 'type', 'status', 'isoffday', '类型', '类别', '安排', '休/班', '班休'],
  name: ['name', 'holiday', 'festival', '名称', '节日', '节假日', '假日'],
  nameEn: ['name_en', 'nameen', 'english', '英文名称', '英文'],
  nameZh: ['name_zh', 'namezh', 'chinese', '中文名称', '中文'],
};

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A line by its columns, whatever they are called; `kind` where all of a list are of one. */
function dayOf(values: Values, line: number, kind?: string): SentDay {
  const byName = new Map(Object.entries(values).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const read = (field: Exclude<keyof SentDay, 'line'>): string =>
    textOf(columns[field].map((name) => byName.get(name)).find((value) => textOf(value) !== ''));
  const { nameEn, nameZh } = namesIn(byName.get('name'));
  return {
    line,
    date: read('date'),
    until: read('until'),
    kind: kind ?? read('kind'),
    name: read('name'),
    nameEn: nameEn ?? read('nameEn'),
    nameZh: nameZh ?? read('nameZh'),
  };
}

/** A name that is an object with both languages. */
function namesIn(name: unknown): { readonly nameEn?: string; readonly nameZh?: string } {
  if (typeof name !== 'object' || name === null) return {};
  const { en, zh } = name as Values;
  return { nameEn: textOf(en), nameZh: textOf(zh) };
}

/** A CSV that begins with a day names no columns: they are taken in the usual order. */
const isHeadless = (text: string): boolean => /^\uFEFF?\s*"?\d{4}\D/.test(text);

async function linesOfCsv(text: string): Promise<Omit<SentYear, 'readAs'>> {
  const headless = isHeadless(text);
  const rows = await readCsv(headless ? `date,kind,name\n${text.replace(/^\uFEFF/, '')}` : text, {
    needed: [],
    most,
  });
  const known = new Set(columns.date);
  if (rows.some(({ values }) => values !== null && !Object.keys(values).some((name) => known.has(name))))
    throw new InvalidInputError([{ pointer: '/text', because: noDates }]);
  const at = (line: number): number => (headless ? line - 1 : line);
  return {
    sent: rows.flatMap(({ line, values }) => (values === null ? [] : [dayOf(values, at(line))])),
    faults: rows.flatMap(({ line, values }) =>
      values === null ? [{ line: at(line), because: unevenLine }] : [],
    ),
  };
}

/** A JSON list: of days, of a year with its `days`, or in two lists, `off` and `worked`. */
function linesOfJson(text: string): readonly SentDay[] {
  const told = parsed(text);
  const lines = (list: unknown, from: number, kind?: string): readonly SentDay[] =>
    (Array.isArray(list) ? list : []).map((one: unknown, at) =>
      dayOf(typeof one === 'object' && one !== null ? (one as Values) : { date: one }, from + at, kind),
    );
  if (Array.isArray(told)) return lines(told, 1);
  const { days, off, worked } = told as Values;
  if (Array.isArray(days)) return lines(days, 1);
  const first = lines(off, 1, 'off');
  return [...first, ...lines(worked, first.length + 1, 'worked')];
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new InvalidInputError([{ pointer: '/text', because: noJson }]);
}

const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

/** Takes in a list of the days of a year: typed, as text or as a file. */
@Injectable()
export class SentYears {
  constructor(private readonly tables: SentTables) {}

  /** Refuses (422) a body with none or several of the three, and what is no list of days at all. */
  async read(caller: Caller, { rows, text, file }: CalendarYearPreviewBody): Promise<SentYear> {
    if ([rows, text, file].filter((one) => one !== undefined).length !== 1)
      throw new InvalidInputError([{ pointer: '/rows', because: oneOfThree }]);
    if (rows !== undefined)
      return { sent: rows.map((row, at) => ({ ...row, line: at + 1 })), faults: [], readAs: null };
    const table =
      file === undefined ? { text: text ?? '', readAs: null } : await this.tables.read(caller, file);
    const lines = isJson(table.text)
      ? { sent: linesOfJson(table.text.replace(/^\uFEFF/, '')), faults: [] }
      : await linesOfCsv(table.text);
    if (lines.sent.length > most) throw new InvalidInputError([{ pointer: '/text', because: tooMany }]);
    return { ...lines, readAs: table.readAs };
  }
}

const oneOfThree: Bilingual = {
  en: 'Give the days as rows, as text or as a file: one of the three.',
  zh: '请以逐行、文本或文件三者之一提供日期。',
};

const noDates: Bilingual = {
  en: 'The first line must name the columns; "date" is missing. Others are "until", "kind" (off or worked), "name_en" and "name_zh".',
  zh: '首行须为列名，缺少“日期”列。其他列可为“至”“类型”（休或班）“中文名称”“英文名称”。',
};

const noJson: Bilingual = {
  en: 'The text is no JSON that can be read: give a list of days, or lists "off" and "worked".',
  zh: '文本不是可读取的 JSON：请提供日期列表，或“off”和“worked”两个列表。',
};

const unevenLine: Bilingual = {
  en: 'The line has more or fewer values than the first line has columns.',
  zh: '该行的值数与首行列数不符。',
};

const tooMany: Bilingual = {
  en: `A year takes ${String(most)} lines at most; these are more.`,
  zh: `一个年度最多${String(most)}行，现有行数超出。`,
};
