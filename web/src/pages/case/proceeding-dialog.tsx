import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseKindsQuery, caseQuery } from '../../api/queries';
import type { CaseFile, Proceeding, ProceedingToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { isStale, useNewest } from '../../parts/use-newest';
import { caseWords } from './case-words';
import { given } from './given';

const shown = ['forum', 'number', 'venue', 'filedOn', 'institutedOn', 'endedOn'] as const;

/** A proceeding added, or changed. */
export function ProceedingDialog({
  file,
  proceeding,
  onClose,
}: {
  readonly file: CaseFile;
  readonly proceeding: Proceeding | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const [form] = Form.useForm<ProceedingToBe>();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const forums = kinds.find(({ id }) => id === file.kind)?.forums ?? [];
  const client = useQueryClient();
  const conflict = useNewest(async () => {
    const { proceedings } = await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 });
    return proceedings.find(({ id }) => id === proceeding?.id);
  });
  const save = useAct<{ readonly body: ProceedingToBe; readonly version: number }, unknown>(
    ({ body, version }, headers) =>
      proceeding === undefined
        ? answered(
            api.POST('/api/v1/cases/{id}/proceedings', {
              params: { path: { id: file.id } },
              body,
              headers,
            }),
          )
        : answered(
            api.PUT('/api/v1/proceedings/{id}', {
              params: { path: { id: proceeding.id } },
              body,
              headers: { 'If-Match': String(version) },
            }),
          ),
    [['case', file.id]],
    onClose,
  );
  const send = (written: ProceedingToBe, version: number): void =>
    save.mutate(
      { body: given(written), version },
      {
        onError: (error) => {
          showFaults(form, error);
          conflict.look(error);
        },
      },
    );
  const rows = (mine: ProceedingToBe, theirs: Proceeding) =>
    shown.map((key) => ({ field: t[key], yours: mine[key] ?? '', theirs: theirs[key] ?? '' }));
  return (
    <Modal
      open
      title={proceeding ? t.editProceeding : t.addProceeding}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...proceeding }}
        onFinish={(written) => send(written, proceeding?.version ?? 0)}
      >
        <Form.Item name="forum" label={t.forum} rules={[{ required: true }]}>
          <Select options={forums.map(({ id, name }) => ({ value: id, label: say(name) }))} />
        </Form.Item>
        <div className="two">
          <Form.Item name="number" label={t.number}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="venue" label={t.venue}>
            <Input maxLength={200} />
          </Form.Item>
          <DateItem name="filedOn" label={t.filedOn} />
          <DateItem name="institutedOn" label={t.institutedOn} />
          <DateItem name="endedOn" label={t.endedOn} />
        </div>
      </Form>
      {save.isError && !isStale(save.error) && <ProblemNotice error={save.error} />}
      {conflict.newest && (
        <ConflictDialog
          differences={rows(form.getFieldsValue(), conflict.newest)}
          onMine={() => {
            conflict.settle();
            send(form.getFieldsValue(), conflict.newest?.version ?? 0);
          }}
          onTheirs={onClose}
        />
      )}
    </Modal>
  );
}
