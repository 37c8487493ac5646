import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { PersonName } from '../../parts/named';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import { ReasonAct } from '../../parts/reason-act';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { fundsWords, ratesWords } from './funds-words';
import { currencies, type FxRate, mayAddRatesQuery, ratePages, touchedByRates } from './queries';
import { ImportRates, TypeRate } from './rate-dialogs';

/** What currencies are worth in each other, by whom it was published. */
export function Page(): ReactNode {
  const t = useWords(ratesWords);
  const { funds } = useWords(fundsWords);
  const [search] = useFilters();
  const [doing, setDoing] = useState<'import' | 'type' | undefined>();
  const mayAdd = useQuery(mayAddRatesQuery).data === true;
  const close = (): void => setDoing(undefined);
  const filters: readonly Filter[] = [
    {
      name: 'currency',
      label: t.currency,
      options: currencies.map((value) => ({ value, label: value })),
    },
    {
      name: 'source',
      label: t.publisher,
      options: [
        { value: 'ecb', label: t.ecbShort },
        { value: 'fed', label: t.fedShort },
        { value: 'typed', label: t.typed },
      ],
    },
  ];
  const asked = given({
    currency: oneOf(currencies, search['currency']),
    source: oneOf(['ecb', 'fed', 'typed'] as const, search['source']),
  });
  return (
    <>
      <PageHead
        title={t.fxRates}
        crumb={<Link to="/funds">{funds}</Link>}
        actions={
          mayAdd && (
            <>
              <Button onClick={() => setDoing('import')}>{t.import}</Button>
              <Button type="primary" onClick={() => setDoing('type')}>
                {t.add}
              </Button>
            </>
          )
        }
      />
      <p className="quiet">{t.intro}</p>
      <ListFilters filters={filters} />
      <List pages={ratePages(asked)} filters={filters} empty={{ title: t.empty, hint: t.emptyHint }}>
        {(rows: readonly FxRate[]) => <RatesTable rows={rows} />}
      </List>
      {doing === 'import' && <ImportRates onClose={close} />}
      {doing === 'type' && <TypeRate onClose={close} />}
    </>
  );
}

function RatesTable({ rows }: { readonly rows: readonly FxRate[] }): ReactNode {
  const t = useWords(ratesWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [withdrawn, setWithdrawn] = useState<FxRate | undefined>();
  const columns: readonly Column<FxRate>[] = [
    {
      key: 'pair',
      heading: t.pair,
      leads: true,
      cell: ({ base, quote, withdrawnAt, withdrawReason }) => (
        <>
          <span className="strong">
            {base}/{quote}
          </span>{' '}
          {withdrawnAt && <Tag tone="past">{t.isWithdrawn}</Tag>}
          {withdrawReason && <div className="who">{withdrawReason}</div>}
        </>
      ),
    },
    {
      key: 'day',
      heading: t.day,
      width: '170px',
      cell: ({ day, span }) => (span === 'month' ? `${day.slice(0, 7)} · ${t.monthly}` : day),
    },
    { key: 'rate', heading: t.rate, amount: true, width: '130px', cell: ({ rate }) => rate },
    {
      key: 'source',
      heading: t.publisher,
      cell: ({ source, citation }) => (
        <>
          {say(source.name)}
          {citation && <div className="who">{citation}</div>}
        </>
      ),
    },
    {
      key: 'kept',
      heading: t.kept,
      width: '170px',
      cell: ({ importedAt, importedBy }) => (
        <>
          {wallTime(importedAt, zone)}
          <div className="who">
            <PersonName person={importedBy} />
          </div>
        </>
      ),
    },
    {
      key: 'doing',
      heading: t.doing,
      width: '100px',
      cell: (rate) =>
        rate.mayWithdraw && (
          <Button size="small" onClick={() => setWithdrawn(rate)}>
            {t.withdrawIt}
          </Button>
        ),
    },
  ];
  return (
    <>
      <RowsTable
        label={t.fxRates}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        toneOf={({ withdrawnAt }) => (withdrawnAt === null ? undefined : 'history')}
      />
      {withdrawn && <WithdrawRate rate={withdrawn} onClose={() => setWithdrawn(undefined)} />}
    </>
  );
}

function WithdrawRate({
  rate: { id, base, quote, day },
  onClose,
}: {
  readonly rate: FxRate;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(ratesWords);
  return (
    <ReasonAct
      title={`${t.takeBackRate} · ${base}/${quote} ${day}`}
      confirm={t.withdrawIt}
      danger
      touches={touchedByRates}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/fx-rates/{id}/withdrawal', {
            params: { path: { id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.takeBackHint}</p>
    </ReasonAct>
  );
}
