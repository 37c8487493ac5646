import { Link } from '@tanstack/react-router';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import { ListTable } from '../../parts/list-table';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { roleWords } from '../../session/session-words';
import { PersonName } from '../../parts/named';
import { nominationWords } from './nomination-words';
import type { Nomination } from './queries';

const touched = [['nominations'], ['people'], ['person']];

/** Who is named for what, whose consent it waits for, and what its reader may do. */
export function NominationsTable({ rows }: { readonly rows: readonly Nomination[] }): ReactNode {
  const t = useWords(nominationWords);
  const columns: readonly Column<Nomination>[] = [
    {
      key: 'person',
      heading: t.person,
      leads: true,
      by: ({ name }) => name,
      cell: (row) => <Named row={row} />,
    },
    { key: 'role', heading: t.role, cell: (row) => <NamedRole row={row} /> },
    {
      key: 'by',
      heading: t.by,
      by: ({ nominatedBy }) => nominatedBy?.name ?? null,
      cell: ({ nominatedBy }) => nominatedBy && <PersonName person={nominatedBy} />,
    },
    { key: 'state', heading: t.state, cell: (row) => <State row={row} /> },
    { key: 'doing', heading: t.doing, cell: (row) => <Doing row={row} /> },
  ];
  return <ListTable label={t.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Doing({ row }: { readonly row: Nomination }): ReactNode {
  const t = useWords(nominationWords);
  const names = useWords(roleWords);
  const { message } = App.useApp();
  const says = {
    confirm: t.confirmWhat(row.name, names[row.role]),
    send_again: row.email,
  } as const satisfies { readonly [A in Nomination['actions'][number]['action']]?: ReactNode };
  const isSaid = (action: string): action is keyof typeof says => action in says;
  return (
    <div className="row">
      <LifePanel
        size="small"
        offers={row.actions}
        version={null}
        main={['confirm']}
        grave={['refuse', 'withdraw']}
        ask={({ action }) => ({ says: isSaid(action) && <p>{says[action]}</p> })}
        touches={touched}
        send={({ action }, body: { readonly reason: string }, headers) => {
          const at = { params: { path: { id: row.id } }, headers: { ...headers } };
          if (action === 'confirm') return api.POST('/api/v1/nominations/{id}/confirmation', at);
          if (action === 'send_again') return api.POST('/api/v1/nominations/{id}/mail', at);
          return action === 'refuse'
            ? api.POST('/api/v1/nominations/{id}/refusal', { ...at, body })
            : api.POST('/api/v1/nominations/{id}/withdrawal', { ...at, body });
        }}
        onDone={(_, { action }) => action === 'send_again' && void message.success(t.sentAgain)}
      />
    </div>
  );
}

function Named({ row: { personId, name, email } }: { readonly row: Nomination }): ReactNode {
  const mayOpen = allows(useSession(), 'people.read');
  return (
    <>
      {personId !== null && mayOpen ? (
        <Link to="/administration/people/$personId" params={{ personId }} className="strong">
          {name}
        </Link>
      ) : (
        <span className="strong">{name}</span>
      )}
      {email !== null && <div className="who">{email}</div>}
    </>
  );
}

function NamedRole({ row: { role, memberName, from } }: { readonly row: Nomination }): ReactNode {
  const t = useWords(nominationWords);
  const names = useWords(roleWords);
  const say = useSay();
  return (
    <>
      {names[role]}
      {memberName && <span className="who"> · {say(memberName)}</span>}
      {from !== null && <span className="who"> · {t.fromDay(from)}</span>}
    </>
  );
}

const consents = ['office', 'members', 'firm', 'administrator'] as const;

function State({ row: { status, expired, consent, expiresAt } }: { readonly row: Nomination }): ReactNode {
  const t = useWords(nominationWords);
  const { zone } = useSession().person;
  if (expired) return <Tag tone="fatal">{t.expired}</Tag>;
  if (status === 'open')
    return <Tag tone="plain">{t.open(expiresAt === null ? '' : wallTime(expiresAt, zone))}</Tag>;
  const whom = consents.find((each) => each === consent);
  return <Tag tone="wait">{t.waitsFor(whom ? t[whom] : '')}</Tag>;
}
