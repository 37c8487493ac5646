/** Scripts written without blanks between words: they are cut into characters and pairs of neighbours. */
const unspacedSign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const unspaced = new RegExp(`^${unspacedSign}$`, 'u');
const number = String.raw`\d{1,3}(?:,\d{3})+(?!\d)`;
const spaced = `(?:(?!${unspacedSign})[\\p{L}\\p{M}\\p{N}])+`;
const runs = new RegExp(`${unspacedSign}+|${number}|${spaced}`, 'gu');
const digits = /\d+/g;

/** A longer word says nothing that its beginning does not. */
const longest = 64;

/** Most words kept of one document; what comes after is found by what came before. */
export const maxTokens = 50_000;

/** A text in the one form in which it is kept and asked for: compatibility forms made plain, in lower case (NFKC). */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

const cut = (word: string): string => (word.length <= longest ? word : [...word].slice(0, longest).join(''));

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, place) => `${signs[place] ?? ''}${sign}`);

/** `7,979,174` is one number, whichever way it is written. */
const unseparated = (run: string): string => (/^\d[\d,]*$/.test(run) ? run.replaceAll(',', '') : run);

/** What a run is found by: a word by itself and by the numbers in it, an unspaced one by its characters and pairs. */
function foundBy(run: string): readonly string[] {
  const signs = [...run];
  if (unspaced.test(signs[0] ?? '')) return [...signs, ...pairsOf(signs)];
  const whole = unseparated(run);
  return [whole, ...(whole.match(digits) ?? []), ...(whole === run ? [] : run.split(','))];
}

/** What a run is asked by: the most telling of what it is found by. */
function askedBy(run: string): readonly string[] {
  const signs = [...run];
  if (unspaced.test(signs[0] ?? '')) return signs.length === 1 ? signs : pairsOf(signs);
  return [unseparated(run)];
}

function collected(text: string, wordsOf: (run: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const [run] of folded(text).matchAll(runs)) {
    for (const word of wordsOf(run)) found.add(cut(word));
    if (found.size >= maxTokens) break;
  }
  return [...found].slice(0, maxTokens);
}

/**
 * The words a text is found by, each once: Latin words in lower case, numbers, Chinese characters and their pairs
 * (联合应诉 gives 联, 合, 应, 诉, 联合, 合应, 应诉). At most `maxTokens`.
 */
export const tokensOf = (text: string): readonly string[] => collected(text, foundBy);

/** The words that must all be among a document's for it to be found. None where nothing can be asked for. */
export const askedTokens = (typed: string): readonly string[] => collected(typed, askedBy);

/** What was typed, cut into the words and the unspaced runs a reader would mark in a text. */
export const askedTerms = (typed: string): readonly string[] => [
  ...new Set(Array.from(folded(typed).matchAll(runs), ([run]) => run)),
];

/** Everything a document is found by: what is said of it, the name of its file, and what its newest version says. */
export const documentTokens = (
  said: { readonly title: string; readonly author: string | null; readonly recipients: string | null },
  fileName: string,
  text: string,
): readonly string[] =>
  tokensOf(
    [said.title, said.author, said.recipients, fileName, text].filter((part) => part !== null).join('\n'),
  );
