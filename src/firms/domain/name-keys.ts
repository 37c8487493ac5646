import { nameReader, type ReadName } from './read-name.js';
import type { Script } from './script.js';

const singled = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1');

/** `lv` is also written `lu` and `lyu`. */
const spellingsOf = (sound: string): readonly string[] => [
  sound,
  sound.replaceAll('v', 'u'),
  sound.replaceAll('v', 'yu'),
];

/** Every two characters that stand side by side, one alone, and the whole, as they are read. */
function hanKeys(han: string, script: Script): readonly string[] {
  return script
    .readings(han)
    .flatMap((syllables) => [
      ...syllables.slice(0, -1).map((one, at) => `${one}${syllables[at + 1] ?? ''}`),
      ...(syllables.length === 1 ? syllables : []),
      syllables.join(''),
      syllables.slice(0, 3).join(''),
    ])
    .flatMap(spellingsOf);
}

/** A person's family name and initials of the given one: `chen + xm`. */
const personKeys = (han: string, script: Script): readonly string[] =>
  han.length < 2 || han.length > 4 ? [] : script.readings(han).flatMap(([family = '']) => [family]);

/** Each word, the words together, as they begin, and turned about as a person's are. */
function latinKeys(words: readonly string[]): readonly string[] {
  const all = words.join('');
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(''));
  const turned = [
    [...words.slice(-1), ...words.slice(0, -1)].join(''),
    [...words.slice(1), ...words.slice(0, 1)].join(''),
  ];
  const long = all.length >= 6 ? [`${all.slice(0, 6)}…`, all.slice(0, 6)] : [];
  return [...words, all, singled(all), ...beginnings, ...turned, ...long];
}

/** Initials, where they may stand for the words: three letters or more, or two about an ampersand. */
const initialKeys = (words: readonly string[]): readonly string[] =>
  words.length < 2 || words.length > 7 ? [] : [words.map((word) => word[0]).join('')];

function coreKeys(name: ReadName, script: Script): readonly string[] {
  const han = name.core.filter(({ isHan }) => isHan).map(({ text }) => text);
  const latin = name.core.filter(({ isHan }) => !isHan).map(({ text }) => text);
  const mixed = name.core.map(({ text, isHan }) =>
    isHan ? (script.readings(text)[0] ?? []).join('') : text,
  );
  return [
    ...(han.length === 0 ? [] : hanKeys(han.join(''), script)),
    ...(han.length === 0 || name.isFirm ? [] : personKeys(han.join(''), script)),
    ...latinKeys(latin),
    ...(han.length > 0 && latin.length > 0 ? spellingsOf(mixed.join('')) : []),
    ...initialKeys(latin),
  ];
}

/** What the whole of a name says beside its core: written in one, its initials, and the common words it is made of. */
function wholeKeys(name: ReadName, script: Script): readonly string[] {
  const hanInFull = name.hanInFull === '' ? [] : script.readings(name.hanInFull);
  return [
    name.plain,
    name.spelt.join(''),
    ...hanInFull.map((syllables) => syllables.join('')),
    ...hanInFull.map((syllables) => syllables.map((one) => one[0]).join('')),
    ...initialKeys(name.spelt),
    ...initialKeys(name.speltInFull),
  ];
}

/** Names without a word of their own are found by the common words they begin with. */
const restKeys = ({ core, rest, leading }: ReadName): readonly string[] =>
  core.length > 0
    ? []
    : [
        `~${rest.slice(0, 1).join('+')}`,
        `~${rest.slice(0, 2).join('+')}`,
        ...(leading.length >= 2 ? [`~${leading.join('+')}`] : []),
      ];

/**
 * Keys by which names that may be alike are found without comparing all with all: two names that `compareNames` finds alike share
 * one. Sharing one says nothing yet.
 */
export function nameKeysBy(script: Script): (name: string) => readonly string[] {
  const read = nameReader(script);
  return (name) => {
    const keys = read(name).flatMap((one) => [
      ...(one.core.length > 0 ? coreKeys(one, script) : []),
      ...wholeKeys(one, script),
      ...restKeys(one),
    ]);
    return [...new Set(keys.filter((key) => key.length >= 2 && key !== '~'))];
  };
}
