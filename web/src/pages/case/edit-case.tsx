import { BothItems } from '../../parts/both-items';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { given } from '../../parts/given';
import { caseWords } from './case-words';

type Written = components['schemas']['ReviseCaseBody'];

const editionOf = ({ number, titleEn, titleZh, summary, version }: CaseFile): Edition<Written> => ({
  version,
  written: given({ number, titleEn, titleZh, summary }),
});

/** What a case is called. */
export function EditCase({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const client = useQueryClient();
  return (
    <EditDialog<Written>
      title={t.edit}
      confirm={t.save}
      draft={`case.${file.id}`}
      now={editionOf(file)}
      fields={[
        [t.number, ({ number }) => number],
        [t.titleZh, ({ titleZh }) => titleZh],
        [t.titleEn, ({ titleEn }) => titleEn],
        [t.summary, ({ summary }) => summary],
      ]}
      readAgain={async () => editionOf(await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 }))}
      touches={[['case', file.id], ['cases']]}
      send={(body, headers) =>
        answered(api.PUT('/api/v1/cases/{id}', { params: { path: { id: file.id } }, body, headers }))
      }
      onClose={onClose}
    >
      <Form.Item name="number" label={t.number}>
        <Input maxLength={100} />
      </Form.Item>
      <BothItems of="title" />
      <Form.Item name="summary" label={t.summary}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={10_000} />
      </Form.Item>
    </EditDialog>
  );
}
