import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** Asks for the next page of a list; nothing where the last one is shown. */
export function MoreButton({
  query,
}: {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}): ReactNode {
  const t = useWords(partWords);
  if (!query.hasNextPage) return null;
  return (
    <div className="more">
      <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t.more}
      </Button>
    </div>
  );
}
