import { Injectable } from '@nestjs/common';
import { assertSeesCase, Audience, CaseReaders } from '../cases/index.js';
import { move } from '../kernel/index.js';
import {
  assertVersion,
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  personOf,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { handsOnNote, type NoteAction, noteLife, taskLife } from './domain/note-life.js';
import { addressable, type Named, isOffered, type Note, sameAudience } from './domain/note.js';
import type { AudienceQuery, MoveNoteBody, ReviseNoteBody, WriteNoteBody } from './notes.contract.js';
import { freshNote, NotesStore } from './notes.store.js';

/** Notes and tasks written, revised, done and withdrawn. Nothing is deleted. */
@Injectable()
export class KeepNotes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audience: Audience,
    private readonly readers: CaseReaders,
    private readonly notes: NotesStore,
  ) {}

  /** Not found where the case is not the caller's to see; refused (422) where it is for readers that are not theirs to write for. */
  write(caller: Caller, caseId: string, body: WriteNoteBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const addressed = await this.addressed(tx, caseId, body);
      const note = freshNote(tx, {
        ...addressed,
        ...taskOf(body.kind, body),
        kind: body.kind,
        authorId: personOf(caller),
        text: body.text,
      });
      const mentionIds = await this.named(tx, note, body);
      await this.notes.insert(tx, note, mentionIds);
      const written = note.kind === 'task' ? given(note) : [factOf(note, 'note.written')];
      await tx.record([...written, ...mentioned(note, mentionIds)]);
      return { id: note.id };
    });
  }

  /** By its author alone. What it said before stays. Refused (412) where somebody else revised it meanwhile. */
  revise(
    caller: Caller,
    id: string,
    body: ReviseNoteBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const before = await this.step(tx, id, 'revise', {});
      assertVersion(before.version, version);
      const said = { ...taskOf(before.kind, body), text: body.text, version: before.version + 1 };
      const note: Note = { ...before, ...said };
      const mentionIds = await this.named(tx, note, body);
      const fresh = await this.notes.revise(tx, before, note, mentionIds);
      await tx.record([
        factOf(note, `${note.kind}.revised`, { version: note.version }),
        ...(note.forId === before.forId ? [] : given(note)),
        ...mentioned(note, fresh),
      ]);
      return { id };
    });
  }

  /** Not found where it is not the caller's to read; refused (403) where it is for others to do. */
  move(caller: Caller, id: string, { action, reason }: MoveNoteBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const note = await this.step(tx, id, action, { reason });
      const by = personOf(caller);
      const [type, change] = {
        complete: [`${note.kind}.done`, { doneAt: tx.now, doneBy: by }],
        reopen: [`${note.kind}.reopened`, { doneAt: null, doneBy: null }],
        withdraw: [
          `${note.kind}.withdrawn`,
          { withdrawnAt: tx.now, withdrawnBy: by, withdrawReason: reason ?? '' },
        ],
      }[action] as [Fact['type'], Partial<Note>];
      await this.notes.update(tx, { ...note, ...change });
      await tx.record([factOf(note, type)]);
      return { id };
    });
  }

  /** Who may be named in something written for some readers: those who may read it and whom the author knows. */
  async offered(tx: Tx, caseId: string, query: AudienceQuery) {
    await assertSeesCase(tx, caseId);
    const addressed = await this.addressed(tx, caseId, query);
    const note = freshNote(tx, { ...addressed, ...nothingSaid, authorId: personOf(tx.caller) });
    return (await this.knownReaders(tx, note)).map(({ personId, permissions }) => ({
      personId,
      mayDo: permissions.includes('notes.write'),
    }));
  }

  private async addressed(tx: Tx, caseId: string, { audience, memberId }: AudienceQuery) {
    const wish = { caseId, audience, memberId: memberId?.toLowerCase() ?? null };
    const reader = await this.readers.readerOf(tx);
    const found = addressable(reader, caseId).find((one) => sameAudience(one, wish));
    if (found === undefined) throw new InvalidInputError([notTheirReaders]);
    return found;
  }

  /** A note the caller may read, locked, on which they may act so. */
  private async step(
    tx: Tx,
    id: string,
    action: NoteAction,
    said: { readonly reason?: string | undefined },
  ): Promise<Note> {
    const reader = await this.readers.readerOf(tx);
    const note = await this.notes.lock(tx, reader, id);
    const around = { hands: handsOnNote(reader, note) };
    if (note.kind === 'task') granted(move(taskLife, action, note, around, said));
    else if (action === 'revise' || action === 'withdraw')
      granted(move(noteLife, action, note, around, said));
    else throw new InvalidInputError([onlyTasks]);
    return note;
  }

  /** The people a body names, each once. Refused (422) where one is not among those offered, whatever the reason. */
  private async named(tx: Tx, note: Note, { mentionIds = [] }: ReviseNoteBody): Promise<readonly string[]> {
    const ids = [...new Set(mentionIds.map((id) => id.toLowerCase()))];
    if (ids.length === 0 && note.forId === null) return ids;
    const known = await this.knownReaders(tx, note);
    const missing = ids.findIndex((id) => !known.some(({ personId }) => personId === id));
    if (missing !== -1) throw new InvalidInputError([nobodyAt(`/mentionIds/${String(missing)}`)]);
    const holder = known.find(({ personId }) => personId === note.forId);
    if (note.forId !== null && holder?.permissions.includes('notes.write') !== true)
      throw new InvalidInputError([nobodyAt('/forId')]);
    return ids;
  }

  private async knownReaders(tx: Tx, note: Note): Promise<readonly Named[]> {
    const reader = await this.readers.readerOf(tx);
    const author = { personId: personOf(tx.caller), permissions: tx.caller.permissions, reader };
    const all = await this.audience.inCase(tx, note.caseId);
    return all.filter((one) => isOffered(author, one, note));
  }
}

