import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { type Column, RowsTable } from '../../parts/rows-table';
import { type Search, useFilters } from '../../parts/use-filters';
import { rowsText } from './address-rows';
import { CostAnswer } from './cost-answer';
import { CurrencyField, RowsField, TextField } from './cost-fields';
import { CostFrame } from './cost-frame';
import { defaultIn, defaultToAsk, keysOf } from './cost-questions';
import { costWords } from './cost-words';
import { FiguresList } from './figures-list';
import { defaultQuery } from './queries';
import { useSettledQuestion } from './use-settled-question';

type Carried = components['schemas']['CalculatedDefaultView'];

/** Who carries a default within their caps, and who gets it back with interest. */
export function Page(): ReactNode {
  const [search, change] = useFilters();
  const asked = useSettledQuestion(defaultToAsk(search));
  const query = useQuery(defaultQuery(asked));
  return (
    <CostFrame
      here="default"
      search={search}
      onChange={change}
      form={<DefaultForm search={search} onChange={change} />}
    >
      <CostAnswer query={query}>
        {(answer) => <DefaultResult answer={answer} currency={asked.currency} />}
      </CostAnswer>
    </CostFrame>
  );
}

function DefaultForm({
  search,
  onChange,
}: {
  readonly search: Search;
  readonly onChange: (change: Search) => void;
}): ReactNode {
  const t = useWords(costWords);
  const { amount, currency, capPercent, days, ratePercent, carriers } = defaultIn(search);
  return (
    <>
      <div className="cost-line">
        <TextField label={t.defaulted} value={amount} onChange={(text) => onChange({ amount: text })} />
        <CurrencyField value={currency} onChange={(code) => onChange({ currency: code })} />
        <TextField label={t.capPercent} value={capPercent} onChange={(cap) => onChange({ cap })} />
        <TextField
          label={t.days}
          hint={t.cureHint}
          value={days}
          onChange={(text) => onChange({ days: text })}
        />
        <TextField label={t.ratePercent} value={ratePercent} onChange={(rate) => onChange({ rate })} />
      </div>
      <RowsField
        label={t.carriers}
        columns={[
          { key: 'id', label: t.who },
          { key: 'weight', label: t.weight },
          { key: 'ownLine', label: t.ownLine },
        ]}
        rows={carriers}
        onChange={(rows) => onChange({ who: rowsText(rows, keysOf.carriers) })}
      />
    </>
  );
}

function DefaultResult({
  answer,
  currency,
}: {
  readonly answer: Carried;
  readonly currency: string;
}): ReactNode {
  const t = useWords(costWords);
  const backTo = new Map(answer.credits?.map(({ id, amount }) => [id, amount]));
  const figure = (text: string): ReactNode => <span className="cost-figure">{inThrees(text)}</span>;
  const columns: readonly Column<Carried['carried'][number]>[] = [
    { key: 'who', heading: t.who, cell: ({ id }) => id, leads: true },
    { key: 'carries', heading: t.carries, amount: true, cell: ({ amount }) => figure(amount) },
    { key: 'cap', heading: t.cap, amount: true, cell: ({ cap }) => figure(cap) },
    { key: 'exact', heading: t.exact, cell: ({ exact }) => <span className="cost-figure">{exact}</span> },
    ...(answer.credits
      ? [
          {
            key: 'back',
            heading: t.getsBack,
            amount: true,
            cell: ({ id }: { id: string }) => figure(backTo.get(id) ?? ''),
          },
        ]
      : []),
  ];
  const sum = (amount: string): string => moneyText({ amount, currency });
  return (
    <>
      <FiguresList
        figures={[
          { what: t.uncovered, figure: sum(answer.uncovered), how: t.uncoveredSaid },
          ...(answer.interest === undefined
            ? []
            : [{ what: t.interest, figure: sum(answer.interest), how: t.interestSaid }]),
          ...(answer.toFund === undefined
            ? []
            : [{ what: t.toFund, figure: sum(answer.toFund), how: t.toFundSaid }]),
        ]}
      />
      <RowsTable label={t.carries} columns={columns} rows={answer.carried} keyOf={({ id }) => id} />
    </>
  );
}
