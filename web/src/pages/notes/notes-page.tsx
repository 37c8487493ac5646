import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../../api/views';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from '../case/case-frame';
import { NoteCard } from './note-card';
import { noteWords } from './note-words';
import './notes.css';
import { type Note, notePages, noteQuery } from './queries';
import { WriteNote } from './write-note';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseNotes file={file} />}</CaseFrame>;
}

function CaseNotes({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(noteWords);
  const session = useSession();
  const [search] = useFilters();
  const [writing, setWriting] = useState<Note['kind'] | undefined>();
  const filter: Filter = {
    name: 'show',
    label: t.show,
    options: [
      { value: 'open_tasks', label: t.openTasks },
      { value: 'tasks', label: t.tasks },
      { value: 'notes', label: t.onlyNotes },
    ],
  };
  const { note } = search;
  return (
    <>
      <ListFilters filters={[filter]}>
        {allows(session, 'notes.write') && (
          <>
            <Button onClick={() => setWriting('task')}>{t.give}</Button>
            <Button type="primary" onClick={() => setWriting('note')}>
              {t.write}
            </Button>
          </>
        )}
      </ListFilters>
      {note !== undefined && <Opened caseId={file.id} id={note} />}
      <section aria-label={t.allOfThem}>
        <List
          pages={notePages(file.id, search['show'])}
          empty={{ title: t.empty, hint: t.emptyHint }}
          filters={[filter]}
        >
          {(rows) =>
            rows
              .filter(({ id }) => id !== note)
              .map((one) => <NoteCard key={one.id} caseId={file.id} note={one} />)
          }
        </List>
      </section>
      {writing !== undefined && (
        <WriteNote caseId={file.id} kind={writing} onClose={() => setWriting(undefined)} />
      )}
    </>
  );
}

/** The one a notice, Today or a search led to, before all others. */
function Opened({ caseId, id }: { readonly caseId: string; readonly id: string }): ReactNode {
  const t = useWords(noteWords);
  const query = useQuery(noteQuery(caseId, id));
  return (
    <section className="note-opened" aria-label={t.opened}>
      <Answer query={query} rows={2}>
        {(note) => <NoteCard caseId={caseId} note={note} />}
      </Answer>
    </section>
  );
}
