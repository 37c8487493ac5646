import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** How often what is on the screen is asked for again: whoever may no longer read it does not keep it there. */
export const everyMs = 10_000;

/** What an event of the stream tells, as far as it is needed here. */
interface News {
  readonly documentId: string;
}

/**
 * Reads `touched` again when something happens to a document of a case that the reader may know of, and when nothing more is told:
 * what the reader may read may have ended then. With `documentId`, news of that document alone counts.
 */
export function useNews(caseId: string | undefined, touched: readonly QueryKey[], documentId?: string): void {
  const client = useQueryClient();
  const keys = useRef(touched);
  keys.current = touched;
  useEffect(() => {
    if (caseId === undefined) return;
    const reread = (): void =>
      keys.current.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
    const news = new EventSource(`/api/v1/document-events?caseId=${caseId}`);
    news.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { documentId: told } = JSON.parse(data) as News;
      if (documentId === undefined || documentId === told) reread();
    });
    news.addEventListener('error', reread);
    return () => news.close();
  }, [caseId, client, documentId]);
}
