import { type Lexicon, lexiconOf, type Plain } from './lexicon.js';
import { formsAtEnd, formsAtStart, innerJoints, joints, otherNameMarks } from './name-words.js';
import { placeTitles } from './places.js';
import { readHan } from './read-han.js';
import type { Script } from './script.js';

/** A word that tells one firm from another. */
export interface Word {
  readonly text: string;
  readonly isHan: boolean;
}

/** One name taken apart: what tells the firm from others, and what does not. */
export interface ReadName {
  /** All its words, folded: two names of the same text are the same name. */
  readonly plain: string;
  readonly core: readonly Word[];
  readonly trades: readonly string[];
  readonly places: readonly string[];
  /** What tells no firm from another, by what it is and as it is written. */
  readonly shared: readonly { readonly of: string; readonly written: string }[];
  /** Trades and common words in the order they are written, for names that have nothing else. */
  readonly rest: readonly string[];
  /** Common words at its beginning, as far as nothing else comes between. */
  readonly leading: readonly string[];
  readonly hasCommon: boolean;
  /** Whether anything says that this is a firm and no person. */
  readonly isFirm: boolean;
  /** Latin words without the form of company, and with it: what initials are taken of. */
  readonly spelt: readonly string[];
  readonly speltInFull: readonly string[];
  /** Chinese without place and form of company. */
  readonly hanInFull: string;
  readonly hasAmpersand: boolean;
}

const letters: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
];

const withoutAccents = (text: string): string =>
  letters
    .reduce((sofar, [from, to]) => sofar.replace(from, to), text)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');

/** Umlauts as they are written where there is no key for them. */
const umlautsSpelt = (text: string): string =>
  text.normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** `A.B.C.` and `S.p.A.` are one word; so are `L’Oréal` and `AT&T`. */
const inOneWord = (text: string): string =>
  text
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{Script=Latin}{1,2}\.){1,}\p{Script=Latin}{1,2}\.?(?![\p{L}\p{N}])/gu,
      (dotted) => (/^(?:\p{L}\.?)+$/u.test(dotted) ? `${dotted.replaceAll('.', '')} ` : dotted),
    )
    .replace(/(?<=^|[^\p{L}])(\p{L})\s*&\s*(\p{L})(?=$|[^\p{L}])/gu, '$1$2')
    .replace(/(?<=\p{L})&(?=\p{L})/gu, '')
    .replace(/\b(a)\/(s)\b/g, '$1$2');

/** Letters that stand alone one after another are initials: one word. */
function initialsJoined(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const token of tokens) {
    const single = /^[a-z]$/.test(token);
    if (single && open) joined[joined.length - 1] = `${joined.at(-1) ?? ''}${token}`;
    else joined.push(token);
    open = single;
  }
  return joined;
}

interface Piece extends Word {
  readonly is: Plain | null;
}

/** Latin words with what each is; up to five words are one where the lexicon has them so. */
function classified(tokens: readonly string[], lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const here = tokens.slice(at, at + 5);
    let taken = 0;
    for (let length = here.length; length > 0 && taken === 0; length -= 1) {
      const text = here.slice(0, length).join('');
      const is = lexicon.latin.get(text);
      if (is === undefined) continue;
      pieces.push({ text: here.slice(0, length).join(' '), isHan: false, is });
      taken = length;
    }
    if (taken === 0) {
      pieces.push({ text: tokens[at] ?? '', isHan: isHan(tokens[at] ?? ''), is: null });
      taken = 1;
    }
    at += taken;
  }
  return pieces;
}

const form: Plain = { kind: 'form', of: 'form' };

/** Words that are a form of company only at one end, and those that only join others. */
function trimmedAtEnds(pieces: readonly Piece[]): readonly Piece[] {
  const marked = [...pieces];
  const mark = (at: number): void => {
    const piece = marked[at];
    if (piece !== undefined) marked[at] = { ...piece, is: form };
  };
  for (let at = marked.length - 1; at > 0; at -= 1) {
    const piece = marked[at];
    if (piece === undefined || piece.isHan) break;
    if (formsAtEnd.includes(piece.text)) mark(at);
    else if (piece.is?.kind !== 'form' && !joints.includes(piece.text)) break;
  }
  if (marked.length > 1 && formsAtStart.includes(marked[0]?.text ?? '')) mark(0);
  return marked.flatMap((piece, at): readonly Piece[] => {
    const before = marked[at - 1];
    const isTitle = before?.is?.kind === 'place' && placeTitles.includes(piece.text);
    const inner = at > 0 && at < marked.length - 1 && innerJoints.includes(piece.text);
    const joint = joints.includes(piece.text) && piece.is?.kind !== 'place';
    return isTitle || (marked.length > 1 && (inner || joint)) ? [] : [piece];
  });
}

