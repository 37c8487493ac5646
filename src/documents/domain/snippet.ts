import { askedTerms, folded } from './tokens.js';

/** A piece of a text, and whether it is what was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** How much of a text is shown before and after the first hit. */
const before = 60;
const after = 140;

/** A text and its folded form, of equal length, so that a place in one is the place in the other. */
function aligned(text: string): { readonly shown: string; readonly searched: string } {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const searched = folded(plain);
  return searched.length === plain.length ? { shown: plain, searched } : { shown: searched, searched };
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

function hitsIn(searched: string, terms: readonly string[]): readonly Hit[] {
  const hits = terms.flatMap((term) => {
    const found: Hit[] = [];
    for (
      let from = searched.indexOf(term);
      from >= 0 && found.length < 20;
      from = searched.indexOf(term, from + 1)
    ) {
      found.push({ from, to: from + term.length });
    }
    return found;
  });
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The surroundings of the first thing found in a text, cut into what was searched for and what stands around; empty where none was. */
export function snippetOf(text: string, typed: string): readonly SnippetPart[] {
  const { shown, searched } = aligned(text);
  const hits = hitsIn(searched, askedTerms(typed));
  const [first] = hits;
  if (first === undefined) return [];
  const start = Math.max(0, first.from - before);
  const end = Math.min(shown.length, first.to + after);
  const parts: SnippetPart[] = [];
  let place = start;
  for (const { from, to } of hits) {
    if (from < place || to > end) continue;
    if (from > place) parts.push({ text: shown.slice(place, from), hit: false });
    parts.push({ text: shown.slice(from, to), hit: true });
    place = to;
  }
  if (place < end) parts.push({ text: shown.slice(place, end), hit: false });
  return parts;
}
