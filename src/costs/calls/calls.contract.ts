import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
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
  ObstacleView,
  PageQuery,
  Plausible,
  ReasonBody,
  StepView,
} from '../../platform/index.js';
import type { CallAction, CallStatus } from '../domain/calls/call-life.js';
import type { LineAction, LineKind, LineStatus } from '../domain/calls/line-life.js';

const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/** What a call asks for in one pool of the plan. */
export class PoolEstimateBody {
  /** The key of the pool. */
  @IsString()
  @Length(1, 40)
  pool: string;

  /** In the plan's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;
}

/** What a period is expected to cost. */
export class CallEstimateBody {
  @IsUUID()
  groupId: string;

  /** The first day of the period: shares hold as they stand on it, and nothing is due before it. */
  @Plausible('set')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  periodFrom: CalendarDate;

  @IsOptional()
  @Plausible('set')
  @IsCalendarDate()
  @ApiPropertyOptional({ type: 'string', format: 'date' })
  periodUntil?: CalendarDate;

  /** Each pool once; at least one, but for a look at what there is. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PoolEstimateBody)
  estimate: PoolEstimateBody[];

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A call as a draft. One name at least is needed. */
export class CashCallBody extends CallEstimateBody {
  @IsOptional()
  @IsText(200)
  nameEn?: string;

  @IsOptional()
  @IsText(200)
  nameZh?: string;
}

/** The steps of the treasurer's. */
export const callMoves = ['propose', 'take_back', 'issue', 'cancel'] as const;

/** A step of a call. */
export class MoveCallBody {
  @IsIn(callMoves)
  action: (typeof callMoves)[number];

