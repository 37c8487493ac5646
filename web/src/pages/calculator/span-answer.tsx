import type { UseQueryResult } from '@tanstack/react-query';
import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { EmptyState } from '../../parts/empty-state';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { calculatorWords } from './calculator-words';
import { mayHelp } from './may-help';

/** The answer to a question of a calculator: what is missing, why there is none, or the answer itself. */
export function SpanAnswer<Given>({
  query,
  isAsked,
  waiting,
  children,
}: {
  readonly query: UseQueryResult<Given>;
  readonly isAsked: boolean;
  readonly waiting: string;
  readonly children: (given: Given) => ReactNode;
}): ReactNode {
  const t = useWords(calculatorWords);
  if (!isAsked) {
    return (
      <section aria-label={t.results}>
        <EmptyState title={waiting}>
          <p>{t.waitingHint}</p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="results" aria-label={t.results} aria-live="polite" aria-busy={query.isFetching}>
      {query.isError ? (
        <ProblemNotice
          error={query.error}
          {...(mayHelp(query.error) && { onRetry: () => void query.refetch() })}
        />
      ) : query.data !== undefined ? (
        <Spin spinning={query.isPlaceholderData} delay={200}>
          {children(query.data)}
        </Spin>
      ) : (
        <Loading />
      )}
    </section>
  );
}
