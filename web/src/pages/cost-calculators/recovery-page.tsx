import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { StackedBars } from '../../parts/chart/stacked-bars';
import { type Column, RowsTable } from '../../parts/rows-table';
import { type Search, useFilters } from '../../parts/use-filters';
import { rowsText } from './address-rows';
import { CostAnswer } from './cost-answer';
import { CurrencyField, RowsField, TextField } from './cost-fields';
import { CostFrame } from './cost-frame';
import { keysOf, recoveryIn, recoveryToAsk } from './cost-questions';
import { costWords } from './cost-words';
import { recoveryQuery } from './queries';
import { useSettledQuestion } from './use-settled-question';

type Shared = components['schemas']['CalculatedWaterfallView'];

const levelWords = { 1: 'level1', 2: 'level2', 3: 'level3', 4: 'level4' } as const;
const wordOf = (level: number) => levelWords[level as keyof typeof levelWords];

/** Money that came back, and how it runs down its levels. */
export function Page(): ReactNode {
  const [search, change] = useFilters();
  const asked = useSettledQuestion(recoveryToAsk(search));
  const query = useQuery(recoveryQuery(asked));
  return (
    <CostFrame
      here="recovery"
      search={search}
      onChange={change}
      form={<RecoveryForm search={search} onChange={change} />}
    >
      <CostAnswer query={query}>
        {(answer) => <RecoveryResult answer={answer} currency={asked.recovery.currency} />}
      </CostAnswer>
    </CostFrame>
  );
}

function RecoveryForm({
  search,
  onChange,
}: {
  readonly search: Search;
  readonly onChange: (change: Search) => void;
}): ReactNode {
  const t = useWords(costWords);
  const { amount, currency, collectionCosts, ...lists } = recoveryIn(search);
  const who = { key: 'id', label: t.who };
  return (
    <>
      <div className="cost-line">
        <TextField label={t.recovered} value={amount} onChange={(text) => onChange({ amount: text })} />
        <CurrencyField value={currency} onChange={(code) => onChange({ currency: code })} />
        <TextField
          label={t.collectionCosts}
          value={collectionCosts}
          onChange={(costs) => onChange({ costs })}
        />
      </div>
      <RowsField
        label={t.carried}
        columns={[who, { key: 'amount', label: t.amount }]}
        rows={lists.carries}
        onChange={(rows) => onChange({ carries: rowsText(rows, keysOf.amounts) })}
      />
      <RowsField
        label={t.paidNet}
        columns={[who, { key: 'amount', label: t.amount }]}
        rows={lists.contributions}
        onChange={(rows) => onChange({ paid: rowsText(rows, keysOf.amounts) })}
      />
      <RowsField
        label={t.byWeights}
        columns={[who, { key: 'weight', label: t.weight }]}
        rows={lists.weights}
        onChange={(rows) => onChange({ weights: rowsText(rows, keysOf.weights) })}
      />
    </>
  );
}

function RecoveryResult({
  answer: { levels, lines },
  currency,
}: {
  readonly answer: Shared;
  readonly currency: string;
}): ReactNode {
  const t = useWords(costWords);
  const figure = (text: string | undefined): ReactNode => (
    <span className="cost-figure">{text === undefined ? '' : inThrees(text)}</span>
  );
  const columns: readonly Column<Shared['levels'][number]>[] = [
    { key: 'level', heading: t.level, cell: ({ level }) => t[wordOf(level)], leads: true },
    { key: 'claim', heading: t.claim, amount: true, cell: ({ claim }) => figure(claim) },
    { key: 'flows', heading: t.flows, amount: true, cell: ({ amount }) => figure(amount) },
  ];
  const filled = levels.filter(({ lines: own }) => own.length > 0);
  const rows = lines.map(({ id, amount }) => ({
    key: id,
    name: id,
    figures: filled.map((level) => {
      const own = level.lines.find((line) => line.id === id);
      return own ? { amount: own.amount, currency } : null;
    }),
    total: { amount, currency },
  }));
  const sums = filled.map(({ level, amount }) => `${t[wordOf(level)]} ${moneyText({ amount, currency })}`);
  return (
    <>
      <RowsTable label={t.level} columns={columns} rows={levels} keyOf={({ level }) => String(level)} />
      <StackedBars
        heading="h2"
        title={t.inAll}
        sentence={sums.join(' · ')}
        of={t.who}
        series={filled.map(({ level }) => ({ key: String(level), name: t[wordOf(level)] }))}
        rows={rows}
      />
    </>
  );
}
