import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { SearchWords } from '../../parts/search-words';
import { useFilters } from '../../parts/use-filters';
import { documentWords, folderWords, stateWords, tierWords } from './document-words';
import type { Asked } from './queries';

const keysOf = <K extends string>(words: Readonly<Record<K, string>>): readonly K[] =>
  Object.keys(words) as K[];
const oneOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  value: string | undefined,
): K | undefined => keysOf(words).find((key) => key === value);

/** The filters in the address, as the API asks for them. */
export function useDocumentFilters(): readonly [Omit<Asked, 'cursor' | 'limit'>, boolean] {
  const [search] = useFilters();
  const folder = oneOf(useWords(folderWords), search['folder']);
  const tier = oneOf(useWords(tierWords), search['tier']);
  const state = oneOf(useWords(stateWords), search['state']);
  const q = search['q'] ?? '';
  const proceedingId = search['proceeding'];
  const asked = {
    ...(folder && { folder }),
    ...(tier && { tier }),
    ...(state && { state }),
    ...(q !== '' && { q }),
    ...(proceedingId !== undefined && { proceedingId }),
  };
  return [asked, Object.keys(asked).length > 0];
}

function Choice<K extends string>({
  label,
  words,
  name,
}: {
  readonly label: string;
  readonly words: Readonly<Record<K, string>>;
  readonly name: string;
}): ReactNode {
  const t = useWords(documentWords);
  const [search, change] = useFilters();
  return (
    <Select
      aria-label={label}
      value={oneOf(words, search[name]) ?? 'all'}
      popupMatchSelectWidth={false}
      options={[
        { value: 'all', label: `${label}: ${t.all}` },
        ...keysOf(words).map((key) => ({ value: key, label: words[key] })),
      ]}
      onChange={(chosen: string) => change({ [name]: chosen === 'all' ? undefined : chosen })}
    />
  );
}

/** Search and filters of a list of documents, kept in the address. */
export function DocumentFilters({ children }: { readonly children?: ReactNode }): ReactNode {
  const t = useWords(documentWords);
  const [search, change] = useFilters();
  return (
    <div className="filters">
      <SearchWords label={t.search} q={search['q'] ?? ''} onChange={(typed) => change({ q: typed })} />
      <Choice label={t.folder} words={useWords(folderWords)} name="folder" />
      <Choice label={t.tier} words={useWords(tierWords)} name="tier" />
      <Choice label={t.state} words={useWords(stateWords)} name="state" />
      {children}
    </div>
  );
}
