import { App, Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { todayIn } from '../../../clock';
import { useWords } from '../../../i18n/language';
import { showFaults } from '../../../parts/form-faults';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useAct } from '../../../parts/use-act';
import { useSession } from '../../../session/session';
import { administrationWords } from '../administration-words';
import { given } from '../../../parts/given';
import type { PersonDetail } from './people-queries';
import { peopleWords } from './people-words';
import { RoleFields } from './role-fields';

type Appointing = components['schemas']['AppointmentBody'];

/** Gives a person another role. */
export function AppointPerson({
  person,
  onClose,
}: {
  readonly person: PersonDetail;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const { zone } = useSession().person;
  const { message } = App.useApp();
  const [form] = Form.useForm<Appointing>();
  const appoint = useAct<Appointing, PersonDetail>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/people/{id}/appointments', {
          params: { path: { id: person.id } },
          body: given(body),
          headers: { ...headers },
        }),
      ),
    [['person', person.id], ['people'], ['nominations']],
    (now) => {
      onClose();
      if (now.appointments.length === person.appointments.length) void message.info(t.appointWaits);
    },
  );
  return (
    <Modal
      open
      title={`${t.appoint}: ${person.name}`}
      okText={t.appoint}
      cancelText={common.cancel}
      confirmLoading={appoint.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="appointment"
        layout="vertical"
        initialValues={{ from: todayIn(zone) }}
        onFinish={(body) => appoint.mutate(body, { onError: (error) => showFaults(form, error) })}
      >
        <RoleFields />
      </Form>
      {appoint.isError && <ProblemNotice error={appoint.error} />}
    </Modal>
  );
}
