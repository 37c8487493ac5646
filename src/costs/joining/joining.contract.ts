import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  MoneyView,
  NamedView,
  Plausible,
} from '../../platform/index.js';
import type { QuoteAction, QuoteStatus } from '../domain/ends/quote-life.js';

const percent = /^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/;

/** What a late joiner is to pay, as far as it is not worked out. */
export class BuyInQuoteBody {
  /** Of the member that comes in late. */
  @IsUUID()
  membershipId: string;

  /** A year, in per cent: what the earlier members' money cost them. */
  @IsString()
  @Matches(percent)
  ratePercent: string;

  /** In per cent of the newcomer's part. */
  @IsString()
  @Matches(percent)
  premiumPercent: string;

  /** From which day on that money counts as lent; the day of the fund's first entry where it is left out. */
  @IsOptional()
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  since?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

export class QuoteStatusView {
  id: QuoteStatus;
  name: BilingualView;
}

export class QuoteActionView extends ActionView {
  action: QuoteAction;
}

/** What an earlier member is credited. */
export class BuyInCreditView {
  member: NamedView;
  /** What it has spent on the group net. */
  basis: MoneyView;
  amount: MoneyView;
}

/** What a late joiner pays, with its working. */
export class BuyInQuoteView {
  id: string;
  group: NamedView;
  membershipId: string;
  member: NamedView;
  status: QuoteStatusView;
  asOf: CalendarDate;
  since: CalendarDate;
  /** What the group had spent by then. */
  historic: MoneyView;
  /** The newcomer's part of it, as a fraction; null where it was reckoned by what members declare, which is sealed. */
  share: string | null;
  part: MoneyView;
  ratePercent: string;
  /** Years, as a fraction: months of 30 days over 360. */
  years: string;
  timeCost: MoneyView;
  premiumPercent: string;
  premium: MoneyView;
  total: MoneyView;
  /** By earlier member, for who keeps or audits the money; of others their own alone. */
  credits: BuyInCreditView[];
  madeBy: PersonNameView;
  madeAt: Instant;
  paidOn: CalendarDate | null;
  reference: string | null;
  endReason: string | null;
  approvals: ApprovalView[];
  version: number;
  actions: QuoteActionView[];
}

export class BuyInQuotesView {
  items: BuyInQuoteView[];
}
