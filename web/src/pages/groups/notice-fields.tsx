import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { attachmentWords } from '../documents/attachment-words';
import { CapturedItem } from '../documents/captured-field';
import { DocumentPicker } from '../documents/document-picker';
import { groupWords } from './group-words';

/** What is told of a notice received earlier. */
export interface NoticeWritten {
  readonly receivedAt?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
}

/** When a notice was received, and what shows it: words, or documents of the case. */
export function NoticeFields({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(groupWords);
  const shown = useWords(attachmentWords);
  const evidence = Form.useWatch<string | undefined>('evidence');
  return (
    <>
      <p>{t.works_record_notice}</p>
      <CapturedItem name="receivedAt" label={t.receivedAt} required={t.needed} />
      <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item
        name="evidenceDocumentIds"
        label={shown.evidence}
        dependencies={['evidence']}
        rules={[{ required: !evidence, message: t.evidenceNeeded }]}
      >
        <DocumentPicker caseId={caseId} />
      </Form.Item>
    </>
  );
}
