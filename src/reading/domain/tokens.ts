/** Scripts written without blanks between words: they are cut into characters and pairs of neighbours. */
const unspacedSign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const unspaced = new RegExp(`^${unspacedSign}`, 'u');
const number = String.raw`\d{1,3}(?:,\d{3}){1,20}(?!\d)`;
/** Runs are matched in pieces: one of millions of letters would take the matcher more memory than it may have. */
const longestRun = 256;
const piece = `{1,${String(longestRun)}}`;
const spaced = `(?:(?!${unspacedSign})[\\p{L}\\p{M}\\p{N}])${piece}`;
const runs = new RegExp(`${unspacedSign}${piece}|${number}|${spaced}`, 'gu');
const digits = /\d+/g;

/** A longer word says nothing that its beginning does not. */
const longest = 64;

/** Most words kept of one document; what comes after is found by what came before. */
export const maxTokens = 50_000;

const cut = (word: string): string => (word.length <= longest ? word : [...word].slice(0, longest).join(''));

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, place) => `${signs[place] ?? ''}${sign}`);

/** `7,979,174` is one number, whichever way it is written. */
const unseparated = (run: string): string => (/^\d[\d,]*$/.test(run) ? run.replaceAll(',', '') : run);

/** What a run is found by: a word by itself and by the numbers in it, an unspaced one by its characters and pairs. */
function foundBy(run: string): readonly string[] {
  if (unspaced.test(run)) {
    const signs = [...run];
    return [...signs, ...pairsOf(signs)];
  }
  const whole = unseparated(run);
  return [whole, ...(whole.match(digits) ?? []), ...(whole === run ? [] : run.split(','))];
}

/** What a run is asked by: the most telling of what it is found by. */
function askedBy(run: string): readonly string[] {
  const signs = [...run];
  if (unspaced.test(run)) return signs.length === 1 ? signs : pairsOf(signs);
  return [unseparated(run)];
}

/**
 * The runs of a folded text, in pieces. Pieces of an unspaced run overlap by one sign, so that no pair is lost; of a long word only the
 * first is told.
 */
function* runsOf(text: string): Generator<string, void, void> {
  const pattern = new RegExp(runs);
  let wordCutAt = -1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [run] = found;
    const isUnspaced = unspaced.test(run);
    const isCut = run.length >= longestRun;
    if (isUnspaced || found.index !== wordCutAt) yield run;
    if (isCut && isUnspaced) pattern.lastIndex -= /.$/su.exec(run)?.[0].length ?? 0;
    wordCutAt = isCut && !isUnspaced ? pattern.lastIndex : -1;
  }
}

function collected(text: string, wordsOf: (run: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const run of runsOf(text)) {
    for (const word of wordsOf(run)) found.add(cut(word));
    if (found.size >= maxTokens) break;
  }
  return [...found].slice(0, maxTokens);
}

/**
 * The words a folded text is found by, each once: Latin words in lower case, numbers, Chinese characters and their pairs
 * (联合应诉 gives 联, 合, 应, 诉, 联合, 合应, 应诉). At most `maxTokens`.
 */
export const tokensOf = (text: string): readonly string[] => collected(text, foundBy);

/** The words of a folded question that must all be among a document's for it to be found. None where nothing can be asked for. */
export const askedTokens = (typed: string): readonly string[] => collected(typed, askedBy);

/** A folded question, cut into the words and the unspaced runs a reader would mark in a text. */
export const askedTerms = (typed: string): readonly string[] => [...new Set(runsOf(typed))];
