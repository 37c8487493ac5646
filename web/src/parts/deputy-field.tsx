import { queryOptions } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../api/client';
import type { components } from '../api/schema';
import { useWords } from '../i18n/language';
import { namesOf, useBothNames } from './named';
import { partWords } from './part-words';

/** How the reader is written to, and who could stand in for them. */
export const tellingQuery = queryOptions({
  queryKey: ['telling'],
  queryFn: () => answered(api.GET('/api/v1/me/telling')),
});

/** One of those who could stand in for the reader, as a field of a form. */
export function DeputyField({
  name,
  label,
  extra,
  deputies,
}: {
  readonly name: string;
  readonly label: string;
  readonly extra: string;
  readonly deputies: components['schemas']['TellingView']['deputies'];
}): ReactNode {
  const t = useWords(partWords);
  const bothNames = useBothNames();
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: true, message: t.needed }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={deputies.map((person) => ({ value: person.id, label: bothNames(namesOf(person)) }))}
      />
    </Form.Item>
  );
}
