import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import type { CalendarDate } from '../../kernel/index.js';
import { BilingualView, IsCalendarDate, MoneyView, NamedView, PageQuery } from '../../platform/index.js';
import { MadeForView } from './own.contract.js';

const day = { type: 'string', format: 'date', required: false } as const;

/** Of which member in which fund, and of which days. */
export class StatementQuery extends PageQuery {
  @IsUUID()
  fundId: string;

  @IsUUID()
  memberId: string;

  /** From this day on; from the beginning unless said. */
  @ApiProperty(day)
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** Until this day; all there is unless said. */
  @ApiProperty(day)
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;
}

/** What stands on a member's accounts. */
export class MemberBalanceView {
  /** In the member's favour, below zero what it is short of: what is held for it and what it carries, less what it owes. */
  balance: MoneyView;
  /** Called, and not yet paid. */
  owed: MoneyView;
  /** Paid in and not yet used; below zero where more was shared than it paid. */
  held: MoneyView;
  /** What it carries for others. */
  carried: MoneyView;
}

/** A line of a statement: one amount is null. */
export class StatementLineView {
  entryId: string;
  no: number;
  on: CalendarDate;
  what: BilingualView;
  madeFor: MadeForView;
  account: BilingualView;
  charged: MoneyView | null;
  credited: MoneyView | null;
  /** In the member's favour after the line. */
  balance: MoneyView;
}

/** What was posted for a member in a fund, by day, between what stood before and what stands at the end. */
export class StatementView {
  fund: NamedView;
  group: NamedView;
  member: NamedView;
  currency: string;
  from: CalendarDate | null;
  until: CalendarDate | null;
  /** In the member's favour before the first day. */
  opening: MoneyView;
  closing: MemberBalanceView;
  items: StatementLineView[];
  nextCursor: string | null;
}
