import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import { type Search, useFilters } from '../../parts/use-filters';
import { rowsText } from './address-rows';
import { CostAnswer } from './cost-answer';
import { CurrencyField, type RowColumn, RowsField, TextField } from './cost-fields';
import { CostFrame } from './cost-frame';
import { keysOf, splitIn, splitMethods, splitToAsk } from './cost-questions';
import { costWords } from './cost-words';
import { splitQuery } from './queries';
import { SplitResult } from './split-result';
import { useSettledQuestion } from './use-settled-question';

/** A total split to the last unit, as one changes who takes part and by what. */
export function Page(): ReactNode {
  const [search, change] = useFilters();
  const asked = useSettledQuestion(splitToAsk(search));
  const query = useQuery(splitQuery(asked));
  return (
    <CostFrame
      here="split"
      search={search}
      onChange={change}
      form={<SplitForm search={search} onChange={change} />}
    >
      <CostAnswer query={query}>{(split) => <SplitResult split={split} />}</CostAnswer>
    </CostFrame>
  );
}

function SplitForm({
  search,
  onChange,
}: {
  readonly search: Search;
  readonly onChange: (change: Search) => void;
}): ReactNode {
  const t = useWords(costWords);
  const { amount, currency, method, basePercent, participants } = splitIn(search);
  const by: readonly RowColumn[] =
    method === 'equal'
      ? []
      : method === 'tiers'
        ? [{ key: 'units', label: t.units }]
        : [{ key: 'weight', label: t.weight, slides: true }];
  return (
    <>
      <div className="cost-line">
        <TextField
          label={t.total}
          hint={t.totalHint}
          value={amount}
          onChange={(text) => onChange({ amount: text })}
        />
        <CurrencyField value={currency} onChange={(code) => onChange({ currency: code })} />
        <Field label={t.method}>
          <Select
            aria-label={t.method}
            value={method}
            options={splitMethods.map((value) => ({ value, label: t[value] }))}
            onChange={(value) => onChange({ method: value })}
          />
        </Field>
        {method === 'hybrid' && (
          <TextField label={t.base} value={basePercent} onChange={(base) => onChange({ base })} />
        )}
      </div>
      <RowsField
        label={t.participants}
        hint={t.participantsHint}
        columns={[
          { key: 'id', label: t.who },
          ...by,
          { key: 'group', label: t.group },
          { key: 'floor', label: t.floor },
          { key: 'cap', label: t.cap },
        ]}
        rows={participants}
        onChange={(rows) => onChange({ who: rowsText(rows, keysOf.participants) })}
      />
    </>
  );
}
