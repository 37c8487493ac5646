/** How a text was written as bytes. */
export const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030 (GBK)',
  big5: 'Big5',
  'windows-1252': 'Windows-1252 (Latin-1)',
} as const satisfies Readonly<Record<string, string>>;

/** One of the encodings. */
export type Encoding = keyof typeof encodings;

/** A text with the encoding it was read by. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What bytes begin with that say how they are written. */
const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of a text is looked at to tell how it is written: enough to be sure, however long it is. */
const lookedAt = 256 * 1024;

/** What bytes say in an encoding; nothing where they cannot be that. `cut` allows that the last character is not whole. */
function decodedAs(bytes: Uint8Array, encoding: Encoding, cut: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

const fewestWhole = 2;
const wholeToBroken = 4;

/** Whether bytes are a text in an encoding but for few: what has one bad byte, or ends within a character, is still that text. */
function isNearly(bytes: Uint8Array, encoding: Encoding): boolean {
  let [whole, broken] = [0, 0];
  for (const sign of new TextDecoder(encoding).decode(bytes, { stream: true }))
    if (sign === '\ufffd') broken += 1;
    else if (sign > '\u007f') whole += 1;
  return whole >= fewestWhole && whole >= wholeToBroken * broken;
}

/** Where the characters of every day lie in a Chinese character set: level 1 of GB 2312, the frequent ones of Big5. */
const everyday = { gb18030: [0xb0, 0xd7, 0xa1], big5: [0xa4, 0xc6, 0x40] } as const;

/**
 * Which share of the characters written in two bytes are characters of every day; a sign of punctuation speaks neither for nor
 * against. A text in the other's character set has almost none.
 */
function everydayShare(bytes: Uint8Array, encoding: keyof typeof everyday): number {
  const [first, last, trail] = everyday[encoding];
  let [common, all] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    // What begins no character, or is cut.
    if (lead <= 0x80 || lead === 0xff || at + 1 === bytes.length) continue;
    const next = bytes[++at] ?? 0;
    // Letters and punctuation of the whole width, and GB18030's characters of four bytes.
    if (lead >= 0xa1 && lead <= 0xa3 && next >= 0xa1) continue;
    if (next < 0x40) at += 2;
    all += 1;
    if (lead >= first && lead <= last && next >= trail) common += 1;
  }
  return all === 0 ? 0 : common / all;
}

const isLatinLetter = (byte: number): boolean => byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
const isAsciiLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Signs that stand before a letter in Latin texts: § A, °C, µm, «a, ¿a, and the marks of ordinals. */
const beforeLetters = [0xa7, 0xaa, 0xab, 0xb0, 0xb5, 0xba, 0xbf];
const isBlank = (byte = 0x20): boolean => byte <= 0x20;

/**
 * Whether a byte that is no Latin letter begins a frequent character of Big5 of which the other half is ASCII: a sign that follows no
 * Latin one, or a letter, where the two are a word by themselves.
 */
function isLoneBig5(bytes: Uint8Array, at: number): boolean {
  const [lead, half] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  const [first, last, trail] = everyday.big5;
  if (lead < first || lead > last || half < trail || half > 0x7e) return false;
  if (!isAsciiLetter(half)) return true;
  return isBlank(bytes[at - 1]) && isBlank(bytes[at + 2]) && !beforeLetters.includes(lead);
}

/** Which share of the bytes above ASCII are letters that stand in a Latin word, no more than two of them together. */
function latinShare(bytes: Uint8Array): number {
  let [letters, all] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    let end = at;
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end++;
    const run = bytes.subarray(at, end);
    all += run.length;
    const inWord = isAsciiLetter(bytes[at - 1] ?? 0) || isAsciiLetter(bytes[end] ?? 0);
    // A quotation mark, a dash, a bullet, © or §, alone.
    if (run.length === 1 && !isLatinLetter(run[0] ?? 0)) letters += isLoneBig5(bytes, at) ? 0 : 1;
    else if (run.length <= 2 && inWord) letters += run.filter(isLatinLetter).length;
    at = end + 1;
  }
  return all === 0 ? 0 : letters / all;
}

/** Whether no two bytes above ASCII stand together: in a text of two bytes a character, hardly ever. */
const isSpread = (bytes: Uint8Array): boolean =>
  !bytes.some((byte, at) => byte >= 0x80 && (bytes[at + 1] ?? 0) >= 0x80);

const plausible16 = /[\t\r\n\x20-\x7e\u00a0-\u00ff\u2010-\u2030\u3000-\u303f\u4e00-\u9fff\uff00-\uff60]/g;

/** Which share of a text in UTF-16 without a mark are characters that one expects there. */
function share16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = bytes.length % 2 === 0 ? decodedAs(bytes, encoding, true) : undefined;
  if (text === undefined || text === '') return 0;
  return (text.match(plausible16)?.length ?? 0) / text.length;
}

const sure16 = 0.95;

/** UTF-16 without a mark: a blank, a digit or a line's end has a NUL on one side, Chinese has none on either. */
function unmarked16(bytes: Uint8Array): Encoding | undefined {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const [little, big] = [share16(even, 'utf-16le'), share16(even, 'utf-16be')];
  const best = little >= big ? little : big;
  return best < sure16 ? undefined : little >= big ? 'utf-16le' : 'utf-16be';
}

/** The encoding that the first bytes of a text say. */
export const markedEncoding = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** Which share of a text is Chinese of every day in an encoding; -1 where it cannot be that. */
const chineseShare = (bytes: Uint8Array, encoding: keyof typeof everyday): number =>
  decodedAs(bytes, encoding, true) !== undefined || (encoding === 'gb18030' && isNearly(bytes, encoding))
    ? everydayShare(bytes, encoding)
    : -1;

/** How bytes are written, as far as they show it: by their mark, else as the first or likeliest that they can be. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const head = bytes.subarray(0, lookedAt);
  const hasNul = head.includes(0);
  const isUtf8 = decodedAs(head, 'utf-8', head.length < bytes.length) !== undefined;
  if (!hasNul && (isUtf8 || isNearly(head, 'utf-8'))) return 'utf-8';
  const chinese = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, share: chineseShare(head, encoding) }))
    .sort((a, b) => b.share - a.share)[0] ?? { encoding: 'gb18030' as const, share: -1 };
  const latin = latinShare(head);
  const sixteen = hasNul || (chinese.share < 0.5 && latin < 0.9) ? unmarked16(head) : undefined;
  if (sixteen !== undefined) return sixteen;
  const isLatin = chinese.share < latin || (chinese.share === latin && isSpread(head));
  return chinese.share < 0 || isLatin ? 'windows-1252' : chinese.encoding;
}

/** What Windows-1252 has from 0x80 to 0x9F; Node's decoder leaves it as it is. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80));

/** A text as its bytes say it, with the encoding it was read by. Never throws: what cannot be read is U+FFFD. */
export function decoded(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? windowsSigns(text) : text, encoding };
}

/** Of the control characters, texts have blanks, line and page ends, and escapes. */
const isControl = (code: number): boolean =>
  code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127;

/** Whether content is text as far as its beginning shows: it has none of the control characters that texts do not have. */
export function looksLikeText(head: Uint8Array): boolean {
  const whole = head.subarray(0, head.length - (head.length % 2));
  const { text } = decoded(whole);
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return false;
  return true;
}
