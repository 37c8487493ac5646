import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { todayQuery } from '../../api/queries';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import { mayDo } from '../../parts/may-do';
import { Named } from '../../parts/named';
import { Tag, type Tone } from '../../parts/tag';
import { useSession } from '../../session/session';
import { ThingDocuments } from '../documents/thing-documents';
import { noteWords } from './note-words';
import { type Note, notesKey } from './queries';
import { ReviseNote, useReadersName } from './write-note';

const toneOf: Readonly<Record<Note['status']['id'], Tone>> = {
  standing: 'plain',
  open: 'wait',
  done: 'ok',
  withdrawn: 'past',
};

/** One note or task: who wrote it for whom, what it says, who does it by when, and what may be done with it. */
export function NoteCard({ caseId, note }: { readonly caseId: string; readonly note: Note }): ReactNode {
  const t = useWords(noteWords);
  const say = useSay();
  const nameOf = useReadersName();
  const { zone } = useSession().person;
  const { kind, author, readers, text, writtenAt, withdrawn, status, earlier } = note;
  const label = kind === 'task' ? `${t.task}: ${say(status.name)}` : t.text;
  return (
    <article className={withdrawn === null ? 'panel' : 'panel history'} aria-label={label}>
      <div className="row">
        <span className="strong">
          <Named name={author.name} />
        </span>
        <span className="who">{wallTime(writtenAt, zone)}</span>
        <Tag tone="plain">{nameOf(readers)}</Tag>
        {(kind === 'task' || withdrawn !== null) && <Tag tone={toneOf[status.id]}>{say(status.name)}</Tag>}
      </div>
      {text !== null && <p className="note-text">{text}</p>}
      <TaskLine note={note} />
      {withdrawn !== null && (
        <p className="who">
          {t.withdrawnBy(
            withdrawn.by ? say(withdrawn.by.name) : t.otherSide,
            wallTime(withdrawn.at, zone),
            withdrawn.reason ?? '',
          )}
        </p>
      )}
      {earlier.length > 0 && <Earlier note={note} />}
      {withdrawn === null && <Papers note={note} caseId={caseId} />}
      <NoteActions caseId={caseId} note={note} />
    </article>
  );
}

function TaskLine({ note: { task } }: { readonly note: Note }): ReactNode {
  const t = useWords(noteWords);
  const say = useSay();
  const { zone } = useSession().person;
  if (task === null) return null;
  const said = [
    t.taskFor(task.holder ? say(task.holder.name) : t.otherSide),
    task.dueOn !== null && t.until(task.dueOn),
    task.done !== null &&
      t.doneBy(task.done.by ? say(task.done.by.name) : t.otherSide, wallTime(task.done.at, zone)),
  ].filter((one) => one !== false);
  return <p className="who">{said.join(' · ')}</p>;
}

function Earlier({ note: { earlier } }: { readonly note: Note }): ReactNode {
  const t = useWords(noteWords);
  const { zone } = useSession().person;
  return (
    <details>
      <summary className="who">{t.earlier(earlier.length)}</summary>
      <ol className="plain-list">
        {earlier.map(({ text, untilAt }) => (
          <li key={untilAt}>
            <div className="who">{t.saidUntil(wallTime(untilAt, zone))}</div>
            <p className="note-text">{text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Asked for once somebody looks: most notes have none. */
function Papers({ note, caseId }: { readonly note: Note; readonly caseId: string }): ReactNode {
  const t = useWords(noteWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="who">{t.documents}</summary>
      {open && <ThingDocuments thing={{ kind: note.kind, id: note.id }} caseId={caseId} />}
    </details>
  );
}

function NoteActions({ caseId, note }: { readonly caseId: string; readonly note: Note }): ReactNode {
  const t = useWords(noteWords);
  const [revising, setRevising] = useState(false);
  const moves = note.actions.flatMap(({ action, ...offer }) =>
    action === 'revise' ? [] : [{ ...offer, action }],
  );
  return (
    <div className="row no-print">
      {mayDo(note, 'revise') && (
        <Button size="small" onClick={() => setRevising(true)}>
          {t.revise}
        </Button>
      )}
      <LifePanel
        size="small"
        offers={moves}
        version={null}
        main={['complete']}
        grave={['withdraw']}
        atOnce={['complete', 'reopen']}
        ask={() => ({ says: <p className="quiet">{t.withdrawHint}</p> })}
        touches={[notesKey(caseId), todayQuery.queryKey]}
        send={({ action }, said: { readonly reason?: string }, headers) =>
          answered(
            api.POST('/api/v1/notes/{id}/moves', {
              params: { path: { id: note.id } },
              body: { ...said, action },
              headers,
            }),
          )
        }
      />
      {revising && <ReviseNote caseId={caseId} note={note} onClose={() => setRevising(false)} />}
    </div>
  );
}
