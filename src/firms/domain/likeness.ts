import type { Bilingual } from '../../kernel/index.js';
import { familyNames, givenNames } from './name-words.js';
import { nameReader, type ReadName, type Word } from './read-name.js';
import type { Script } from './script.js';

/** Whether two names may be one firm's, and why so or why not. */
export interface Likeness {
  readonly alike: boolean;
  readonly because: Bilingual;
}

/** Compares two names. Mutual, and every name is like itself. */
export type CompareNames = (a: string, b: string) => Likeness;

const said = (en: string, zh: string): Bilingual => ({ en, zh });
const shown = (core: readonly Word[]): string =>
  core.map(({ text }) => text).join(core.some(({ isHan }) => isHan) ? '' : ' ');
const joined = (core: readonly Word[]): string => core.map(({ text }) => text).join('');
const isHanOnly = (core: readonly Word[]): boolean => core.every(({ isHan }) => isHan);
const hasHan = (core: readonly Word[]): boolean => core.some(({ isHan }) => isHan);
const singled = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1');
const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const texts = (core: readonly Word[]): readonly string[] => core.map(({ text }) => text);

/** How the core of a name sounds in Latin letters: read plainly, or its first Chinese as a surname; `lv` also as `lu` and `lyu`. */
function soundsOf(core: readonly Word[], script: Script): readonly string[] {
  const surnameAt = core.findIndex(({ isHan }) => isHan);
  const read = (asSurname: boolean): string =>
    core
      .map(({ text, isHan }, at) => {
        if (!isHan) return text;
        const [plain = [], surname = plain] = script.readings(text);
        return (asSurname && at === surnameAt ? surname : plain).join('');
      })
      .join('');
  return [
    ...new Set(
      [read(false), read(true)].flatMap((sound) => [
        sound,
        sound.replaceAll('v', 'u'),
        sound.replaceAll('v', 'yu'),
      ]),
    ),
  ];
}

/** Same words, whatever the spaces, hyphens, doubled letters and order. */
function sameLatin(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [joined(a), joined(b)];
  if (left === right || sorted(texts(a)) === sorted(texts(b))) return true;
  return left.length >= 5 && right.length >= 5 && singled(left) === singled(right);
}

/** A name in Chinese and one in Latin letters that says the same; a person's given name may come first. */
function sameSound(han: readonly Word[], latin: readonly Word[], script: Script): boolean {
  const sounds = soundsOf(han, script);
  const words = texts(latin);
  const turned = [
    words,
    [...words.slice(-1), ...words.slice(0, -1)],
    [...words.slice(1), ...words.slice(0, 1)],
  ];
  const written = turned.map((order) => order.join(''));
  if (written.some((text) => sounds.includes(text))) return true;
  return initialsOf(words).some((order) => soundsInitialled(han, script, order));
}

/** A person's words with the family name first, in both orders, where others are initials. */
const initialsOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const long = words.filter((word) => word.length > 2);
  const short = words.filter((word) => word.length <= 2);
  return long.length === 1 && short.length > 0 && words.length <= 3 ? [[...long, ...short]] : [];
};

const soundsInitialled = (han: readonly Word[], script: Script, [family = '', ...given]: readonly string[]) =>
  script
    .readings(joined(han))
    .some(
      ([first = '', ...others]) =>
        first === family && others.map((syllable) => syllable[0]).join('') === given.join(''),
    );

/** Chinese that differs in one character alone of the same sound and tone: as a key is missed. */
function sameButOneCharacter(a: string, b: string, script: Script): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const differing = [...a].filter((character, at) => character !== b[at]).length;
  return differing === 1 && script.toned(a).join(' ') === script.toned(b).join(' ');
}

/** Persons: the same words where some are initials, or one has a second given name. */
function sameWithInitials(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [texts(a), texts(b)];
  const withoutSingles = (words: readonly string[]) => words.filter((word) => word.length > 2);
  const [fullLeft, fullRight] = [withoutSingles(left), withoutSingles(right)];
  if (fullLeft.length >= 2 && sorted(fullLeft) === sorted(fullRight)) {
    return left.length !== right.length;
  }
  const [few, many, manyAll] =
    fullLeft.length < fullRight.length ? [left, fullRight, right] : [right, fullLeft, left];
  const family = withoutSingles(few);
  if (family.length !== 1 || !many.includes(family[0] ?? '')) return false;
  const initials = few.filter((word) => word.length <= 2).join('');
  const others = manyAll.filter((word) => word !== family[0]);
  const firsts = others.map((word) => word[0]).join('');
  return initials !== '' && others.length > 0 && (firsts.startsWith(initials) || initials === firsts);
}

type Reason = Bilingual | undefined;

