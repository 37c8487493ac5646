import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { checksWords } from './checks-words';
import { expertsFoundQuery } from './queries';

/** An active expert of the pool, as a field of a form. */
export function ExpertItem(): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({ ...expertsFoundQuery(q), placeholderData: keepPreviousData });
  return (
    <Form.Item name="expertId" label={t.expert} rules={[{ required: true, message: t.needed }]}>
      <Select
        placeholder={t.searchExperts}
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={found.isFetching}
        options={(found.data?.items ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
    </Form.Item>
  );
}
