import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../api/client';
import { wallTime } from '../dates';
import { useSay, useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Answer } from './answer';
import { exportWords } from './export-words';
import { ProblemNotice } from './problem-notice';
import { type Column, RowsTable } from './rows-table';
import { type Export, fetchExport } from './use-export';

/** What the reader exported within a day, also from pages that were left meanwhile. */
export function RecentExports({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(exportWords);
  const say = useSay();
  const { zone } = useSession().person;
  const exports = useQuery({
    queryKey: ['exports'],
    refetchInterval: 2_000,
    queryFn: ({ signal }) => answered(api.GET('/api/v1/exports', { signal })),
  });
  const fetching = useMutation({ mutationFn: fetchExport });
  const columns: readonly Column<Export>[] = [
    { key: 'title', heading: t.titled, leads: true, cell: ({ title, fileName }) => fileName ?? say(title) },
    { key: 'at', heading: t.at, cell: ({ askedAt }) => wallTime(askedAt, zone) },
    {
      key: 'state',
      heading: t.state,
      cell: (row) => (
        <>
          {say(row.status.name)}
          {row.because && <div className="who">{say(row.because)}</div>}
        </>
      ),
    },
    {
      key: 'file',
      heading: t.doing,
      cell: (row) =>
        row.status.id === 'ready' && (
          <Button size="small" loading={fetching.isPending} onClick={() => fetching.mutate(row)}>
            {row.format === 'html' ? t.print : t.download}
          </Button>
        ),
    },
  ];
  return (
    <Modal open title={t.recent} footer={null} width={760} onCancel={onClose}>
      <p className="who">{t.recentHint}</p>
      {fetching.error && <ProblemNotice error={fetching.error} />}
      <Answer query={exports} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.noneRecent}</p>
          ) : (
            <RowsTable label={t.recent} columns={columns} rows={items} keyOf={({ id }) => id} />
          )
        }
      </Answer>
    </Modal>
  );
}
