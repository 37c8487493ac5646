import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSay, useWords } from '../../../i18n/language';
import { isNothing, moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { FormDialog } from '../../../parts/form-dialog';
import { RowsTable } from '../../../parts/rows-table';
import { AmountItem, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { type Balance, balancesQuery, touched } from './queries';

type Settled = components['schemas']['BalanceSettledView'];

/** What stands to single members in the funds of a group, and how it is settled; not there where nothing does. */
export function Balances({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(endsWords);
  const navigate = useNavigate();
  const [settling, setSettling] = useState<Balance>();
  return (
    <Answer query={useQuery(balancesQuery(groupId))}>
      {({ items }) =>
        items.length === 0 ? null : (
          <section className="panel">
            <h2>{t.balances}</h2>
            <p className="quiet">{t.balancesWhat}</p>
            <Rows items={items} onSettle={setSettling} />
            {settling && (
              <Settle
                groupId={groupId}
                balance={settling}
                onClose={() => setSettling(undefined)}
                onDone={({ id, kind }) =>
                  void navigate({ to: kind === 'refund' ? `/money/refunds/${id}` : `/money/dues/${id}` })
                }
              />
            )}
          </section>
        )
      }
    </Answer>
  );
}

function Rows({
  items,
  onSettle,
}: {
  readonly items: readonly Balance[];
  readonly onSettle: (balance: Balance) => void;
}): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <RowsTable
      label={t.balances}
      rows={items}
      keyOf={({ fund, member }) => `${fund.id} ${member.id}`}
      columns={[
        {
          key: 'member',
          heading: t.member,
          leads: true,
          cell: ({ member, fund, stands }) => (
            <>
              {say(member.name)}
              <div className="who">
                {say(stands.name)} · {say(fund.name)}
              </div>
            </>
          ),
        },
        {
          key: 'free',
          heading: t.freeCredit,
          amount: true,
          width: '160px',
          cell: ({ free }) => <Money of={free} />,
        },
        {
          key: 'short',
          heading: t.short,
          amount: true,
          width: '160px',
          cell: ({ short }) => <Money of={isNothing(short) ? null : short} />,
        },
        {
          key: 'settle',
          heading: t.doing,
          width: '190px',
          cell: (one) =>
            one.refundId !== null ? (
              <Link to={`/money/refunds/${one.refundId}`}>{t.refund}</Link>
            ) : (
              one.maySettleBy !== null && (
                <Button size="small" className="no-print" onClick={() => onSettle(one)}>
                  {one.maySettleBy === 'refund' ? t.payOut : t.billShort}
                </Button>
              )
            ),
        },
      ]}
    />
  );
}

/** Asks how much goes back, or once more before a bill goes out. */
function Settle({
  groupId,
  balance: { fund, member, free, short, maySettleBy },
  onDone,
  onClose,
}: {
  readonly groupId: string;
  readonly balance: Balance;
  readonly onDone: (settled: Settled) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const isRefund = maySettleBy !== 'bill';
  return (
    <FormDialog<{ readonly amount?: string }, Settled>
      title={isRefund ? t.payOut : t.billShort}
      confirm={isRefund ? t.payOut : t.billShort}
      initial={isRefund ? { amount: free.amount } : {}}
      touches={touched}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/member-balances', {
            params: { path: { id: groupId } },
            body: {
              fundId: fund.id,
              memberId: member.id,
              ...(isRefund ? { by: 'refund', ...written } : { by: 'bill', amount: short.amount }),
            },
            headers,
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      {isRefund ? (
        <AmountItem
          name="amount"
          label={t.amount}
          currency={free.currency}
          extra={t.payOutWhat(moneyText(free))}
        />
      ) : (
        <p>{t.billWhat(say(member.name), moneyText(short))}</p>
      )}
    </FormDialog>
  );
}
