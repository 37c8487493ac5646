import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Money } from '../ends/ends-parts';
import type { Runs } from './queries';
import { shareTones } from './shares-parts';
import { sharesWords } from './shares-words';

type Row = Runs['items'][number];

/** Runs by which costs are shared, one a row, each with what the reader's own members bear. */
export function RunsTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const own: Column<Row> = {
    key: 'own',
    heading: t.ownShare,
    amount: true,
    width: '180px',
    cell: (run) =>
      run.own.map(({ member, amount }) => (
        <div key={member.id}>
          <Money of={amount} />
        </div>
      )),
  };
  return (
    <RowsTable
      label={t.runs}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'no',
          heading: t.run,
          leads: true,
          cell: ({ id, no, from, until, status }) => (
            <>
              <Link to="/money/runs/$runId" params={{ runId: id }}>
                {t.run} {no}
              </Link>{' '}
              <Tag tone={shareTones[status.id] ?? 'wait'}>{say(status.name)}</Tag>
              <div>
                {from} – {until}
              </div>
            </>
          ),
        },
        {
          key: 'total',
          heading: t.totalShared,
          amount: true,
          width: '180px',
          cell: ({ total }) => <Money of={total} />,
        },
        // Who keeps the money has no share of it.
        ...(rows.some((run) => run.own.length > 0) ? [own] : []),
      ]}
    />
  );
}
