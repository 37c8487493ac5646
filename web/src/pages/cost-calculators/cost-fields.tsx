import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select, Slider } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Field } from '../../parts/field';
import type { Row } from './address-rows';
import { currencies } from './cost-questions';
import { costWords } from './cost-words';

/** A text of the question under its label. */
export function TextField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Input
        aria-label={label}
        inputMode="decimal"
        value={value}
        maxLength={40}
        onChange={(typed) => onChange(typed.target.value)}
      />
      {hint && <small className="quiet no-print">{hint}</small>}
    </Field>
  );
}

/** The currency of all amounts. */
export function CurrencyField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}): ReactNode {
  const t = useWords(costWords);
  return (
    <Field label={t.currency}>
      <Select
        aria-label={t.currency}
        value={value}
        options={currencies.map((code) => ({ value: code, label: code }))}
        onChange={onChange}
      />
    </Field>
  );
}

/** A column of a list of rows. */
export interface RowColumn {
  readonly key: string;
  readonly label: string;
  /** A number that can be slid as well. */
  readonly slides?: boolean;
}

/** Rows to be written: a line each on a wide screen, a card each on a phone. */
export function RowsField({
  label,
  hint,
  columns,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly columns: readonly RowColumn[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}): ReactNode {
  const t = useWords(costWords);
  const put = (place: number, some: Row): void =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...some } : row)));
  return (
    <fieldset className="cost-rows">
      <legend>{label}</legend>
      {hint && <small className="quiet no-print">{hint}</small>}
      {rows.map((row, place) => (
        <div key={place} className="cost-row" role="group" aria-label={t.nth(label, place + 1)}>
          {columns.map(({ key, label: name, slides }) => (
            <div key={key} className={slides ? 'cost-cell slides' : 'cost-cell'}>
              <span className="cost-name" aria-hidden>
                {name}
              </span>
              <Input
                aria-label={t.nth(name, place + 1)}
                value={row[key] ?? ''}
                maxLength={key === 'id' || key === 'group' ? 200 : 40}
                onChange={(typed) => put(place, { [key]: typed.target.value })}
              />
              {slides && (
                <WeightSlider
                  label={t.nth(t.weightSlider, place + 1)}
                  text={row[key] ?? ''}
                  onChange={(text) => put(place, { [key]: text })}
                />
              )}
            </div>
          ))}
          <Button
            type="text"
            className="no-print"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t.removeRow(place + 1)}
            onClick={() => onChange(rows.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <Button
        className="no-print"
        icon={<PlusOutlined aria-hidden />}
        disabled={rows.length >= 200}
        onClick={() => onChange([...rows, {}])}
      >
        {t.addRow}
      </Button>
    </fieldset>
  );
}

/** A weight that is slid: to a hundred, or as far again as it is. What was written finer stays until it is slid. */
function WeightSlider({
  label,
  text,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const weight = Number(text) || 0;
  return (
    <Slider
      className="no-print"
      ariaLabelForHandle={label}
      min={0}
      max={weight > 100 ? weight * 2 : 100}
      step={0.25}
      value={weight}
      tooltip={{ open: false }}
      onChange={(slid) => onChange(String(slid))}
    />
  );
}
