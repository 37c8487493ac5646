import { folded, foldedPlaces, foldedQuestion } from './fold.js';
import { askedTerms } from './domain/tokens.js';

/** A piece of a text, and whether it is what was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** How much of a text is shown before and after the first hit. */
const before = 60;
const after = 140;

/** A text is looked through in stretches that overlap, so that what stands at the end of one is whole in the next. */
const stretch = 20_000;
const overlap = 600;

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

/** The first stretch of a text that has one of the terms, and where in it they stand, as it is written. */
function firstFound(
  text: string,
  terms: readonly string[],
): { piece: string; hits: readonly Hit[] } | undefined {
  for (let from = 0; from < text.length; from += stretch - overlap) {
    const piece = text.slice(from, from + stretch);
    const searched = folded(piece);
    if (!terms.some((term) => searched.includes(term))) continue;
    const { text: found, places } = foldedPlaces(piece);
    const at = (place: number): number => places[place] ?? piece.length;
    const hits = hitsIn(found, terms).map(({ from: first, to }) => ({ from: at(first), to: at(to - 1) + 1 }));
    if (hits.length > 0) return { piece, hits };
  }
  return undefined;
}

const shown = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');

/** The surroundings of the first thing found in a text, cut into what was searched for and what stands around; empty where none was. */
export function snippetOf(text: string, typed: string): readonly SnippetPart[] {
  const terms = askedTerms(foldedQuestion(typed));
  const found = terms.length === 0 ? undefined : firstFound(text, terms);
  const first = found?.hits[0];
  if (found === undefined || first === undefined) return [];
  const start = Math.max(0, first.from - before);
  const end = Math.min(found.piece.length, first.to + after);
  const parts: SnippetPart[] = [];
  const tell = (from: number, to: number, hit: boolean): void => {
    if (to > from) parts.push({ text: shown(found.piece.slice(from, to)), hit });
  };
  let place = start;
  for (const { from, to } of found.hits) {
    if (from < place || to > end) continue;
    tell(place, from, false);
    tell(from, to, true);
    place = to;
  }
  tell(place, end, false);
  return parts;
}
