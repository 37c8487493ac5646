import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useWords } from '../i18n/language';
import { Loading, PageLoading } from './loading';
import { NotFound } from './not-found';
import { partWords } from './part-words';
import { ProblemNotice } from './problem-notice';

/**
 * What was asked of the API: its shape while on its way, its problem with a retry, or what it gave. What is no longer there when it
 * is asked for again is no longer shown either.
 */
export function Answer<Given>({
  query,
  rows,
  children,
}: {
  readonly query: UseQueryResult<Given>;
  readonly rows?: number;
  readonly children: (given: Given) => ReactNode;
}): ReactNode {
  if (asProblem(query.error)?.status === 404) return <NotFound />;
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading {...(rows !== undefined && { rows })} />;
  return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
}

/** What a whole page is about: as `Answer`, with a heading also while it is on its way and where it cannot be shown. */
export function PageAnswer<Given>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Given>;
  readonly children: (given: Given) => ReactNode;
}): ReactNode {
  const t = useWords(partWords);
  if (query.data === undefined && query.isPending) return <PageLoading />;
  const isRefused = query.data === undefined && asProblem(query.error)?.status !== 404;
  return (
    <>
      {isRefused && <h1 className="only-heard">{t.failed}</h1>}
      <Answer query={query}>{children}</Answer>
    </>
  );
}
