import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language';
import { newCaseWords } from './new-case-words';
import type { ProposedField } from './proposal';

interface Piece {
  readonly from: number;
  readonly to: number;
  /** The fields read from this piece. */
  readonly ids: readonly string[];
}

/** Cuts the text at every passage's ends, so that overlapping passages share pieces. */
function piecesOf(text: string, fields: readonly ProposedField[]): readonly Piece[] {
  const passages = fields.flatMap(({ id, passage }) => (passage ? [{ id, ...passage }] : []));
  const cuts = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const within = passages.filter(({ start, end }) => start <= from && to <= end);
    return { from, to, ids: within.map(({ id }) => id) };
  });
}

/** The notice as it was pasted, with the passages the fields were read from. */
export function NoticeText({
  text,
  fields,
  looking,
}: {
  readonly text: string;
  readonly fields: readonly ProposedField[];
  readonly looking: string | undefined;
}): ReactNode {
  const t = useWords(newCaseWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark.looked');
    if (!mark || !box.current) return;
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [looking]);
  const settled = new Set(fields.filter(({ state }) => state === 'confirmed').map(({ id }) => id));
  return (
    <div className="notice-text" ref={box} role="region" aria-label={t.pasteHere} tabIndex={0} lang="en">
      {piecesOf(text, fields).map(({ from, to, ids }) => {
        const passage = text.slice(from, to);
        if (ids.length === 0) return passage;
        const looked = looking !== undefined && ids.includes(looking);
        const tone = ids.every((id) => settled.has(id)) ? 'settled' : '';
        return (
          <mark key={from} className={`${tone} ${looked ? 'looked' : ''}`.trim()}>
            {passage}
          </mark>
        );
      })}
    </div>
  );
}
