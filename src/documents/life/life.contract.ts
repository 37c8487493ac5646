import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { IsAcknowledgement, IsCalendarDate, IsText, Plausible } from '../../platform/index.js';
import { type Tier, tiers } from '../../walls/index.js';
import { momentShape } from '../shelf/documents.contract.js';
import { DocumentStateView } from '../shelf/documents-views.contract.js';
import {
  type DocumentKind,
  documentKinds,
  type Folder,
  folders,
  privilegeBases,
  type PrivilegeBasis,
} from '../domain/document-words.js';
import type { DocumentAction } from '../domain/life.js';

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** What people can do with a document; accepting and refusing is the intake's. */
export const moveActions = ['classify', 'share', 'recall', 'restore', 'return', 'destroy'] as const;
type MoveAction = Extract<DocumentAction, (typeof moveActions)[number]>;

/** A named action on a document. */
export class MoveDocumentBody {
  @IsIn(moveActions)
  action: MoveAction;

  /** For `classify`, and for a `share` that classifies it first. */
  @IsOptional()
  @IsIn(tiers)
  tier?: Tier;

  /** With T2: the group it is to be shared in. */
  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** With T2: the common issue of the group it relates to. */
  @IsOptional()
  @IsUUID()
  issueId?: string;

  /** Needed for everything but `classify` and `share`. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Someone who had opened a document before it was recalled. */
export class OpenedByView {
  person: PersonNameView;
  memberIds: string[];
  versionNo: number;
  how: 'preview' | 'download' | 'link';
  at: string;
}

/** Where a document stands after an action. */
export class MovedDocumentView {
  id: string;
  state: DocumentStateView;
  version: number;
  /** After a recall, return or destruction: who had opened it, so that each can be asked to give it back. */
  openedBy: OpenedByView[];
}

/** What is said of a document; what is left out becomes unknown. */
export class ReviseDocumentBody {
  @IsText(500)
  title: string;

  @IsIn(keysOf(folders))
  folder: Folder;

  @IsIn(keysOf(documentKinds))
  kind: DocumentKind;

  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @IsOptional()
  @IsIn(keysOf(privilegeBases))
  privilegeBasis?: PrivilegeBasis;

  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  documentDate?: CalendarDate;

  @IsOptional()
  @IsText(300)
  author?: string;

  @IsOptional()
  @IsText(1000)
  recipients?: string;

  @IsOptional()
  @IsText(1000)
  sourceNote?: string;

  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(momentShape)
  @Plausible('old')
  capturedAt?: string;

  /** After this day it is destroyed, unless it is held. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('kept')
  retainUntil?: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** From which documents one was made: all of them. */
export class NameSourcesBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  sourceIds: string[];
}

/** Of which parties the confidential information in a document is: all of them; none where it may be of any. */
export class NameSuppliersBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  partyIds: string[];
}

/** A wish to lower a document's tier. */
export class AskLoweringBody {
  @IsIn(tiers)
  toTier: Tier;

  @IsText(2000)
  reason: string;
}
