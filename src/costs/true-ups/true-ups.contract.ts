import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
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
import type { TrueUpAction, TrueUpStatus } from '../domain/ends/true-up-life.js';

/** For which days a true-up is drawn up, both included. */
export class TrueUpBody {
  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  from: CalendarDate;

  @Plausible('happened')
  @IsCalendarDate()
  @ApiProperty({ type: 'string', format: 'date' })
  until: CalendarDate;

  /** Of which fund, where the group has several. */
  @IsOptional()
  @IsUUID()
  fundId?: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A step of a true-up. */
export class MoveTrueUpBody {
  @IsIn(['post', 'withdraw'])
  action: 'post' | 'withdraw';

  /** Why it is withdrawn. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** What becomes of a credit: it is carried to what comes, or paid back. */
export class TrueUpChoiceBody {
  @IsIn(['carry', 'refund'])
  choice: 'carry' | 'refund';
}

export class TrueUpStatusView {
  id: TrueUpStatus;
  name: BilingualView;
}

export class TrueUpActionView extends ActionView {
  action: TrueUpAction;
}

/** What a period cost a member against what was called of it. */
export class TrueUpLineView {
  member: NamedView;
  isOwn: boolean;
  called: MoneyView;
  actual: MoneyView;
  /** Above zero a bill, below zero a credit. */
  difference: MoneyView;
  /** What the member has done with a credit; null while it has not said, and of a bill. */
  choice: 'carry' | 'refund' | null;
}

/** What a period cost against what was called. */
export class TrueUpView {
  id: string;
  group: NamedView;
  fund: NamedView;
  from: CalendarDate;
  until: CalendarDate;
  status: TrueUpStatusView;
  /** In all; null for who sees its own lines alone. */
  called: MoneyView | null;
  actual: MoneyView | null;
  /** By member, for who keeps or audits the money; of others their own alone. */
  lines: TrueUpLineView[];
  madeBy: PersonNameView;
  madeAt: Instant;
  postedAt: Instant | null;
  endReason: string | null;
  version: number;
  actions: TrueUpActionView[];
}

export class TrueUpsView {
  items: TrueUpView[];
}
