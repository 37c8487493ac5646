import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  Plausible,
  StepView,
} from '../platform/index.js';
import { additionActions, type AdditionStatus } from './domain/addition-life.js';
import type { NamedDay } from './domain/calendar.js';

const isoDate = { type: 'string', format: 'date' } as const;

/** A calendar, by its name. */
export class CalendarQuery {
  @IsString()
  @Length(1, 100)
  calendar: string;
}

/** A year of a calendar. */
export class CalendarDaysQuery extends CalendarQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2199)
  year: number;
}

/** A line of a list of days. Days are read in the forms people write them. */
export class CalendarDayBody {
  @IsText(60)
  date: string;

  /** The last day of a span that begins on `date`. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  until?: string;

  /** `off`, which it is when absent, or `worked`; also in Chinese. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  kind?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  nameEn?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  nameZh?: string;
}

/** A year of a calendar: its days as rows, as text or as a file, one of the three. */
export class CalendarYearPreviewBody {
  /** One of `GET /calendars` to which years may be added. */
  @IsString()
  @Length(1, 100)
  calendar: string;

  @IsInt()
  @Min(1995)
  @Max(2099)
  year: number;

  /** Up to 400 lines. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayBody)
  rows?: CalendarDayBody[];

  /** CSV with a column `date`, or JSON: a list of days, or lists `off` and `worked`. */
  @IsOptional()
  @IsString()
  @Length(1, 200_000)
  text?: string;

  /** The bytes of a CSV in any encoding, or of an XLSX, in base64. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000_000)
  file?: string;
}

/** A year of a calendar to be proposed. */
export class CalendarYearBody extends CalendarYearPreviewBody {
  /** The notice that announces it. */
  @IsText(500)
  source: string;
}

/** A text in both languages, as it is written. */
export class CalendarReasonBody {
  @IsText(200)
  en: string;

  @IsText(200)
  zh: string;
}

/** A day on which offices were closed. */
export class CalendarClosureBody {
  /** One of `GET /calendars` to which closures may be added. */
  @IsString()
  @Length(1, 100)
  calendar: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('set')
  day: CalendarDate;

  @IsDefined()
  @ValidateNested()
  @Type(() => CalendarReasonBody)
  why: CalendarReasonBody;

  /** The order or notice. */
  @IsText(500)
  source: string;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('happened')
  announcedOn: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What is done with what was added. */
export class MoveAdditionBody {
  @IsIn(additionActions)
  action: (typeof additionActions)[number];

  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Days from one to another, both included. */
export class CoveredSpanView {
  @ApiProperty(isoDate)
  from: CalendarDate;
  @ApiProperty(isoDate)
  until: CalendarDate;
}

/** The notice by which each year is announced, and the next year that is not known. */
export class CalendarNoticeView {
  name: BilingualView;
  nextYear: number;
  /** From which day on it is to be looked for. */
  @ApiProperty(isoDate)
  from: CalendarDate;
}

/** A calendar with how far it is known and what the alliance has added. */
export class KeptCalendarView {
  id: string;
  name: BilingualView;
  coverage: CoveredSpanView[];
  source: string;
  note: BilingualView | null;
  announced: CalendarNoticeView | null;
  /** The years in force that were added. */
  years: number[];
  /** How many closures in force were added. */
  closures: number;
  /** How many years and closures wait to be accepted. */
  waiting: number;
  /** Whether years and closures may be added: to a calendar with closures, through the one it counts by. */
  isAddable: boolean;
}

/** All calendars, and whether the reader keeps them. */
export class KeptCalendarsView {
  items: KeptCalendarView[];
  mayAdd: boolean;
}

/** A day that is not simply worked as its weekday says. */
export class CalendarDayView {
  @ApiProperty(isoDate)
  date: CalendarDate;
  kind: NamedDay['kind'];
  name: BilingualView;
  law: string;
  verified: boolean;
}

/** A year as it is counted by now; ordinary weekends are not among its days. */
export class CalendarDaysView {
  calendar: string;
  year: number;
  isCovered: boolean;
  /** Days off on weekdays. */
  weekdaysOff: number;
  makeUpDays: number;
  workingDays: number;
  days: CalendarDayView[];
}

export class AdditionStatusView {
  id: AdditionStatus;
  name: BilingualView;
}

export class AdditionActionView extends ActionView {
  action: (typeof additionActions)[number];
}

/** What all that is added has alike. */
export class AddedView {
  id: string;
  source: string;
  status: AdditionStatusView;
  steps: StepView[];
  actions: AdditionActionView[];
}

/** What an added year and an added closure have alike. */
export class AdditionView extends AddedView {
  calendar: string;
}

/** A year that was added. */
export class CalendarYearView extends AdditionView {
  year: number;
  /** Days off, those on a weekend among them. */
  daysOff: number;
  makeUpDays: number;
}

/** A closure that was added. */
export class CalendarClosureView extends AdditionView {
  @ApiProperty(isoDate)
  day: CalendarDate;
  why: BilingualView;
  @ApiProperty(isoDate)
  announcedOn: CalendarDate;
}

/** All that was added to a calendar, the latest year and day first. */
export class AdditionsView {
  years: CalendarYearView[];
  closures: CalendarClosureView[];
}

/** A day of a list. */
export class AddedDayView {
  @ApiProperty(isoDate)
  date: CalendarDate;
  isWorked: boolean;
  name: BilingualView;
}

/** A day of which two calendars differ whether it is worked. */
export class DayChangeView {
  @ApiProperty(isoDate)
  date: CalendarDate;
  isOff: boolean;
  name: BilingualView;
}

/** Something to be said of a line of a list. */
export class LineNoteView {
  line: number;
  because: BilingualView;
}

/** A year as it would be, beside what is known of it. */
export class ComparedYearView {
  daysOff: number;
  weekdaysOff: number;
  makeUpDays: number;
  workingDays: number;
  /** Against the calendar as it is built in; where that does not cover the year, against the days of the statute. */
  fromBuiltIn: DayChangeView[];
  isBuiltInCovered: boolean;
  /** Against the year in force that was added; null where none was. */
  fromHeld: DayChangeView[] | null;
  days: AddedDayView[];
}

/** What a list of days comes to. */
export class CalendarYearPreviewView {
  /** How the bytes of a file were read. */
  readAs: string | null;
  /** To be mended before it is proposed. */
  faults: LineNoteView[];
  /** What was left out. */
  notes: LineNoteView[];
  compared: ComparedYearView;
}

/** A year that was added, with its days beside what is known. */
export class CalendarYearDetailView extends CalendarYearView {
  compared: ComparedYearView;
}
