import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../platform/index.js';
import { KeepNotes } from './keep-notes.js';
import {
  AudienceQuery,
  MoveNoteBody,
  NoteReadersView,
  NotesQuery,
  NotesView,
  NoteView,
  ReviseNoteBody,
  WriteNoteBody,
} from './notes.contract.js';
import { ReadNotes } from './read-notes.js';

/** Notes and tasks on a case. */
@Controller()
export class NotesController {
  constructor(
    private readonly readNotes: ReadNotes,
    private readonly keepNotes: KeepNotes,
  ) {}

  /** Lists the notes and tasks of a case that the caller may read, the newest first. */
  @Allow('cases.read')
  @Get('cases/:id/notes')
  list(@Who() caller: Caller, @Param('id', Uuid) id: string, @Query() query: NotesQuery): Promise<NotesView> {
    return this.readNotes.ofCase(caller, id, query);
  }

  /** Lists the people whom a note for the readers asked for may mention or be given to. */
  @Allow('notes.write')
  @Get('cases/:id/note-readers')
  readers(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: AudienceQuery,
  ): Promise<NoteReadersView> {
    return this.readNotes.readers(caller, id, query);
  }

  /** Writes a note on a case, or gives somebody a task in it. */
  @Allow('notes.write')
  @Post('cases/:id/notes')
  async write(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: WriteNoteBody,
  ): Promise<NoteView> {
    const { id } = await this.keepNotes.write(caller, caseId, body);
    return this.readNotes.one(caller, id);
  }

  /** Gives one note or task. */
  @Allow('cases.read')
  @Get('notes/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<NoteView> {
    return this.readNotes.one(caller, id);
  }

  /** Changes the text of a note, and of a task who is to do it by when; what it said before is kept. */
  @Allow('notes.write')
  @Put('notes/:id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReviseNoteBody,
    @IfMatch() version: number | undefined,
  ): Promise<NoteView> {
    await this.keepNotes.revise(caller, id, body, version);
    return this.readNotes.one(caller, id);
  }

  /** Completes, reopens or withdraws a note or task; its `actions` say which of these the caller may do. */
  @Allow('notes.write')
  @HttpCode(200)
  @Post('notes/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveNoteBody,
  ): Promise<NoteView> {
    await this.keepNotes.move(caller, id, body);
    return this.readNotes.one(caller, id);
  }
}
