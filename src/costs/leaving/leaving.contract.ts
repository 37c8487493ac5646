import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { ActionView, BilingualView, IsText, MoneyView, NamedView } from '../../platform/index.js';
import type { ExitAction, ExitStatus } from '../domain/ends/exit-life.js';

const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/** What is still to come and concerns who left. */
export class ExitItemBody {
  /** Committed before the notice and not to be cancelled, agreed for winding down, or agreed to concern it later. */
  @IsIn(['committed', 'wind_down', 'tail'])
  part: 'committed' | 'wind_down' | 'tail';

  /** What it is, such as an expert's fee that is owed either way. */
  @IsText(300)
  what: string;

  /** The pool of the plan by which it is shared. */
  @IsText(40)
  poolKey: string;

  /** What it comes to in all, in the plan's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;
}

/** An exit statement, as far as it is not worked out from the ledger. */
export class ExitItemsBody {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ExitItemBody)
  items: ExitItemBody[];
}

/** An exit statement that is drawn up. */
export class ExitStatementBody extends ExitItemsBody {
  /** Of the member that left. */
  @IsUUID()
  membershipId: string;

  /** The fund whose money it settles; that of the plan that held on the day it left, unless said. */
  @IsOptional()
  @IsUUID()
  fundId?: string;
}

/** A step of an exit statement. */
export class MoveExitBody {
  @IsIn(['send', 'take_back', 'countersign', 'dispute', 'settle', 'withdraw'])
  action: 'send' | 'take_back' | 'countersign' | 'dispute' | 'settle' | 'withdraw';

  /** Why it is disputed, taken back or withdrawn. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** How a dispute is to be decided. */
export class ExitDecisionBody {
  /** What is added to what the member bears, below zero where it is taken off, in the plan's currency; `0.00` leaves it as it stands. */
  @IsString()
  @Matches(decimal)
  adjustment: string;

  @IsText(2000)
  reason: string;
}

export class ExitStatusView {
  id: ExitStatus;
  name: BilingualView;
}

export class ExitActionView extends ActionView {
  action: ExitAction;
}

/** What a line of a statement is. */
export class ExitPartView {
  id: 'accrued' | 'committed' | 'wind_down' | 'tail';
  name: BilingualView;
}

/** A line of a statement. */
export class ExitItemView {
  part: ExitPartView;
  what: string;
  pool: NamedView;
  @ApiProperty({ type: 'string', format: 'date' })
  on: CalendarDate;
  /** What the group bears in all. */
  total: MoneyView;
  /** What of it falls to who left. */
  share: MoneyView;
}

/** How a dispute is decided, or proposed to be. */
export class ExitDecisionView {
  adjustment: MoneyView;
  reason: string;
}

/** What a member that left bears, has paid, and gets back or owes. */
export class ExitStatementView {
  id: string;
  group: NamedView;
  /** Whose money it settles. A member has a statement for each fund that knows it. */
  fund: NamedView;
  membershipId: string;
  member: NamedView;
  status: ExitStatusView;
  /** Whether it is the caller's own member's. */
  isOwn: boolean;
  leftOn: CalendarDate;
  cutOff: CalendarDate;
  prepaid: MoneyView;
  accrued: MoneyView;
  committed: MoneyView;
  windDown: MoneyView;
  tail: MoneyView;
  adjustment: MoneyView;
  /** Above zero it is paid back, below zero it is due. */
  balance: MoneyView;
  items: ExitItemView[];
  draftedBy: PersonNameView;
  draftedAt: Instant;
  sentAt: Instant | null;
  /** Who countersigned or disputed it. */
  answeredBy: PersonNameView | null;
  answeredAt: Instant | null;
  disputeReason: string | null;
  decision: ExitDecisionView | null;
  settledAt: Instant | null;
  endReason: string | null;
  /** The refund or the bill by which it is settled. */
  refundIds: string[];
  dueIds: string[];
  approvals: ApprovalView[];
  version: number;
  actions: ExitActionView[];
}

export class ExitStatementsView {
  items: ExitStatementView[];
}
