import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { Loading } from './loading';
import { NotFound } from './not-found';
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
