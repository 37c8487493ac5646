import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { groupChoicesQuery, peopleChoicesQuery } from '../../api/queries';
import { casesFoundQuery } from './queries';

interface Chosen {
  readonly id?: string;
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}

const byLabel = { showSearch: { optionFilterProp: 'label' } } as const;

/** A case, found by part of its number, title or parties. Fits a form field. */
export function CaseSelect({ label, value, onChange }: Chosen): ReactNode {
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const cases = useQuery({ ...casesFoundQuery(q), placeholderData: keepPreviousData });
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      loading={cases.isFetching}
      showSearch={{ filterOption: false, onSearch: setText }}
      options={(cases.data?.items ?? []).map(({ id, number, title }) => ({
        value: id,
        label: number === null ? title : `${number} ${title}`,
      }))}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
    />
  );
}

/** A group the reader sees. Fits a form field. */
export function GroupSelect({
  label,
  value,
  onChange,
  caseId,
}: Chosen & { readonly caseId?: string }): ReactNode {
  const groups = useQuery(groupChoicesQuery(caseId));
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      allowClear
      loading={groups.isFetching}
      {...byLabel}
      options={(groups.data?.items ?? []).map(({ id, name, case: file }) => ({
        value: id,
        label: `${name} · ${file.number ?? file.title}`,
      }))}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? undefined)}
    />
  );
}

/** A person of the alliance. Fits a form field. */
export function PersonSelect({ label, value, onChange }: Chosen): ReactNode {
  const people = useQuery(peopleChoicesQuery);
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      loading={people.isFetching}
      {...byLabel}
      options={(people.data?.items ?? []).map(({ id, name, latinName }) => ({
        value: id,
        label: latinName === null ? name : `${name} ${latinName}`,
      }))}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
    />
  );
}
