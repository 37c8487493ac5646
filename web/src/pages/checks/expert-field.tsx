import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import { checksWords } from './checks-words';
import { expertsFoundQuery } from './queries';

interface Found {
  readonly id: string;
  readonly name: Bilingual;
}

/** An active expert of the pool, as a field of a form; one who is known already can be chosen at once. */
export function ExpertItem({ known }: { readonly known?: Found | undefined }): ReactNode {
  const t = useWords(checksWords);
  const say = useSay();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useQuery({ ...expertsFoundQuery(q), placeholderData: keepPreviousData });
  const listed: readonly Found[] = found.data?.items ?? [];
  const isListed = known === undefined || listed.some(({ id }) => id === known.id);
  return (
    <Form.Item name="expertId" label={t.expert} rules={[{ required: true, message: t.needed }]}>
      <Select
        placeholder={t.searchExperts}
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={found.isFetching}
        options={[...(isListed ? [] : [known]), ...listed].map(({ id, name }) => ({
          value: id,
          label: say(name),
        }))}
      />
    </Form.Item>
  );
}
