/** A value read from a pasted text with the words that say it: `quote` is `text.slice(start, end)`, character for character. */
export interface Quoted<T> {
  readonly value: T;
  readonly quote: string;
  /** Offset of the first character in the pasted text, in UTF-16 units. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

/**
 * A pasted text made plain: one space between words, straight quotes, half-width letters, no markup. Every character
 * remembers where it stood, so that what is read from `plain` can be quoted from `source`.
 */
export interface PlainText {
  readonly source: string;
  readonly plain: string;
  /** Offset in `source` where each character of `plain` begins. */
  readonly starts: readonly number[];
  /** Offset in `source` where each character of `plain` ends. */
  readonly ends: readonly number[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
};

const likeness: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const blank = /\s/;
const wordCharacter = /[\p{L}\p{N}]/u;
const tag = /^<(?:!--|\/?[a-z])[^<>]{0,2000}>/i;
const hiddenElement = /^<(script|style)\b/i;
const entity = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/i;

/** What stands at one place of the source: the plain characters it means, and its length there. */
interface Piece {
  readonly says: string;
  readonly length: number;
}

function characterMeant(character: string): string {
  if (invisible.test(character)) return '';
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return likeness[character] ?? character;
}

function entityMeant(match: RegExpExecArray): string {
  const [whole, decimal, hexadecimal, name] = match;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  if (code === null) return entities[name?.toLowerCase() ?? ''] ?? whole;
  return code > 0 && code <= 0xffff ? characterMeant(String.fromCharCode(code)) : '';
}

function markup(source: string, at: number): Piece | null {
  const ahead = source.slice(at, at + 2010);
  const found = tag.exec(ahead);
  if (!found) return null;
  const hidden = hiddenElement.exec(ahead)?.[1];
  const closing = hidden ? source.slice(at, at + 20_000).indexOf(`</${hidden}`) : -1;
  return { says: ' ', length: closing > 0 ? closing : found[0].length };
}

function pieceAt(source: string, at: number): Piece {
  const character = source.charAt(at);
  if (character === '<') return markup(source, at) ?? { says: character, length: 1 };
  if (character !== '&') return { says: characterMeant(character), length: 1 };
  const found = entity.exec(source.slice(at, at + 10));
  return found ? { says: entityMeant(found), length: found[0].length } : { says: character, length: 1 };
}

/** A line broken after the hyphen of a compound word (`337-TA-⏎1133`) is one word. */
function closesCompound(soFar: string, next: string): boolean {
  return (
    soFar.endsWith('-') && wordCharacter.test(soFar.charAt(soFar.length - 2)) && wordCharacter.test(next)
  );
}

/** The blank before the next word: where it stands in the source, and whether a line ends in it. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly breaks: boolean;
}

const lineEnd = /[\r\n]/;

const widened = (gap: Gap | null, from: number, to: number, character: string): Gap => ({
  start: gap?.start ?? from,
  end: to,
  breaks: (gap?.breaks ?? false) || lineEnd.test(character),
});

/** Makes a pasted text plain. Takes time in proportion to its length. */
export function plainText(source: string): PlainText {
  const says: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  const write = (character: string, start: number, end: number) => {
    says.push(character);
    starts.push(start);
    ends.push(end);
  };
  let gap: Gap | null = null;
  for (let at = 0, end = 0; at < source.length; at = end) {
    const piece = pieceAt(source, at);
    end = at + piece.length;
    for (const character of piece.says.split('')) {
      if (blank.test(character)) {
        gap = widened(gap, at, end, character);
        continue;
      }
      const before = says.slice(-2).join('');
      if (gap && says.length > 0 && !(gap.breaks && closesCompound(before, character))) {
        write(' ', gap.start, gap.end);
      }
      gap = null;
      write(character, at, end);
    }
  }
  return { source, plain: says.join(''), starts, ends };
}

/** The stretch `from`…`to` of the plain text without blanks, commas and the like at its edges. */
export function trimmed(text: PlainText, from: number, to: number, edges = ' ,;'): [number, number] {
  let [start, end] = [from, to];
  while (start < end && edges.includes(text.plain.charAt(start))) start += 1;
  while (end > start && edges.includes(text.plain.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** A value with the words between two places of the plain text that say it. */
export function quoted<T>(text: PlainText, value: T, from: number, to: number): Quoted<T> {
  const start = text.starts[from] ?? text.source.length;
  const end = text.ends[to - 1] ?? start;
  return { value, quote: text.source.slice(start, end), start, end };
}

const lineBreak = /\r\n|\r|\n/g;
const blockEnd = /<\/?(?:br|p|li|div|tr|td|h\d)\b/i;

/** How many lines end in the gap at a blank of the plain text; the end of a paragraph or list entry in markup counts as two. */
export function linesEndingAt(text: PlainText, at: number): number {
  const gap = text.source.slice(text.starts[at], text.ends[at]);
  return blockEnd.test(gap) ? 2 : (gap.match(lineBreak)?.length ?? 0);
}