/** Both have words of their own: what these say of each other. */
function coresAlike(a: ReadName, b: ReadName, script: Script): Reason {
  const same = said(
    `Without place, form of company and trade both are called “${shown(a.core)}”${shown(a.core) === shown(b.core) ? '' : ` and “${shown(b.core)}”, which is the same`}.`,
    `去除地名、组织形式和行业用语后，两者字号相同：“${shown(a.core)}”${shown(a.core) === shown(b.core) ? '' : `与“${shown(b.core)}”`}。`,
  );
  if (isHanOnly(a.core) && isHanOnly(b.core)) return hanAlike(a, b, script, same);
  if (hasHan(a.core) !== hasHan(b.core)) return crossAlike(a, b, script, same);
  if (sameLatin(a.core, b.core)) return same;
  if (!a.isFirm && !b.isFirm && a.core.length > 1 && b.core.length > 1) {
    return sameWithInitials(a.core, b.core)
      ? said(
          `“${shown(a.core)}” and “${shown(b.core)}” are the same name, written with initials or a second given name.`,
          `“${shown(a.core)}”与“${shown(b.core)}”为同一姓名的缩写或全写。`,
        )
      : undefined;
  }
  return within(a, b);
}

function hanAlike(a: ReadName, b: ReadName, script: Script, same: Bilingual): Reason {
  const [left, right] = [joined(a.core), joined(b.core)];
  if (left === right) return same;
  if (!a.isFirm && !b.isFirm) return undefined;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const more = long.length - short.length;
  const begins = short.length >= 2 && more >= 2 && long.startsWith(short);
  if (begins || (short.length >= 3 && more > 0 && long.includes(short))) {
    return said(
      `“${long}” contains “${short}”, all that the other name has to tell it from others.`,
      `“${long}”包含对方的全部字号“${short}”。`,
    );
  }
  const trade = a.trades.some((one) => b.trades.includes(one));
  if (trade && sameButOneCharacter(left, right, script)) {
    return said(
      `“${left}” and “${right}” differ in one character of the same sound, in the same trade.`,
      `“${left}”与“${right}”仅一字之差且读音相同，行业也相同。`,
    );
  }
  return undefined;
}

function crossAlike(a: ReadName, b: ReadName, script: Script, same: Bilingual): Reason {
  const [han, latin] = hasHan(a.core) ? [a, b] : [b, a];
  if (sameSound(han.core, latin.core, script)) {
    return said(
      `“${shown(latin.core)}” is how “${shown(han.core)}” is read.`,
      `“${shown(latin.core)}”为“${shown(han.core)}”的拼音。`,
    );
  }
  if ((han.isFirm || latin.isFirm) && beginsAsRead(han.core, latin.core, script)) {
    return said(
      `“${shown(latin.core)}” and “${shown(han.core)}” begin with the same name, in pinyin and in Chinese.`,
      `“${shown(latin.core)}”与“${shown(han.core)}”开头的字号读音相同。`,
    );
  }
  const latinInHan = han.core.filter(({ isHan }) => !isHan);
  return latinInHan.length > 0 && sameLatin(latinInHan, latin.core) ? same : undefined;
}

/** One of the two is the beginning of the other, two characters or more. */
function beginsAsRead(han: readonly Word[], latin: readonly Word[], script: Script): boolean {
  const words = texts(latin);
  const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(''));
  const characters = joined(han);
  if (!isHanOnly(han) || characters.length < 2) return false;
  if (soundsOf(han, script).some((sound) => starts.includes(sound))) return true;
  const parts = characters.length < 4 ? [] : [characters.slice(0, 2), characters.slice(0, 3)];
  return parts.some((part) => soundsOf([{ text: part, isHan: true }], script).includes(words.join('')));
}

/** Shortest word that alone can tell a firm: two letters are too few to hold within another name. */
const shortestAlone = 4;

/** Firms in Latin letters: all of one name within the other. */
function within(a: ReadName, b: ReadName): Reason {
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  const [few, many] = [texts(short.core), texts(long.core)];
  const holds =
    few.length < many.length &&
    few.every((word) => many.includes(word)) &&
    few.some((word) => word.length >= shortestAlone);
  const glued =
    joined(long.core).startsWith(joined(short.core)) &&
    joined(short.core).length >= 6 &&
    few.length === many.length;
  if (!holds && !glued) return sameFirstWord(few, many);
  return said(
    `“${shown(long.core)}” contains “${shown(short.core)}”, all that the other name has to tell it from others.`,
    `“${shown(long.core)}”包含对方的全部字号“${shown(short.core)}”。`,
  );
}

/** Two longer names that begin with the same word, which is nobody's given or family name. */
function sameFirstWord([first = '']: readonly string[], [other]: readonly string[]): Reason {
  const isPersonal = givenNames.includes(first) || familyNames.includes(first);
  if (first !== other || first.length < shortestAlone || isPersonal) return undefined;
  return said(
    `Both begin with “${first}”, which alone tells a firm.`,
    `两者均以“${first}”开头，该词本身即可识别企业。`,
  );
}

