import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import { BilingualView, IsCalendarDate } from '../platform/index.js';
import type { Differing } from './domain/verify-trace.js';
import { CalculatedDeadlineView, CalculationBody } from './law.contract.js';

/** A branded date, which the description of the API cannot read off its type. */
const isoDate = { type: 'string', format: 'date' } as const;

/** A sentence of a trace in both languages. */
export class TracedSayingBody {
  @IsString()
  @MaxLength(4000)
  en: string;

  @IsString()
  @MaxLength(4000)
  zh: string;
}

/** A step of a trace, as an answer of `deadlines/calculate` or the docket holds it. */
export class TracedStepBody {
  @ApiPropertyOptional(isoDate)
  @IsCalendarDate()
  date: CalendarDate;

  @ValidateNested()
  @Type(() => TracedSayingBody)
  say: TracedSayingBody;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  law?: string;
}

/** Which edition of the law a trace was computed by. */
export class TracedPackBody {
  @IsString()
  @Length(1, 100)
  id: string;

  @IsString()
  @Length(1, 100)
  version: string;
}

/** The facts a date was computed from, by one rule, and the date as it was kept. What is left out is not compared. */
export class TraceToVerifyBody {
  /** With its `rule`. */
  @ValidateNested()
  @Type(() => CalculationBody)
  calculation: CalculationBody;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  due?: CalendarDate;

  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  safe?: CalendarDate;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  citation?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => TracedStepBody)
  steps?: TracedStepBody[];

  @IsOptional()
  @ValidateNested()
  @Type(() => TracedPackBody)
  pack?: TracedPackBody;
}

/** One thing a trace says otherwise than the law does now. */
export class TraceDifferenceView {
  what: Differing;
  /** The place of the first step that differs, from 0. */
  at?: number;
  say: BilingualView;
}

/** An edition of the law, of this day or of another. */
export class TracedPackView {
  id: string;
  version: string;
}

/** Whether a stored trace still computes. */
export class TraceVerdictView {
  /** Whether the same facts give the same date by the same working. */
  holds: boolean;
  differences: TraceDifferenceView[];
  /** What the facts give now; absent where the law refuses. */
  now?: CalculatedDeadlineView;
  /** The edition it was computed by, where that is not the edition of `now`. A newer edition may well give the same date. */
  computedBy?: TracedPackView;
}
