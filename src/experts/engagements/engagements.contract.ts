import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  NamedView,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import {
  type EngagementAction,
  engagementActions,
  engagementLife,
  type EngagementStatus,
} from '../domain/engagements/engagement-life.js';
import { ExpertBillView, hoursText } from './time.contract.js';
import { type ExpertRole, expertRoles } from '../domain/expert-words.js';

const roles = Object.keys(expertRoles) as ExpertRole[];

/** Which engagements to list: of those the caller may know of. */
export class ExpertEngagementsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  expertId?: string;

  @IsOptional()
  @IsUUID()
  checkId?: string;

  @IsOptional()
  @IsIn(Object.keys(engagementLife.statuses))
  status?: EngagementStatus;
}

/** What an expert is to do, and up to which sum. */
export class ExpertEngagementBody {
  /** As what, of what the expert serves as in the pool: the band of the rate is that role’s. */
  @IsIn(roles)
  role: ExpertRole;

  /** The statement of work. */
  @IsText(10_000)
  scope: string;

  @IsCalendarDate()
  @Plausible('set')
  from: CalendarDate;

  @IsCalendarDate()
  @Plausible('set')
  until: CalendarDate;

  /** All that it may come to, with travel and expenses; above zero. */
  @ValidateNested()
  @Type(() => MoneyView)
  cap: MoneyView;

  /** The one member that pays. Left out: the group of the check pays through its fund, or the only member for which it was asked. */
  @IsOptional()
  @IsUUID()
  payerMemberId?: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What an expert asks for an hour. */
export class ExpertQuoteBody {
  /** In the currency of the cap, above zero. */
  @ValidateNested()
  @Type(() => MoneyView)
  hourly: MoneyView;

  /** Of the rate, for an hour of travel. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  travelPercent?: number;

  /** Hours there will be, as decimal text such as `62.5`; above zero. */
  @Matches(hoursText)
  hoursEstimated: string;

  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** What is done with an engagement. */
export class MoveExpertEngagementBody {
  @IsIn(engagementActions)
  action: (typeof engagementActions)[number];

  /** Where the action needs one. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** The name of the expert as it stands here, in either script, where they are designated. */
  @IsOptional()
  @IsText(400)
  confirmation?: string;
}

/** Another cap. */
export class ExpertCapBody {
  @ValidateNested()
  @Type(() => MoneyView)
  cap: MoneyView;

  /** Told to who pays. */
  @IsText(2000)
  reason: string;
}

export class ExpertEngagementRoleView {
  id: ExpertRole;
  name: BilingualView;
}

export class ExpertEngagementStatusView {
  id: EngagementStatus;
  name: BilingualView;
}

export class ExpertEngagementActionView extends ActionView {
  action: EngagementAction;
  /** The name of the expert is to be typed. */
  needsConfirmation: boolean;
}

/** What is spent of the cap by time that was entered and expenses. */
export class ExpertBurnView {
  spent: MoneyView;
  cap: MoneyView;
  /** Whole percent, rounded down; the team and the expert are told at 80. */
  percent: number;
  /** Decimal text. */
  hours: string;
  travelHours: string;
  expenses: MoneyView;
}

/** An engagement in a list. */
export class ExpertEngagementRowView {
  id: string;
  /** What the expert is called to who may not know of them, such as `Consulting expert K7Q2`. */
  pseudonym: BilingualView;
  expert: NamedView;
  caseId: string;
  /** To the expert in words that do not tell it: they may not see the case. */
  caseTitle: BilingualView;
  role: ExpertEngagementRoleView;
  status: ExpertEngagementStatusView;
  from: CalendarDate;
  until: CalendarDate;
  burn: ExpertBurnView;
  /** When the expert was designated as testifying: they stay so. */
  designatedAt: Instant | null;
  /** Whether the caller is the expert. */
  isOwn: boolean;
  version: number;
}

/** One page of engagements, the newest first. */
export class ExpertEngagementsView {
  items: ExpertEngagementRowView[];
  nextCursor: string | null;
}

/** What the expert asked for. */
export class ExpertQuoteView {
  hourly: MoneyView;
  travelPercent: number;
  hoursEstimated: string;
  /** The hours at the rate. */
  estimate: MoneyView;
  note: string | null;
  by: PersonNameView | null;
  at: Instant;
  /** The top of the band today; null where there is none, and to the expert. */
  top: MoneyView | null;
  /** Whether the rate needs a second person’s approval: above the band, or without one; false to the expert. */
  isException: boolean;
}

/** A budget that was asked for. */
export class ExpertBudgetRowView {
  id: string;
  cap: MoneyView;
  /** Whether it is a higher cap of an engagement that was approved before. */
  raises: boolean;
  reason: string | null;
  status: 'open' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  askedBy: PersonNameView | null;
  askedAt: Instant;
  closedAt: Instant | null;
}

/** What designating the expert tells the other side, shown before it is confirmed. */
export class ExpertDesignationView {
  /** One of these is typed. */
  names: string[];
  /** What becomes discoverable. */
  discoverable: BilingualView[];
  /** What stays protected. */
  kept: BilingualView[];
}

/** An engagement with everything the caller sees of it. */
export class ExpertEngagementView extends ExpertEngagementRowView {
  checkId: string;
  /** The group of the check, where it was asked for one. */
  groupId: string | null;
  /** For whom. */
  members: NamedView[];
  /** The one member that pays; null: the group does. */
  payer: NamedView | null;
  lead: PersonNameView | null;
  team: PersonNameView[];
  scope: string;
  quote: ExpertQuoteView | null;
  proposedBy: PersonNameView | null;
  proposedAt: Instant;
  signedBy: PersonNameView | null;
  signedAt: Instant | null;
  /** SHA-256 of the statement of work as it was signed, hexadecimal. */
  signedHash: string | null;
  begunBy: PersonNameView | null;
  begunAt: Instant | null;
  designatedBy: PersonNameView | null;
  deliveredAt: Instant | null;
  acceptedAt: Instant | null;
  endedBy: PersonNameView | null;
  endedAt: Instant | null;
  /** Of the last step that needed one. */
  reason: string | null;
  /** The newest first; none to the expert. */
  budgets: ExpertBudgetRowView[];
  /** The newest first. */
  statements: ExpertBillView[];
  /** Whether the caller enters time, and it may be entered now. */
  mayEnterTime: boolean;
  /** Whether the caller sends statements, and there is something to bill. */
  maySendStatement: boolean;
  /** Shown to who may designate. */
  designation: ExpertDesignationView | null;
  /** Whether the caller may name another cap now. */
  maySetCap: boolean;
  actions: ExpertEngagementActionView[];
}

/** A budget as those see it who decide on it: amounts, days and the band, and not who the expert is or what for. */
export class ExpertBudgetView extends ExpertBudgetRowView {
  pseudonym: BilingualView;
  role: ExpertEngagementRoleView;
  /** The group whose money it is, or null where one member pays. */
  groupId: string | null;
  payer: NamedView | null;
  from: CalendarDate;
  until: CalendarDate;
  hourly: MoneyView;
  travelPercent: number;
  hoursEstimated: string;
  /** The top of the band when it was asked; null where there was none. */
  top: MoneyView | null;
  /** Above the band, or without one: two people approve. */
  isException: boolean;
  /** The cap that holds now. */
  presentCap: MoneyView;
}

/** An expert who was designated as testifying. */
export class DesignatedExpertView {
  expert: NamedView;
  role: ExpertEngagementRoleView;
  designatedOn: CalendarDate;
}

/** Experts designated in a case, the first first. */
export class DesignatedExpertsView {
  items: DesignatedExpertView[];
}
