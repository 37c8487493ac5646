import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { dictionary } from '../../i18n/words';
import { Answer } from '../../parts/answer';
import { CopyButton } from '../../parts/copy-button';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useSettled } from '../../parts/use-settled';
import './names.css';

const namesWords = dictionary({
  intro: {
    zh: '两个名称是否可能属于同一企业。不保存任何内容，地址栏包含全部输入，可直接分享。',
    en: 'Whether two names may be one firm’s. Nothing is stored. The address holds both names, so it can be shared.',
  },
  one: { zh: '一个名称', en: 'One name' },
  other: { zh: '另一名称', en: 'The other name' },
  hint: {
    zh: '中文、拼音、外文均可；可写曾用名，如“（曾用名：……）”',
    en: 'In Chinese, pinyin or any other language; a former name may stand in brackets: “(formerly …)”',
  },
  alike: { zh: '可能为同一企业，请人工核对', en: 'May be one firm: a person must look' },
  different: { zh: '不相似', en: 'Not alike' },
  missing: { zh: '请输入两个名称', en: 'Write two names' },
  missingHint: {
    zh: '地名、组织形式和行业用语本身不构成相似',
    en: 'A shared place, form of company or trade alone is no likeness',
  },
});

/** An answer depends on the two names alone, so once given it stays good. */
const likenessQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ['names', a, b],
    enabled: a !== '' && b !== '',
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answered(api.POST('/api/v1/names/compare', { body: { a, b }, signal })),
  });

/** Two names compared as a check for conflicts compares them. */
export function Page(): ReactNode {
  const t = useWords(namesWords);
  const [search, change] = useFilters();
  const fields = [
    { key: 'a', label: t.one, value: search['a'] ?? '' },
    { key: 'b', label: t.other, value: search['b'] ?? '' },
  ];
  return (
    <>
      <PageHead
        title={t.compareNames}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={() => change({ a: undefined, b: undefined })}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <div className="names-asked">
        {fields.map(({ key, label, value }) => (
          <label key={key}>
            {label}
            <Input
              value={value}
              maxLength={300}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <p className="quiet no-print">{t.hint}</p>
      <Likeness a={(search['a'] ?? '').trim()} b={(search['b'] ?? '').trim()} />
    </>
  );
}

function Likeness({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const t = useWords(namesWords);
  const say = useSay();
  const query = useQuery(likenessQuery(useSettled(a), useSettled(b)));
  if (a === '' || b === '') return <EmptyState title={t.missing}>{t.missingHint}</EmptyState>;
  return (
    <Answer query={query} rows={1}>
      {({ alike, because }) => (
        <section className="names-answer" aria-live="polite">
          <Tag tone={alike ? 'wait' : 'past'}>{alike ? t.alike : t.different}</Tag>
          <p>{say(because)}</p>
        </section>
      )}
    </Answer>
  );
}
