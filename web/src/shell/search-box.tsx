import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { answered, api } from '../api/client';
import type { SearchHit } from '../api/views';
import { useWords } from '../i18n/language';
import { shellWords } from './shell-words';

const kinds = ['case', 'party', 'member', 'person'] as const;
const isKind = (kind: string): kind is (typeof kinds)[number] => kinds.some((each) => each === kind);

/** Search over what the reader may see; `/` puts the cursor here. */
export function SearchBox(): ReactNode {
  const t = useWords(shellWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    queryKey: ['search', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
  });
  const hits: readonly SearchHit[] = q === '' ? [] : (found.data?.items ?? []);
  const options = hits.map((hit) => ({
    value: `${hit.kind}:${hit.id}`,
    link: hit.link,
    label: <Hit hit={hit} />,
  }));
  return (
    <div className="search-box" role="search">
      <AutoComplete
        id="search"
        value={text}
        options={options}
        onSearch={setText}
        onSelect={(_, chosen) => {
          setText('');
          void navigate({ to: chosen.link });
        }}
        notFoundContent={q !== '' && found.isSuccess ? t.nothingFound(q) : null}
        popupMatchSelectWidth={420}
        filterOption={false}
        defaultActiveFirstOption
      >
        <Input
          prefix={<SearchOutlined aria-hidden />}
          suffix={<kbd aria-hidden>/</kbd>}
          placeholder={t.search}
          aria-label={`${t.search} (${t.searchHint})`}
        />
      </AutoComplete>
    </div>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): ReactNode {
  const t = useWords(shellWords);
  return (
    <div className="hit">
      <span>{hit.title}</span>
      <small>
        {isKind(hit.kind) ? t[hit.kind] : hit.kind}
        {hit.subtitle === null ? '' : ` · ${hit.subtitle}`}
      </small>
    </div>
  );
}
