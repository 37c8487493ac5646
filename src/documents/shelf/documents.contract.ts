import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Min,
} from 'class-validator';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  Plausible,
  saying,
} from '../../platform/index.js';
import { type Tier, tiers } from '../../walls/index.js';
import {
  type DocumentKind,
  documentKinds,
  type Folder,
  folders,
  privilegeBases,
  type PrivilegeBasis,
} from '../domain/document-words.js';
import type { UploadState } from '../domain/upload.js';

const emptyFile = {
  en: 'The file is empty: it has no bytes. Look whether the right one was chosen, and upload it again.',
  zh: '文件为空（0 字节）。请确认所选文件无误后重新上传。',
};

/** How a moment is written, with its offset. */
export const momentShape =
  /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const lowerCase = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.toLowerCase() : value,
);
const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** A file to be brought in: a new document of a case or of a firm, or the next version of a document. */
export class BeginUploadBody {
  /** The document it is a version of; then everything but the file is as it was. */
  @IsOptional()
  @IsUUID()
  documentId?: string;

  /** The case it belongs to, where it is a new document. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** The firm of the register it lies with, where it is a new document of no case. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  /** Name with extension, without a path. What is longer than 255 bytes in UTF-8 is cut before its extension. */
  @IsText(1_000)
  fileName: string;

  @IsInt()
  @Min(1, saying(emptyFile))
  sizeBytes: number;

  /** SHA-256 of the file as its owner has it, hexadecimal; compared with what arrives. May come with completion instead. */
  @IsOptional()
  @lowerCase
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;

  @IsOptional()
  @IsIn(keysOf(folders))
  folder?: Folder;

  /** The file's name unless given. */
  @IsOptional()
  @IsText(500)
  title?: string;

  @IsOptional()
  @IsIn(keysOf(documentKinds))
  kind?: DocumentKind;

  /** The tier in mind. Until counsel classifies it, a document is its supplier's own (T3). */
  @IsOptional()
  @IsIn(tiers)
  tier?: Tier;

  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** The issue of the group it relates to: the common-interest tag. */
  @IsOptional()
  @IsUUID()
  issueId?: string;

  /** The member it is supplied for; needed where the caller acts for several. */
  @IsOptional()
  @IsUUID()
  supplierMemberId?: string;

  /** The compartment it is locked in. */
  @IsOptional()
  @IsUUID()
  compartmentId?: string;

  /** Under a protective order: the parties whose confidential information is in it; none where that is not known. */
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  supplierPartyIds?: string[];

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

  /** Where it comes from, such as an address on the web. */
  @IsOptional()
  @IsText(1000)
  sourceNote?: string;

  /** When it was taken from its source. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(momentShape)
  @Plausible('old')
  capturedAt?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What a completed upload may still be told. */
export class CompleteUploadBody {
  /** SHA-256 of the file as its owner has it, hexadecimal. */
  @IsOptional()
  @lowerCase
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

/** What came of the look through a file. */
export class IntakeView {
  state: 'quarantined' | 'received' | 'refused';
  /** Why it was refused. */
  code: string | null;
  because: BilingualView | null;
}

/** A file on its way in, and from where to go on. */
export class UploadView {
  id: string;
  state: UploadState;
  fileName: string;
  sizeBytes: number;
  /** How many bytes are kept: the next part begins here. */
  offset: number;
  /** How many bytes a part has; the last may have fewer. */
  partBytes: number;
  expiresAt: Instant;
  /** The document it became, or is a version of. */
  documentId: string | null;
  versionNo: number | null;
  intake: IntakeView | null;
}

/** Which version a link leads to. */
export class MakeLinkBody {
  /** The newest unless given. */
  @IsOptional()
  @IsInt()
  @Min(1)
  versionNo?: number;
}

/** A link that leads one person to one version for ten minutes, as long as that person may read it. */
export class LinkView {
  url: string;
  expiresAt: Instant;
}

/** What a preview of a version shows. */
export class PreviewQuery {
  /** `text` for what it says; `page` for the file itself where a browser shows it safely (PDF, PNG, JPEG). */
  @IsOptional()
  @IsIn(['text', 'page'])
  as?: 'text' | 'page';
}

/** What a version says. */
export class PreviewView {
  documentId: string;
  versionNo: number;
  mediaType: string;
  /** Null where nothing could be read from it. */
  text: string | null;
  /** Whether the text was cut. */
  truncated: boolean;
  /** Whether `?as=page` shows the file itself. */
  hasPage: boolean;
}

/** Of what to be told: exactly one of them. */
export class DocumentEventsQuery {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsUUID()
  compartmentId?: string;
}

/** One event of the stream: what happened to which document. Names and titles are asked for by its id. */
export class DocumentEventView {
  documentId: string;
  /** Such as `document.shared`. */
  type: string;
  at: Instant;
}
