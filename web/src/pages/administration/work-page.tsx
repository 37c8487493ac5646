import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { MoreButton } from '../../parts/more-button';
import { useFilters } from '../../parts/use-filters';
import { AdminFrame } from './admin-frame';
import { oneOf } from './mail-queries';
import { WorkTable } from './work-table';
import { workWords } from './work-words';

const states = ['failed', 'waiting', 'done'] as const;

/** Work moves on while one looks. */
const refetchMs = 10_000;

export function Page(): ReactNode {
  const t = useWords(workWords);
  const [search, change] = useFilters();
  const state = oneOf(states, search['state']) ?? 'failed';
  const work = useInfiniteQuery({
    queryKey: ['work', state],
    initialPageParam: '',
    refetchInterval: refetchMs,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/api/v1/work', {
          params: { query: { state, limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <AdminFrame part="work">
      <p className="quiet">{t.intro}</p>
      <div className="filters">
        <Segmented
          aria-label={t.show}
          value={state}
          onChange={(chosen) => change({ state: chosen === 'failed' ? undefined : chosen })}
          options={states.map((value) => ({ value, label: t[value] }))}
        />
      </div>
      <Answer query={work}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          const [first] = pages;
          return (
            <>
              {first && <Counts counts={first.counts} />}
              {rows.length === 0 ? (
                <EmptyState title={state === 'failed' ? t.emptyFailed : t.emptyOther}>
                  {state === 'failed' && <p>{t.emptyFailedHint}</p>}
                </EmptyState>
              ) : (
                <WorkTable rows={rows} among={state} />
              )}
              <MoreButton query={work} />
            </>
          );
        }}
      </Answer>
    </AdminFrame>
  );
}

function Counts({ counts }: { readonly counts: components['schemas']['WorkCountsView'] }): ReactNode {
  const t = useWords(workWords);
  return (
    <ul className="counts">
      <li className={counts.failed > 0 ? 'bad' : undefined}>
        <b>{counts.failed}</b> {t.countFailed}
      </li>
      <li>
        <b>{counts.due}</b> {t.countDue}
      </li>
      <li>
        <b>{counts.planned}</b> {t.countPlanned}
      </li>
    </ul>
  );
}
