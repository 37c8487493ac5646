import { App } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { todayIn } from '../../../clock';
import { useWords } from '../../../i18n/language';
import { FormDialog } from '../../../parts/form-dialog';
import { useSession } from '../../../session/session';
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
  const { zone } = useSession().person;
  const { message } = App.useApp();
  return (
    <FormDialog<Appointing, PersonDetail>
      title={`${t.appoint}: ${person.name}`}
      confirm={t.appoint}
      initial={{ from: todayIn(zone) }}
      touches={[['person', person.id], ['people'], ['nominations']]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/people/{id}/appointments', {
            params: { path: { id: person.id } },
            body,
            headers,
          }),
        )
      }
      onDone={({ appointments }) => {
        if (appointments.length === person.appointments.length) void message.info(t.appointWaits);
      }}
      onClose={onClose}
    >
      <RoleFields />
    </FormDialog>
  );
}
