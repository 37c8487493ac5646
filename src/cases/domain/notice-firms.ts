import { countryOfPlace, endsAsPlace } from './country-of-place.js';
import { quoted, trimmed, type PlainText, type Quoted } from './notice-text.js';

/** A firm as a notice names it: place and country only where the text says them (country: ISO 3166-1 alpha-2). */
export interface NamedFirm {
  readonly name: string;
  readonly place: string | null;
  readonly country: string | null;
}

/** A stretch of the plain text: first character, and after the last. */
export type Stretch = readonly [from: number, to: number];

const definition = / ?\((?:``|"|'|collectively|hereinafter)[^()]{0,200}\)/g;
const shortForm =
  /(?:^|[ .,(])(?:Inc|Corp|Co|Cos|Ltd|Bros|Mfg|Intl|Int'l|No|Nos|St|Ste|Ft|Mt|Jr|Sr|Dr|Mr|Ms|Rep|Pte|Pty|Pvt|Bhd|Sdn|[A-Z](?:\.[A-Z])*)\.$/;
/** A name that is complete: it ends with the form of a company. */
export const legalForm =
  /(?:\b(?:Inc|Corp|Co|Ltd|LLC|LLP|LP|Limited|Company|Corporation|Incorporated|GmbH|AG|KG|SE|S\.?A|SAS|B\.?V|N\.?V|AB|A\/S|Oy|Pty|Pte|PLC|L\.L\.C|L\.P|Ph\.D)\.?)$/;
const keepsOf = /\b(?:Republic|Rep\.|Kingdom|District|Province|City|Isle|Commonwealth)$/;

/**
 * The end of the sentence that begins at `from`: a full stop before a capital letter that no abbreviation explains, or
 * before a word that begins the Commission's next sentence (`… Ltd. The complaint alleges`). At most `reach` characters.
 */
export function sentenceEnd(plain: string, from: number, reach = 6000): number {
  const limit = Math.min(plain.length, from + reach);
  for (let at = plain.indexOf('. ', from); at >= 0 && at < limit; at = plain.indexOf('. ', at + 1)) {
    const next = plain.slice(at + 2, at + 40);
    if (
      /^(?:The (?:complain|prod|USITC|Comm)|An? (?:supp|amend|letter)|Supp|Letter|By inst|Amended|On [A-Z])/.test(
        next,
      )
    )
      return at;
    if (/^[A-Z[(]/.test(next) && !shortForm.test(plain.slice(Math.max(0, at - 8), at + 1))) return at;
  }
  if (limit < plain.length) return limit;
  return plain.endsWith('.') && !shortForm.test(plain.slice(-9)) ? limit - 1 : limit;
}

/** Splits a stretch at every place where `separator` (a global pattern) matches and `parts` agrees. */
function splitAt(
  plain: string,
  [from, to]: Stretch,
  separator: RegExp,
  parts: (left: string, right: string) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (const match of plain.slice(from, to).matchAll(separator)) {
    const [end, next] = [from + match.index, from + match.index + match[0].length];
    if (end > start && !parts(plain.slice(start, end), plain.slice(next, to))) continue;
    if (end > start) stretches.push([start, end]);
    start = next;
  }
  return [...stretches, [start, to]];
}

/** Where the ` of ` stands that divides a firm from its place, or -1: the last one that is no part of a name of a place. */
function placeMark(firm: string): number {
  for (let at = firm.lastIndexOf(' of '); at > 0; at = firm.lastIndexOf(' of ', at - 1)) {
    if (!keepsOf.test(firm.slice(Math.max(0, at - 16), at))) return at;
  }
  return -1;
}

const namesPlace = (firm: string): boolean => {
  const at = placeMark(firm);
  return at > 0 && endsAsPlace(firm.slice(at + 4));
};

/** `… of Somerset, New Jersey` + `Philips … of the Netherlands` are two firms; `… of New York` + `New York` are one. */
function areTwoFirms(left: string, right: string): boolean {
  if (!namesPlace(left)) return false;
  const next = right.split(/, | and /, 1)[0] ?? '';
  return next !== '' && !endsAsPlace(next);
}

/** A text without the blanks and commas it ends with. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const withoutDefinition = (firm: string): string => withoutTail(firm.replace(definition, ''));

/** `Example Machinery Co., Ltd., Wenzhou, China`: where a release forgot its `of`, the place follows the company's form. */
function unmarkedPlace(firm: string): number {
  const parts = firm.split(', ');
  const first = parts.findIndex(
    (part, at) =>
      at > 0 &&
      legalForm.test(parts[at - 1] ?? '') &&
      !legalForm.test(part) &&
      endsAsPlace(parts.slice(at).join(', ')),
  );
  return first < 0 ? -1 : parts.slice(0, first).join(', ').length;
}

function nameAndPlace(firm: string): { name: string; place: string | null } {
  const mark = placeMark(firm);
  if (mark > 0) return { name: firm.slice(0, mark), place: firm.slice(mark + ' of '.length) };
  const comma = unmarkedPlace(firm);
  return comma > 0
    ? { name: firm.slice(0, comma), place: firm.slice(comma + ', '.length) }
    : { name: firm, place: null };
}

function readFirm(text: PlainText, stretch: Stretch, shared: string | null): Quoted<NamedFirm> | null {
  const [from, to] = trimmed(text, ...stretch);
  const firm = withoutDefinition(text.plain.slice(from, to));
  const said = shared === null ? nameAndPlace(firm) : { name: firm, place: shared };
  const name = withoutTail(said.name);
  if (name === '') return null;
  const place = said.place?.replace(/^the /, '') ?? null;
  return quoted(text, { name, place, country: place === null ? null : countryOfPlace(place) }, from, to);
}

/** `A, Inc., B LLC, and C Ltd., all of Wilmington, Delaware`: firms that share the place said at the end. */
function sharing(text: PlainText, stretch: Stretch): (Quoted<NamedFirm> | null)[] | null {
  const words = text.plain.slice(...stretch);
  const joint = /,? (?:both|all|each) of /.exec(words);
  if (!joint) return null;
  const names: Stretch = [stretch[0], stretch[0] + joint.index];
  const place = withoutDefinition(words.slice(joint.index + joint[0].length));
  return splitAt(text.plain, names, /,? and |, /g, (left) => legalForm.test(left)).map((name) =>
    readFirm(text, name, place),
  );
}

/**
 * The firms of a list in running text: `X of Somerset, New Jersey and Y B.V. of the Netherlands`, `A; B; and C`. A name
 * keeps its own `and` and commas: two firms are told apart only where the first one's place is complete, or by a semicolon.
 */
export function readFirms(text: PlainText, stretch: Stretch): Quoted<NamedFirm>[] {
  const entries = splitAt(text.plain, stretch, /; ?(?:and\b ?)?/g, () => true);
  return entries
    .flatMap((entry) => splitAt(text.plain, entry, /,? and |, /g, areTwoFirms))
    .flatMap((entry) => sharing(text, entry) ?? [readFirm(text, entry, null)])
    .filter((firm) => firm !== null);
}
