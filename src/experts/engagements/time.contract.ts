import { Type } from 'class-transformer';
import { IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import { type CalendarDate, currencies, type Instant } from '../../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  Plausible,
} from '../../platform/index.js';
import type { StatementStatus } from '../domain/engagements/time.js';
import { type ExpertRole, expertRoles } from '../domain/expert-words.js';

const roles = Object.keys(expertRoles) as ExpertRole[];

/** Hours as decimal text. */
export const hoursText = /^\d{1,4}(\.\d{1,2})?$/;

/** Time of one day, with what was laid out. */
export class ExpertTimeBody {
  /** A day of the engagement, not in the future. */
  @IsCalendarDate()
  @Plausible('happened')
  on: CalendarDate;

  /** Decimal text such as `7.5`. */
  @Matches(hoursText)
  hours: string;

  @IsOptional()
  @Matches(hoursText)
  travelHours?: string;

  /** In the currency of the engagement. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyView)
  expenses?: MoneyView;

  /** What was done. */
  @IsText(2000)
  note: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Up to which day is billed. */
export class ExpertBillBody {
  @IsCalendarDate()
  @Plausible('happened')
  until: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What is decided of a statement. */
export class MoveExpertBillBody {
  @IsIn(['approve', 'refuse'])
  action: 'approve' | 'refuse';

  /** Needed where it is refused. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** Up to which hourly rate experts of a role are engaged by one approval. */
export class ExpertRateBandBody {
  @IsIn(roles)
  role: ExpertRole;

  @IsIn(currencies)
  currency: string;

  /** Decimal text with exactly the currency’s digits; left out, there is no band from that day on, and every rate takes two. */
  @IsOptional()
  @Matches(/^\d{1,15}(\.\d{1,3})?$/)
  top?: string;

  @IsCalendarDate()
  @Plausible('set')
  from: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Time as it was entered. */
export class ExpertTimeView {
  id: string;
  on: CalendarDate;
  hours: string;
  travelHours: string;
  expenses: MoneyView;
  note: string;
  enteredBy: PersonNameView | null;
  enteredAt: Instant;
  /** The number of the statement that bills it, or is to. */
  statementNo: number | null;
  withdrawnBy: PersonNameView | null;
  withdrawnAt: Instant | null;
  withdrawReason: string | null;
  mayWithdraw: boolean;
}

/** One page of time, what was entered last first. */
export class ExpertTimesView {
  items: ExpertTimeView[];
  nextCursor: string | null;
}

export class ExpertBillStatusView {
  id: StatementStatus;
  name: BilingualView;
}

export class ExpertBillActionView extends ActionView {
  action: 'approve' | 'refuse';
}

/** What an expert bills. */
export class ExpertBillView {
  id: string;
  no: number;
  /** With the pseudonym’s code, such as `K7Q2-1`. */
  number: string;
  until: CalendarDate;
  total: MoneyView;
  status: ExpertBillStatusView;
  sentBy: PersonNameView | null;
  sentAt: Instant;
  decidedBy: PersonNameView | null;
  decidedAt: Instant | null;
  reason: string | null;
  actions: ExpertBillActionView[];
}

export class ExpertRateBandRoleView {
  id: ExpertRole;
  name: BilingualView;
}

/** A band as it was set. */
export class ExpertRateBandView {
  id: string;
  role: ExpertRateBandRoleView;
  currency: string;
  /** Null: none from that day on. */
  top: MoneyView | null;
  from: CalendarDate;
  setBy: PersonNameView | null;
  setAt: Instant;
  /** Whether it holds today. */
  inForce: boolean;
}

/** Rate bands by role and currency, the newest first. */
export class ExpertRateBandsView {
  items: ExpertRateBandView[];
  maySet: boolean;
}
