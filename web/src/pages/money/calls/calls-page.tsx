import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { type Filter, ListFilters } from '../../../parts/list-filters';
import { oneOf } from '../../../parts/one-of';
import { PageHead } from '../../../parts/page-head';
import { type Search, useFilters } from '../../../parts/use-filters';
import { moneyGroupsQuery } from '../group/queries';
import { CallsTable } from './calls-table';
import { callsWords } from './calls-words';
import { DraftCall } from './draft-call';
import { callPages, type CallsAsked, mayDraftQuery, paidFundsQuery } from './queries';

/** Calls on the members of groups, as far as the reader sees them. */
export function Page(): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const [search, change] = useFilters();
  const mayDraft = useQuery(mayDraftQuery).data === true;
  const seesPayments = useQuery(paidFundsQuery).data?.seesAny === true;
  const groups = useQuery(moneyGroupsQuery()).data ?? [];
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
            {seesPayments && <Link to="/money/payments">{t.payments}</Link>}
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
