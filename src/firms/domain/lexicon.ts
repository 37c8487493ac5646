import { commonWords, forms, formsZh, trades } from './name-words.js';
import { placesByPinyin, placesByTitle, placesNamed, placeTitlesZh } from './places.js';
import type { Script } from './script.js';

/** What a word of a name is, where it tells no firm from another; `of` is one for all its languages and spellings. */
export interface Plain {
  readonly kind: 'place' | 'trade' | 'common' | 'form';
  readonly of: string;
}

/** The plain words of names, by how they are written; Chinese ones longest first. */
export interface Lexicon {
  /** Latin words as one: `hongkong`, `lighting`, `zhaoming`. */
  readonly latin: ReadonlyMap<string, Plain>;
  readonly han: ReadonlyMap<string, Plain>;
  readonly placesHan: readonly string[];
  /** Places only where a title such as 市 follows. */
  readonly titledOnly: ReadonlySet<string>;
  readonly titlesHan: readonly string[];
  readonly tradesHan: readonly string[];
  readonly formsHan: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const longestFirst = (of: Iterable<string>): readonly string[] => [...of].sort((a, b) => b.length - a.length);

/** Pinyin shorter than this is somebody's name as likely as a place or a trade. */
const shortestPinyin = { place: 5, trade: 4, common: Infinity, form: Infinity };

/** The lexicon, with the pinyin of its Chinese words. */
export function lexiconOf(script: Script): Lexicon {
  const latin = new Map<string, Plain>();
  const han = new Map<string, Plain>();
  const read = (zh: string): string => (script.readings(zh)[0] ?? []).join('');
  const learn = (zh: readonly string[], en: readonly string[], kind: Plain['kind'], of: string): void => {
    for (const word of zh) {
      if (!han.has(word)) han.set(word, { kind, of });
      const sound = read(word);
      if (sound.length >= shortestPinyin[kind] && !latin.has(sound)) latin.set(sound, { kind, of });
    }
    for (const word of en) if (!latin.has(word)) latin.set(word, { kind, of });
  };
  for (const word of forms) learn([], [word], 'form', word);
  for (const [zh, ...en] of placesNamed)
    learn(
      [zh],
      en.map((name) => name.replaceAll(' ', '')),
      'place',
      zh,
    );
  for (const zh of [...placesByPinyin, ...placesByTitle]) learn([zh], [], 'place', zh);
  for (const [zh, en] of trades) learn(words(zh), words(en), 'trade', words(zh)[0] ?? zh);
  for (const [zh, en] of commonWords) learn(words(zh), words(en), 'common', words(zh)[0] ?? zh);
  for (const word of formsZh) han.set(word, { kind: 'form', of: word });
  const ofKind = (kind: Plain['kind']) =>
    longestFirst([...han].filter(([, one]) => one.kind === kind).map(([word]) => word));
  return {
    latin,
    han,
    placesHan: ofKind('place'),
    titledOnly: new Set(placesByTitle),
    titlesHan: longestFirst(placeTitlesZh),
    tradesHan: ofKind('trade'),
    formsHan: ofKind('form'),
  };
}
