import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { membersQuery } from '../api/queries';
import { useSay } from '../i18n/language';

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** A member of the alliance, found by Chinese name, English name or pinyin. Fits a form field. */
export function MemberSelect({
  id: fieldId,
  value,
  onChange,
  placeholder,
  label,
}: {
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (memberId: string | undefined, name: Name | undefined, country?: string) => void;
  readonly placeholder: string;
  readonly label?: string;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const members = useQuery({ ...membersQuery(q), placeholderData: keepPreviousData });
  const options = (members.data?.items ?? []).map((member) => ({
    value: member.id,
    label: say(member.name),
  }));
  return (
    <Select
      {...(fieldId !== undefined && { id: fieldId })}
      aria-label={label ?? placeholder}
      value={value ?? null}
      placeholder={placeholder}
      options={options}
      allowClear
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={members.isFetching}
      onChange={(chosen: string | null | undefined) => {
        const member = members.data?.items.find(({ id }) => id === chosen);
        onChange?.(chosen ?? undefined, member?.name, member?.country);
      }}
    />
  );
}