/** Pieces of a text: Latin words, and Chinese taken apart. */
function piecesOf(text: string, lexicon: Lexicon): readonly Piece[] {
  const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  const hasLatin = /[\p{L}\p{N}]/u.test(text.replace(/\p{Script=Han}/gu, ''));
  const pieces = runs.flatMap((run): readonly Piece[] => {
    if (isHan(run)) return readHan(run, lexicon, hasLatin);
    const tokens = run.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
    return classified(initialsJoined(tokens), lexicon);
  });
  return trimmedAtEnds(pieces);
}

/** A place after the name is where a seat or branch is; before it, part of what the firm is called. */
function placesOf(pieces: readonly Piece[]): readonly string[] {
  const places = pieces.flatMap(({ is }, at) => (is?.kind === 'place' ? [{ of: is.of, at }] : []));
  const firstWord = pieces.findIndex(({ is }) => is?.kind !== 'place' && is?.kind !== 'form');
  const leading = places.filter(({ at }) => firstWord === -1 || at < firstWord);
  return [...new Set((leading.length > 0 ? leading : places).map(({ of }) => of))];
}

/** The common words a name begins with, after its place. */
function leadingCommon(pieces: readonly Piece[]): readonly string[] {
  const words = pieces.filter(({ is }) => is?.kind !== 'place' && is?.kind !== 'form');
  const end = words.findIndex(({ is }) => is?.kind !== 'common');
  return words.slice(0, end === -1 ? words.length : end).map(({ is }) => is?.of ?? '');
}

function readOne(text: string, lexicon: Lexicon): ReadName {
  const pieces = piecesOf(inOneWord(text), lexicon);
  const ofKind = (...kinds: Plain['kind'][]) =>
    pieces.flatMap(({ is }) => (is !== null && kinds.includes(is.kind) ? [is.of] : []));
  const unique = (of: readonly string[]) => [...new Set(of)];
  const core = pieces.filter(({ is, text: word }) => is === null && !/^.$/u.test(word));
  const loose = pieces.filter(({ is }) => is === null);
  const isKnown = core.length > 0 || loose.length > 1;
  const latin = (kept: (piece: Piece) => boolean) =>
    pieces.filter((piece) => !piece.isHan && kept(piece)).flatMap(({ text: words }) => words.split(' '));
  return {
    plain: (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(''),
    core: (isKnown ? loose : []).map(({ text: word, isHan: han }) => ({ text: word, isHan: han })),
    trades: unique(ofKind('trade')),
    places: placesOf(pieces),
    shared: pieces.flatMap(({ is, text: written }) =>
      is === null || is.kind === 'form' ? [] : [{ of: is.of, written }],
    ),
    leading: leadingCommon(pieces),
    rest: [...ofKind('trade', 'common'), ...(isKnown ? [] : loose.map(({ text: word }) => word))],
    hasCommon: ofKind('common').length > 0 || (!isKnown && loose.length > 0),
    isFirm: ofKind('trade', 'form', 'common').length > 0,
    spelt: latin(({ is }) => is?.kind !== 'form'),
    speltInFull: latin(() => true),
    hanInFull: pieces
      .filter(({ is, isHan: han }) => han && is?.kind !== 'form' && is?.kind !== 'place')
      .map(({ text: word }) => word)
      .join(''),
    hasAmpersand: text.includes('&'),
  };
}

const brackets = /[(（[【〔「『“"《]([^()（）[\]【】〔〕「」『』“”"《》]*)[)）\]】〕」』”"》]/gu;

/** The names a text holds: what stands in brackets, after “formerly” or in another script is a name of its own. */
function namesIn(text: string): readonly string[] {
  const inner: string[] = [];
  const outer = text.replace(brackets, (_, content: string) => {
    inner.push(content);
    return ' ';
  });
  const split = [outer, ...inner]
    .flatMap((part) => part.split(otherNameMarks))
    .flatMap((part) => part.split(/\s[/|]\s|;|；|，(?=.*公司)/u));
  const scripts = split.flatMap((part) => {
    const two =
      /^\s*([\p{Script=Han}·（）()]{4,})[\s,，]+([^\p{Script=Han}]{4,})$/u.exec(part) ??
      /^\s*([^\p{Script=Han}]{4,}?)[\s,，]+([\p{Script=Han}·（）()]{4,})\s*$/u.exec(part);
    return two === null ? [part] : [part, two[1] ?? '', two[2] ?? ''];
  });
  return [...new Set(scripts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)))];
}

/** Reads names as a script reads Chinese; each text may hold several. */
export function nameReader(script: Script): (name: string) => readonly ReadName[] {
  const lexicon = lexiconOf(script);
  return (name) => {
    const folded = script.simplified(name.normalize('NFKC')).toLowerCase();
    const spellings = [...new Set([folded, umlautsSpelt(folded)].map(withoutAccents))];
    return spellings.flatMap((text) => {
      const [outer = readOne(text, lexicon), ...others] = namesIn(text).map((one) => readOne(one, lexicon));
      const named = [outer, ...others, readOne(text, lexicon)].filter(({ core }) => core.length > 0);
      return named.length > 0 ? named : [outer];
    });
  };
}
