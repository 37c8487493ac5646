import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { useSession } from '../../session/session';
import { detailWords, documentWords, stateWords, tierWords } from './document-words';
import { sizeOf } from './size';

const hashes = ['sha256', 'declaredSha256', 'wordingHash', 'sourceNoteSha256'] as const;

const isOf = <K extends string>(words: Readonly<Record<K, string>>, key: unknown): key is K =>
  typeof key === 'string' && key in words;

/** What a link of a chain of evidence tells besides its act, in words; ids, which say nothing to a reader, stay in the export. */
export function EvidenceDetail({ detail }: { readonly detail: object }): ReactNode {
  const t = useWords(detailWords);
  const said = useSaid();
  const told = new Map<string, unknown>(Object.entries(detail));
  const rows = (Object.keys(t) as (keyof typeof t)[]).flatMap((key) => {
    const value = said(key, told.get(key));
    return value === undefined ? [] : [[key, value] as const];
  });
  if (rows.length === 0) return null;
  return (
    <dl className="evidence-detail">
      {rows.map(([key, value]) => (
        <div key={key} className="contents">
          <dt>{t[key]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value in words; undefined where there is nothing to say. */
function useSaid(): (key: string, value: unknown) => ReactNode {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  const states = useWords(stateWords);
  const { zone } = useSession().person;
  return (key, value) => {
    if (hashes.some((each) => each === key) && typeof value === 'string') return <Hash value={value} />;
    if (key === 'sizeBytes' && typeof value === 'number') return sizeOf(value);
    if (key === 'capturedAt' && typeof value === 'string') return wallTime(value, zone);
    if (key === 'tier' && isOf(tiers, value)) return tiers[value];
    if (key === 'state' && isOf(states, value)) return states[value];
    if (key === 'scan' && (value === 'clean' || value === 'unscanned' || value === 'infected'))
      return t[value];
    if (key === 'how' && (value === 'preview' || value === 'download' || value === 'link'))
      return t[`how_${value}`];
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  };
}

/** A hash by its beginning, whole on the clipboard. */
export function Hash({ value }: { readonly value: string }): ReactNode {
  const t = useWords(documentWords);
  return (
    <span className="evidence-hash">
      <span className="sha" title={value}>
        {value.slice(0, 12)}…
      </span>{' '}
      <CopyButton text={() => value} small>
        {t.copy}
      </CopyButton>
    </span>
  );
}
