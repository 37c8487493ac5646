import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
  ReasonBody,
  StepView,
} from '../../platform/index.js';
import type { PaymentAction, PaymentStatus } from '../domain/calls/payment-life.js';

/** What the treasurer does with a payment besides matching it. */
export const paymentMoves = ['unmatch', 'reverse'] as const;

const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/** What of a payment goes to a line. */
export class PaymentPartBody {
  @IsUUID()
  lineId: string;

  /** In the fund's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;
}

/** Whose a payment is, and what it is for. What goes to no line is the member's prepaid capital. */
export class MatchPaymentBody {
  @IsUUID()
  memberId: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PaymentPartBody)
  lines?: PaymentPartBody[];
}

/** Money that came in, as a bank tells of it. */
export class SuggestPaymentBody {
  @IsUUID()
  fundId: string;

  /** In the fund's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;

  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  receivedOn: CalendarDate;

  /** What the bank calls it: no other payment into the fund is called so. */
  @IsText(200)
  reference: string;

  /** As the bank's statement names them. */
  @IsText(200)
  payer: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Money that came in; without a member it waits to be matched. */
export class RecordPaymentBody extends SuggestPaymentBody {
  @IsOptional()
  @IsUUID()
  memberId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PaymentPartBody)
  @ApiPropertyOptional({ type: () => [PaymentPartBody] })
  lines?: PaymentPartBody[];
}

/** Which payments to list. */
export class PaymentsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  fundId?: string;

  @IsOptional()
  @IsUUID()
  memberId?: string;

  @IsOptional()
  @IsIn(['unmatched', 'matched', 'reversed'])
  state?: PaymentStatus;
}

/** What a line is called where money is given to it. */
export class PayableLineView {
  lineId: string;
  callId: string;
  callNo: number;
  member: NamedView;
  reference: string;
  dueOn: CalendarDate;
  /** All that it takes on the day of the payment, interest included. */
  owed: MoneyView;
}

/** A line money may be for, with what speaks for it. */
export class PaymentSuggestionView extends PayableLineView {
  /** What of the payment would go to it. */
  amount: MoneyView;
  because: ('reference' | 'amount' | 'payer')[];
}

/** Lines money may be for, the best first; and all that are open. */
export class PaymentSuggestionsView {
  suggested: PaymentSuggestionView[];
  open: PayableLineView[];
}

/** What of a payment went to a line. */
export class PaymentPartView {
  lineId: string;
  callId: string;
  callNo: number;
  principal: MoneyView;
  interest: MoneyView;
  tolerated: MoneyView;
}

/** Takes back whose a payment is, or reverses it whole. */
export class MovePaymentBody extends ReasonBody {
  /** `unmatch`: it lies unmatched again; `reverse`: it was entered in error, or the bank took it back. */
  @IsIn(paymentMoves)
  action: (typeof paymentMoves)[number];
}

/** What of a member's prepaid money goes to a line. */
export class SetOffBody {
  /** In the fund's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;
}

export class PaymentStatusView {
  id: PaymentStatus;
  name: BilingualView;
}

/** An action of the treasurer's on a payment. */
export class PaymentActionView extends ActionView {
  action: PaymentAction;
}

/** Money that came in, as a list shows it. */
export class MemberPaymentRowView {
  id: string;
  fundId: string;
  group: NamedView;
  /** Null where it is not known whose it is. */
  member: NamedView | null;
  amount: MoneyView;
  receivedOn: CalendarDate;
  reference: string;
  payer: string;
  status: PaymentStatusView;
  /** What went to which line, and was not taken back. */
  parts: PaymentPartView[];
  prepaid: MoneyView;
  recordedBy: PersonNameView | null;
  recordedAt: Instant;
  version: number;
}

/** Money that came in, with what became of it and what may be done. */
export class MemberPaymentView extends MemberPaymentRowView {
  steps: StepView[];
  actions: PaymentActionView[];
}

/** A fund whose payments the caller sees. */
export class PaidFundView extends NamedView {
  group: NamedView;
  currency: string;
}

export class MemberPaymentsPageView {
  items: MemberPaymentRowView[];
  nextCursor: string | null;
  /** The open funds whose payments the caller sees, by name. */
  funds: PaidFundView[];
  /** Whether the caller records payments. */
  mayRecord: boolean;
}
