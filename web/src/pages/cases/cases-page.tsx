import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { plusDays } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { partWords } from '../../parts/part-words';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { CaseFilters } from './case-filters';
import { CasesTable } from './cases-table';
import { casesWords } from './cases-words';
import { type CaseFilter, filterKeys, queryOf } from './filter';
import { SavedViews } from './saved-views';

export function Page(): ReactNode {
  const t = useWords(casesWords);
  const session = useSession();
  const [search, change] = useFilters();
  const filter: CaseFilter = Object.fromEntries(filterKeys.map((key) => [key, search[key]]));
  return (
    <>
      <PageHead
        title={t.title}
        actions={
          allows(session, 'cases.write') && (
            <Link to="/cases/new" className="button main">
              {t.open}
            </Link>
          )
        }
      />
      <SavedViews filter={filter} onChoose={change} />
      <CaseFilters filter={filter} onChange={change} />
      <CaseList filter={filter} />
    </>
  );
}

function CaseList({ filter }: { readonly filter: CaseFilter }): ReactNode {
  const common = useWords(partWords);
  const { zone } = useSession().person;
  const days = Number(filter.within);
  const dueBy = days > 0 ? plusDays(todayIn(zone), days) : undefined;
  const query = queryOf(filter, dueBy);
  const cases = useInfiniteQuery({
    queryKey: ['cases', query],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/cases', {
          params: { query: { ...query, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <Answer query={cases}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <NoCases filtered={Object.keys(query).length > 2} />;
        return (
          <>
            <CasesTable rows={rows} />
            {cases.hasNextPage && (
              <div className="more">
                <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                  {common.more}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function NoCases({ filtered }: { readonly filtered: boolean }): ReactNode {
  const t = useWords(casesWords);
  const session = useSession();
  if (filtered) {
    return (
      <EmptyState title={t.emptyFiltered}>
        <p>{t.emptyFilteredHint}</p>
      </EmptyState>
    );
  }
  const mayOpen = allows(session, 'cases.write');
  return (
    <EmptyState title={t.empty}>
      <p>{mayOpen ? t.emptyHint : t.emptyForReader}</p>
      {mayOpen && <Link to="/cases/new">{t.open}</Link>}
    </EmptyState>
  );
}
