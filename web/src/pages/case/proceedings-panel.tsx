import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { caseKindsQuery } from '../../api/queries';
import type { CaseFile, Proceeding, ProceedingToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { caseWords } from './case-words';
import { given } from './given';

/** The proceedings of a case. */
export function ProceedingsPanel({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const [open, setOpen] = useState<Proceeding | 'new' | undefined>();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.proceedings}</h2>
        {file.mayEdit && (
          <Button size="small" onClick={() => setOpen('new')}>
            {t.addProceeding}
          </Button>
        )}
      </div>
      {file.proceedings.length === 0 && <p className="quiet">{t.noProceedings}</p>}
      <ul className="plain-list">
        {file.proceedings.map((proceeding) => (
          <li key={proceeding.id}>
            <div className="panel-head">
              <span>
                <span className="strong">{proceeding.number ?? t.notKnown}</span>{' '}
                {proceeding.venue ?? say(proceeding.forumName)}
              </span>
              {file.mayEdit && (
                <button type="button" className="link" onClick={() => setOpen(proceeding)}>
                  {t.edit}
                </button>
              )}
            </div>
            <div className="who">
              {t.filedOn} {proceeding.filedOn ?? t.notKnown} · {t.institutedOn}{' '}
              {proceeding.institutedOn ?? t.notKnown}
              {proceeding.endedOn !== null && ` · ${t.endedOn} ${proceeding.endedOn}`}
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <ProceedingDialog
          file={file}
          proceeding={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

function ProceedingDialog({
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
  const save = useAct<ProceedingToBe, CaseFile>(
    (body, headers) =>
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
              headers: { 'If-Match': String(proceeding.version) },
            }),
          ),
    [['case', file.id]],
    onClose,
  );
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
        onFinish={(written) => save.mutate(given(written), { onError: (error) => showFaults(form, error) })}
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
          <Form.Item name="filedOn" label={t.filedOn}>
            <DateField />
          </Form.Item>
          <Form.Item name="institutedOn" label={t.institutedOn}>
            <DateField />
          </Form.Item>
          <Form.Item name="endedOn" label={t.endedOn}>
            <DateField />
          </Form.Item>
        </div>
      </Form>
      {save.isError && <ProblemNotice error={save.error} />}
    </Modal>
  );
}
