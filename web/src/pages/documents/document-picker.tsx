import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { allows, useSession } from '../../session/session';
import { attachmentWords } from './attachment-words';
import { documentQuery } from './queries';
import type { Home } from './upload-drawer';

const UploadDrawer = lazy(() =>
  import('./upload-drawer').then(({ UploadDrawer: shown }) => ({ default: shown })),
);

/**
 * Documents the reader may read, found by their words; of one case where one is given. What is not there yet is brought in on the
 * spot: into that case, or where else it is to live.
 */
export function DocumentPicker({
  id,
  label,
  caseId,
  home = caseId === undefined ? undefined : { caseId },
  value,
  most = 20,
  onChange,
}: {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly caseId?: string | undefined;
  readonly home?: Home | undefined;
  readonly value?: readonly string[];
  readonly most?: number;
  readonly onChange?: (ids: string[]) => void;
}): ReactNode {
  const t = useWords(attachmentWords);
  const session = useSession();
  const [text, setText] = useState('');
  const [bringing, setBringing] = useState(false);
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
      {home !== undefined && allows(session, 'documents.write') && (
        <Button size="small" type="link" onClick={() => setBringing(true)}>
          {t.bringIn}
        </Button>
      )}
      <Suspense>
        {bringing && home !== undefined && (
          <UploadDrawer
            home={home}
            onReceived={(made) => onChange?.([...picked, made].slice(-most))}
            onClose={() => setBringing(false)}
          />
        )}
      </Suspense>
    </>
  );
}
