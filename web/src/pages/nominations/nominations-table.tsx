import { Link } from '@tanstack/react-router';
import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonAct } from '../../parts/reason-act';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import type { ChangeHeaders } from '../../parts/use-act';
import { allows, useSession } from '../../session/session';
import { roleWords } from '../../session/session-words';
import { nominationWords } from './nomination-words';
import type { Nomination } from './queries';

type Action = Nomination['actions'][number]['action'];
const touched = [['nominations'], ['people'], ['person']];
const at = (row: Nomination, headers: ChangeHeaders) => ({
  params: { path: { id: row.id } },
  headers: { ...headers },
});

/** Who is named for what, whose consent it waits for, and what its reader may do. */
export function NominationsTable({ rows }: { readonly rows: readonly Nomination[] }): ReactNode {
  const t = useWords(nominationWords);
  const [doing, setDoing] = useState<{ readonly row: Nomination; readonly action: Action } | undefined>();
  const close = (): void => setDoing(undefined);
  const columns: readonly Column<Nomination>[] = [
    { key: 'person', heading: t.person, leads: true, cell: (row) => <Named row={row} /> },
    { key: 'role', heading: t.role, cell: (row) => <NamedRole row={row} /> },
    { key: 'by', heading: t.by, cell: ({ nominatedBy }) => nominatedBy?.name ?? null },
    { key: 'state', heading: t.state, cell: (row) => <State row={row} /> },
    {
      key: 'doing',
      heading: t.doing,
      cell: (row) => (
        <div className="row">
          {row.actions.map((offer) => (
            <ActionButton
              key={offer.action}
              offer={offer}
              size="small"
              type={offer.action === 'confirm' ? 'primary' : 'default'}
              onClick={() => setDoing({ row, action: offer.action })}
            >
              {t[offer.action]}
            </ActionButton>
          ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <RowsTable label={t.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
      {doing?.action === 'confirm' && <Confirm row={doing.row} onClose={close} />}
      {doing?.action === 'send_again' && <SendAgain row={doing.row} onClose={close} />}
      {doing?.action === 'refuse' && (
        <ReasonAct
          title={t.refuse}
          confirm={t.refuse}
          danger
          touches={touched}
          send={(reason, headers) =>
            api.POST('/api/v1/nominations/{id}/refusal', { ...at(doing.row, headers), body: { reason } })
          }
          onClose={close}
        />
      )}
      {doing?.action === 'withdraw' && (
        <ReasonAct
          title={t.takeBack}
          confirm={t.takeBack}
          danger
          touches={touched}
          send={(reason, headers) =>
            api.POST('/api/v1/nominations/{id}/withdrawal', {
              ...at(doing.row, headers),
              body: { reason },
            })
          }
          onClose={close}
        />
      )}
    </>
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

interface Doing {
  readonly row: Nomination;
  readonly onClose: () => void;
}

/** Consent, asked once more with who and what in it. */
function Confirm({ row, onClose }: Doing): ReactNode {
  const t = useWords(nominationWords);
  const names = useWords(roleWords);
  return (
    <FormDialog<object>
      title={t.confirm}
      confirm={t.confirm}
      touches={touched}
      send={(_, headers) => api.POST('/api/v1/nominations/{id}/confirmation', at(row, headers))}
      onClose={onClose}
    >
      <p>{t.confirmWhat(row.name, names[row.role])}</p>
    </FormDialog>
  );
}

function SendAgain({ row, onClose }: Doing): ReactNode {
  const t = useWords(nominationWords);
  const { message } = App.useApp();
  return (
    <FormDialog<object>
      title={t.send_again}
      confirm={t.send_again}
      touches={touched}
      send={(_, headers) => api.POST('/api/v1/nominations/{id}/mail', at(row, headers))}
      onDone={() => void message.success(t.sentAgain)}
      onClose={onClose}
    >
      <p>{row.email}</p>
    </FormDialog>
  );
}
