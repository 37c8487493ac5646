import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import {
  type Approval,
  ApprovalAbout,
  ApprovalActs,
  ApprovalPanel,
  ApprovalState,
} from '../../parts/approval';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { PersonName } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { SidePane } from '../../parts/side-pane';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { approvalsWords } from './approvals-words';
import { approvalKindsQuery, approvalPages, approvalQuery, approvalStates } from './queries';

/** All that waits for the approval of somebody else than who asked, and what was decided. */
export function Page(): ReactNode {
  const t = useWords(approvalsWords);
  const say = useSay();
  const [search, change] = useFilters();
  const kinds = useQuery(approvalKindsQuery).data ?? [];
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: [
        { value: 'open', label: t.open },
        { value: 'decided', label: t.decided },
        { value: 'withdrawn', label: t.over },
      ],
    },
    { name: 'mine', label: t.whose, options: [{ value: 'true', label: t.mine }] },
    { name: 'kind', label: t.kind, options: kinds.map(({ id, name }) => ({ value: id, label: say(name) })) },
    { name: 'caseId', label: t.case, among: 'cases' },
  ];
  const asked = {
    state: oneOf(approvalStates, search['state']),
    kind: search['kind'],
    caseId: search['caseId'],
    mine: search['mine'] === 'true' ? (true as const) : undefined,
  };
  const opened = search['approval'];
  return (
    <>
      <PageHead title={t.approvals} />
      <p className="quiet">{t.what}</p>
      <ListFilters filters={filters} />
      <div className="with-pane">
        <div>
          <List pages={approvalPages(asked)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
            {(rows) => (
              <ApprovalsTable rows={rows} opened={opened} onOpen={(approval) => change({ approval })} />
            )}
          </List>
        </div>
        {opened && (
          <SidePane key={opened} label={t.approvals} onClose={() => change({ approval: undefined })}>
            <Opened id={opened} />
          </SidePane>
        )}
      </div>
    </>
  );
}

function Opened({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const query = useQuery(approvalQuery(id));
  return (
    <Answer query={query} rows={4}>
      {(approval) => (
        <>
          <h2>{say(approval.kind.name)}</h2>
          <p>
            <ApprovalAbout approval={approval} />
          </p>
          <ApprovalPanel approval={approval} touches={touched} />
        </>
      )}
    </Answer>
  );
}

const touched = [['approvals']] as const;

function ApprovalsTable({
  rows,
  opened,
  onOpen,
}: {
  readonly rows: readonly Approval[];
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const t = useWords(approvalsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Approval>[] = [
    {
      key: 'what',
      heading: t.subject,
      leads: true,
      onPaper: ['what', 'about'],
      cell: (approval) => (
        <>
          <button type="button" className="link own-line" onClick={() => onOpen(approval.id)}>
            {say(approval.kind.name)}
          </button>
          <div className="who">
            <ApprovalAbout approval={approval} />
          </div>
        </>
      ),
    },
    {
      key: 'asked',
      heading: t.asked,
      width: '150px',
      onPaper: ['asked', 'by'],
      cell: ({ askedAt, askedBy }) => (
        <>
          {wallTime(askedAt, zone)}
          <div className="who">{askedBy === null ? t.system : <PersonName person={askedBy} />}</div>
        </>
      ),
    },
    {
      key: 'hands',
      heading: t.decides,
      width: '130px',
      onPaper: ['hands', 'missing'],
      cell: ({ hands }) => hands.map(({ name }) => say(name)).join(' · '),
    },
    {
      key: 'state',
      heading: t.state,
      width: '130px',
      onPaper: ['state', 'deciders', 'decided', 'reason'],
      cell: (approval) => <ApprovalState approval={approval} />,
    },
    {
      key: 'doing',
      heading: t.doing,
      width: '150px',
      onPaper: [],
      cell: (approval) => <ApprovalActs approval={approval} touches={touched} size="small" />,
    },
  ];
  return (
    <ListTable label={t.approvals} columns={columns} rows={rows} keyOf={({ id }) => id} marked={opened} />
  );
}
