import { Injectable } from '@nestjs/common';
import { Audience } from '../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { mayRead } from './domain/note.js';
import { noteDuties } from './notes.duties.js';
import { notesFacts, type NoteTold } from './notes.facts.js';
import { NotesStore } from './notes.store.js';
import { noteSubjects } from './notes.subjects.js';

/** Tells people whom a note names, and to whom a task is given, as far as they may read it when they are told. */
@Injectable()
export class TellOfNotes {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedAsReader>,
    private readonly notes: NotesStore,
    private readonly audience: Audience,
  ) {
    notices.add(notesFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(noteSubjects);
    duties.add(noteDuties, { task: (ids) => `SELECT case_id FROM note WHERE id = ANY(${ids})` });
  }

  private async tell(
    tx: Tx,
    { subject, actorId, payload }: HeardFact,
    told: readonly NoteTold[],
  ): Promise<readonly Telling[]> {
    const { personIds } = payload as { readonly personIds: readonly string[] };
    const note = await this.notes.find(tx, subject.id);
    if (note === undefined || note.withdrawnAt !== null) return [];
    const to = (await this.audience.inCase(tx, note.caseId)).filter(
      ({ personId, permissions, reader }) =>
        personId !== actorId &&
        personIds.includes(personId) &&
        permissions.includes('cases.read') &&
        mayRead(reader, note),
    );
    return told.map(({ title }) => ({
      to,
      notice: {
        subject: { kind: note.kind, id: note.id, caseId: note.caseId },
        behind: { case: note.caseId, member: note.memberId },
        title,
        body: seeThere,
        link: `/cases/${note.caseId}/notes?note=${note.id}`,
        mail: 'first',
      },
    }));
  }
}
