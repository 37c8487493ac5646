import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import { BilingualView } from '../platform/index.js';
import type { NoPeriod } from './domain/book-rule.js';
import type { DeadlineKind, OwedBy, RuleScope } from './domain/stated-rule.js';
import { LawActorView } from './law.contract.js';

/** A branded date, which the description of the API cannot read off its type. */
const isoDate = { type: 'string', format: 'date' } as const;

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
  /** Whether proceedings are held there; else its rules are asked by others. */
  hears: boolean;
  /** The forum on top of whose rules these are local rules. */
  base?: string;
  /** The country of the forum, as ISO 3166 has it; absent for a forum of several. */
  seat?: string;
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
  unit: 'hours' | 'days' | 'business_days' | 'weeks' | 'months' | 'years';
}

/** What of a rule is other in one circumstance. */
export class VariantView {
  circumstance: string;
  offset?: OffsetView;
  citation?: string;
  note?: BilingualView;
}

/** Why a rule has no period of its own. */
export class NoPeriodView {
  because: NoPeriod['because'];
  say: BilingualView;
}

/** From which of several dates a period runs. */
export class StartBoundView {
  take: 'later' | 'earlier';
  /** Names of `dates`. */
  of: string[];
}

/** Another length of the same period, and which end holds. */
export class OtherLengthView {
  take: 'later' | 'earlier';
  offset: OffsetView;
}

/** An end that holds however the period runs. */
export class LongStopView {
  offset: OffsetView;
  /** The name of the date it runs from. */
  from: string;
  citation?: string;
}

/** Ends of a period beside its plain one, by names of `dates`. */
export class BoundsView {
  startsFrom?: StartBoundView;
  or?: OtherLengthView;
  notBefore?: string;
  notAfter?: string;
  longStop?: LongStopView;
}

/** A further date a rule takes into account. */
export class FurtherDateView {
  name: string;
  means: BilingualView;
}

/** The version of a rule before an amendment. */
export class EarlierRuleView {
  /** Governs investigations instituted on or before this day. */
  @ApiPropertyOptional(isoDate)
  institutedUntil?: CalendarDate;
  /** Governs events before this day. */
  @ApiPropertyOptional(isoDate)
  before?: CalendarDate;
  trigger: string;
  offset?: OffsetView;
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
  /** Absent where the law sets no period; `noPeriod` says why. */
  offset?: OffsetView;
  noPeriod?: NoPeriodView;
  /** What is other in one circumstance; the first that holds. */
  variants: VariantView[];
  bounds?: BoundsView;
  direction: 'after' | 'before';
  /** The counting profile, such as `itc_201_14`; `calendar`: every day, week, month or working day of a calendar. */
  counting: string;
  /** The law of service: when it takes effect and what it adds, such as `itc_201_16` or `cn_court`. */
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
  /** The text read is in force since this day. */
  @ApiPropertyOptional(isoDate)
  textSince?: CalendarDate;
  /** This version holds for events from this day. */
  @ApiPropertyOptional(isoDate)
  since?: CalendarDate;
  earlier?: EarlierRuleView;
  /** Where what was read of it stands, if it is not the source of the pack. */
  source?: string;
  /** The calendar it counts by, whichever the proceeding has. */
  calendar?: string;
  /** The court sets the date; this is the least it may give. */
  atLeast?: boolean;
  /** Practice, not law. */
  practice?: boolean;
  /** The court may not extend it. */
  notExtendable?: boolean;
  /** Orders and schedules commonly displace it. */
  courtMayVary?: boolean;
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
