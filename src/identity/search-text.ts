import { pinyin } from 'pinyin-pro';
import { folded } from '../reading/index.js';

const syllables = (name: string, surname: 'head' | 'off', pattern: 'pinyin' | 'first'): readonly string[] =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', surname, pattern });

const han = /\p{Script=Han}/u;

/** A name as it is written, and, where it holds Chinese characters, as it is typed: in full and by initials. */
function waysToType(name: string): readonly string[] {
  if (!han.test(name)) return [name];
  // A first character may be read otherwise as a surname (单, 仇), and a firm's name has none: both readings are kept.
  const readings = (['head', 'off'] as const).flatMap((surname) => {
    const full = syllables(name, surname, 'pinyin');
    return [full.join(''), full.join(' '), syllables(name, surname, 'first').join('')];
  });
  return [...readings, name];
}

/** A text in small letters, folded, in one line: what `searchPattern` finds it by. */
export const inOneLine = (text: string): string => folded(text).replace(/\s+/g, ' ').trim();

/**
 * What a name is found by: the name and its pinyin, in full and by initials, in lower case. Begins with the pinyin of the first
 * name, so that a list in its order is in the order of a Chinese dictionary.
 */
export function searchText(names: readonly (string | null | undefined)[]): string {
  const ways = names.flatMap((name) => (name == null || name === '' ? [] : waysToType(name)));
  return [...new Set(ways.map(inOneLine))].join('|');
}

const patternOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** A `LIKE` pattern that finds what was typed anywhere in a name that is kept as it is written, in small letters. */
export const writtenPattern = (typed: string): string =>
  patternOf(typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());

/** A `LIKE` pattern that finds what was typed anywhere in a search text. */
export const searchPattern = (typed: string): string => patternOf(inOneLine(typed));
