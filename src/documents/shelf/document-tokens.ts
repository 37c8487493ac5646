import { setImmediate as turn } from 'node:timers/promises';
import type { Wording } from './documents.store.js';
import { folded, halvesIn, maxTokens, tokensOf } from '../../reading/index.js';

/** How much of a text is cut into words before others have their turn. */
const atOnce = 250_000;

/** How far before that a blank is looked for, so that no word is cut in two. */
const within = 250;

/** A text in slices. The next begins with the last word of one, so that no pair of neighbours and no divided word is lost. */
function* slicesOf(text: string): Generator<string, void, void> {
  for (let from = 0; from < text.length;) {
    const end = from + atOnce;
    const last = end >= text.length ? null : /(\S*)(\s+)\S*$/u.exec(text.slice(end - within, end));
    const word = last === null ? end : end - within + last.index;
    const to = last === null ? end : word + (last[1]?.length ?? 0) + (last[2]?.length ?? 0);
    yield text.slice(from, to);
    from = end >= text.length ? text.length : last === null ? end - 1 : word;
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
  const said = [title, author, recipients, fileName].flatMap((part) => (part === null ? [] : [folded(part)]));
  const found = new Set(tokensOf(said.join('\n')));
  for (const slice of slicesOf(text ?? '')) {
    for (const word of tokensOf(`${folded(slice)}\n${folded(halvesIn(slice))}`)) found.add(word);
    if (found.size >= maxTokens) break;
    await turn();
  }
  return [...found].slice(0, maxTokens);
}
