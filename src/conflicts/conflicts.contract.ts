import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import { BilingualView, decimalText, IsCalendarDate } from '../platform/index.js';
import type { ConflictRule } from './domain/conflict.js';
import type { ConflictQuestion } from './domain/find-conflicts.js';
import { type Position, positions, type Seat, seats } from './domain/matter.js';

/** A branded date, which the description of the API cannot read off its type. */
const isoDate = { type: 'string', format: 'date' } as const;

/** A percentage is decimal text. */
const percent = /^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/;

/** A firm of the question, by its id there and what it is called. */
export class ConflictFirmBody {
  @IsString()
  @Length(1, 100)
  id: string;

  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 300, { each: true })
  names: string[];
}

/** What one firm holds of another, both days included. */
export class ConflictTieBody {
  @IsString()
  @Length(1, 100)
  child: string;

  @IsString()
  @Length(1, 100)
  parent: string;

  /** Of the votes, decimal text from 0 to 100. */
  @decimalText
  @Matches(percent)
  percent: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  from: CalendarDate;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;
}

/** A tie of the candidate to a firm, both days included. */
export class ConflictAffiliationBody {
  /** Its id, or a name of it. */
  @IsString()
  @Length(1, 300)
  firm: string;

  /** Such as `employee`, `director`, `equity`, `consultant`, `family`, `academic`, `standards`. */
  @IsString()
  @Length(1, 100)
  role: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  from: CalendarDate;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;

  /** Of the shares, decimal text from 0 to 100. */
  @IsOptional()
  @decimalText
  @Matches(percent)
  percent?: string;

  /** CPC or IPC classes of work there; none: not known. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  classes?: string[];
}

/** Testimony given for somebody. */
export class ConflictTestimonyBody {
  @IsString()
  @Length(1, 300)
  for: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  on: CalendarDate;

  /** CPC or IPC classes; none: not known. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  classes: string[];

  /** On which side of the dispute it was given. */
  @IsOptional()
  @IsIn(positions)
  position?: Position;
}

/** A duty of confidence. */
export class ConflictNdaBody {
  @IsString()
  @Length(1, 300)
  with: string;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** Its last day; none: without end. */
  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;

  /** CPC or IPC classes; none: not known. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  classes: string[];
}

/** What was done for one side of another matter: ids of the firms. */
export class SideTakenBody {
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  for: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  against: string[];
}

/** An engagement in another matter of the alliance, both days included. */
export class ConflictEngagementBody extends SideTakenBody {
  @ApiProperty(isoDate)
  @IsCalendarDate()
  from: CalendarDate;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;

  /** CPC or IPC classes; none: not known. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  classes?: string[];
}

/** A contact in which one side passed confidential information. */
export class ConfidedBody extends SideTakenBody {
  @ApiProperty(isoDate)
  @IsCalendarDate()
  on: CalendarDate;
}

/** A seat the candidate has or had in a matter. */
export class ConflictSeatBody {
  /** The id of the matter. */
  @IsString()
  @Length(1, 100)
  matter: string;

  @IsIn(seats)
  seat: Seat;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  from: CalendarDate;
}

/** Who is to be checked. */
export class ConflictCandidateBody {
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 300, { each: true })
  names: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConflictAffiliationBody)
  affiliations: ConflictAffiliationBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConflictTestimonyBody)
  testimony?: ConflictTestimonyBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConflictNdaBody)
  ndas?: ConflictNdaBody[];

  /** Patents of which they are inventor or were attorney. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  inventorOf?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConflictEngagementBody)
  engagements?: ConflictEngagementBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConfidedBody)
  confided?: ConfidedBody[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ConflictSeatBody)
  seats?: ConflictSeatBody[];
}

/** Whether somebody may act in a matter on a day. */
export class ConflictsBody {
  @ApiProperty(isoDate)
  @IsCalendarDate()
  on: CalendarDate;

  /** How many years testimony and posts are looked back for. */
  @IsInt()
  @Min(0)
  @Max(50)
  lookBackYears: number;

  /** Ids of the adverse firms. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  adverse: string[];

  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ConflictFirmBody)
  firms: ConflictFirmBody[];

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ConflictTieBody)
  ties: ConflictTieBody[];

  @ValidateNested()
  @Type(() => ConflictCandidateBody)
  candidate: ConflictCandidateBody;

  /** CPC or IPC classes of the matter; none: not known, and taken to be the same as any. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  classes?: string[];

  /** The id of the matter, by which a seat the candidate has in it is known. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  id?: string;

  /** For what the candidate is sought; an expert unless given. */
  @IsOptional()
  @IsIn(seats)
  seeks?: Seat;

  /** Ids of the firms that ask. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  ours?: string[];

  /** Ids of the others on the same side. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  coMembers?: string[];

  /** On which side the candidate is to stand. */
  @IsOptional()
  @IsIn(positions)
  position?: Position;

  /** Patents asserted here; not given: those the candidate is told of are. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  asserted?: string[];
}

/** One thing that was found. */
export class ConflictHitView {
  rule: ConflictRule;
  /** How grave it is by itself. */
  verdict: 'waivable' | 'blocked';
  /** From the firm the candidate is tied to, tie by tie, to the adverse firm: ids. Of a patent of one's own, its number; empty of another matter. */
  path: string[];
  /** The day on which the candidate's own tie began, where that is known. */
  @ApiProperty({ ...isoDate, nullable: true })
  since: CalendarDate | null;
  because: BilingualView;
}

/** The worst of what was found decides. */
export class ConflictsView {
  verdict: 'clear' | 'waivable' | 'blocked';
  /** The gravest first. */
  hits: ConflictHitView[];
}

/** The question a body asks. */
export const toQuestion = ({ candidate, ties, classes, ...body }: ConflictsBody): ConflictQuestion => ({
  ...body,
  ties: ties.map((tie) => ({ ...tie, percent: Number(tie.percent) })),
  candidate: {
    names: candidate.names,
    affiliations: candidate.affiliations.map((one) => ({
      ...one,
      percent: one.percent === undefined ? undefined : Number(one.percent),
    })),
    testimony: candidate.testimony ?? [],
    ndas: candidate.ndas ?? [],
    inventorOf: candidate.inventorOf ?? [],
    engagements: candidate.engagements?.map((one) => ({ ...one, classes: one.classes ?? [] })),
    confided: candidate.confided,
    seats: candidate.seats,
  },
  classes: classes ?? [],
});
