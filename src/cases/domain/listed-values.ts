import { shortened, type Bilingual, type CalendarDate, writtenDay } from '../../kernel/index.js';
import { countryOfPlace } from './country-of-place.js';
import { patentNumber } from './notice-patents.js';

/** A firm as a list of investigations names it: place and country only where the list says them (ISO 3166-1 alpha-2). */
export interface ListedFirm {
  readonly name: string;
  readonly place: string | null;
  readonly country: string | null;
}

/** A value of a row, or the fault that keeps the row out. */
export type Listed<Value> = { readonly value: Value } | { readonly fault: Bilingual };

const unstorable = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;
const longestName = 300;

/** A text of a row in one form: composed, one space between words. Null where there is none, also for what is no text. */
export function listedText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).normalize('NFC').replace(unstorable, ' ').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** Whether a row leaves a column open. */
export const isOpen = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A date of a row as people and spreadsheets write one, or null where the column is empty. What may be two days is a fault, never guessed. */
export function listedDate(column: string, value: unknown): Listed<CalendarDate | null> {
  if (isOpen(value)) return { value: null };
  const read = writtenDay(listedText(value) ?? shown(value));
  if ('day' in read) return { value: read.day };
  const { because } = read;
  return {
    fault:
      because === null
        ? {
            en: `${column} is not a date as YYYY-MM-DD: "${shown(value)}".`,
            zh: `${column} 不是 YYYY-MM-DD 格式的日期：“${shown(value)}”。`,
          }
        : { en: `${column}: ${because.en}`, zh: `${column}：${because.zh}` },
  };
}

/** A value as a sentence shows it: 60 characters at most. */
export function shown(value: unknown): string {
  const text = listedText(value) ?? listedText(JSON.stringify(value)) ?? '';
  return shortened(text, 60);
}

/** Divides a column at the semicolons that stand outside brackets. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character !== ';' || depth > 0) continue;
    entries.push(text.slice(start, at));
    start = at + 1;
  }
  return [...entries, text.slice(start)].map((entry) => entry.trim()).filter((entry) => entry !== '');
}

const otherName = /^(?:a\.?\/?k\.?\/?a|d\.?\/?b\.?\/?a|f\.?\/?k\.?\/?a|n\.?\/?k\.?\/?a|formerly|["'“‘[])/i;

/** Where the bracket opens that ends an entry, or -1 where it ends with none. */
function lastBracket(entry: string): number {
  let depth = 0;
  for (let at = entry.length - 1; entry.endsWith(')') && at > 0; at -= 1) {
    if (entry.charAt(at) === ')') depth += 1;
    if (entry.charAt(at) === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** `Feit Electric Company, Inc. (Xiamen, China)`: the last brackets hold the place, unless they hold another name. */
function bracketed(entry: string): { name: string; place: string | null } {
  const opening = lastBracket(entry);
  const said = opening > 0 ? entry.slice(opening + 1, -1).trim() : '';
  if (said === '' || otherName.test(said)) return { name: entry, place: null };
  return { name: entry.slice(0, opening).trim(), place: said };
}

function firmOf(entry: unknown): { name: string | null; place: string | null } {
  if (typeof entry === 'string') return bracketed(listedText(entry) ?? '');
  if (typeof entry !== 'object' || entry === null) return { name: null, place: null };
  return {
    name: 'name' in entry ? listedText(entry.name) : null,
    place: 'place' in entry ? listedText(entry.place) : null,
  };
}

/**
 * The firms of a column: a list of `{ name, place }` or of texts, or one text `Name (Place); Name (Place)`. The same firm with
 * two places stands there twice.
 */
export function listedFirms(column: string, value: unknown): Listed<readonly ListedFirm[]> {
  if (isOpen(value)) return { value: [] };
  const entries = typeof value === 'number' ? null : listed(value);
  const firms = entries?.map(firmOf);
  const readable = firms?.every(
    ({ name, place }) =>
      name !== null && name !== '' && name.length <= longestName && (place ?? '').length <= longestName,
  );
  if (!firms || readable !== true) {
    return {
      fault: {
        en: `${column} is not a list of firms with name and place: "${shown(value)}".`,
        zh: `${column} 不是由名称和地点组成的企业名单：“${shown(value)}”。`,
      },
    };
  }
  return {
    value: firms.map(({ name, place }) => ({
      name: name ?? '',
      place,
      country: place === null ? null : countryOfPlace(place),
    })),
  };
}

function listed(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  return typeof value === 'string' || typeof value === 'number' ? entriesOf(String(value)) : null;
}

/** A patent as a list writes it. `reexamined` names the certificate (`B1`) that stood before the number. */
export interface ListedPatent {
  readonly number: string;
  readonly reexamined: string | null;
}

const american =
  /^(?:U\.?S\.? ?)?(?:Pat(?:ent)?\.? ?(?:No\.? ?)?)?(?:(B\d) ?)?(RE|D|PP)? ?(\d[\d,]{4,10})(?: ?[ABCEHPS]\d?)?$/i;
const foreign = /^(?!US|RE|PP)[A-Z]{2}[A-Z]?\d{4,15}(?:\.\d|[A-Z]\d?)?$/;

/**
 * A patent number in one form: `US7979174`, `USD618678`, `USRE45380`, `CN101234567B`. A number without a country is a
 * United States one, as these lists have them. Null where it cannot be read.
 */
export function listedPatent(value: unknown): ListedPatent | null {
  const text = listedText(value) ?? '';
  const found = american.exec(text);
  if (found) {
    const [, certificate, kind = '', digits = ''] = found;
    return { number: patentNumber(kind, digits), reexamined: certificate?.toUpperCase() ?? null };
  }
  const compact = text.toUpperCase().replace(/[ ,]/g, '');
  return foreign.test(compact) ? { number: compact.replaceAll('.', ''), reexamined: null } : null;
}

/** The entries of a column of patents: a list, or one text with semicolons. Null where it is neither. */
export const patentEntries = (value: unknown): readonly unknown[] | null =>
  isOpen(value) ? [] : listed(value);
