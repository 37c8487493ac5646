import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { EmptyState } from '../../../parts/empty-state';
import { MemberSelect } from '../../../parts/member-select';
import { MoreButton } from '../../../parts/more-button';
import { type Column, RowsTable } from '../../../parts/rows-table';
import { SearchWords } from '../../../parts/search-words';
import { Tag } from '../../../parts/tag';
import { useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import { roleWords } from '../../../session/session-words';
import { WaitingPanel } from '../../nominations/waiting-panel';
import { AdminFrame } from '../admin-frame';
import { HeldRoles } from './held-roles';
import { InvitePerson } from './invite-person';
import { type PeopleFilter, peopleQuery, type PersonRow, roles } from './people-queries';
import { peopleWords } from './people-words';
import { toneOfStatus } from './person-status';

export function Page(): ReactNode {
  const t = useWords(peopleWords);
  const session = useSession();
  const [search, change] = useFilters();
  const [inviting, setInviting] = useState(false);
  const filter: PeopleFilter = {
    q: search['q'],
    role: roles.find((role) => role === search['role']),
    memberId: search['memberId'],
  };
  return (
    <AdminFrame
      part="people"
      actions={
        allows(session, 'people.write') && (
          <Button type="primary" onClick={() => setInviting(true)}>
            {t.invite}
          </Button>
        )
      }
    >
      <WaitingPanel />
      <Filters filter={filter} onChange={change} />
      <PeopleList filter={filter} />
      {inviting && <InvitePerson onClose={() => setInviting(false)} />}
    </AdminFrame>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: PeopleFilter;
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void;
}): ReactNode {
  const t = useWords(peopleWords);
  const names = useWords(roleWords);
  return (
    <div className="filters">
      <SearchWords label={t.search} q={filter.q ?? ''} onChange={(q) => onChange({ q })} />
      <Select
        aria-label={t.role}
        placeholder={t.anyRole}
        allowClear
        value={filter.role ?? null}
        popupMatchSelectWidth={false}
        options={roles.map((role) => ({ value: role, label: names[role] }))}
        onChange={(role: string | null | undefined) => onChange({ role: role ?? undefined })}
      />
      <div style={{ minWidth: 200 }}>
        <MemberSelect
          value={filter.memberId}
          placeholder={t.anyFirm}
          onChange={(memberId) => onChange({ memberId })}
        />
      </div>
    </div>
  );
}

function PeopleList({ filter }: { readonly filter: PeopleFilter }): ReactNode {
  const t = useWords(peopleWords);
  const people = useInfiniteQuery({ ...peopleQuery(filter), placeholderData: keepPreviousData });
  return (
    <Answer query={people}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState title={t.empty}>
              <p>{t.emptyHint}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <PeopleTable rows={rows} />
            <MoreButton query={people} />
          </>
        );
      }}
    </Answer>
  );
}

function PeopleTable({ rows }: { readonly rows: readonly PersonRow[] }): ReactNode {
  const t = useWords(peopleWords);
  const columns: readonly Column<PersonRow>[] = [
    {
      key: 'person',
      heading: t.person,
      leads: true,
      cell: ({ id, name, latinName, email }) => (
        <>
          <Link to="/administration/people/$personId" params={{ personId: id }} className="strong">
            {name}
          </Link>{' '}
          <span className="who">{latinName}</span>
          <div className="who">{email}</div>
        </>
      ),
    },
    { key: 'roles', heading: t.roles, cell: (row) => <HeldRoles appointments={row.appointments} /> },
    {
      key: 'state',
      heading: t.state,
      width: '170px',
      cell: ({ status }) => <Tag tone={toneOfStatus(status)}>{t[status]}</Tag>,
    },
  ];
  return (
    <RowsTable
      label={t.person}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ status }) => (status === 'disabled' ? 'history' : undefined)}
    />
  );
}
