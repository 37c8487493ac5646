import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ReasonDialog } from '../../../parts/reason-dialog';
import { useAct } from '../../../parts/use-act';
import { administrationWords } from '../administration-words';
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
  const act = useAct<{ readonly reason: string }, PersonDetail>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/people/{id}/disabling', {
          params: { path: { id: person.id } },
          body,
          headers: { ...headers },
        }),
      ),
    touched(person.id),
    onClose,
  );
  return (
    <ReasonDialog
      title={`${t.disable}: ${person.name}`}
      confirm={t.disable}
      pending={act.isPending}
      error={act.error}
      danger
      onConfirm={(reason) => act.mutate({ reason })}
      onClose={onClose}
    >
      <p>{t.disableWhat}</p>
    </ReasonDialog>
  );
}

/** Lets a person into this alliance again. */
export function EnablePerson({ person, onClose }: Switch): ReactNode {
  const t = useWords(peopleWords);
  const common = useWords(administrationWords);
  const act = useAct<null, PersonDetail>(
    (_, headers) =>
      answered(
        api.POST('/api/v1/people/{id}/enabling', {
          params: { path: { id: person.id } },
          headers: { ...headers },
        }),
      ),
    touched(person.id),
    onClose,
  );
  return (
    <Modal
      open
      title={`${t.enable}: ${person.name}`}
      okText={t.enable}
      cancelText={common.cancel}
      confirmLoading={act.isPending}
      onOk={() => act.mutate(null)}
      onCancel={onClose}
    >
      <p>{t.enableWhat}</p>
      {act.isError && <ProblemNotice error={act.error} />}
    </Modal>
  );
}
