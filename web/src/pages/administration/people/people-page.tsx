import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language';
import { List } from '../../../parts/list';
import { type Filter, ListFilters } from '../../../parts/list-filters';
import { ListTable } from '../../../parts/list-table';
import { PersonName } from '../../../parts/named';
import { oneOf } from '../../../parts/one-of';
import type { Column } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { orderIn, useFilters } from '../../../parts/use-filters';
import { allows, useSession } from '../../../session/session';
import { roleWords } from '../../../session/session-words';
import { WaitingPanel } from '../../nominations/waiting-panel';
import { AdminFrame } from '../admin-frame';
import { HeldRoles } from './held-roles';
import { InvitePerson } from './invite-person';
import { peoplePages, type PersonRow, roles } from './people-queries';
import { peopleWords } from './people-words';
import { toneOfStatus } from './person-status';
import { SignInRule } from './sign-in-rule';

export function Page(): ReactNode {
  const t = useWords(peopleWords);
  const session = useSession();
  const [search, change] = useFilters();
  const mayInvite = allows(session, 'people.write');
  const filters = usePeopleFilters();
  return (
    <AdminFrame
      part="people"
      actions={
        mayInvite && (
          <Button type="primary" onClick={() => change({ act: 'invite' })}>
            {t.invite}
          </Button>
        )
      }
    >
      <WaitingPanel />
      {allows(session, 'alliance.secure') && <SignInRule />}
      <ListFilters list="people" search={t.search} filters={filters} />
      <List
        pages={peoplePages({
          q: search['q'],
          role: oneOf(roles, search['role']),
          memberId: search['memberId'],
          ...orderIn(search),
        })}
        filters={filters}
        empty={{ title: t.empty }}
      >
        {(rows) => <PeopleTable rows={rows} />}
      </List>
      {mayInvite && search['act'] === 'invite' && <InvitePerson onClose={() => change({ act: undefined })} />}
    </AdminFrame>
  );
}

function usePeopleFilters(): readonly Filter[] {
  const t = useWords(peopleWords);
  const names = useWords(roleWords);
  return [
    { name: 'role', label: t.role, options: roles.map((value) => ({ value, label: names[value] })) },
    { name: 'memberId', label: t.firm },
  ];
}

function PeopleTable({ rows }: { readonly rows: readonly PersonRow[] }): ReactNode {
  const t = useWords(peopleWords);
  const columns: readonly Column<PersonRow>[] = [
    {
      key: 'person',
      heading: t.person,
      onPaper: ['name'],
      leads: true,
      sort: 'pinyin',
      cell: ({ id, name, latinName }) => (
        <>
          <Link to="/administration/people/$personId" params={{ personId: id }} className="strong">
            <PersonName person={{ name, latinName }} />
          </Link>
        </>
      ),
    },
    { key: 'email', heading: t.email, sort: 'email', cell: ({ email }) => email },
    { key: 'roles', heading: t.roles, cell: (row) => <HeldRoles appointments={row.appointments} /> },
    {
      key: 'state',
      heading: t.state,
      width: '170px',
      cell: ({ status }) => <Tag tone={toneOfStatus(status)}>{t[status]}</Tag>,
    },
  ];
  return (
    <ListTable
      label={t.person}
      usual="pinyin"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ status }) => (status === 'disabled' ? 'history' : undefined)}
    />
  );
}
