import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate, Instant } from '../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  NamedView,
  PageQuery,
  Plausible,
} from '../platform/index.js';
import type { NoteAction, NoteStatus } from './domain/note-life.js';
import { type NoteAudience, noteAudiences, type NoteKind, noteKinds } from './domain/note.js';

/** Which notes of a case to list. */
export class NotesQuery extends PageQuery {
  @IsOptional()
  @IsIn(['open_tasks', 'tasks', 'notes'])
  show?: 'open_tasks' | 'tasks' | 'notes';
}

/** For whom something is to be written. */
export class AudienceQuery {
  @IsIn(noteAudiences)
  audience: NoteAudience;

  /** Whose it is, where it is one firm's. */
  @IsOptional()
  @IsUUID()
  memberId?: string;
}

/** What a note says, or a task. */
export class ReviseNoteBody {
  @IsText(10_000)
  text: string;

  /** Whom the text names, of those that `note-readers` offers. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentionIds?: string[];

  /** Who is to do it: of a task alone. */
  @IsOptional()
  @IsUUID()
  forId?: string;

  /** By when: of a task alone. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('set')
  dueOn?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A new note or task. Its readers stay as they are said here. */
export class WriteNoteBody extends ReviseNoteBody {
  @IsIn(noteKinds)
  kind: NoteKind;

  @IsIn(noteAudiences)
  audience: NoteAudience;

  /** Whose it is, where it is one firm's. */
  @IsOptional()
  @IsUUID()
  memberId?: string;
}

/** What is done with a note or a task. */
export class MoveNoteBody {
  @IsIn(['complete', 'reopen', 'withdraw'])
  action: 'complete' | 'reopen' | 'withdraw';

  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** For whom a note is, or may be. */
export class NoteAudienceView {
  audience: NoteAudience;
  memberId: string | null;
  name: BilingualView;
}

/** Somebody who may be named; a task can be given to those who may do one. */
export class NoteReaderView {
  id: string;
  name: BilingualView;
  mayDo: boolean;
}

export class NoteReadersView {
  items: NoteReaderView[];
}

/** What it said until a moment. */
export class EarlierNoteView {
  text: string;
  holder: NamedView | null;
  dueOn: CalendarDate | null;
  untilAt: Instant;
}

/** Who is to do a task by when, and who did it. */
export class TaskView {
  /** Null where it is counsel of another side, whom the reader does not know. */
  holder: NamedView | null;
  dueOn: CalendarDate | null;
  done: NoteStepView | null;
}

/** Who did something and when; why, where it was withdrawn. */
export class NoteStepView {
  /** Null where it was counsel of another side. */
  by: NamedView | null;
  at: Instant;
  reason: string | null;
}

export class NoteStatusView {
  id: NoteStatus;
  name: BilingualView;
}

export class NoteActionView extends ActionView {
  action: NoteAction;
}

/** A note or a task the reader may read. */
export class NoteView {
  id: string;
  kind: NoteKind;
  readers: NoteAudienceView;
  author: NamedView;
  /** Null of one that was withdrawn, to all but who wrote it. */
  text: string | null;
  mentions: NamedView[];
  writtenAt: Instant;
  version: number;
  earlier: EarlierNoteView[];
  status: NoteStatusView;
  /** Null of a note. */
  task: TaskView | null;
  withdrawn: NoteStepView | null;
  actions: NoteActionView[];
}

/** The notes of a case, the newest first, and for whom the reader may write more: empty where they may not. */
export class NotesView {
  items: NoteView[];
  nextCursor: string | null;
  audiences: NoteAudienceView[];
}
