import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import type { BulkAct } from '../../../parts/bulk';
import { eachRow } from '../../../parts/each-row';
import { ListTable } from '../../../parts/list-table';
import { Named } from '../../../parts/named';
import type { Column } from '../../../parts/rows-table';
import { Tag, type Tone } from '../../../parts/tag';
import type { ChangeHeaders } from '../../../parts/use-act';
import { costsWords } from './costs-words';
import type { CostRow } from './queries';

export const costTones: Readonly<Record<CostRow['status']['id'], Tone>> = {
  received: 'wait',
  held: 'fatal',
  coded: 'wait',
  reviewed: 'wait',
  disputed: 'fatal',
  approved: 'ok',
  allocated: 'ok',
  paid: 'ok',
  reversed: 'past',
  withdrawn: 'past',
};

const review = ({ id, version }: CostRow, headers: ChangeHeaders) =>
  answered(
    api.POST('/api/v1/costs/{id}/moves', {
      params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
      body: { action: 'review' },
    }),
  );

/** Costs, one a row; those that may be reviewed are reviewed many at once. */
export function CostsTable({ rows }: { readonly rows: readonly CostRow[] }): ReactNode {
  const t = useWords(costsWords);
  const reviews: BulkAct<CostRow> = {
    key: 'review',
    label: t.reviewMany,
    fits: ({ moves }) => moves.includes('review'),
    touches: [['costs'], ['today']],
    run: (some, headers) => eachRow(some, headers, review),
  };
  const columns = useColumns();
  return (
    <ListTable
      label={t.costs}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ no }) => no}
      toneOf={({ status }) => (costTones[status.id] === 'past' ? 'history' : undefined)}
      acts={[reviews]}
      usual="-entered"
    />
  );
}

function useColumns(): readonly Column<CostRow>[] {
  const t = useWords(costsWords);
  const say = useSay();
  const rest = useLastColumns();
  return [
    {
      key: 'cost',
      heading: t.cost,
      leads: true,
      width: '110px',
      sort: 'entered',
      onPaper: ['no'],
      cell: ({ id, no }) => (
        <Link to="/money/costs/$costId" params={{ costId: id }} className="strong">
          {no}
        </Link>
      ),
    },
    {
      key: 'vendor',
      heading: t.vendor,
      onPaper: ['vendor', 'group'],
      cell: ({ vendor, group }) => (
        <>
          <Named name={vendor.name} />
          <div className="who">{say(group.name)}</div>
        </>
      ),
    },
    {
      key: 'invoice',
      heading: t.invoice,
      width: '150px',
      sort: 'invoiced',
      onPaper: ['number', 'invoiced'],
      cell: ({ number, invoicedOn }) => (
        <>
          {number}
          <div className="who">{invoicedOn}</div>
        </>
      ),
    },
    {
      key: 'service',
      heading: t.serviceDays,
      width: '120px',
      sort: 'service',
      onPaper: ['service'],
      cell: ({ serviceFrom, serviceUntil }) => (
        <>
          {serviceFrom}
          <div>{serviceUntil}</div>
        </>
      ),
    },
    ...rest,
  ];
}

/** What a cost is for, where it stands and what it comes to. */
function useLastColumns(): readonly Column<CostRow>[] {
  const t = useWords(costsWords);
  const say = useSay();
  return [
    {
      key: 'for',
      heading: t.coding,
      width: '190px',
      onPaper: ['pool', 'task'],
      cell: ({ pool, task, patent }) =>
        pool === null || task === null ? (
          <span className="who">{t.notCoded}</span>
        ) : (
          <>
            {say(pool.name)}
            <div className="who">
              {[`${task.code} ${say(task.name)}`, patent && say(patent.name)].filter(Boolean).join(' · ')}
            </div>
          </>
        ),
    },
    {
      key: 'status',
      heading: t.state,
      width: '140px',
      cell: ({ status }) => <Tag tone={costTones[status.id]}>{say(status.name)}</Tag>,
    },
    {
      key: 'amount',
      heading: t.amount,
      amount: true,
      width: '160px',
      onPaper: ['amount', 'fund'],
      cell: ({ amount, inFund }) => (
        <span className="figures">
          {moneyText(amount)}
          {inFund && inFund.currency !== amount.currency && <div className="who">{moneyText(inFund)}</div>}
        </span>
      ),
    },
  ];
}
