import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { CapturedItem } from '../documents/captured-field';
import { groupWords } from './group-words';

/** What is told of a notice received earlier. */
export interface NoticeWritten {
  readonly receivedAt?: string;
  readonly evidence?: string;
  readonly evidenceDocumentId?: string;
}

/** When a notice was received, and what shows it: words, or a document of the case. */
export function NoticeFields({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(groupWords);
  const evidence = Form.useWatch<string | undefined>('evidence');
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const documents = useQuery({
    queryKey: ['documents', 'evidence', caseId, q],
    queryFn: () =>
      answered(
        api.GET('/api/v1/documents', { params: { query: { caseId, limit: 50, ...(q !== '' && { q }) } } }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <p>{t.works_record_notice}</p>
      <CapturedItem name="receivedAt" label={t.receivedAt} required={t.needed} />
      <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      {documents.isError && <ProblemNotice error={documents.error} />}
      <Form.Item
        name="evidenceDocumentId"
        label={t.evidenceDocument}
        dependencies={['evidence']}
        rules={[{ required: !evidence, message: t.evidenceNeeded }]}
      >
        <Select
          allowClear
          loading={documents.isPending}
          showSearch={{ filterOption: false, onSearch: setText }}
          options={documents.data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? []}
        />
      </Form.Item>
    </>
  );
}
