import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../alliance/index.js';
import { assertSeesCase, Audience, CaseReaders } from '../cases/index.js';
import { type Names, PeopleReader } from '../identity/index.js';
import { type Bilingual, offers } from '../kernel/index.js';
import {
  Binds,
  decodeCursor,
  encodeCursor,
  NotFoundError,
  pageOf,
  toActionView,
  type Tx,
} from '../platform/index.js';
import type { Reader } from '../walls/index.js';
import { handsOnNote, noteLife, taskLife } from './domain/note-life.js';
import { type Addressed, addressable, mayKnow, type Note } from './domain/note.js';
import type {
  NoteAudienceView,
  NotesQuery,
  NoteStatusView,
  NoteStepView,
  NotesView,
  NoteView,
} from './notes.contract.js';
import { type EarlierNote, type ListedNote, NotesStore } from './notes.store.js';

const audienceNames = {
  case: { en: 'Everyone in the case', zh: '全案人员' },
  office: { en: 'The secretariat', zh: '秘书处' },
} as const;

/** What people read of notes. Every answer shows only what its reader may see. */
@Injectable()
export class NotesScreens {
  constructor(
    private readonly notes: NotesStore,
    private readonly readers: CaseReaders,
    private readonly audience: Audience,
    private readonly people: PeopleReader,
    private readonly firms: AllianceReader,
  ) {}

  /** Not found where the case is not the caller's to see. */
  async ofCase(tx: Tx, caseId: string, { show, cursor, limit }: NotesQuery): Promise<NotesView> {
    await assertSeesCase(tx, caseId);
    const reader = await this.readers.readerOf(tx);
    const [before] = decodeCursor(cursor, ['id']) ?? [];
    const asked = { tx, reader, binds: new Binds() };
    const rows = await this.notes.list(asked, { caseId, show, before, limit: limit + 1 });
    const choices = mayWrite(tx) ? addressable(reader, caseId) : [];
    const shown = await this.shower(tx, reader, rows, choices);
    const page = pageOf(rows, limit, shown.note, ({ id }) => encodeCursor(id));
    return { ...page, audiences: choices.map(shown.audience) };
  }

  /** Not found where it is not the caller's to read. */
  async one(tx: Tx, id: string): Promise<NoteView> {
    const reader = await this.readers.readerOf(tx);
    const rows = await this.notes.list({ tx, reader, binds: new Binds() }, { id, limit: 1 });
    const [view] = rows.map((await this.shower(tx, reader, rows, [])).note);
    if (view === undefined) throw new NotFoundError();
    return view;
  }

  private async shower(
    tx: Tx,
    reader: Reader,
    rows: readonly ListedNote[],
    choices: readonly Addressed[],
  ): Promise<{ note: (row: ListedNote) => NoteView; audience: (of: Addressed) => NoteAudienceView }> {
    const names = await this.people.names(tx, [...new Set(rows.flatMap(peopleOf))]);
    const firmIds = [...rows, ...choices].flatMap(({ memberId }) => memberId ?? []);
    const firms = await this.firms.memberNames(tx, [...new Set(firmIds)]);
    const audience = ({ audience: of, memberId }: Addressed): NoteAudienceView => ({
      audience: of,
      memberId,
      name: of === 'firm' ? (firms.get(memberId ?? '') ?? unknown) : audienceNames[of],
    });
    const others = await this.othersIn(tx, reader, rows);
    const note = (row: ListedNote): NoteView => {
      const knows = (id: string): boolean =>
        [id, reader.personId].includes(row.authorId) || mayKnow(reader, others.get(id), row);
      return toNoteView(row, { reader, names, knows, mayWrite: mayWrite(tx), readers: audience(row) });
    };
    return { audience, note };
  }

  /** The readers of the one case whose notes are shown, where some of what it names may have to be hidden. */
  private async othersIn(
    tx: Tx,
    reader: Reader,
    rows: readonly ListedNote[],
  ): Promise<ReadonlyMap<string, Reader>> {
    const shared = rows.find(({ audience }) => audience === 'case');
    if (shared === undefined || reader.seesCase === 'all') return new Map();
    const all = await this.audience.inCase(tx, shared.caseId);
    return new Map(all.map((one) => [one.personId, one.reader]));
  }
}

const mayWrite = ({ caller }: Tx): boolean => caller.permissions.includes('notes.write');

const unknown: Bilingual = { en: '', zh: '' };

const peopleOf = ({ authorId, forId, doneBy, withdrawnBy, mentionIds, earlier }: ListedNote): string[] =>
  [authorId, forId, doneBy, withdrawnBy, ...mentionIds, ...earlier.map((one) => one.forId)].flatMap(
    (id) => id ?? [],
  );

interface Around {
  readonly reader: Reader;
  readonly names: Names;
  readonly knows: (personId: string) => boolean;
  readonly mayWrite: boolean;
  readonly readers: NoteAudienceView;
}

function toNoteView(row: ListedNote, around: Around): NoteView {
  const { reader, names, knows, readers } = around;
  const person = (id: string, at: Note['writtenAt'] | null) => ({ id, name: names.both(id, at) ?? unknown });
  const known = (id: string, at: Note['writtenAt'] | null) => (knows(id) ? person(id, at) : null);
  const isShown = row.withdrawnAt === null || row.authorId === reader.personId;
  const step = (by: string | null, at: Note['doneAt'], reason: string | null): NoteStepView | null =>
    by === null || at === null ? null : { by: known(by, at), at, reason };
  const toEarlier = ({ text, forId, dueOn, untilAt }: EarlierNote) => ({
    text,
    holder: forId === null ? null : known(forId, untilAt),
    dueOn,
    untilAt,
  });
  return {
    id: row.id,
    kind: row.kind,
    readers,
    author: person(row.authorId, row.writtenAt),
    text: isShown ? row.text : null,
    mentions: isShown ? row.mentionIds.flatMap((id) => known(id, null) ?? []) : [],
    writtenAt: row.writtenAt,
    version: row.version,
    earlier: isShown ? row.earlier.map(toEarlier) : [],
    status: statusOf(row),
    task:
      row.forId === null
        ? null
        : { holder: known(row.forId, null), dueOn: row.dueOn, done: step(row.doneBy, row.doneAt, null) },
    withdrawn: step(row.withdrawnBy, row.withdrawnAt, row.withdrawReason),
    actions: around.mayWrite ? actionsOf(row, reader) : [],
  };
}

function statusOf(row: Note): NoteStatusView {
  if (row.kind === 'task') {
    const id = taskLife.statusOf(row);
    return { id, name: taskLife.statuses[id] };
  }
  const id = noteLife.statusOf(row);
  return { id, name: noteLife.statuses[id] };
}

/** What the reader may do; what is for others is not offered. */
function actionsOf(row: Note, reader: Reader): NoteView['actions'] {
  const around = { hands: handsOnNote(reader, row) };
  const all =
    row.kind === 'task'
      ? offers(taskLife, row, around).map((offer) => toActionView(offer))
      : offers(noteLife, row, around).map((offer) => toActionView(offer));
  return all.filter(({ obstacle }) => obstacle === null);
}
