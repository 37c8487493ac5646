import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { OpenFund } from './fund-dialogs';
import './funds.css';
import { fundsWords } from './funds-words';
import { fundPages, type FundRow, mayOpenQuery, purposes } from './queries';

/** Every fund the reader may know of, with what lies in it. */
export function Page(): ReactNode {
  const t = useWords(fundsWords);
  const [search] = useFilters();
  const [isOpening, setOpening] = useState(false);
  const mayOpen = useQuery(mayOpenQuery).data === true;
  const filters: readonly Filter[] = [
    { name: 'purpose', label: t.purpose, options: purposes.map((value) => ({ value, label: t[value] })) },
    {
      name: 'state',
      label: t.state,
      options: [
        { value: 'open', label: t.isOpen },
        { value: 'closed', label: t.isClosed },
      ],
    },
    { name: 'caseId', label: t.case, among: 'cases' },
  ];
  const asked = given({
    purpose: oneOf(purposes, search['purpose']),
    state: oneOf(['open', 'closed'] as const, search['state']),
    caseId: search['caseId'],
    ...orderIn<'opened' | '-opened' | 'name' | '-name'>(search),
  });
  return (
    <>
      <PageHead
        title={t.funds}
        actions={
          <>
            <Link to="/funds/rates" className="ant-btn ant-btn-default">
              {t.fxRates}
            </Link>
            {mayOpen && (
              <Button type="primary" onClick={() => setOpening(true)}>
                {t.open}
              </Button>
            )}
          </>
        }
      />
      <p className="quiet">{t.intro}</p>
      <ListFilters filters={filters} />
      <List pages={fundPages(asked)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
        {(rows) => <FundsTable rows={rows} />}
      </List>
      {isOpening && <OpenFund onClose={() => setOpening(false)} />}
    </>
  );
}

function FundsTable({ rows }: { readonly rows: readonly FundRow[] }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<FundRow>[] = [
    {
      key: 'name',
      heading: t.fund,
      leads: true,
      sort: 'name',
      onPaper: ['name', 'purpose', 'state'],
      cell: ({ id, name, purpose, status }) => (
        <>
          <Link to="/funds/$fundId" params={{ fundId: id }} className="strong">
            <Named name={name} />
          </Link>{' '}
          {status.id === 'closed' && <Tag tone="past">{say(status.name)}</Tag>}
          <div className="who">{say(purpose.name)}</div>
        </>
      ),
    },
    {
      key: 'case',
      heading: t.case,
      onPaper: ['case', 'group'],
      cell: ({ case: file, group }) => (
        <>
          {file && (
            <Link to="/cases/$caseId" params={{ caseId: file.id }}>
              {file.number ?? say(file.title)}
            </Link>
          )}
          {group && <div className="who">{say(group.name)}</div>}
        </>
      ),
    },
    {
      key: 'cash',
      heading: t.cash,
      amount: true,
      width: '150px',
      cell: ({ cash }) => <Amount>{moneyText(cash)}</Amount>,
    },
    {
      key: 'committed',
      heading: t.committed,
      amount: true,
      width: '150px',
      cell: ({ committed }) => <Amount>{moneyText(committed)}</Amount>,
    },
    {
      key: 'free',
      heading: t.free,
      amount: true,
      width: '150px',
      cell: ({ free }) => <Amount>{moneyText(free)}</Amount>,
    },
    {
      key: 'opened',
      heading: t.opened,
      sort: 'opened',
      width: '150px',
      cell: ({ openedAt }) => wallTime(openedAt, zone),
    },
  ];
  return <ListTable label={t.funds} columns={columns} rows={rows} keyOf={({ id }) => id} usual="-opened" />;
}

function Amount({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="fund-amount">{children}</span>;
}
