import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** The shape of what is on its way. */
export function Loading({ rows = 6 }: { readonly rows?: number }): ReactNode {
  const t = useWords(partWords);
  return (
    <div className="loading" role="status" aria-label={t.loading}>
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows }} />
    </div>
  );
}

/** A page that is on its way: its heading is there from the start. */
export function PageLoading(): ReactNode {
  const t = useWords(partWords);
  return (
    <>
      <h1 className="only-heard">{t.loading}</h1>
      <Loading />
    </>
  );
}
