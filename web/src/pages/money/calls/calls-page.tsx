import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { groupChoicesQuery } from '../../../api/queries';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { type Filter, ListFilters } from '../../../parts/list-filters';
import { ListTable } from '../../../parts/list-table';
import { oneOf } from '../../../parts/one-of';
import { PageHead } from '../../../parts/page-head';
import type { Column } from '../../../parts/rows-table';
import { Tag, type Tone } from '../../../parts/tag';
import { type Search, useFilters } from '../../../parts/use-filters';
import { callsWords } from './calls-words';
import { DraftCall } from './draft-call';
import { callPages, type CallRow, type CallsAsked, mayDraftQuery } from './queries';

export const callTones: Readonly<Record<CallRow['status']['id'], Tone>> = {
  draft: 'past',
  proposed: 'wait',
  approved: 'wait',
  issued: 'ok',
  closed: 'past',
  cancelled: 'past',
  rejected: 'past',
};

/** Calls on the members of groups, as far as the reader sees them. */
export function Page(): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const [search, change] = useFilters();
  const mayDraft = useQuery(mayDraftQuery).data === true;
  const groups = useQuery(groupChoicesQuery()).data?.items ?? [];
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: states.map((value) => ({ value, label: t[stateWords[value]] })),
    },
    {
      name: 'groupId',
      label: t.group,
      options: groups.map(({ id, name }) => ({ value: id, label: say(name) })),
    },
    { name: 'caseId', label: t.case, among: 'cases' },
  ];
  return (
    <>
      <PageHead
        title={t.calls}
        actions={
          <>
            <Link to="/money/payments">{t.payments}</Link>
            {mayDraft && (
              <Button type="primary" onClick={() => change({ act: 'draft' })}>
                {t.draftCall}
              </Button>
            )}
          </>
        }
      />
      <p className="quiet">{t.what}</p>
      <ListFilters filters={filters} />
      <List
        pages={callPages(askedIn(search))}
        filters={filters}
        empty={{ title: t.noCalls, hint: t.noCallsHint }}
      >
        {(rows) => <CallsTable rows={rows} />}
      </List>
      {mayDraft && search['act'] === 'draft' && (
        <DraftCall groupId={search['groupId']} onClose={() => change({ act: undefined })} />
      )}
    </>
  );
}

const states = [
  'draft',
  'proposed',
  'approved',
  'issued',
  'late',
  'closed',
  'cancelled',
  'rejected',
] as const;
const stateWords = {
  draft: 'draft',
  proposed: 'proposed',
  approved: 'approved',
  issued: 'issued',
  late: 'someLate',
  closed: 'paidByAll',
  cancelled: 'cancelled',
  rejected: 'rejected',
} as const;

const askedIn = (search: Search): CallsAsked =>
  given({
    state: oneOf(states, search['state']),
    groupId: search['groupId'],
    caseId: search['caseId'],
  });

function CallsTable({ rows }: { readonly rows: readonly CallRow[] }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const columns: readonly Column<CallRow>[] = [
    {
      key: 'call',
      heading: t.call,
      leads: true,
      onPaper: ['no', 'name', 'group'],
      cell: ({ id, no, name, group }) => (
        <>
          <Link to="/money/calls/$callId" params={{ callId: id }} className="strong">
            {no} · {say(name)}
          </Link>
          <div className="who">{say(group.name)}</div>
        </>
      ),
    },
    {
      key: 'period',
      heading: t.period,
      width: '150px',
      onPaper: ['from', 'until'],
      cell: ({ periodFrom, periodUntil }) => (
        <>
          {periodFrom}
          {periodUntil !== null && <div>– {periodUntil}</div>}
        </>
      ),
    },
    {
      key: 'state',
      heading: t.state,
      width: '150px',
      onPaper: ['state', 'late'],
      cell: ({ status, late }) => (
        <>
          <Tag tone={callTones[status.id]}>{say(status.name)}</Tag>
          {late !== null && late > 0 && (
            <Tag tone="fatal">
              {t.lateLines} {late}
            </Tag>
          )}
        </>
      ),
    },
    {
      key: 'due',
      heading: t.nextDue,
      width: '120px',
      onPaper: ['due'],
      cell: ({ nextDue }) => nextDue ?? '',
    },
    {
      key: 'total',
      heading: t.total,
      width: '160px',
      onPaper: ['total'],
      cell: ({ total }) => total && <span className="figures">{moneyText(total)}</span>,
    },
    {
      key: 'own',
      heading: t.ownOpen,
      width: '160px',
      onPaper: ['own'],
      cell: ({ own }) => own && <span className="figures strong">{moneyText(own)}</span>,
    },
  ];
  return <ListTable label={t.calls} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
