import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { given } from '../../../parts/given';
import { List } from '../../../parts/list';
import { type Filter, ListFilters } from '../../../parts/list-filters';
import { ListTable } from '../../../parts/list-table';
import { oneOf } from '../../../parts/one-of';
import { PageHead } from '../../../parts/page-head';
import type { Column } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useFilters } from '../../../parts/use-filters';
import { callsWords } from './calls-words';
import { paidFundsQuery, paymentPages, type PaymentRow } from './queries';
import { paymentTones } from './call-parts';
import { RecordPayment } from './record-payment';

/** Money that came in from members: what is nobody's yet waits to be matched. */
export function Page(): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const [search, change] = useFilters();
  const { funds = [], mayRecord = false } = useQuery(paidFundsQuery).data ?? {};
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: [
        { value: 'unmatched', label: t.unmatched },
        { value: 'matched', label: t.matched },
        { value: 'reversed', label: t.reversedOnes },
      ],
    },
    {
      name: 'fundId',
      label: t.fund,
      options: funds.map(({ id, name }) => ({ value: id, label: say(name) })),
    },
  ];
  const asked = given({
    state: oneOf(['unmatched', 'matched', 'reversed'] as const, search['state']),
    fundId: search['fundId'],
  });
  return (
    <>
      <PageHead
        title={t.payments}
        actions={
          <>
            <Link to="/money/calls">{t.calls}</Link>
            {mayRecord && (
              <Button type="primary" onClick={() => change({ act: 'record' })}>
                {t.recordPayment}
              </Button>
            )}
          </>
        }
      />
      <p className="quiet">{t.whatPayments}</p>
      <ListFilters filters={filters} />
      <List
        pages={paymentPages(asked)}
        filters={filters}
        empty={{ title: t.noPayments, hint: t.noPaymentsHint }}
      >
        {(rows) => <PaymentsTable rows={rows} />}
      </List>
      {mayRecord && search['act'] === 'record' && (
        <RecordPayment fundId={search['fundId']} onClose={() => change({ act: undefined })} />
      )}
    </>
  );
}

function PaymentsTable({ rows }: { readonly rows: readonly PaymentRow[] }): ReactNode {
  const t = useWords(callsWords);
  const say = useSay();
  const columns: readonly Column<PaymentRow>[] = [
    {
      key: 'on',
      heading: t.receivedOn,
      leads: true,
      width: '190px',
      onPaper: ['on', 'reference'],
      cell: ({ id, receivedOn, reference }) => (
        <>
          <Link to="/money/payments/$paymentId" params={{ paymentId: id }} className="strong">
            {receivedOn}
          </Link>
          <div className="who">{reference}</div>
        </>
      ),
    },
    {
      key: 'member',
      heading: t.whose,
      onPaper: ['member', 'payer', 'group'],
      cell: ({ member, payer, group, status }) => (
        <>
          {member && (
            <span className={status.id === 'reversed' ? 'quiet' : undefined}>{say(member.name)} </span>
          )}
          {status.id !== 'matched' && <Tag tone={paymentTones[status.id]}>{say(status.name)}</Tag>}
          <div className="who">
            {payer} · {say(group.name)}
          </div>
        </>
      ),
    },
    {
      key: 'to',
      heading: t.goesTo,
      onPaper: ['to', 'prepaid'],
      cell: ({ parts, prepaid }) => (
        <>
          {parts.map(({ lineId, callId, callNo, principal }) => (
            <div key={lineId}>
              <Link to="/money/calls/$callId" params={{ callId }}>
                {t.call} {callNo}
              </Link>{' '}
              <span className="figures">{moneyText(principal)}</span>
            </div>
          ))}
          {!isNothing(prepaid) && (
            <div className="who">
              {t.prepaid} {moneyText(prepaid)}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'amount',
      heading: t.amount,
      amount: true,
      width: '160px',
      onPaper: ['amount'],
      cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
    },
  ];
  return <ListTable label={t.payments} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
