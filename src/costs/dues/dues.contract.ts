import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
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
import type { DueAction, DueStatus } from '../domain/ends/due-life.js';
import type { RefundAction, RefundStatus } from '../domain/ends/refund-life.js';

/** That money came in or went out. */
export class MoneyMovedBody {
  /** The day of the bank. */
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  paidOn: CalendarDate;

  /** By which the bank knows it. Each is recorded once in a fund. */
  @IsText(200)
  reference: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What becomes of a refund that is under way. */
export class MoveRefundBody {
  @IsIn(['pay', 'release', 'withdraw'])
  action: 'pay' | 'release' | 'withdraw';

  /** The day of the bank, of what was paid. */
  @IsOptional()
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  paidOn?: CalendarDate;

  /** By which the bank knows it, of what was paid. */
  @IsOptional()
  @IsText(200)
  reference?: string;

  /** Why it was not paid, or is withdrawn. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What a bill or a refund comes from. */
export class EndSourceView {
  /** `exit_statement`, `true_up` or `settlement_sum`; else `fund` or `member_due`: what stood to the member in the fund. */
  kind: string;
  id: string;
  /** Whether the caller may open it. */
  inSight: boolean;
}

export class DueStatusView {
  id: DueStatus;
  name: BilingualView;
}

export class DueActionView extends ActionView {
  action: DueAction;
}

/** What a member owes besides cash calls. */
export class MemberDueView {
  id: string;
  group: NamedView;
  member: NamedView;
  source: EndSourceView;
  amount: MoneyView;
  dueOn: CalendarDate;
  status: DueStatusView;
  paidOn: CalendarDate | null;
  reference: string | null;
  madeAt: Instant;
  version: number;
  actions: DueActionView[];
}

export class MemberDuesView {
  items: MemberDueView[];
}

export class RefundStatusView {
  id: RefundStatus;
  name: BilingualView;
}

export class RefundActionView extends ActionView {
  action: RefundAction;
}

/** Money that goes back to a member. */
export class RefundView {
  id: string;
  group: NamedView;
  member: NamedView;
  source: EndSourceView;
  amount: MoneyView;
  status: RefundStatusView;
  paidOn: CalendarDate | null;
  reference: string | null;
  proposedAt: Instant;
  endReason: string | null;
  /** Who was asked to approve it, and what they answered; empty for who is neither asked nor keeps or audits the money. */
  approvals: ApprovalView[];
  version: number;
  actions: RefundActionView[];
}

export class RefundsView {
  items: RefundView[];
}

/** What was made or changed. */
export class EndMadeView {
  id: string;
}
