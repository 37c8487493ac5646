import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { groupWords } from './group-words';
import { accessQuery, type Standing } from './queries';

/** Who reads what the group shares, and why. */
export function AccessSection({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(groupWords);
  const access = useQuery(accessQuery(groupId));
  return (
    <>
      <p className="quiet">{t.accessHint}</p>
      <Answer query={access}>
        {({ standings }) =>
          standings.length === 0 ? <EmptyState title={t.nobody} /> : <Table rows={standings} />
        }
      </Answer>
    </>
  );
}

function Table({ rows }: { readonly rows: readonly Standing[] }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Standing>[] = [
    {
      key: 'holder',
      heading: t.holder,
      leads: true,
      cell: ({ holder }) => <span className="strong">{say(holder)}</span>,
    },
    { key: 'ground', heading: t.basis, cell: ({ basis }) => say(basis.name) },
    {
      key: 'from',
      heading: t.from,
      width: '150px',
      cell: ({ from }) => (from === null ? t.fromBeginning : wallTime(from, zone)),
    },
    {
      key: 'until',
      heading: t.until,
      width: '180px',
      cell: ({ until, cutAt }) =>
        cutAt === null ? (
          until === null ? (
            t.still
          ) : (
            wallTime(until, zone)
          )
        ) : (
          <Tag tone="past">{t.cut(wallTime(cutAt, zone))}</Tag>
        ),
    },
    {
      key: 'readers',
      heading: t.readers,
      cell: ({ people }) =>
        people.length === 0 ? <span className="who">{t.nobody}</span> : people.join(', '),
    },
  ];
  return (
    <RowsTable
      label={t.access}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ cutAt }) => (cutAt === null ? undefined : 'history')}
    />
  );
}
