import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { type CalendarDate, currencies } from '../../kernel/index.js';
import {
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  MoneyView,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import { type CostMove, costMoves, type CostStatus, costStatuses } from '../domain/bills/cost-life.js';
import { phases, taskCodes } from '../domain/bills/task-codes.js';

/** By what costs are sorted. */
export const costOrders = ['-entered', 'entered', 'invoiced', '-invoiced', 'service', '-service'] as const;
export type CostOrder = (typeof costOrders)[number];

const tiers = ['T1', 'T2'] as const;
const codes = taskCodes.map(({ code }) => code);
const phaseCodes = Object.keys(phases);

/** Which costs to list: of those the caller sees. */
export class CostsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** One status, or `open` for those that are neither approved nor ended. */
  @IsOptional()
  @IsIn(['open', ...costStatuses])
  status?: 'open' | CostStatus;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  pool?: string;

  @IsOptional()
  @IsUUID()
  vendorId?: string;

  /** A task or outlay by its code, such as `L330`. */
  @IsOptional()
  @IsIn(codes)
  task?: string;

  @IsOptional()
  @IsUUID()
  patentId?: string;

  /** Those with service on or after this day. */
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** Those with service on or before this day. */
  @IsOptional()
  @IsCalendarDate()
  until?: CalendarDate;

  /** A number of a cost or an invoice, or the name of a vendor. */
  @IsOptional()
  @IsText(200)
  q?: string;

  @IsOptional()
  @IsIn(costOrders)
  sort?: CostOrder;
}

/** Of which costs the filters are: of all the caller sees, or of one group or case. */
export class CostFiltersQuery {
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;
}

/** What an invoice is said to be for, in words. */
export class NarrativeBody {
  @IsText(10_000)
  text: string;

  /** Who may read it: the alliance (`T1`), or those alone who stand in the group (`T2`). */
  @IsIn(tiers)
  tier: 'T1' | 'T2';
}

/** What an invoice says. */
export class InvoiceBody {
  /** The engagement by which the vendor works for the group. */
  @IsUUID()
  engagementId: string;

  /** As the vendor wrote it. */
  @IsText(100)
  number: string;

  @Plausible('happened')
  @IsCalendarDate()
  invoicedOn: CalendarDate;

  /** The first day on which the work was done. */
  @Plausible('happened')
  @IsCalendarDate()
  serviceFrom: CalendarDate;

  /** The last day on which the work was done: shares hold as they stood on it. */
  @Plausible('happened')
  @IsCalendarDate()
  serviceUntil: CalendarDate;

  /** Below zero of a credit note. */
  @ValidateNested()
  @Type(() => MoneyView)
  amount: MoneyView;

  /** Left out, it stays as it is; null takes it away. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NarrativeBody)
  narrative?: NarrativeBody | null;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A cost that came in. */
export class EnterCostBody extends InvoiceBody {
  @IsUUID()
  groupId: string;
}

/** What a cost is for. */
export class CodeCostBody {
  /** A pool of the plan that holds on the day of service. */
  @IsString()
  @Length(1, 40)
  pool: string;

  /** A task or outlay of UTBMS, such as `L330`. */
  @IsIn(codes)
  task: string;

  /** A patent asserted in the case. */
  @IsOptional()
  @IsUUID()
  patentId?: string;

  /** The phase, where it is another than the task’s, such as `L400`. */
  @IsOptional()
  @IsIn(phaseCodes)
  phase?: string;
}

/** What is done with a cost. */
export class MoveCostBody {
  @IsIn(costMoves)
  action: CostMove;

  /** Needed by all but `review`. Of `ask_over` it is told to members. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** The day on which money is to go out, or came back. */
export class PaymentBody {
  @Plausible('happened')
  @IsCalendarDate()
  on: CalendarDate;

  /** What the bank calls it. */
  @IsOptional()
  @IsText(100)
  reference?: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** An invoice of which it is asked whether it was entered before. */
export class LikenessQuery {
  @IsUUID()
  groupId: string;

  @IsUUID()
  engagementId: string;

  @IsString()
  @Length(1, 100)
  number: string;

  @IsCalendarDate()
  invoicedOn: CalendarDate;

  @IsString()
  @Matches(/^-?\d{1,15}(\.\d{1,3})?$/)
  amount: string;

  @IsIn(currencies)
  currency: string;

  /** A cost that is being changed: not like itself. */
  @IsOptional()
  @IsUUID()
  but?: string;
}

/** For which group, and for work of which day, a cost is to be entered or coded. */
export class CostChoicesQuery {
  @IsUUID()
  groupId: string;

  @IsOptional()
  @IsCalendarDate()
  serviceOn?: CalendarDate;

  /** The cost that is to be coded: where it is one member’s own, that one’s individual pools come first. */
  @IsOptional()
  @IsUUID()
  costId?: string;
}
