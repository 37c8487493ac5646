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
import type { RecoveryKind, RecoveryLevel } from '../domain/ends/recovery-kinds.js';
import type { RecoveryAction, RecoveryStatus } from '../domain/ends/recovery-life.js';

const decimal = /^-?\d{1,15}(\.\d{1,3})?$/;

/** By what the rest is shared. */
export class RecoveryWeightBody {
  @IsUUID()
  memberId: string;

  /** A number beside the others'. */
  @IsString()
  @Matches(/^\d{1,15}(\.\d{1,6})?$/)
  weight: string;
}

/** Money that came back to a group. */
export class RecoveryBody {
  @IsIn(['fee_award', 'settlement_income', 'reserve', 'other'])
  kind: RecoveryKind;

  /** Who paid; of a release of the reserve, who decided it. */
  @IsText(200)
  payer: string;

  /** By which the bank knows it. Each is recorded once in a fund. */
  @IsText(200)
  reference: string;

  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  receivedOn: CalendarDate;

  /** What was won in all, in the fund's currency. */
  @IsString()
  @Matches(decimal)
  amount: string;

  /** What of it was kept back or paid out to collect it; nothing where it is left out. */
  @IsOptional()
  @IsString()
  @Matches(decimal)
  collection?: string;

  /** By which pool of the plan the rest is shared, among those who bear costs on that day; the first where it is left out. */
  @IsOptional()
  @IsText(40)
  poolKey?: string;

  /** By what the rest is shared instead, as agreed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RecoveryWeightBody)
  weights?: RecoveryWeightBody[];

  @IsAcknowledgement()
  acknowledged?: string[];
}

export class RecoveryKindView {
  id: RecoveryKind;
  name: BilingualView;
}

export class RecoveryStatusView {
  id: RecoveryStatus;
  name: BilingualView;
}

export class RecoveryActionView extends ActionView {
  action: RecoveryAction;
}

/** What a member gets at a level. */
export class RecoveryLineView {
  member: NamedView;
  amount: MoneyView;
}

/** A level, and what flowed to it. */
export class RecoveryLevelView {
  level: RecoveryLevel;
  name: BilingualView;
  amount: MoneyView;
  /** By member, for who keeps or audits the money; of others their own alone. */
  lines: RecoveryLineView[];
}

/** Money that came back to a group, and how it runs down its levels. */
export class RecoveryView {
  id: string;
  group: NamedView;
  kind: RecoveryKindView;
  payer: string;
  reference: string;
  receivedOn: CalendarDate;
  amount: MoneyView;
  status: RecoveryStatusView;
  levels: RecoveryLevelView[];
  madeBy: PersonNameView;
  madeAt: Instant;
  postedAt: Instant | null;
  endReason: string | null;
  approvals: ApprovalView[];
  version: number;
  actions: RecoveryActionView[];
}

export class RecoveriesView {
  items: RecoveryView[];
}
