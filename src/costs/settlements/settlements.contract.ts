import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
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
import type { SettlementAction, SettlementStatus } from '../domain/ends/settlement-life.js';

/** A member that shares in settling. */
export class SignerBody {
  @IsUUID()
  memberId: string;

  /** Its part of the sum, as a number beside the others'. */
  @IsString()
  @Matches(/^\d{1,15}(\.\d{1,6})?$/)
  weight: string;
}

/** A sum some members settle for. */
export class SettlementSumBody {
  /** To whom it is paid. */
  @IsText(200)
  payee: string;

  @ValidateNested()
  @Type(() => MoneyView)
  amount: MoneyView;

  /** By when the signers pay in. */
  @Plausible('set')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  dueOn: CalendarDate;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SignerBody)
  signers: SignerBody[];

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A step of a settlement sum. */
export class MoveSettlementBody {
  @IsIn(['offer', 'sign', 'decline', 'set_aside', 'pay', 'release', 'cancel'])
  action: 'offer' | 'sign' | 'decline' | 'set_aside' | 'pay' | 'release' | 'cancel';

  /** Why it is declined, cancelled or was not paid. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** By which the bank knows what was paid out. */
  @IsOptional()
  @IsText(200)
  reference?: string;

  /** The day of the bank, of what was paid out. */
  @IsOptional()
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  paidOn?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

export class SettlementStatusView {
  id: SettlementStatus;
  name: BilingualView;
}

export class SettlementActionView extends ActionView {
  action: SettlementAction;
}

/** A signer, and what it pays as far as the reader may see that. */
export class SettlementShareView {
  member: NamedView;
  isOwn: boolean;
  signedAt: Instant | null;
  /** Null of others, for a signer. */
  amount: MoneyView | null;
  paidOn: CalendarDate | null;
  reference: string | null;
  /** By which it goes back, where the sum was cancelled. */
  refundId: string | null;
}

/** A sum some members settle for. */
export class SettlementSumView {
  id: string;
  group: NamedView;
  payee: string;
  amount: MoneyView;
  dueOn: CalendarDate;
  status: SettlementStatusView;
  shares: SettlementShareView[];
  fundId: string | null;
  paidOn: CalendarDate | null;
  reference: string | null;
  madeAt: Instant;
  endReason: string | null;
  version: number;
  actions: SettlementActionView[];
  /** Whether the caller records what signers pay in. */
  takesPayments: boolean;
}

export class SettlementSumsView {
  items: SettlementSumView[];
}
