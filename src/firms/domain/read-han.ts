import { formsZhAtStart } from './name-words.js';
import type { Lexicon, Plain } from './lexicon.js';

/** A part of a Chinese name, and what it is where it tells no firm from another. */
export interface HanPiece {
  readonly text: string;
  readonly isHan: true;
  readonly is: Plain | null;
}

/** A name of one character is none: so much is left of a name before its trade is taken off. */
const shortestCore = 2;

const piece = (text: string, is: Plain | null): HanPiece => ({ text, isHan: true, is });

/**
 * A run of Chinese characters taken apart from both ends: places before and after, the form of company, the trade; what is left
 * in the middle is what the firm is called. `besideLatin`: that may be nothing, for the name stands in Latin letters beside it.
 */
export function readHan(run: string, lexicon: Lexicon, besideLatin: boolean): readonly HanPiece[] {
  const before: HanPiece[] = [];
  const after: HanPiece[] = [];
  let rest = run;
  const cutEnd = (words: readonly string[]): boolean => {
    const word = words.find((one) => rest.endsWith(one));
    if (word === undefined) return false;
    rest = rest.slice(0, -word.length);
    after.unshift(piece(word, lexicon.han.get(word) ?? null));
    return true;
  };
  const ahead = formsZhAtStart.find((word) => rest.startsWith(word) && rest !== word);
  if (ahead !== undefined) {
    before.push(piece(ahead, { kind: 'form', of: ahead }));
    rest = rest.slice(ahead.length);
  }
  while (cutEnd(lexicon.formsHan));
  for (let place = leadingPlace(rest, lexicon); place !== undefined; place = leadingPlace(rest, lexicon)) {
    before.push(piece(place.text, { kind: 'place', of: place.of }));
    rest = rest.slice(place.text.length);
  }
  const least = besideLatin ? 0 : shortestCore;
  const takesOff = (words: readonly string[]): boolean => {
    const left = words.find((one) => rest.endsWith(one));
    const remaining = rest.length - (left?.length ?? 0);
    return left !== undefined && (remaining === 0 || remaining >= least) && cutEnd(words);
  };
  const untitled = lexicon.placesHan.filter((word) => !lexicon.titledOnly.has(word));
  while ([lexicon.tradesHan, lexicon.formsHan, untitled].some(takesOff));
  const common = lexicon.han.get(rest);
  if (rest !== '')
    before.push(piece(rest, common?.kind === 'common' || common?.kind === 'place' ? common : null));
  return [...before, ...after];
}

/** The place a name begins with, its title included; undefined where none is, or nothing would follow it. */
function leadingPlace(
  text: string,
  lexicon: Lexicon,
): { readonly text: string; readonly of: string } | undefined {
  const place = lexicon.placesHan.find((word) => text.startsWith(word));
  if (place !== undefined) {
    const title = lexicon.titlesHan.find((word) => text.startsWith(word, place.length)) ?? '';
    const taken = place.length + title.length;
    const isOne = title !== '' || !lexicon.titledOnly.has(place);
    if (isOne && text.length > taken)
      return { text: text.slice(0, taken), of: lexicon.han.get(place)?.of ?? place };
  }
  const unknown = /^(\p{Script=Han}{2,3})[市省县区镇](?=\p{Script=Han}{2})/u.exec(text);
  if (unknown === null) return undefined;
  const rest = text.slice(unknown[0].length);
  const onlyTrade = lexicon.tradesHan.some((word) => rest === word);
  return onlyTrade ? undefined : { text: unknown[0], of: unknown[1] ?? '' };
}
