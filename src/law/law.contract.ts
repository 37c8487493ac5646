import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { BilingualView, IsCalendarDate } from '../platform/index.js';
import { type Destination, destinations, type ServiceMethod, serviceMethods } from './domain/deadline.js';
import type { DeadlineKind, OwedBy, RuleScope } from './domain/stated-rule.js';
import { IsDatesByName } from './is-dates-by-name.js';

/** A branded date, which the description of the API cannot read off its type. */
const isoDate = { type: 'string', format: 'date' } as const;

const domiciles = ['domestic', 'foreign'] as const;

/** How and where a document was served. */
export class CalculatedServiceBody {
  @IsIn(serviceMethods)
  method: ServiceMethod;

  /** Where the copy was sent; needed for mail and express delivery at the ITC. `domestic`: in the country of the forum. */
  @IsOptional()
  @IsIn(destinations)
  destination?: Destination;

  /** The day it arrived, where known. */
  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  receivedOn?: CalendarDate;
}

/** Who must act. */
export class CalculatedPartyBody {
  /** Whether the party has its domicile in the country of the forum; in China `foreign` is a party without 住所 there. */
  @IsOptional()
  @IsIn(domiciles)
  domicile?: 'domestic' | 'foreign';
}

/** What to calculate: one `rule`, or all rules of an `event` in a `forum`. */
export class CalculationBody {
  /** A rule's id, such as `itc.response_to_complaint`. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  rule?: string;

  /** A forum, such as `us-itc`; with `event`. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  forum?: string;

  /** An event of the forum, as `GET /law/events` lists them; with `rule`, which of its events it is. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  event?: string;

  /** The day of the event; for a service, the day the copy was handed over, mailed, issued, published or transmitted. */
  @ApiProperty(isoDate)
  @IsCalendarDate()
  date: CalendarDate;

  /** The last day it may have been, where the day is not proved: answers the latest date, with the earliest as the safe one. */
  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  dateUntil?: CalendarDate;

  /** The time of day, `HH:MM` on the wall of the forum; needed where a period is one of hours. */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  time?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => CalculatedServiceBody)
  service?: CalculatedServiceBody;

  @IsOptional()
  @ValidateNested()
  @Type(() => CalculatedPartyBody)
  party?: CalculatedPartyBody;

  /** Whether perishable goods are concerned; matters in forums with shorter periods for them. */
  @IsOptional()
  @IsBoolean()
  perishable?: boolean;

  /** Further dates a rule takes into account, by the names it lists. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: isoDate })
  @IsOptional()
  @IsDatesByName()
  dates?: Record<string, CalendarDate>;

  /** The day the investigation was instituted: publication in the Federal Register. */
  @ApiPropertyOptional(isoDate)
  @IsOptional()
  @IsCalendarDate()
  institutedOn?: CalendarDate;

  /** A calendar such as `DE-NW` or `US-CA`, or a forum such as `us-itc`, also with ` + closures`; the forum's own when absent. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  calendar?: string;

  /** Circumstances known to hold. With an event: the rules of others are left out; absent, all rules are given. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  circumstances?: string[];
}

/** One step of the working. */
export class CalculationStepView {
  @ApiProperty(isoDate)
  date: CalendarDate;
  say: BilingualView;
  /** The provision that says so. */
  law?: string;
}

/** The hour after which a filing counts as made on the next business day. */
export class CalculatedCutoffView {
  /** `HH:MM`. */
  time: string;
  /** IANA time zone. */
  zone: string;
}

/** Who acts. */
export class LawActorView extends BilingualView {
  id: string;
}

/** Which edition of the law was used. */
export class PackStampView {
  id: string;
  version: string;
}

/** A due date with its working. */
export class CalculatedDeadlineView {
  /** The rule's id. */
  rule: string;
  action: BilingualView;
  actor: LawActorView;
  /** Whether a party must act, or the forum's own clock is shown. */
  owedBy: OwedBy;
  /** For whom the rule yields a date. */
  scope: RuleScope;
  /** A last day, a day before which nothing can be done, or the threshold of another procedure. */
  kind: DeadlineKind;
  /** The day the period runs from, where the law of service makes it another than the day stated. */
  @ApiPropertyOptional(isoDate)
  countedFrom?: CalendarDate;
  /** Absent where the calendar does not yet say whether the last day moves; keep to `safe`. */
  @ApiPropertyOptional(isoDate)
  due?: CalendarDate;
  /** An earlier day that is good under every reading; only when earlier than `due`, or without it. */
  @ApiPropertyOptional(isoDate)
  safe?: CalendarDate;
  /** Counted over days the calendar does not know: to be counted again once they are. */
  @ApiPropertyOptional({ type: 'boolean', enum: [true] })
  provisional?: true;
  cutoff?: CalculatedCutoffView;
  /** The moment of the cut-off, in UTC. */
  @ApiPropertyOptional({ type: 'string', format: 'date-time' })
  cutoffAt?: Instant;
  citation: string;
  /** `true` where period and trigger were read in the text that governs, `partial` where they were not. */
  @ApiProperty({
    oneOf: [
      { type: 'boolean', enum: [true] },
      { type: 'string', enum: ['partial'] },
    ],
  })
  verified: true | 'partial';
  /** The day of the text it was read in. */
  @ApiPropertyOptional(isoDate)
  verifiedAsOf?: CalendarDate;
  /** Ends with the due date. */
  steps: CalculationStepView[];
  warnings: BilingualView[];
  /** The edition it was computed by: of local rules, or of those below them. */
  pack: PackStampView;
}

/** A rule of the event that yields no date, and why. */
export class RefusedRuleView {
  rule: string;
  /** Stable, such as `law.forum_suspended`. */
  code: string;
  because: BilingualView;
}

/** The dates calculated, by the day to keep, and the rules that were refused. */
export class CalculationView {
  deadlines: CalculatedDeadlineView[];
  refused: RefusedRuleView[];
  pack: PackStampView;
}
