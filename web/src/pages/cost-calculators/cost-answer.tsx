import type { UseQueryResult } from '@tanstack/react-query';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { mayHelp } from '../calculator/may-help';
import { costWords } from './cost-words';

/** The result beside its question, or why there is none. */
export function CostAnswer<Given>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Given>;
  readonly children: (given: Given) => ReactNode;
}): ReactNode {
  const t = useWords(costWords);
  return (
    <section className="cost-result" aria-label={t.results} aria-live="polite" aria-busy={query.isFetching}>
      {query.isError ? (
        <ProblemNotice
          error={query.error}
          {...(mayHelp(query.error) && { onRetry: () => void query.refetch() })}
        />
      ) : query.data === undefined ? (
        <Loading />
      ) : (
        <Spin spinning={query.isPlaceholderData} delay={300}>
          {children(query.data)}
        </Spin>
      )}
    </section>
  );
}
