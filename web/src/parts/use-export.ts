import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, newIdempotencyKey } from '../api/client';
import type { components } from '../api/schema';
import { printPage, saveFile } from './files-out';

export type Export = components['schemas']['ExportView'];
export type ExportFormat = Export['format'];

/** What a list is narrowed and sorted by, or the thing a report is of. */
export type ExportQuery = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What of the screen is exported: a paper by its name, narrowed and sorted as the screen is. */
export interface ExportedPaper {
  readonly name: string;
  readonly query?: ExportQuery;
}

/** How it is wanted. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly language: Export['language'];
  /** Of a list, by their names on paper. */
  readonly columns?: readonly string[];
}

const askEveryMs = 600;
const isUnderWay = (status: string): boolean => status === 'waiting' || status === 'running';

/** Values of a query as an address has them; what is not given is left out. */
const asText = (query: ExportQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
    ),
  );

/** Fetches the file of an export and keeps or prints it. */
export async function fetchExport({ id, format, fileName }: Export): Promise<void> {
  const file = await answered<unknown>(
    api.GET('/api/v1/exports/{id}/file', { params: { path: { id } }, parseAs: 'blob' }),
  );
  if (!(file instanceof Blob)) return;
  if (format === 'html') await printPage(await file.text());
  else saveFile(file, fileName ?? id);
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Asks for an export, follows it until it is made, and hands it out: also where its page was left meanwhile. One at a time. */
export function useExport({ name, query = {} }: ExportedPaper) {
  const [now, setNow] = useState<Export | undefined>();
  const run = useMutation({
    mutationFn: async ({ columns, ...wish }: ExportWish) => {
      setNow(undefined);
      let made = await answered(
        api.POST('/api/v1/exports', {
          headers: { 'Idempotency-Key': newIdempotencyKey() },
          body: { paper: name, query: asText(query), ...wish, ...(columns && { columns: [...columns] }) },
        }),
      );
      setNow(made);
      while (isUnderWay(made.status.id)) {
        await pause(askEveryMs);
        made = await answered(api.GET('/api/v1/exports/{id}', { params: { path: { id: made.id } } }));
        setNow(made);
      }
      if (made.status.id === 'ready') await fetchExport(made);
    },
  });
  const cancel = useMutation({
    mutationFn: (id: string) =>
      answered(api.POST('/api/v1/exports/{id}/cancellation', { params: { path: { id } } })),
  });
  return {
    ask: (wish: ExportWish) => run.mutate(wish),
    cancel: () => now && cancel.mutate(now.id),
    now,
    isUnderWay: run.isPending,
    error: run.error ?? cancel.error,
  };
}
