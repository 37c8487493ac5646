import { countryOfPlace } from './country-of-place.js';
import { legalForm, readFirms, sentenceEnd, type NamedFirm, type Stretch } from './notice-firms.js';
import { linesEndingAt, quoted, trimmed, type PlainText, type Quoted } from './notice-text.js';

const listed = /\bidentified the following as (?:the )?respondents? in (?:this|the) investigation: ?/i;
const single = /\bidentified (.{3,900}?),? as (?:the |a )?respondents? in (?:this|the) investigation\b/i;
const inRegister = /\bThe respondents? (?:is|are) .{0,400}?\bto be served: ?/i;
const afterRegister = / ?\((?:[c-e]|[34])\) (?:The|For|[A-Z])/;

const postalCode = / \d{5}(?:-\d{4})?$| \d{6}$/;
const digit = /\d/;
const wordAfter = /^\S+/;

/** The respondents: as a news release lists them, or as the notice of investigation names those to be served. */
export function readRespondents(text: PlainText): Quoted<NamedFirm>[] {
  const list = listed.exec(text.plain);
  if (list) return readRelease(text, list.index + list[0].length);
  const one = single.exec(text.plain);
  if (one?.[1] !== undefined) {
    const from = one.index + one[0].indexOf(one[1]);
    return readFirms(text, [from, from + one[1].length]);
  }
  const register = inRegister.exec(text.plain);
  return register ? readRegister(text, register.index, register.index + register[0].length) : [];
}

function readRelease(text: PlainText, from: number): Quoted<NamedFirm>[] {
  const to = sentenceEnd(text.plain, from, 20_000);
  if (text.plain.slice(from, to).includes(';')) return readFirms(text, [from, to]);
  return linesOf(text, [from, to]).flatMap((line) => readFirms(text, line));
}

function linesOf(text: PlainText, [from, to]: Stretch): Stretch[] {
  const lines: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (text.plain.charAt(at) !== ' ' || linesEndingAt(text, at) === 0) continue;
    lines.push([start, at]);
    start = at + 1;
  }
  return [...lines, [start, to]];
}

/** The list in the order of the notice: each firm with its full address, one after another, wrapped or not. */
function readRegister(text: PlainText, intro: number, from: number): Quoted<NamedFirm>[] {
  const end = afterRegister.exec(text.plain.slice(from, from + 20_000))?.index;
  const to = end === undefined ? sentenceEnd(text.plain, from, 20_000) : from + end;
  const width = Math.max(...linesOf(text, [intro, to]).map(([start, stop]) => stop - start));
  const entries: Stretch[] = [];
  for (const line of linesOf(text, [from, to])) {
    const last = entries.at(-1);
    const goesOn = last !== undefined && continues(text, last, line, width);
    if (goesOn) entries.splice(-1, 1, [last[0], line[1]]);
    else entries.push(line);
  }
  return entries.map((entry) => readAddress(text, entry)).filter((firm) => firm !== null);
}

/** Whether a line goes on with the entry before it: only where the wrap explains the break and no address is complete. */
function continues(text: PlainText, before: Stretch, [from, to]: Stretch, width: number): boolean {
  const lastLine = linesOf(text, before).at(-1) ?? before;
  const word = wordAfter.exec(text.plain.slice(from, to))?.[0] ?? '';
  if (linesEndingAt(text, from - 1) > 1) return false;
  if (lastLine[1] - lastLine[0] + 1 + word.length < width) return false;
  return digit.test(word.charAt(0)) || !isComplete(text.plain.slice(...before));
}

function isComplete(entry: string): boolean {
  const address = entry.replace(/[.;]$/, '');
  const ending = address.replace(postalCode, '');
  return countryOfPlace(ending) !== null && (ending !== address || !/, [A-Z]{2}$/.test(ending));
}

/** `SZ Firm Co., Ltd., 14th Floor, …, Shenzhen, China 518057`: the name ends with its company form. */
function readAddress(text: PlainText, entry: Stretch): Quoted<NamedFirm> | null {
  const [from, to] = trimmed(text, ...entry, ' ,;.');
  const parts = text.plain.slice(from, to).replace(postalCode, '').split(', ');
  const named = parts.findIndex((_, at) => at > 0 && !isPartOfName(parts[at] ?? ''));
  const name = parts.slice(0, named < 0 ? parts.length : named).join(', ');
  if (name === '') return null;
  const place = placeOf(parts.slice(named < 0 ? parts.length : named));
  return quoted(text, { name, place, country: place === null ? null : countryOfPlace(place) }, from, to);
}

const isPartOfName = (part: string): boolean =>
  (!digit.test(part) && legalForm.test(part)) || /^(?:d\/b\/a|a\/k\/a|f\/k\/a|dba)\b/i.test(part);

/** City and state, or city and country; the country alone where a postal code is mixed with the city. */
function placeOf(address: readonly string[]): string | null {
  const [city, region] = address.slice(-2);
  if (region === undefined || city === undefined) return null;
  const place = `${city}, ${region.replace(/^the /i, '')}`;
  if (countryOfPlace(place) === null) return null;
  return digit.test(city) ? region.replace(/^the /i, '') : place;
}
