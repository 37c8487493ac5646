import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { attachmentWords } from './attachment-words';
import { documentQuery } from './queries';

/** Documents the reader may read, found by their words; of one case where one is given. */
export function DocumentPicker({
  id,
  label,
  caseId,
  value,
  most = 20,
  onChange,
}: {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly caseId?: string | undefined;
  readonly value?: readonly string[];
  readonly most?: number;
  readonly onChange?: (ids: string[]) => void;
}): ReactNode {
  const t = useWords(attachmentWords);
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const query = { limit: 50, ...(caseId && { caseId }), ...(q !== '' && { q }) };
  const found = useQuery({
    queryKey: ['documents', 'picker', query],
    queryFn: () => answered(api.GET('/api/v1/documents', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.items ?? [];
  const picked = value ?? [];
  const others = picked.filter((one) => rows.every((row) => row.id !== one));
  const chosen = useQueries({ queries: others.map((one) => documentQuery(one)) });
  const titles = [...rows, ...chosen.flatMap(({ data }) => data ?? [])];
  return (
    <>
      {found.isError && <ProblemNotice error={found.error} />}
      <Select
        {...(id && { id })}
        {...(label && { 'aria-label': label })}
        mode="multiple"
        maxCount={most}
        value={[...picked]}
        loading={found.isPending}
        placeholder={t.choose}
        notFoundContent={found.isPending ? t.looking : t.noneFound}
        showSearch={{ filterOption: false, onSearch: setText }}
        options={titles.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(ids: string[]) => onChange?.(ids)}
      />
    </>
  );
}
