import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { todayIn } from '../../../clock';
import { useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { useSession } from '../../../session/session';
import { roleWords } from '../../../session/session-words';
import { administrationWords } from '../administration-words';
import type { Appointment, PersonDetail } from './people-queries';
import { peopleWords } from './people-words';

type Ending = components['schemas']['EndingBody'];

/** Ends a role on its last day, with the reason. */
export function EndAppointment({
  person,
  appointment,
  onClose,
}: {
  readonly person: PersonDetail;
  readonly appointment: Appointment;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const names = useWords(roleWords);
  const { zone } = useSession().person;
  return (
    <FormDialog<Ending>
      title={t.endRole(names[appointment.role])}
      confirm={t.end}
      danger
      initial={{ on: todayIn(zone) }}
      touches={[['person', person.id], ['people']]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/appointments/{id}/ending', {
            params: { path: { id: appointment.id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <DateItem name="on" label={t.lastDay} required />
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: common.needed }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}
