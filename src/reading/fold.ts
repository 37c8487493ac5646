import { simplifiedSigns } from './simplified.js';

/** Letters that are no other letter with an accent. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
  }),
);

/** Parts of ideographs that PDF programs write instead of the ideographs, and Unicode's NFKC leaves. */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    ...'⺠民⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺌小⺬示⻁虎⻨麦'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, part = '', sign = '']) => [part, sign] as const),
);

const signs: ReadonlyMap<string, string> = new Map([...simplifiedSigns, ...radicals, ...letters]);
const oneOf = new RegExp(`[${[...signs.keys()].join('')}]`, 'gu');

/** What is not seen: soft hyphens, blanks of no width, marks of direction and of variation. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu;

const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/** Scripts written without blanks between words. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const between = new RegExp(String.raw`(?<=${unspaced})\s+(?=${unspaced})`, 'gu');

/** Marks upon one sign beyond what any script writes: to put them in order takes the square of their number. */
const stacked = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/** Where a word is divided at the end of a line: with few blanks, as a run of them is gone through anew from each of its signs. */
const lineEnd = String.raw`[^\S\n]{0,8}\n\s{0,8}`;
const divided = new RegExp(String.raw`(?<=\p{L})[-\u2010]${lineEnd}(?=\p{Ll})`, 'gu');
const halves = new RegExp(String.raw`[-\u2010](?<=(\p{L}{1,64}).)${lineEnd}(\p{Ll}{1,64})`, 'gu');

/** One sign or a few in the form in which they are kept and asked for. */
const plain = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(stacked, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(oneOf, (sign) => signs.get(sign) ?? sign);

/**
 * A text in the one form in which everything is kept for search and asked for: letters and digits of one width, small, without accents;
 * Chinese simplified sign by sign and without blanks within; words whole that a line's end divides; nothing that is not seen.
 */
export const folded = (text: string): string => plain(text).replace(divided, '').replace(between, '');

/** What a reader types: as `folded`, but a blank between two words of Chinese stays one, for it asks for both. */
export function foldedQuestion(typed: string): string {
  const words = plain(typed).replace(divided, '');
  // A title typed with a blank after each sign is one word.
  const isSpelt = words
    .trim()
    .split(/\s+/)
    .every((word) => [...word].length === 1);
  return isSpelt ? words.replace(between, '') : words;
}

/** A folded text, and where in the unfolded one each of its UTF-16 units began. */
export interface FoldedPlaces {
  readonly text: string;
  readonly places: readonly number[];
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu;

/** The same as `folded` with the places; for a stretch of a text, as it takes much longer. */
export function foldedPlaces(source: string): FoldedPlaces {
  const units: string[] = [];
  const places: number[] = [];
  for (const { 0: sign, index } of source.matchAll(cluster)) {
    for (const unit of plain(sign).split('')) {
      units.push(unit);
      places.push(index);
    }
  }
  const kept = places.map(() => true);
  const text = units.join('');
  for (const pattern of [divided, between])
    for (const { 0: gone, index } of text.matchAll(pattern)) kept.fill(false, index, index + gone.length);
  return { text: units.filter((_, at) => kept[at]).join(''), places: places.filter((_, at) => kept[at]) };
}

/** Words divided at the end of a line, in their halves: who wrote the hyphen may have meant it. */
export const halvesIn = (text: string): string =>
  [...text.matchAll(halves)].map(([, a, b]) => `${a ?? ''} ${b ?? ''}`).join('\n');
