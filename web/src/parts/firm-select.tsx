import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { firmNameQuery, firmsQuery } from '../api/queries';
import { useSay } from '../i18n/language';

/** A firm of the register, found by any of its names or numbers. Fits a form field. */
export function FirmSelect({
  id: fieldId,
  value,
  onChange,
  label,
  without,
}: {
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (firmId: string | undefined) => void;
  readonly label: string;
  /** A firm that cannot be chosen: the one that is asked for another. */
  readonly without?: string;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const firms = useQuery({ ...firmsQuery(q), placeholderData: keepPreviousData });
  const found = (firms.data?.items ?? []).filter(({ id }) => id !== without);
  const isListed = found.some(({ id }) => id === value);
  const chosen = useQuery({ ...firmNameQuery(value ?? ''), enabled: Boolean(value) && !isListed });
  const shown = !isListed && chosen.data ? [chosen.data, ...found] : found;
  return (
    <Select
      {...(fieldId !== undefined && { id: fieldId })}
      aria-label={label}
      value={value ?? null}
      options={shown.map((firm) => ({
        value: firm.id,
        label: [say(firm.name), firm.country, ...firm.otherNames].join(' · '),
      }))}
      allowClear
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={firms.isFetching}
      onChange={(picked: string | null | undefined) => onChange?.(picked ?? undefined)}
    />
  );
}

/** Several firms of the register, found and named as one is. */
export function FirmsSelect({
  value,
  onChange,
  label,
}: {
  readonly value: readonly string[];
  readonly onChange: (firmIds: readonly string[]) => void;
  readonly label: string;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const firms = useQuery({ ...firmsQuery(q), placeholderData: keepPreviousData });
  const found = firms.data?.items ?? [];
  const elsewhere = value.filter((id) => !found.some((firm) => firm.id === id));
  const chosen = useQueries({ queries: elsewhere.map((id) => firmNameQuery(id)) });
  const shown = [...chosen.flatMap(({ data }) => data ?? []), ...found];
  return (
    <Select
      mode="multiple"
      aria-label={label}
      value={[...value]}
      options={shown.map((firm) => ({ value: firm.id, label: say(firm.name) }))}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={firms.isFetching}
      onChange={onChange}
    />
  );
}
