import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
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
  NamesBody,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import { type FundPurpose, fundPurposesInOrder, type FundStatus } from '../domain/fund.js';
import { type PeriodAction, periodActions } from '../domain/period.js';

const isoDate = { type: 'string', format: 'date' } as const;

const fundOrders = ['opened', '-opened', 'name', '-name'] as const;
export type FundOrder = (typeof fundOrders)[number];

/** Which funds to list, in which order. */
export class FundsQuery extends PageQuery {
  @IsOptional()
  @IsIn(fundPurposesInOrder)
  purpose?: FundPurpose;

  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: FundStatus;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** By what it is sorted, the other way round with a minus before it; the newest first unless said. */
  @IsOptional()
  @IsIn(fundOrders)
  sort?: FundOrder;
}

/** A fund to be opened. */
export class OpenFundBody extends NamesBody {
  @IsIn(fundPurposesInOrder)
  purpose: FundPurpose;

  /** By ISO 4217. All its money is in it. */
  @IsIn(currencies)
  currency: string;

  /** The case whose money it is; of a fund of a group it is the group's. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** The group whose money it is. A defence fund is a group's. */
  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** What is always to be left in it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyView)
  reserveFloor?: MoneyView;
}

/** Money that came in otherwise than by a call. */
export class ReceiptBody {
  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyView)
  amount: MoneyView;

  @ApiProperty(isoDate)
  @IsCalendarDate()
  @Plausible('happened')
  receivedOn: CalendarDate;

  /** How the bank names it; one of a kind in its fund. */
  @IsText(140)
  reference: string;

  /** From whom it came. */
  @IsText(200)
  payer: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Why a receipt is taken back, and on which day. */
export class ReversalBody {
  @IsText(2000)
  reason: string;

  /** Today, unless said. */
  @ApiProperty({ ...isoDate, required: false })
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  on?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What is done with a period. */
export class MovePeriodBody {
  @IsIn(periodActions)
  action: PeriodAction;

  @IsOptional()
  @IsText(2000)
  reason?: string;
}

export class FundPurposeView {
  id: FundPurpose;
  name: BilingualView;
}

export class FundStatusView {
  id: FundStatus;
  name: BilingualView;
}

/** The case whose money a fund is. */
export class FundCaseView {
  id: string;
  number: string | null;
  title: BilingualView;
}

/** A fund in a list, with what lies in it. */
export class FundRowView {
  id: string;
  name: BilingualView;
  purpose: FundPurposeView;
  case: FundCaseView | null;
  group: NamedView | null;
  currency: string;
  status: FundStatusView;
  openedAt: Instant;
  /** What lies in it. */
  cash: MoneyView;
  /** What of it is set aside to go out. */
  committed: MoneyView;
  /** What may still be spent above what is always to be left; below zero where that is touched. */
  free: MoneyView;
}

export class FundsView {
  items: FundRowView[];
  nextCursor: string | null;
  /** Whether the caller may open one. */
  mayOpen: boolean;
}

export class FundActionView extends ActionView {
  action: 'close';
}

/** A fund. */
export class FundView extends FundRowView {
  reserveFloor: MoneyView;
  openedBy: PersonNameView;
  closedAt: Instant | null;
  closedBy: PersonNameView | null;
  closeReason: string | null;
  version: number;
  /** How many entries it has. */
  entries: number;
  /** Whether the caller may record what comes in. */
  mayRecord: boolean;
  actions: FundActionView[];
}

/** What a fund had at the end of a day on which it moved. */
export class FundPointView {
  @ApiProperty(isoDate)
  on: CalendarDate;
  cash: MoneyView;
}

/** The cash of a fund over time. */
export class FundBalancesView {
  currency: string;
  reserveFloor: MoneyView;
  points: FundPointView[];
}
