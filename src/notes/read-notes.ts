import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/index.js';
import { type Caller, UnitOfWork } from '../platform/index.js';
import { KeepNotes } from './keep-notes.js';
import type { AudienceQuery, NoteReadersView, NotesQuery, NotesView, NoteView } from './notes.contract.js';
import { NotesScreens } from './notes.screens.js';

/** Shows notes to who may read them, and whom they may name. */
@Injectable()
export class ReadNotes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: NotesScreens,
    private readonly keep: KeepNotes,
    private readonly people: PeopleReader,
  ) {}

  ofCase(caller: Caller, caseId: string, query: NotesQuery): Promise<NotesView> {
    return this.work.read(caller, (tx) => this.screens.ofCase(tx, caseId, query));
  }

  one(caller: Caller, id: string): Promise<NoteView> {
    return this.work.read(caller, (tx) => this.screens.one(tx, id));
  }

  async readers(caller: Caller, caseId: string, query: AudienceQuery): Promise<NoteReadersView> {
    return this.work.read(caller, async (tx) => {
      const offered = await this.keep.offered(tx, caseId, query);
      const names = await this.people.names(
        tx,
        offered.map(({ personId }) => personId),
      );
      const items = offered.map(({ personId: id, mayDo }) => ({
        id,
        name: names.both(id, null) ?? { en: '', zh: '' },
        mayDo,
      }));
      return { items: items.sort((one, other) => one.name.zh.localeCompare(other.name.zh, 'zh')) };
    });
  }
}
