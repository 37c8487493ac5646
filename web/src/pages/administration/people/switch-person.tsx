import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { FormDialog } from '../../../parts/form-dialog';
import { ReasonAct } from '../../../parts/reason-act';
import type { PersonDetail } from './people-queries';
import { peopleWords } from './people-words';

interface Switch {
  readonly person: PersonDetail;
  readonly onClose: () => void;
}

const touched = (id: string) => [['person', id], ['people']];

/** Keeps a person out of this alliance from now on, with the reason. */
export function DisablePerson({ person, onClose }: Switch): ReactNode {
  const t = useWords(peopleWords);
  return (
    <ReasonAct
      title={`${t.disable}: ${person.name}`}
      confirm={t.disable}
      danger
      touches={touched(person.id)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/people/{id}/disabling', {
            params: { path: { id: person.id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p>{t.disableWhat}</p>
    </ReasonAct>
  );
}

/** Lets a person into this alliance again. */
export function EnablePerson({ person, onClose }: Switch): ReactNode {
  const t = useWords(peopleWords);
  return (
    <FormDialog<object>
      title={`${t.enable}: ${person.name}`}
      confirm={t.enable}
      touches={touched(person.id)}
      send={(_, headers) =>
        answered(api.POST('/api/v1/people/{id}/enabling', { params: { path: { id: person.id } }, headers }))
      }
      onClose={onClose}
    >
      <p>{t.enableWhat}</p>
    </FormDialog>
  );
}
