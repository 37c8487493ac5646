import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import {
  IsAcknowledgement,
  IsCalendarDate,
  IsCountry,
  IsText,
  PageQuery,
  trimmed,
} from '../platform/index.js';
import {
  type CaseKind,
  caseKinds,
  type Forum,
  forums,
  type PartyRole,
  partyRoles,
  type Side,
  sides,
  type Stage,
  stageNames,
} from './domain/case-kinds.js';
import { type CaseAction, caseActs } from './domain/case-life.js';
import { ProceedingBody } from './parts/proceedings.contract.js';

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** A person or firm in a case. */
export class PartyBody {
  /** As written in the papers. */
  @IsText(300)
  name: string;

  @IsOptional()
  @IsText(300)
  nameZh?: string;

  @IsIn(keysOf(partyRoles))
  role: PartyRole;

  @IsIn(keysOf(sides))
  side: Side;

  @IsOptional()
  @IsText(300)
  place?: string;

  /** ISO 3166-1, two letters. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @IsCountry()
  country?: string;

  /** The alliance's member it is; such a member then is concerned by the case. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** The firm of the register it is; left aside where it is a member, whose firm is known. */
  @IsOptional()
  @IsUUID()
  firmId?: string;
}

/** Where what is known of a case was read. */
export class SourceBody {
  /** Such as `83 FR 49575`. */
  @IsOptional()
  @IsText(200)
  citation?: string;

  @IsOptional()
  @IsText(200)
  document?: string;

  @IsOptional()
  @trimmed
  @IsString()
  @Matches(/^https?:\/\/\S{3,990}$/)
  url?: string;

  /** The notice as it was pasted; its SHA-256 is kept with it. */
  @IsOptional()
  @IsString()
  @Length(1, 200_000)
  text?: string;
}

/** A patent asserted. */
export class PatentBody {
  /** Country code and number without punctuation, such as `US7979174`. */
  @trimmed
  @Matches(/^[A-Z]{2}[A-Z0-9]{1,20}$/)
  number: string;

  @IsOptional()
  @IsText(500)
  claims?: string;
}

/** A product accused. */
export class ProductBody {
  @IsText(500)
  name: string;
}

/** What a case is called. Absent properties are, or become, empty. */
export class ReviseCaseBody {
  /** What the case goes by, such as `337-TA-1133`; one of its kind in the alliance. */
  @IsOptional()
  @IsText(100)
  number?: string;

  /** What it is called in English. One title at least is needed. */
  @IsOptional()
  @IsText(500)
  titleEn?: string;

  /** What it is called in Chinese. */
  @IsOptional()
  @IsText(500)
  titleZh?: string;

  @IsOptional()
  @IsText(10_000)
  summary?: string;
}

/** A new case: by hand, or as a person confirmed what a notice says. What is unknown is left out. */
export class OpenCaseBody extends ReviseCaseBody {
  @IsIn(keysOf(caseKinds))
  kind: CaseKind;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProceedingBody)
  proceedings?: ProceedingBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  parties?: PartyBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PatentBody)
  patents?: PatentBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ProductBody)
  products?: ProductBody[];

  /** Members concerned beyond those that are parties. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  memberIds?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => SourceBody)
  source?: SourceBody;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A named action on a case. */
export class MoveCaseBody {
  @IsIn(keysOf(caseActs))
  action: CaseAction;

  /** Needed to close, reopen, stay or remand. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Counsel of a party. */
export class CounselBody {
  @IsText(300)
  firm: string;

  /** That firm in the register. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  @IsOptional()
  @IsText(200)
  name?: string;

  /** Where service copies go: ISO 3166-1, two letters. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @IsCountry()
  country?: string;

  /** Someone with an account, who then sees the case as the party does. */
  @IsOptional()
  @IsUUID()
  personId?: string;
}

/** The members a case concerns, all of them. A party's member stays concerned. */
export class CaseMembersBody {
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  memberIds: string[];
}

export const caseSorts = [
  'nextDeadline',
  '-nextDeadline',
  'number',
  '-number',
  'title',
  '-title',
  'titleZh',
  '-titleZh',
  'kind',
  '-kind',
  'stage',
  '-stage',
  'updated',
  '-updated',
] as const;
export type CaseSort = (typeof caseSorts)[number];

/** Which cases to list. */
export class CasesQuery extends PageQuery {
  @IsOptional()
  @IsIn(keysOf(caseKinds))
  kind?: CaseKind;

  @IsOptional()
  @IsIn(keysOf(forums))
  forum?: Forum;

  @IsOptional()
  @IsIn(keysOf(stageNames))
  stage?: Stage;

  /** Only cases that concern this member. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** Words in number, title or parties' names, in either script or pinyin. */
  @IsOptional()
  @IsText(100)
  q?: string;

  /** Only cases with an open deadline to be kept up to this day: the safe date counts where there is one. */
  @IsOptional()
  @IsCalendarDate()
  dueBy?: CalendarDate;

  /** `open` leaves closed cases out. */
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  @IsOptional()
  @IsIn(caseSorts)
  sort: CaseSort = 'nextDeadline';
}

/** Where in the record to go on. */
export class RecordQuery extends PageQuery {}

/** Rows of investigations, as JSON rows or CSV text. */
export class CaseImportBody {
  @IsIn(['json', 'csv', 'file'])
  format: 'json' | 'csv' | 'file';

  /** Only report what would happen. */
  @IsBoolean()
  dryRun: boolean;

  /** With format `json`: up to 5,000 rows. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5_000)
  rows?: unknown[];

  /** With format `csv`: the file's text, header line first. */
  @IsOptional()
  @IsString()
  @Length(1, 8_000_000)
  text?: string;

  /** With format `file`: the bytes of a CSV in any encoding, or of an XLSX, in base64; header line first. */
  @IsOptional()
  @IsString()
  @Length(1, 7_500_000)
  file?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}
