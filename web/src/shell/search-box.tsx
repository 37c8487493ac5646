import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { answered, api } from '../api/client';
import type { SearchHit } from '../api/views';
import { useSay, useWords } from '../i18n/language';
import { Named } from '../parts/named';
import { useSettled } from '../parts/use-settled';
import { shellWords } from './shell-words';

/**
 * Search over what the reader may see; `/` puts the cursor here. Arrow keys choose, Enter opens what is chosen. Pressed before there is
 * anything to choose, it opens what was meant once that is there: the one that is called or numbered so, or the only hit.
 */
export function SearchBox(): ReactNode {
  const t = useWords(shellWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [meant, setMeant] = useState<string | undefined>();
  const typed = text.trim();
  const settled = useSettled(typed);
  const q = meant ?? settled;
  const found = useQuery({
    queryKey: ['search', q],
    enabled: q !== '',
    queryFn: ({ signal }) => answered(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
  });
  const hits: readonly SearchHit[] = q === typed && q !== '' ? (found.data?.items ?? []) : [];
  const [first, another] = hits;
  useEffect(() => {
    if (meant === undefined || first === undefined) return;
    setMeant(undefined);
    if (!first.isExact && another !== undefined) return;
    setText('');
    void navigate({ to: first.link });
  }, [meant, first, another, navigate]);
  return (
    <div className="search-box" role="search">
      <AutoComplete
        id="search"
        value={text}
        options={hits.map((hit) => ({
          value: `${hit.kind}:${hit.id}`,
          link: hit.link,
          label: <Hit hit={hit} />,
        }))}
        onSearch={(written) => {
          setText(written);
          setMeant(undefined);
        }}
        onSelect={(_, chosen) => {
          setText('');
          void navigate({ to: chosen.link });
        }}
        onInputKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing && typed !== '' && hits.length === 0)
            setMeant(typed);
        }}
        notFoundContent={q !== '' && q === typed && found.isSuccess ? t.nothingFound(q) : null}
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
  const say = useSay();
  return (
    <div className="hit">
      <span>
        <Named name={hit.name} />
      </span>
      <small>
        {say(hit.kindName)}
        {hit.beside === null ? '' : ` · ${say(hit.beside)}`}
      </small>
    </div>
  );
}
