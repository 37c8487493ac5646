import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { BilingualView, IsCalendarDate, IsZone } from '../platform/index.js';
import {
  type PeriodDirection,
  periodDirections,
  type PeriodFirstDay,
  periodFirstDays,
  type PeriodRoll,
  periodRolls,
  type PeriodUnit,
  periodUnits,
} from './domain/period.js';
import { CalculationStepView } from './law.contract.js';

const isoDate = { type: 'string', format: 'date' } as const;
const isoMoment = { type: 'string', format: 'date-time' } as const;
const aMoment = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A period to be counted. */
export class CountedPeriodBody {
  /** The day of the event, which itself does not count. */
  @ApiProperty(isoDate)
  @IsCalendarDate()
  start: CalendarDate;

  /** How many of the unit. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  amount: number;

  @IsIn(periodUnits)
  unit: PeriodUnit;

  /** `forward` when absent. */
  @IsOptional()
  @IsIn(periodDirections)
  direction?: PeriodDirection;

  /** A calendar, as `GET /law/calendars` lists them. */
  @IsString()
  @Length(1, 100)
  calendar: string;

  /** What becomes of a last day that is not worked. */
  @IsIn(periodRolls)
  roll: PeriodRoll;

  /** Which day is day 1: the next one, which it is when absent, or the next business day; for days, weeks and working days. */
  @IsOptional()
  @IsIn(periodFirstDays)
  firstDay?: PeriodFirstDay;
}

/** The end of a period with its working. */
export class PeriodEndView {
  /** The last day; absent where the calendar does not say whether it moves. */
  @ApiPropertyOptional(isoDate)
  due?: CalendarDate;
  /** A day that is good under every reading; only where it is not `due`. */
  @ApiPropertyOptional(isoDate)
  safe?: CalendarDate;
  /** Counted by weekends and the days fixed by statute alone, for the calendar is not known. */
  provisional?: boolean;
  /** Each step, and each day that did not count by name; ends with the day given. */
  steps: CalculationStepView[];
  warnings: BilingualView[];
}

/** Hours of business of a day. */
export class ClockHoursBody {
  /** `HH:MM` on the wall of the zone. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from: string;

  /** `HH:MM`; `24:00` is the end of the day. */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  to: string;
}

/** How long the clock may run: one of the two. */
export class ClockLimitBody {
  /** Minutes of business. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  minutes?: number;

  /** Working days, each of as many minutes as the hours of a day have. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  workingDays?: number;
}

/** A time in which the clock stands. */
export class ClockPauseBody {
  @ApiProperty(isoMoment)
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  from: string;

  /** Absent while it lasts. */
  @ApiPropertyOptional(isoMoment)
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  to?: string;
}

/** A clock that runs in business hours alone. */
export class BusinessClockBody {
  /** A calendar, as `GET /law/calendars` lists them. */
  @IsString()
  @Length(1, 100)
  calendar: string;

  /** The IANA time zone in which the hours are meant. */
  @IsZone()
  zone: string;

  /** In the order of the day, without overlap. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ClockHoursBody)
  hours: ClockHoursBody[];

  @IsDefined()
  @ValidateNested()
  @Type(() => ClockLimitBody)
  limit: ClockLimitBody;

  @ApiProperty(isoMoment)
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  startedAt: string;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ClockPauseBody)
  pauses: ClockPauseBody[];

  /** The moment at which the clock is read. */
  @ApiProperty(isoMoment)
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  at: string;
}

/** What a clock shows. */
export class ClockReadingView {
  /** Whole minutes of business from the start to the moment of reading, without pauses. */
  usedMinutes: number;
  /** The limit less what is used; negative once it is passed. */
  remainingMinutes: number;
  /** When the limit is reached; absent while a pause without an end keeps it from being known. */
  @ApiPropertyOptional(isoMoment)
  dueAt?: Instant;
  /** Read by weekends and the days fixed by statute alone, for the calendar is not known. */
  provisional?: boolean;
  /** A step for each day up to the limit: when the clock ran, or why it did not. */
  steps: CalculationStepView[];
  warnings: BilingualView[];
}

/** Days from one to another, both included. */
export class CalendarSpanView {
  @ApiProperty(isoDate)
  from: CalendarDate;
  @ApiProperty(isoDate)
  until: CalendarDate;
}

/** Which days a forum or country works, and how far that is known. */
export class CalendarView {
  /** The name by which it is asked for. */
  id: string;
  name: BilingualView;
  /** The days whose standing is known. */
  coverage: CalendarSpanView[];
  source: string;
  /** What whoever reads a date by it should know. */
  note?: BilingualView;
}

/** All calendars. */
export class CalendarsView {
  items: CalendarView[];
}
