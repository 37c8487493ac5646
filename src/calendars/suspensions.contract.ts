import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import { BilingualView, IsAcknowledgement, IsCalendarDate, Plausible, trimmed } from '../platform/index.js';
import { AddedView, CalendarReasonBody } from './calendars.contract.js';
import {
  type SuspendableForum,
  suspendableForums,
  type SuspensionMode,
  suspensionModes,
} from './domain/suspensions/suspension.js';

const isoDate = { type: 'string', format: 'date' } as const;

/** A time in which a forum did not work. */
export class ForumSuspensionBody {
  @IsIn(suspendableForums)
  forum: SuspendableForum;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('set')
  from: CalendarDate;

  /** The last day. */
  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('set')
  until: CalendarDate;

  /** The first day on which filings were taken again; the day after `until` when absent. */
  @IsOptional()
  @ApiProperty({ ...isoDate, required: false })
  @IsCalendarDate()
  @Plausible('set')
  reopenedOn?: CalendarDate;

  /**
   * `roll`: a filing whose last day falls in it is due once filings are taken again; `toll`: besides, a period that runs in it is longer
   * by the days it stood still; `manual`: no date that it touches is computed, orders give them.
   */
  @IsIn(suspensionModes)
  mode: SuspensionMode;

  /** By how many days a period that ran all through it is longer; as many as it has when absent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  days?: number;

  @IsDefined()
  @ValidateNested()
  @Type(() => CalendarReasonBody)
  name: CalendarReasonBody;

  /** The order or notice by which dates move. */
  @trimmed
  @IsString()
  @Length(1, 500)
  source: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A suspension that is built in: what becomes of dates it touches, until one that is added takes its place. */
export class SuspensionView {
  forum: SuspendableForum;
  @ApiProperty(isoDate)
  from: CalendarDate;
  @ApiProperty(isoDate)
  until: CalendarDate;
  @ApiProperty(isoDate)
  reopenedOn: CalendarDate;
  mode: SuspensionMode;
  days: number;
  name: BilingualView;
}

/** A suspension that was added. */
export class ForumSuspensionView extends IntersectionType(AddedView, SuspensionView) {}

/** One that is built in, with where its extent was seen. */
export class BuiltInSuspensionView extends SuspensionView {
  source: string;
  /** Whether dates still go by it: no suspension in force takes its place. */
  isHeld: boolean;
}

/** The suspensions of all forums, the latest first. */
export class ForumSuspensionsView {
  added: ForumSuspensionView[];
  builtIn: BuiltInSuspensionView[];
  /** The forums to which suspensions may be added. */
  forums: SuspendableForum[];
  mayAdd: boolean;
}
