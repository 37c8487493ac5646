import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { Named } from '../../parts/named';
import { useSession } from '../../session/session';
import { groupWords } from './group-words';
import { groupPages, type GroupRow } from './queries';
import { statusTone } from './status-tone';

/** The groups the reader may see, of one case or of all. */
export function GroupsTable({ caseId }: { readonly caseId?: string }): ReactNode {
  const t = useWords(groupWords);
  const [search] = useFilters();
  return (
    <List
      pages={groupPages({ ...given({ caseId }), ...orderIn(search) })}
      empty={{ title: caseId === undefined ? t.empty : t.emptyCase, hint: t.emptyHint }}
    >
      {(rows) => <Table rows={rows} withCase={caseId === undefined} />}
    </List>
  );
}

function Table({
  rows,
  withCase,
}: {
  readonly rows: readonly GroupRow[];
  readonly withCase: boolean;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<GroupRow>[] = [
    {
      key: 'name',
      heading: t.name,
      leads: true,
      sort: 'name',
      cell: ({ id, name }) => (
        <Link to="/groups/$groupId" params={{ groupId: id }} className="strong">
          <Named name={name} />
        </Link>
      ),
    },
    ...(withCase
      ? [
          {
            key: 'case',
            heading: t.case,
            cell: ({ case: file }: GroupRow) => (
              <Link to="/cases/$caseId" params={{ caseId: file.id }}>
                {file.number ?? say(file.title)}
              </Link>
            ),
          },
        ]
      : []),
    {
      key: 'status',
      heading: t.status,
      onPaper: ['state'],
      width: '150px',
      cell: ({ status }) => <Tag tone={statusTone(status.id)}>{say(status.name)}</Tag>,
    },
    {
      key: 'active',
      heading: t.active,
      onPaper: ['members'],
      width: '120px',
      cell: ({ activeMembers }) => activeMembers,
    },
    {
      key: 'opened',
      heading: t.opened,
      sort: 'opened',
      width: '150px',
      cell: ({ openedAt }) => wallTime(openedAt, zone),
    },
  ];
  return <ListTable label={t.title} columns={columns} rows={rows} keyOf={({ id }) => id} usual="-opened" />;
}
