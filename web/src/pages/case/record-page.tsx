import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, RecordEntry } from '../../api/views';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { partWords } from '../../parts/part-words';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useFactName } from '../../parts/use-fact-name';
import { useSession } from '../../session/session';
import { CaseFrame } from './case-frame';
import { deadlineWords } from './deadline-words';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseRecord file={file} />}</CaseFrame>;
}

function CaseRecord({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(deadlineWords);
  const general = useWords(partWords);
  const record = useInfiniteQuery({
    queryKey: ['case', file.id, 'record'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/cases/{id}/record', {
          params: {
            path: { id: file.id },
            query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <>
      <p className="quiet">{t.recordHint}</p>
      <Answer query={record}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <EmptyState title={t.recordEmpty} />;
          return (
            <>
              <Facts rows={rows} />
              {record.hasNextPage && (
                <div className="more">
                  <Button loading={record.isFetchingNextPage} onClick={() => void record.fetchNextPage()}>
                    {general.more}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Facts({ rows }: { readonly rows: readonly RecordEntry[] }): ReactNode {
  const t = useWords(deadlineWords);
  const { zone } = useSession().person;
  const columns: readonly Column<RecordEntry>[] = [
    { key: 'at', heading: t.at, width: '150px', cell: ({ at }) => wallTime(at, zone) },
    { key: 'fact', heading: t.fact, cell: (entry) => <Fact entry={entry} /> },
    { key: 'actor', heading: t.actor, width: '140px', cell: ({ actor }) => actor ?? t.system },
  ];
  return <RowsTable label={t.fact} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Fact({ entry }: { readonly entry: RecordEntry }): ReactNode {
  const t = useWords(deadlineWords);
  const name = useFactName()(entry.type);
  return (
    <>
      {name !== undefined && <span className="strong">{name} </span>}
      <span className="mono quiet">{entry.type}</span>
      <details>
        <summary className="who">{t.content}</summary>
        <pre className="mono record-payload">{JSON.stringify(entry.payload, null, 2)}</pre>
      </details>
    </>
  );
}
