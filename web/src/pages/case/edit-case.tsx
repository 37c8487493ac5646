import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { isStale, useNewest } from '../../parts/use-newest';
import { caseWords } from './case-words';

interface Written {
  readonly number?: string;
  readonly title: string;
  readonly summary?: string;
}

interface Revision {
  readonly written: Written;
  readonly version: number | null;
}

const writtenOf = ({ number, title, summary }: CaseFile): Written => ({
  title,
  ...(number !== null && { number }),
  ...(summary !== null && { summary }),
});

/** What a case is called. A change made by someone else meanwhile is shown beside one's own. */
export function EditCase({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const client = useQueryClient();
  const [form] = Form.useForm<Written>();
  const { newest, look, settle } = useNewest(() =>
    client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 }),
  );
  const draft = useDraft<Written>(`case.${file.id}`);
  const done = (): void => {
    draft.drop();
    onClose();
  };
  const revise = useAct<Revision, CaseFile>(
    ({ written, version }) =>
      answered(
        api.PUT('/api/v1/cases/{id}', {
          params: { path: { id: file.id } },
          body: written,
          headers: ifMatch(version),
        }),
      ),
    [['case', file.id], ['cases']],
    done,
  );
  const send = (written: Written, version: number | null): void =>
    revise.mutate(
      { written, version },
      {
        onError: (error) => {
          showFaults(form, error);
          look(error);
        },
      },
    );
  const rows = (mine: Written, theirs: Written) =>
    (['number', 'title', 'summary'] as const).map((key) => ({
      field: t[key],
      yours: mine[key] ?? '',
      theirs: theirs[key] ?? '',
    }));
  return (
    <Modal
      open
      title={t.edit}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={revise.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...writtenOf(file), ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(written) => send(written, file.version)}
      >
        <Form.Item name="number" label={t.number}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="title" label={t.title} rules={[{ required: true, message: t.titleNeeded }]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
        </Form.Item>
        <Form.Item name="summary" label={t.summary}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={10_000} />
        </Form.Item>
      </Form>
      {revise.isError && !isStale(revise.error) && <ProblemNotice error={revise.error} />}
      {newest && (
        <ConflictDialog
          differences={rows(form.getFieldsValue(), writtenOf(newest))}
          onMine={() => {
            settle();
            send(form.getFieldsValue(), newest.version);
          }}
          onTheirs={done}
        />
      )}
    </Modal>
  );
}
