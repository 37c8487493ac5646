import type { Bilingual } from '../../kernel/index.js';
import { InvalidInputError } from '../errors.js';

/** No body of ours nests further; each step down costs stack in all that read it. */
const deepest = 32;
/** The most values of a body: an import of 5,000 rows with 40 columns has 205,000. */
const mostValues = 300_000;
/** The most values of one list: no list of ours takes more than 5,000. */
const longestList = 10_000;
/** The most names of one object: each that is unknown would be answered with a fault of its own. */
const mostNames = 500;

const [quote, comma, backslash, u] = [0x22, 0x2c, 0x5c, 0x75];
const [listOpens, listCloses, objectOpens, objectCloses] = [0x5b, 0x5d, 0x7b, 0x7d];
const replacement = Buffer.from(String.raw`\ufffd`);

/**
 * Goes once over a body's JSON before it is parsed. Answers the fault (422) of one that is no object, or has more or deeper values than
 * anything the API takes; else makes each half of a character (an escaped lone surrogate) U+FFFD in place, for jsonb takes none. What is
 * no JSON is left for its parser to refuse.
 */
export function wellFormed(json: Uint8Array): InvalidInputError | undefined {
  const counts = new Uint32Array(deepest + 1);
  const limits = new Uint32Array(deepest + 1);
  let [depth, values] = [0, 0];
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) at = endOfText(json, at);
    else if (byte === listCloses || byte === objectCloses) depth--;
    else if (byte === listOpens || byte === objectOpens) {
      if (depth === 0 && byte === listOpens) return fault(noObject);
      if (++depth > deepest) return fault(tooDeep);
      limits[depth] = byte === listOpens ? longestList : mostNames;
      counts[depth] = 1;
      if (++values > mostValues) return fault(tooMany);
    } else if (byte === comma) {
      counts[depth] = (counts[depth] ?? 0) + 1;
      if (depth > 0 && (counts[depth] ?? 0) > (limits[depth] ?? 0)) return fault(tooLong);
      if (++values > mostValues) return fault(tooMany);
    }
  }
  return undefined;
}

/** Where the text that begins at a quote ends, its halves of characters mended on the way. */
function endOfText(json: Uint8Array, begin: number): number {
  let at = begin + 1;
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? pastEscape(json, at) : 1;
  return at;
}

/** How long the escape here is. */
function pastEscape(json: Uint8Array, at: number): number {
  const unit = unitAt(json, at);
  if (unit < 0xd800 || unit > 0xdfff) return 2;
  const next = unit < 0xdc00 ? unitAt(json, at + 6) : none;
  if (next >= 0xdc00 && next <= 0xdfff) return 12;
  json.set(replacement, at);
  return 6;
}

const none = -1;

/** The code unit that an escape such as `\ud83d` stands for; `none` where there is no such escape. */
function unitAt(json: Uint8Array, at: number): number {
  if (json[at] !== backslash || json[at + 1] !== u) return none;
  let unit = 0;
  for (let place = at + 2; place < at + 6; place++) {
    const digit = hexDigit(json[place] ?? 0);
    if (digit === none) return none;
    unit = unit * 16 + digit;
  }
  return unit;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : none;
}

const fault = (because: Bilingual): InvalidInputError => new InvalidInputError([{ pointer: '', because }]);

const noObject = { en: 'The body must be an object, not a list.', zh: '请求内容须为对象，不能是列表。' };
const tooDeep = {
  en: `The body nests deeper than ${deepest} levels.`,
  zh: `请求内容嵌套超过 ${deepest} 层。`,
};
const tooLong = {
  en: `A list of the body has more than ${longestList} values, or an object of it more than ${mostNames} names.`,
  zh: `请求内容中有列表超过 ${longestList} 个值，或有对象超过 ${mostNames} 个字段。`,
};
const tooMany = {
  en: `The body has more than ${mostValues} values.`,
  zh: `请求内容超过 ${mostValues} 个值。`,
};
