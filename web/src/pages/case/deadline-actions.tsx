import { Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { DateField } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useAct } from '../../parts/use-act';
import { useDraft } from '../../parts/use-draft';
import { useSession } from '../../session/session';
import { deadlineWords } from './deadline-words';

const touched = (deadline: Deadline) =>
  [['case', deadline.case.id], ['deadline', deadline.id], ['cases'], ['today']] as const;

type Asking = 'meet' | 'reopen' | 'withdraw';

/** Confirm, meet, reopen, withdraw; where one is not allowed, why and who could. */
export function DeadlineActions({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const say = useSay();
  const [asking, setAsking] = useState<Asking | undefined>();
  const params = { path: { id: deadline.id } };
  const confirm = useAct<null, unknown>(
    (_, headers) =>
      answered(
        api.POST('/api/v1/deadlines/{id}/confirmation', {
          params,
          headers: { ...headers, 'If-Match': String(deadline.version) },
        }),
      ),
    touched(deadline),
  );
  const starts: Readonly<Record<string, () => void>> = {
    confirm: () => confirm.mutate(null),
    meet: () => setAsking('meet'),
    reopen: () => setAsking('reopen'),
    withdraw: () => setAsking('withdraw'),
  };
  const close = (): void => setAsking(undefined);
  const offers = deadline.actions.filter(({ action }) => starts[action] !== undefined);
  const main = offers.find(
    ({ action, allowed }) => allowed && (action === 'confirm' || action === 'meet'),
  )?.action;
  return (
    <>
      <div className="row no-print">
        {offers.map((offer) => (
          <ActionButton
            key={offer.action}
            offer={offer}
            type={offer.action === main ? 'primary' : 'default'}
            danger={offer.action === 'withdraw'}
            loading={offer.action === 'confirm' && confirm.isPending}
            onClick={() => starts[offer.action]?.()}
          >
            {say(offer.name)}
          </ActionButton>
        ))}
      </div>
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {asking === 'meet' && <MeetDialog deadline={deadline} onClose={close} />}
      {(asking === 'reopen' || asking === 'withdraw') && (
        <TakeBack deadline={deadline} action={asking} onClose={close} />
      )}
    </>
  );
}

function TakeBack({
  deadline,
  action,
  onClose,
}: {
  readonly deadline: Deadline;
  readonly action: 'reopen' | 'withdraw';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const take = useAct<string, unknown>(
    (reason, headers) => {
      const sent = {
        params: { path: { id: deadline.id } },
        body: { reason },
        headers: { ...headers, 'If-Match': String(deadline.version) },
      };
      return action === 'reopen'
        ? answered(api.POST('/api/v1/deadlines/{id}/reopening', sent))
        : answered(api.POST('/api/v1/deadlines/{id}/withdrawal', sent));
    },
    touched(deadline),
    onClose,
  );
  return (
    <ReasonDialog
      title={`${t[action]}: ${say(deadline.action)}`}
      confirm={t[action]}
      danger={action === 'withdraw'}
      pending={take.isPending}
      error={take.error}
      onConfirm={(reason) => take.mutate(reason)}
      onClose={onClose}
    />
  );
}

interface Met {
  readonly on: string;
  readonly evidence?: string;
  readonly note?: string;
}

function MeetDialog({
  deadline,
  onClose,
}: {
  readonly deadline: Deadline;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { zone } = useSession().person;
  const [form] = Form.useForm<Met>();
  const draft = useDraft<Met>(`meet.${deadline.id}`);
  const meet = useAct<Met, unknown>(
    ({ on, evidence, note }, headers) =>
      answered(
        api.POST('/api/v1/deadlines/{id}/meeting', {
          params: { path: { id: deadline.id } },
          body: { on, ...(evidence && { evidence }), ...(note && { note }) },
          headers: { ...headers, 'If-Match': String(deadline.version) },
        }),
      ),
    touched(deadline),
    () => {
      draft.drop();
      onClose();
    },
  );
  return (
    <Modal
      open
      title={`${t.meetTitle}: ${say(deadline.action)}`}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={meet.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ on: todayIn(zone), ...draft.found }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(met) => meet.mutate(met, { onError: (error) => showFaults(form, error) })}
      >
        <Form.Item name="on" label={t.metOn} rules={[{ required: true, message: t.metOn }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="evidence" label={t.evidence} extra={t.evidenceHint}>
          <Input maxLength={2000} />
        </Form.Item>
        <Form.Item
          name="note"
          label={t.note}
          dependencies={['evidence']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, note: string | undefined) =>
                note || getFieldValue('evidence')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t.evidenceOrNote)),
            }),
          ]}
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
      {meet.isError && <ProblemNotice error={meet.error} />}
    </Modal>
  );
}
