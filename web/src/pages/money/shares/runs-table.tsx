import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { Money } from '../ends/ends-parts';
import type { Runs } from './queries';
import { shareTones } from './shares-parts';
import { sharesWords } from './shares-words';

/** Runs by which costs are shared, one a row, each with what the reader's own members bear. */
export function RunsTable({ rows }: { readonly rows: Runs['items'] }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
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
          width: '150px',
          cell: ({ total }) => <Money of={total} />,
        },
        {
          key: 'own',
          heading: t.ownShare,
          amount: true,
          width: '150px',
          cell: ({ own }) =>
            own.map(({ member, amount }) => (
              <div key={member.id}>
                <Money of={amount} />
              </div>
            )),
        },
      ]}
    />
  );
}