/** Initials of three letters or more, or of two about an ampersand, and the words they stand for. */
function initialsAlike(a: ReadName, b: ReadName, script: Script): Reason {
  const [only] = a.core;
  if (a.core.length !== 1 || only === undefined || only.isHan) return undefined;
  const initials = only.text;
  if (initials.length < (a.hasAmpersand && b.hasAmpersand ? 2 : 3) || initials.length > 7) return undefined;
  const first = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const ways = [b.spelt, b.speltInFull, texts(b.core)].filter((words) => words.length >= 2).map(first);
  const han = [b.hanInFull, joined(b.core.filter(({ isHan }) => isHan))].filter((text) => text.length >= 3);
  const chinese = han.flatMap((text) => script.readings(text).map(first));
  if (![...ways, ...chinese].includes(initials)) return undefined;
  const full = ways.includes(initials) ? b.speltInFull.join(' ') : b.hanInFull;
  return said(`“${initials}” are the initials of “${full}”.`, `“${initials}”为“${full}”的首字母缩写。`);
}

/** Neither has a word of its own: all their common words must agree, in their order, and the place they begin with. */
function restAlike(a: ReadName, b: ReadName): Reason {
  const [short, long] = a.rest.length <= b.rest.length ? [a.rest, b.rest] : [b.rest, a.rest];
  const places = (one: ReadName) => [...one.places].sort().join();
  const samePlace = places(a) === places(b);
  const whole = short.length === long.length && short.every((word, at) => word === long[at]);
  const begins =
    a.hasCommon && b.hasCommon && short.length >= 2 && short.every((word, at) => word === long[at]);
  const enough = short.length + (samePlace ? a.places.length : 0) >= 2;
  if (a.leading.length >= 2 && a.leading.join() === b.leading.join()) {
    return said(
      'Both begin with the same common words, two or more together.',
      '两者以相同的两个以上通用词开头。',
    );
  }
  if (!((whole && (samePlace || (a.hasCommon && b.hasCommon)) && enough) || begins)) return undefined;
  return said(
    'Both are made of the same common words in the same order, and have no others.',
    '两者均由相同的通用词按相同次序组成，别无其他字号。',
  );
}

/** The whole written without spaces: `Xuchenlighting` and `Xuchen Lighting`; Chinese read out whole. */
function sameInOne(a: ReadName, b: ReadName, script: Script): Reason {
  if (a.core.length === 0 || b.core.length === 0) return undefined;
  const whole = (one: ReadName): readonly string[] =>
    one.hanInFull === ''
      ? [one.spelt.join('')]
      : script.readings(one.hanInFull).map((syllables) => syllables.join(''));
  const [left, right] = [whole(a), whole(b)];
  const common = left.find((text) => text.length >= 6 && right.includes(text));
  if (common === undefined || (a.hanInFull !== '' && b.hanInFull !== '')) return undefined;
  return said(`Written in one, both are “${common}”.`, `连写后两者同为“${common}”。`);
}

function reasonFor(a: ReadName, b: ReadName, script: Script): Reason {
  if (a.plain !== '' && a.plain === b.plain) {
    return said('Both are the same, letter by letter.', '两者逐字相同。');
  }
  const cores = a.core.length > 0 && b.core.length > 0;
  const none = a.core.length === 0 && b.core.length === 0;
  return (
    (cores ? coresAlike(a, b, script) : undefined) ??
    sameInOne(a, b, script) ??
    initialsAlike(a, b, script) ??
    initialsAlike(b, a, script) ??
    (none ? restAlike(a, b) : undefined)
  );
}

/** What two names share that tells no firm from another, as each writes it. */
const sharedWords = (a: ReadName, b: ReadName): readonly string[] =>
  a.shared.flatMap(({ of, written }) => {
    const other = b.shared.find((one) => one.of === of);
    if (other === undefined) return [];
    return [other.written === written ? written : `${written} / ${other.written}`];
  });

function whyNot(a: ReadName, b: ReadName): Bilingual {
  const shared = [...new Set(sharedWords(a, b))].join('、');
  const own = a.core.length > 0 && b.core.length > 0;
  const en = own
    ? `“${shown(a.core)}” and “${shown(b.core)}” are different names`
    : 'Nothing in common tells a firm from others';
  const zh = own ? `“${shown(a.core)}”与“${shown(b.core)}”字号不同` : '两者没有相同的字号';
  return shared === ''
    ? said(`${en}.`, `${zh}。`)
    : said(
        `${en}; what they share (${shared}) is a place or a word anybody may take.`,
        `${zh}；相同部分（${shared}）仅为地名或通用词。`,
      );
}

/** How many names are kept read: a check puts one name to many. */
const remembers = 5_000;

/** Reading is most of the work, and the same name is asked for again and again. */
function remembered(read: (name: string) => readonly ReadName[]): (name: string) => readonly ReadName[] {
  const known = new Map<string, readonly ReadName[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= remembers) known.clear();
    const names = read(name);
    known.set(name, names);
    return names;
  };
}

/** How names are compared where Chinese is read by this script. */
export function likenessBy(script: Script): CompareNames {
  const read = remembered(nameReader(script));
  return (a, b) => {
    const [left, right] = [read(a), read(b)];
    for (const one of left) {
      for (const other of right) {
        const because = reasonFor(one, other, script);
        if (because !== undefined) return { alike: true, because };
      }
    }
    const [first, second] = [left[0], right[0]];
    const because =
      first && second ? whyNot(first, second) : said('One of them is no name.', '其中之一不是名称。');
    return { alike: false, because };
  };
}
