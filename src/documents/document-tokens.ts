import { setImmediate as turn } from 'node:timers/promises';
import type { Wording } from './documents.store.js';
import { maxTokens, tokensOf } from './domain/tokens.js';

/** How much of a text is cut into words before others have their turn. */
const atOnce = 250_000;

/** How far before that a blank is looked for, so that no word is cut in two. */
const within = 250;

/** A text in slices. Where no blank ends one, the next begins with its last sign, so that no pair of neighbours is lost. */
function* slicesOf(text: string): Generator<string, void, void> {
  for (let from = 0; from < text.length;) {
    const end = from + atOnce;
    const blank = /\s[^\s]*$/u.exec(text.slice(end - within, end));
    const to = end >= text.length ? text.length : blank === null ? end : end - within + blank.index + 1;
    yield text.slice(from, to);
    from = to < text.length && blank === null ? to - 1 : to;
  }
}

/**
 * Everything a document is found by: what is said of it, the name of its file, and what its newest version says. A long text is cut up
 * in turns, and holds up nobody else.
 */
export async function documentTokens(
  { title, author, recipients }: Pick<Wording, 'title' | 'author' | 'recipients'>,
  fileName: string,
  text: string | null,
): Promise<readonly string[]> {
  const said = [title, author, recipients, fileName].filter((part) => part !== null).join('\n');
  const found = new Set(tokensOf(said));
  for (const slice of slicesOf(text ?? '')) {
    for (const word of tokensOf(slice)) found.add(word);
    if (found.size >= maxTokens) break;
    await turn();
  }
  return [...found].slice(0, maxTokens);
}
