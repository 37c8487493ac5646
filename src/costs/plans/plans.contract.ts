import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import { PersonNameView } from '../../identity/index.js';
import { type CalendarDate, currencies, type Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  NamedView,
  Plausible,
} from '../../platform/index.js';
import type { PlanAction, PlanStatus } from '../domain/plan/plan-life.js';

const tree = { type: 'object', additionalProperties: true } as const;
const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/** A name in both languages. */
export class PoolNameBody {
  @IsText(200)
  en: string;

  @IsText(200)
  zh: string;
}

/** What is shared in one way among the same members. */
export class PlanPoolBody {
  /** Stable within the plan and its later versions: small letters, digits, `-` and `_`. */
  @IsString()
  @Length(1, 40)
  key: string;

  @ValidateNested()
  @Type(() => PoolNameBody)
  name: PoolNameBody;

  /**
   * By its `kind`: `equal`; `tiers` with `units` by member; `weights` with a `metric`; `products_patents`; `hybrid` with `basePercent`,
   * `base` and `variable`; `bounded` with `floor`, `cap` and `of`; `individual` with a `memberId`; `layers`.
   */
  @ApiProperty(tree)
  @IsObject()
  method: object;

  /** By `who`: `all`, `listed` with `memberIds`, `facing` with `patents`; all where it is left out. */
  @ApiPropertyOptional(tree)
  @IsOptional()
  @IsObject()
  takesPart?: object;

  /** What may be spent in the pool in all, in the plan's currency; more takes a decision of its own. */
  @IsString()
  @Matches(decimal)
  approved: string;
}

/** How costs are shared, as a draft. */
export class PlanTreeBody {
  @IsIn(currencies)
  currency: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlanPoolBody)
  pools: PlanPoolBody[];
}

/** What is asked of a plan before it is decided: what an amount of a pool would come to on a day. */
export class PlanWhatIfBody {
  /** The key of the pool. */
  @IsString()
  @Length(1, 40)
  pool: string;

  /** In the plan's currency. */
  @IsString()
  @Matches(decimal)
  total: string;

  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  on: CalendarDate;
}

/** A version of a group's plan. */
export class CostPlanBody extends PlanTreeBody {
  /** The first service day it shares by. */
  @Plausible('set')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  effectiveFrom: CalendarDate;

  /** Whether members are told by name who is late and for whom they carry; not where it is left out. */
  @IsOptional()
  @IsBoolean()
  namesTold?: boolean;

  /** A cost above it takes two approvals, in the plan's currency. */
  @IsString()
  @Matches(decimal)
  secondApprovalAbove: string;

  /** The most a member carries for another in default, in per cent of its own line; 25 where it is left out. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  capPercent?: string;

  /** A year; 12 where it is left out. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  defaultInterestPercent?: string;

  /** 30 where it is left out. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  cureDays?: number;

  /** From the issue of a call until it is due; 15 where it is left out. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  paymentDays?: number;

  /** A payment that is short by no more is one in full; nothing where it is left out. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  tolerance?: string;

  /** What each member has committed to pay in all. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  commitment?: string;

  @IsOptional()
  @IsText(2000)
  note?: string;

  /** What was asked of it: the answer is frozen with it, and its certificate is approved with it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanWhatIfBody)
  whatIf?: PlanWhatIfBody;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A pool, as a sentence and as it is kept. */
export class PlanPoolView {
  key: string;
  name: BilingualView;
  sentence: BilingualView;
  @ApiProperty(tree)
  method: object;
  @ApiProperty(tree)
  takesPart: object;
  approved: MoneyView;
}

/** What a plan would come to, frozen with it. */
export class PlanWhatIfView {
  pool: string;
  name: BilingualView;
  total: MoneyView;
  on: CalendarDate;
  /** The root of its certificate: one for everybody, whatever is told to whom. */
  root: string;
  /** Members whose own certificate the caller may read. */
  certificatesOf: NamedView[];
  /** Whether the caller may open the whole certificate. */
  mayOpen: boolean;
}

/** How a draft reads, or what is wrong with it, as the editor shows it while it is written. */
export class PlanPreviewView {
  /** Null where it cannot be read. */
  sentence: BilingualView | null;
  pools: PlanPoolSentenceView[];
  /** What is wrong, with the place and what to change; null where nothing is. */
  fault: PlanFaultView | null;
}

export class PlanPoolSentenceView {
  key: string;
  sentence: BilingualView;
}

export class PlanFaultView {
  code: string;
  because: BilingualView;
}

export class PlanStatusView {
  id: PlanStatus;
  name: BilingualView;
}

export class PlanActionView extends ActionView {
  action: PlanAction;
}

/** A version of a plan in a list of them. */
export class CostPlanRowView {
  id: string;
  no: number;
  status: PlanStatusView;
  effectiveFrom: CalendarDate;
  /** The last day on which it holds; null where it is not approved, or no later version is. */
  effectiveUntil: CalendarDate | null;
  /** Whether it holds today. */
  isEffective: boolean;
  sentence: BilingualView;
  madeAt: Instant;
  version: number;
}

/** The plan of a group, version by version, the newest first. */
export class CostPlansView {
  group: NamedView;
  items: CostPlanRowView[];
  mayDraft: boolean;
}

/** A version of a plan as a whole. */
export class CostPlanView extends CostPlanRowView {
  group: NamedView;
  caseId: string;
  fundId: string | null;
  currency: string;
  pools: PlanPoolView[];
  namesTold: boolean;
  secondApprovalAbove: MoneyView;
  capPercent: string;
  defaultInterestPercent: string;
  cureDays: number;
  paymentDays: number;
  tolerance: MoneyView;
  commitment: MoneyView | null;
  note: string | null;
  /** Null where nothing was asked of it. */
  whatIf: PlanWhatIfView | null;
  madeBy: PersonNameView;
  endReason: string | null;
  /** Those it names, by id. */
  members: NamedView[];
  /** The patents of the case, by id. */
  patents: NamedView[];
  /** Who was asked to approve it, and what they answered, the newest question first; empty for who does not run the group's money. */
  approvals: ApprovalView[];
  actions: PlanActionView[];
}