  /** Needed where it is cancelled. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Which calls to list. */
export class CashCallsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** `late` is what is out and has a line that is late. */
  @IsOptional()
  @IsIn(['draft', 'proposed', 'approved', 'issued', 'closed', 'cancelled', 'rejected', 'late'])
  state?: CallStatus | 'late';
}

/** That others are asked to carry a line in default. */
export class ReallocateLineBody extends ReasonBody {
  /** The most each carries in per cent of its own line, where it is more or less than the plan says. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  capPercent?: string;
}

/** That a line in default is to be given up. */
export class WriteOffLineBody extends ReasonBody {
  /** Who bears what nobody carries: the reserve of the fund, or the capital of the member in default. */
  @IsIn(['reserve', 'capital'])
  restFrom: 'reserve' | 'capital';
}

/** Which cap to work out what would be carried by. */
export class CarryPreviewQuery {
  @IsOptional()
  @IsString()
  @Matches(decimal)
  capPercent?: string;
}

export class CallStatusView {
  id: CallStatus;
  name: BilingualView;
}

export class LineStatusView {
  id: LineStatus;
  name: BilingualView;
}

export class CallActionView extends ActionView {
  action: CallAction;
}

export class LineActionView extends ActionView {
  action: LineAction;
}

/** A step of how a day was found. */
export class DayStepView {
  date: CalendarDate;
  say: BilingualView;
  /** The provision by which a day is off. */
  law?: string;
}

/** A day with its working. */
export class DayToPayView {
  day: CalendarDate;
  steps: DayStepView[];
  /** The calendar by which it moved; null where none is held of the member's country. */
  calendar: string | null;
  warnings: BilingualView[];
}

/** A pool of the plan, with what a call asks for in it. */
export class PoolEstimateView {
  pool: string;
  name: BilingualView;
  amount: MoneyView;
}

/** A call as a list shows it. What somebody may not see is null. */
export class CashCallRowView {
  id: string;
  no: number;
  name: BilingualView;
  group: NamedView;
  caseId: string;
  status: CallStatusView;
  periodFrom: CalendarDate;
  periodUntil: CalendarDate | null;
  issuedOn: CalendarDate | null;
  /** What is called in all, to those who see the totals of the group. */
  total: MoneyView | null;
  /** How many lines are late, to those who see who is late. */
  late: number | null;
  /** The earliest day by which something of it is still to be paid, of the lines the caller sees. */
  nextDue: CalendarDate | null;
  /** What the caller's own members still owe of it; null where they have no line. */
  own: MoneyView | null;
}

export class CashCallsPageView {
  items: CashCallRowView[];
  nextCursor: string | null;
  /** Whether the caller may draft one. */
  mayDraft: boolean;
}

/** A line as its call shows it. */
export class CallLineRowView {
  id: string;
  member: NamedView;
  isOwn: boolean;
  kind: LineKind;
  reference: string;
  amount: MoneyView;
  paid: MoneyView;
  open: MoneyView;
  /** Interest that is owed besides, to today. */
  interest: MoneyView;
  dueOn: CalendarDate;
  status: LineStatusView;
  version: number;
}

/** That a member is late, and since when: no amount. */
export class LateMemberView {
  lineId: string;
  member: NamedView;
  since: CalendarDate;
  status: LineStatusView;
}

/** What a member carries of another's line. */
export class CarrierView {
  member: NamedView;
  amount: MoneyView;
}

/** What is or was asked of a line in default. */
export class LineDecisionView {
  id: string;
  kind: 'reallocation' | 'write_off';
  lineId: string;
  callId: string;
  call: BilingualView;
  member: NamedView;
  /** To those who see what each member owes, and to who decides it while they are asked. */
  amount: MoneyView | null;
  /** The most each carries, in per cent of its own line; null of what is given up. */
  capPercent: string | null;
  /** What the plan says. */
  plannedCapPercent: string;
  carriers: number;
  /** Who carries how much, to those who see what each member owes. */
  carried: CarrierView[] | null;
  /** What nobody carries, to the same. */
  rest: MoneyView | null;
  restFrom: 'reserve' | 'capital' | null;
  reason: string;
  state: 'asked' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  askedAt: Instant;
  approvals: ApprovalView[];
}

/** A call. What somebody may not see is null; of lines, those they see. */
export class CashCallView extends CashCallRowView {
  currency: string;
  fundId: string | null;
  planId: string | null;
  estimate: PoolEstimateView[] | null;
  lines: CallLineRowView[];
  lateMembers: LateMemberView[] | null;
  /** What is carried for members in default, in all; whose it is, is told where the plan says so. */
  carried: MoneyView | null;
  paid: MoneyView | null;
  open: MoneyView | null;
  madeBy: PersonNameView | null;
  /** What is asked of lines in default, to those who see who is late. */
  decisions: LineDecisionView[];
  approvals: ApprovalView[];
  actions: CallActionView[];
  endReason: string | null;
  version: number;
}

/** A part of a payment that went to a line. */
export class LinePaymentView {
  id: string;
  receivedOn: CalendarDate;
  reference: string;
  principal: MoneyView;
  interest: MoneyView;
  tolerated: MoneyView;
}

/** What a member's credit came from, or was used for (below zero). */
export class CreditSourceView {
  name: BilingualView;
  amount: MoneyView;
}

/** What the member had prepaid that went to a line, with how much of it was free before and where that came from. */
export class LineSetOffView {
  id: string;
  on: CalendarDate;
  principal: MoneyView;
  interest: MoneyView;
  tolerated: MoneyView;
  credit: MoneyView;
  sources: CreditSourceView[];
}

/** A step of a line. */
export class LineStepView extends StepView {
  action: LineAction;
}

/** A line with how its days were found, its payments and its steps. */
export class CallLineView extends CallLineRowView {
  call: CashCallRowView;
  fundId: string;
  /** For whom it is carried, where that is told. */
  carriedFor: NamedView | null;
  due: DayToPayView;
  noticeOn: CalendarDate | null;
  cure: DayToPayView | null;
  defaultedOn: CalendarDate | null;
  /** All that is to be paid today, interest included. */
  owed: MoneyView;
  payments: LinePaymentView[];
  setOffs: LineSetOffView[];
  /** What the member has prepaid into the fund and is free to go to this line; null of a line that is over. */
  credit: MoneyView | null;
  /** Whether the caller may set it off. */
  maySetOff: boolean;
  steps: LineStepView[];
  decisions: LineDecisionView[];
  actions: LineActionView[];
}

/** What a member would pay of a draft. */
export class CallShareView {
  member: NamedView;
  amount: MoneyView;
  due: DayToPayView;
}

/** A draft as it would be shared. Keeps nothing. */
export class CallPreviewView {
  total: MoneyView;
  currency: string;
  fundId: string;
  planId: string;
  planNo: number;
  pools: NamedPoolView[];
  /** Null where the plan shares by figures members declared in confidence: then it is shown once it is proposed. */
  shares: CallShareView[] | null;
  /** What stands against proposing it. */
  obstacle: ObstacleView | null;
}

/** A pool of the plan, by its key. */
export class NamedPoolView {
  key: string;
  name: BilingualView;
}

/** Who would carry how much of a line in default. */
export class CarryPreviewView {
  amount: MoneyView;
  capPercent: string;
  plannedCapPercent: string;
  carried: CarrierView[];
  rest: MoneyView;
}
