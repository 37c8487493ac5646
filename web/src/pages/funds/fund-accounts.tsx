import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { List } from '../../parts/list';
import { type Column, RowsTable } from '../../parts/rows-table';
import { SidePane } from '../../parts/side-pane';
import { useFilters } from '../../parts/use-filters';
import type { components } from '../../api/schema';
import { AccountName } from './account-name';
import { fundsWords } from './funds-words';
import { type Account, accountLinePages, accountsQuery } from './queries';

type Line = components['schemas']['AccountLineView'];

const isNone = ({ amount }: { readonly amount: string }): boolean => /^-?[0.]+$/.test(amount);

const keyOf = ({ kind, holder }: Account): string => `${kind.id} ${holder?.id ?? ''}`;

/** What stands on each account of a fund; one that is opened shows its lines. */
export function FundAccounts({ fundId }: { readonly fundId: string }): ReactNode {
  const t = useWords(fundsWords);
  const [search, change] = useFilters();
  const accounts = useQuery(accountsQuery(fundId));
  const wanted = `${search['account'] ?? ''} ${search['holder'] ?? ''}`;
  const close = (): void => change({ account: undefined, holder: undefined });
  return (
    <Answer query={accounts}>
      {({ items }) => {
        const opened = items.find((one) => keyOf(one) === wanted);
        if (items.length === 0) return <EmptyState title={t.noAccounts} />;
        return (
          <div className="with-pane">
            <AccountsTable
              rows={items}
              marked={wanted}
              onOpen={({ kind, holder }) => change({ account: kind.id, holder: holder?.id })}
            />
            {opened && (
              <SidePane key={wanted} label={t.lines} onClose={close}>
                <h2>
                  <AccountName account={opened} />
                </h2>
                <Lines fundId={fundId} account={opened} />
              </SidePane>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

function AccountsTable({
  rows,
  marked,
  onOpen,
}: {
  readonly rows: readonly Account[];
  readonly marked: string;
  readonly onOpen: (account: Account) => void;
}): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  const columns: readonly Column<Account>[] = [
    {
      key: 'account',
      heading: t.account,
      leads: true,
      cell: (account) => (
        <button type="button" className="link" onClick={() => onOpen(account)}>
          {say(account.kind.name)}
        </button>
      ),
    },
    {
      key: 'holder',
      heading: t.holder,
      cell: ({ holder }) => {
        if (holder === null) return <span className="who">{t.nobody}</span>;
        return holder.name === null ? <span className="who">{t.notTold}</span> : say(holder.name);
      },
    },
    {
      key: 'posted',
      heading: t.balance,
      amount: true,
      width: '190px',
      cell: ({ posted, kind }) => (
        <>
          <span className="fund-amount">{moneyText(posted)}</span>
          <div className="who">{t[kind.side]}</div>
        </>
      ),
    },
    {
      key: 'pending',
      heading: t.pending,
      amount: true,
      width: '200px',
      cell: ({ pendingIn, pendingOut }) => (
        <>
          {!isNone(pendingIn) && <div>{t.pendingIn(moneyText(pendingIn))}</div>}
          {!isNone(pendingOut) && <div>{t.pendingOut(moneyText(pendingOut))}</div>}
        </>
      ),
    },
  ];
  return <RowsTable label={t.accounts} columns={columns} rows={rows} keyOf={keyOf} marked={marked} />;
}

function Lines({ fundId, account }: { readonly fundId: string; readonly account: Account }): ReactNode {
  const t = useWords(fundsWords);
  const say = useSay();
  return (
    <List
      pages={accountLinePages(fundId, account.kind.id, account.holder?.id)}
      empty={{ title: t.noEntries }}
    >
      {(rows: readonly Line[]) => (
        <ol className="plain-list">
          {rows.map((line) => (
            <li key={`${line.entryId} ${line.debit === null ? 'c' : 'd'} ${line.balance.amount}`}>
              <dl className="entry-lines">
                <dt className="strong">
                  {line.on} · {say(line.kind.name)}
                </dt>
                <dd>
                  {line.debit === null ? '−' : '+'}
                  {inThrees((line.debit ?? line.credit)?.amount ?? '')}
                </dd>
                <dt className="who">
                  {t.no} {line.no}
                  {line.source.name && ` · ${say(line.source.name)}`}
                </dt>
                <dd className="who">
                  {t.balance} {moneyText(line.balance)}
                </dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
    </List>
  );
}
