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
  ValidateNested,
} from 'class-validator';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { BilingualView, IsCalendarDate } from '../platform/index.js';
import { type Destination, destinations, type ServiceMethod, serviceMethods } from './domain/deadline.js';
import type { DeadlineKind, OwedBy, RuleScope } from './domain/rule.js';
import { IsDatesByName } from './is-dates-by-name.js';

/** A branded date, which the description of the API cannot read off its type. */
const isoDate = { type: 'string', format: 'date' } as const;

const domiciles = ['domestic', 'foreign'] as const;

/** How and where a document was served. */
export class CalculatedServiceBody {
  @IsIn(serviceMethods)
  method: ServiceMethod;

  /** Where the copy was sent; needed for mail and express delivery. */
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
  /** Matters where a forum gives foreign parties longer; not at the ITC. */
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

  /** The day of the event; for a service, the day the copy was handed over, mailed or transmitted. */
  @ApiProperty(isoDate)
  @IsCalendarDate()
  date: CalendarDate;

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

  /** `us-itc`, or `us-itc + closures`; the forum's own when absent. */
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
  @ApiProperty(isoDate)
  due: CalendarDate;
  /** An earlier day that is good under every reading; only when earlier than `due`. */
  @ApiPropertyOptional(isoDate)
  safe?: CalendarDate;
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

/** An edition of the law of one forum. */
export class PackView {
  id: string;
  version: string;
  forum: string;
  name: BilingualView;
  /** The day of the text most rules were read in. */
  @ApiProperty(isoDate)
  textAsOf: CalendarDate;
  source: string;
  caveats: BilingualView[];
  /** Names of calendars; the first is used when none is named. */
  calendars: string[];
  /** How many rules it holds. */
  rules: number;
}

/** All editions. */
export class PacksView {
  items: PackView[];
}

/** The length of a period. */
export class OffsetView {
  value: number;
  unit: 'days' | 'business_days' | 'months';
}

/** A length of the period in one circumstance. */
export class SpecialOffsetView {
  circumstance: string;
  offset: OffsetView;
}

/** A further date a rule takes into account. */
export class FurtherDateView {
  name: string;
  means: BilingualView;
}

/** The version of a rule before an amendment. */
export class EarlierRuleView {
  /** Governs investigations instituted on or before this day. */
  @ApiProperty(isoDate)
  institutedUntil: CalendarDate;
  trigger: string;
  offset: OffsetView;
  counting: string;
  citation: string;
  /** The day of the text it was read in. */
  @ApiPropertyOptional(isoDate)
  verifiedAsOf?: CalendarDate;
  note?: BilingualView;
}

/** A rule as it stands in the pack: the version of today. */
export class RuleView {
  id: string;
  forum: string;
  /** The event it runs from. */
  trigger: string;
  /** Further events from which it runs as well. */
  alsoFrom: string[];
  action: BilingualView;
  actor: LawActorView;
  owedBy: OwedBy;
  scope: RuleScope;
  kind: DeadlineKind;
  offset: OffsetView;
  offsetWhen?: SpecialOffsetView;
  direction: 'after' | 'before';
  /** The counting profile, such as `itc_201_14`. */
  counting: string;
  /** Which additions service may bring: `none` or `itc_201_16`. */
  service: string;
  roll: 'next_business_day' | 'previous_business_day' | 'none';
  citation: string;
  @ApiProperty({
    oneOf: [
      { type: 'boolean', enum: [true] },
      { type: 'string', enum: ['partial'] },
    ],
  })
  verified: true | 'partial';
  @ApiPropertyOptional(isoDate)
  verifiedAsOf?: CalendarDate;
  /** For investigations instituted on or before this day an earlier text governs, which was not read. */
  @ApiPropertyOptional(isoDate)
  unreadUntil?: CalendarDate;
  @ApiPropertyOptional(isoDate)
  effectiveFrom?: CalendarDate;
  /** Applies only to investigations instituted after this day. */
  @ApiPropertyOptional(isoDate)
  institutedAfter?: CalendarDate;
  earlier?: EarlierRuleView;
  circumstances: string[];
  risk?: BilingualView;
  note?: BilingualView;
  dates: FurtherDateView[];
}

/** Rules of one forum or of all. */
export class RulesView {
  items: RuleView[];
}

/** A circumstance an event asks about. */
export class CircumstanceView {
  id: string;
  name: BilingualView;
  /** Of circumstances with the same question at most one holds. */
  question: string;
  /** Whether one answer always holds: left open, the rules of every answer are given. */
  mustAnswer: boolean;
}

/** Something dated that starts periods. */
export class LawEventView {
  id: string;
  forum: string;
  name: BilingualView;
  /** Whether it is a service, with a date, method and destination for each party served. */
  served: boolean;
  circumstances: CircumstanceView[];
  /** Ids of the rules it starts. */
  rules: string[];
}

/** Events of one forum or of all. */
export class LawEventsView {
  items: LawEventView[];
}

/** Which forum; all when absent. */
export class ForumQuery {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  forum?: string;
}
