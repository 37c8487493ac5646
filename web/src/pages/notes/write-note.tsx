import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { todayQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EditDialog } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { NoteFields, namedIn, type Written } from './note-fields';
import { noteWords } from './note-words';
import {
  audienceKey,
  audiencesQuery,
  type Note,
  noteQuery,
  type NoteReaders,
  notesKey,
  readersQuery,
} from './queries';

/** How the readers of a note are called: of a firm's, that its counsel reads it too. */
export function useReadersName(): (readers: NoteReaders) => string {
  const t = useWords(noteWords);
  const say = useSay();
  return ({ audience, name }) => (audience === 'firm' ? t.firmAlone(say(name)) : say(name));
}

/** Writes a note, or gives somebody a task; the readers are chosen first, the narrowest is proposed. */
export function WriteNote({
  caseId,
  kind,
  onClose,
}: {
  readonly caseId: string;
  readonly kind: Note['kind'];
  readonly onClose: () => void;
}): ReactNode {
  const audiences = useQuery(audiencesQuery(caseId));
  return (
    <Answer query={audiences} rows={1}>
      {(known) => <WriteDialog caseId={caseId} kind={kind} audiences={known} onClose={onClose} />}
    </Answer>
  );
}

function WriteDialog({
  caseId,
  kind,
  audiences,
  onClose,
}: {
  readonly caseId: string;
  readonly kind: Note['kind'];
  readonly audiences: readonly NoteReaders[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(noteWords);
  const nameOf = useReadersName();
  const client = useQueryClient();
  const chosen = (key: string | undefined): Pick<NoteReaders, 'audience' | 'memberId'> =>
    audiences.find((one) => audienceKey(one) === key) ?? { audience: 'case', memberId: null };
  const first = audiences[0] && audienceKey(audiences[0]);
  return (
    <FormDialog<Written & { readonly readers: string }>
      title={kind === 'task' ? t.give : t.write}
      confirm={t.save}
      draft={`${kind}.${caseId}`}
      initial={first === undefined ? {} : { readers: first }}
      touches={[notesKey(caseId), todayQuery.queryKey]}
      send={async ({ readers, ...written }, headers) => {
        const { audience, memberId } = chosen(readers);
        const people = await client.ensureQueryData(readersQuery(caseId, { audience, memberId }));
        const body = {
          ...written,
          kind,
          audience,
          ...(memberId !== null && { memberId }),
          mentionIds: namedIn(written.text, people),
        };
        return answered(
          api.POST('/api/v1/cases/{id}/notes', { params: { path: { id: caseId } }, body, headers }),
        );
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="readers" label={t.readers} extra={t.readersHint}>
            <Select
              options={audiences.map((one) => ({ value: audienceKey(one), label: nameOf(one) }))}
              onChange={() => form.setFieldValue('forId', undefined)}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['readers']}>
            {() => (
              <NoteFields
                caseId={caseId}
                readers={chosen(form.getFieldValue('readers') as string | undefined)}
                isTask={kind === 'task'}
              />
            )}
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

const writtenOf = ({ text, task }: Note): Written => ({
  text: text ?? '',
  ...(task?.holder && { forId: task.holder.id }),
  ...(task !== null && task.dueOn !== null && { dueOn: task.dueOn }),
});

/** Says something else; what it said before stays and is shown. */
export function ReviseNote({
  caseId,
  note,
  onClose,
}: {
  readonly caseId: string;
  readonly note: Note;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(noteWords);
  const client = useQueryClient();
  const editionOf = (one: Note) => ({ version: one.version, written: writtenOf(one) });
  return (
    <EditDialog<Written>
      title={t.revise}
      confirm={t.save}
      draft={`note.${note.id}`}
      now={editionOf(note)}
      fields={[
        [t.text, ({ text }) => text],
        [t.dueOn, ({ dueOn }) => dueOn],
      ]}
      readAgain={async () => editionOf(await client.fetchQuery(noteQuery(caseId, note.id)))}
      touches={[notesKey(caseId), todayQuery.queryKey]}
      send={async (written, headers) => {
        const people = await client.ensureQueryData(readersQuery(caseId, note.readers));
        const body = { ...written, mentionIds: namedIn(written.text, people) };
        return answered(api.PUT('/api/v1/notes/{id}', { params: { path: { id: note.id } }, body, headers }));
      }}
      onClose={onClose}
    >
      <NoteFields caseId={caseId} readers={note.readers} isTask={note.kind === 'task'} />
    </EditDialog>
  );
}