const nothingSaid = { kind: 'note', text: '', forId: null, dueOn: null } as const;

/** Who is to do it by when; of a note neither is said. */
function taskOf(
  kind: Note['kind'],
  { forId, dueOn }: Pick<ReviseNoteBody, 'forId' | 'dueOn'>,
): Pick<Note, 'forId' | 'dueOn'> {
  if (kind === 'note') {
    if (forId !== undefined) throw new InvalidInputError([{ ...onlyTasks, pointer: '/forId' }]);
    if (dueOn !== undefined) throw new InvalidInputError([{ ...onlyTasks, pointer: '/dueOn' }]);
    return { forId: null, dueOn: null };
  }
  if (forId === undefined) throw new InvalidInputError([nobodyAt('/forId')]);
  return { forId: forId.toLowerCase(), dueOn: dueOn ?? null };
}

const factOf = (
  { kind, id }: Pick<Note, 'kind' | 'id'>,
  type: Fact['type'],
  payload: Readonly<Record<string, number | readonly string[]>> = {},
): Fact => ({ type, subject: { kind, id }, payload });

const given = (note: Note): readonly Fact[] =>
  note.forId === null ? [] : [factOf(note, 'task.given', { personIds: [note.forId] })];

const mentioned = (note: Note, personIds: readonly string[]): readonly Fact[] =>
  personIds.length === 0 ? [] : [factOf(note, 'note.mentioned', { personIds })];

const notTheirReaders = {
  pointer: '/audience',
  because: {
    en: 'You cannot write for these readers in this case; choose one of those offered.',
    zh: '您不能在本案中向该范围撰写内容，请从所列范围中选择。',
  },
};

const onlyTasks = {
  pointer: '/action',
  because: { en: 'Only a task is done by somebody.', zh: '只有任务才有承办人和完成状态。' },
};

const nobodyAt = (pointer: string) => ({
  pointer,
  because: {
    en: 'Choose somebody of those offered: who may read it.',
    zh: '请从所列人员中选择：须为有权阅读者。',
  },
});
