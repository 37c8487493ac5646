import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { caseQuery, casesFoundQuery } from '../api/queries';
import { useBothNames } from './named';

/** A case, found by part of its number, title or parties. Fits a form field and a filter. */
export function CaseSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value?: string | undefined;
  readonly onChange?: (value: string | undefined) => void;
}): ReactNode {
  const both = useBothNames();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const cases = useQuery({ ...casesFoundQuery(q), placeholderData: keepPreviousData });
  const found = cases.data?.items ?? [];
  const isFound = value === undefined || found.some(({ id }) => id === value);
  // A link may name a case that is not among the first found.
  const named = useQuery({ ...caseQuery(value ?? ''), enabled: cases.isSuccess && !isFound, retry: false });
  const options = isFound || named.data === undefined ? found : [named.data, ...found];
  return (
    <Select
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      allowClear
      style={{ width: '100%' }}
      loading={cases.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      options={options.map(({ id, number, title }) => ({
        value: id,
        label: [number, both(title)].filter(Boolean).join(' '),
      }))}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? undefined)}
    />
  );
}
