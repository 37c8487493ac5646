import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language';
import { Answer } from './answer';
import { EmptyState } from './empty-state';
import { ExportButton } from './export-button';
import { chosenOf, cleared, type Filter, noFilters } from './list-filters';
import { partWords } from './part-words';
import { columnsAsked } from './paper-columns';
import { TellColumns } from './shown-columns';
import type { ExportedPaper } from './use-export';
import { useFilters } from './use-filters';

/** What is asked of the API for one page. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

interface Paged {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** Where the pages of a list are kept, and how one is asked for. */
export interface Pages<Page extends Paged> {
  readonly queryKey: QueryKey;
  readonly ask: (page: PageAsked, signal: AbortSignal) => Promise<Page>;
  /** How many rows a page has. */
  readonly limit?: number;
  /** The paper that has the same rows: what "export what I see" offers. */
  readonly paper?: ExportedPaper;
  /** Asked for again this often, where rows come and go while one looks. */
  readonly refetchMs?: number;
}

/** Declares the pages of a list. */
export const pagesOf = <Page extends Paged>(pages: Pages<Page>): Pages<Page> => pages;

/** The pages asked for so far; those shown before stay until others are there. */
export const usePages = <Page extends Paged>({ queryKey, ask, limit = 50, refetchMs }: Pages<Page>) =>
  useInfiniteQuery<Page, Error, InfiniteData<Page, string>, QueryKey, string>({
    queryKey,
    initialPageParam: '',
    placeholderData: keepPreviousData,
    ...(refetchMs !== undefined && { refetchInterval: refetchMs }),
    queryFn: ({ pageParam, signal }) =>
      ask({ limit, ...(pageParam !== '' && { cursor: pageParam }) }, signal),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** How a list is with nothing in it, where no filter hides what there is. */
export interface Empty {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}

/**
 * A list, page after page: its shape while on its way, its problem with a retry, what it is when empty, its rows, and a button for
 * the next page. Where a filter is set and nothing fits, it says so and offers to clear them.
 */
export function List<Page extends Paged>({
  pages,
  empty,
  filters = noFilters,
  children,
}: {
  readonly pages: Pages<Page>;
  readonly empty: Empty;
  readonly filters?: readonly Filter[];
  readonly children: (rows: readonly Page['items'][number][]) => ReactNode;
}): ReactNode {
  const query = usePages(pages);
  const t = useWords(partWords);
  const [columns, tellColumns] = useState<string | undefined>();
  return (
    <TellColumns value={tellColumns}>
      <Answer query={query}>
        {(given) => {
          const rows: readonly Page['items'][number][] = given.pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <NoRows empty={empty} filters={filters} />;
          return (
            <>
              {pages.paper && <ExportButton paper={pages.paper} columns={columnsAsked(columns)} />}
              {children(rows)}
              {query.hasNextPage && (
                <div className="more no-print">
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t.more}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answer>
    </TellColumns>
  );
}

/** What stands where there are no rows. */
export function NoRows({
  empty,
  filters,
}: {
  readonly empty: Empty;
  readonly filters: readonly Filter[];
}): ReactNode {
  const t = useWords(partWords);
  const [search, change] = useFilters();
  if (chosenOf(search, filters).length === 0) {
    return (
      <EmptyState title={empty.title}>
        {empty.hint && <p>{empty.hint}</p>}
        {empty.action}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.nothingFits}>
      <p>{t.nothingFitsHint}</p>
      <Button onClick={() => change(cleared(filters))}>{t.clearFilters}</Button>
    </EmptyState>
  );
}
