import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useFilters } from '../../parts/use-filters';
import { rowsText } from './address-rows';
import { CostAnswer } from './cost-answer';
import { CurrencyField, RowsField, TextField } from './cost-fields';
import { CostFrame } from './cost-frame';
import { buyInIn, buyInToAsk, keysOf } from './cost-questions';
import { costWords } from './cost-words';
import { FiguresList } from './figures-list';
import { buyInQuery } from './queries';
import { useSettledQuestion } from './use-settled-question';

const fields = [
  ['historic', 'historic', 'historic'],
  ['sharePercent', 'share', 'sharePercent'],
  ['ratePercent', 'rate', 'ratePercent'],
  ['years', 'years', 'years'],
  ['premiumPercent', 'premium', 'premiumPercent'],
] as const;

/** What a late joiner pays, and to whom it is credited. */
export function Page(): ReactNode {
  const t = useWords(costWords);
  const [search, change] = useFilters();
  const question = buyInIn(search);
  const asked = useSettledQuestion(buyInToAsk(search));
  const query = useQuery(buyInQuery(asked));
  const form = (
    <>
      <div className="cost-line">
        {fields.map(([key, name, word]) => (
          <TextField
            key={key}
            label={t[word]}
            value={question[key]}
            onChange={(text) => change({ [name]: text })}
          />
        ))}
        <CurrencyField value={question.currency} onChange={(code) => change({ currency: code })} />
      </div>
      <RowsField
        label={t.paidNet}
        columns={[
          { key: 'id', label: t.who },
          { key: 'amount', label: t.amount },
        ]}
        rows={question.contributions}
        onChange={(rows) => change({ paid: rowsText(rows, keysOf.amounts) })}
      />
    </>
  );
  const sum = (amount: string): string => moneyText({ amount, currency: asked.currency });
  const columns: readonly Column<{ id: string; amount: string }>[] = [
    { key: 'who', heading: t.who, cell: ({ id }) => id, leads: true },
    {
      key: 'amount',
      heading: t.amount,
      amount: true,
      cell: ({ amount }) => <span className="cost-figure">{inThrees(amount)}</span>,
    },
  ];
  return (
    <CostFrame here="buyIn" search={search} onChange={change} form={form}>
      <CostAnswer query={query}>
        {({ price, parts, credits }) => (
          <>
            <FiguresList
              figures={[
                { what: t.caughtUp, figure: sum(parts.share) },
                { what: t.timeCost, figure: sum(parts.time) },
                { what: t.premium, figure: sum(parts.premium) },
                { what: t.price, figure: sum(price) },
              ]}
            />
            <h2>{t.credited}</h2>
            <RowsTable label={t.credited} columns={columns} rows={credits} keyOf={({ id }) => id} />
          </>
        )}
      </CostAnswer>
    </CostFrame>
  );
}
