import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PersonNameView } from '../identity/index.js';
import type { CalendarDate, Instant } from '../kernel/index.js';
import {
  ActionView,
  type BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  PageQuery,
  Plausible,
  StepView,
} from '../platform/index.js';
import type { CompartmentCaseView } from './clearance.contract.js';
import {
  capacities,
  type Capacity,
  type SubscriptionAction,
  subscriptionLife,
  type SubscriptionState,
} from './domain/subscription-life.js';

/** Whose subscription to begin, under which order. */
export class SubscriptionBody {
  @IsUUID()
  compartmentId: string;

  @IsUUID()
  personId: string;

  @IsIn(capacities)
  capacity: Capacity;

  /** The firm or institution the person works at. */
  @IsText(200)
  firm: string;

  /** The joint-defence group that engages an expert, by its liaison counsel; what it shares from then on the expert reads. */
  @IsOptional()
  @IsUUID()
  groupId?: string;

  /** Whether what the group shared before is granted too. */
  @IsOptional()
  @IsBoolean()
  withHistory?: boolean;
}

/** A step of a subscription. Which words an action needs, its entry in `actions` says. */
export class SubscriptionMoveBody {
  @IsIn(Object.keys(subscriptionLife.acts))
  action: SubscriptionAction;

  /** For `object`, `revoke`, `expire`; for `certify_return` what became of the material. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** Number of the document it rests on: the filing, the order on an objection, the Commission's acknowledgement. */
  @IsOptional()
  @IsText(200)
  reference?: string;

  /** Day of the filing or of the notice. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  on?: CalendarDate;

  /** For `change_firm`. */
  @IsOptional()
  @IsText(200)
  firm?: string;

  /** Days to return or destroy; 60 unless given. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  days?: number;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** The orders of the list. */
export const subscriptionOrders = ['drafted', '-drafted', 'state', '-state'] as const;
export type SubscriptionOrder = (typeof subscriptionOrders)[number];

/** Which subscriptions to list. */
export class SubscriptionsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  compartmentId?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @IsIn(Object.keys(subscriptionLife.statuses))
  state?: SubscriptionState;

  /** By the moment it was drafted or by state; with a minus, the other way round. */
  @IsOptional()
  @IsIn(subscriptionOrders)
  sort?: SubscriptionOrder;
}

/** A state by name. */
export class SubscriptionStateView {
  id: SubscriptionState;
  name: BilingualView;
}

/** A capacity by name. */
export class CapacityView {
  id: Capacity;
  name: BilingualView;
}

/** The compartment of the order. */
export class OrderView {
  id: string;
  name: BilingualView;
}

/** A subscription to a protective order. */
export class SubscriptionView {
  id: string;
  version: number;
  state: SubscriptionStateView;
  capacity: CapacityView;
  person: PersonNameView;
  firm: string;
  case: CompartmentCaseView;
  compartment: OrderView;
  groupId: string | null;
  draftedAt: Instant;
  filedOn: CalendarDate | null;
  /** Last day on which a supplier may object. */
  windowEndsOn: CalendarDate | null;
  activeAt: Instant | null;
  endedAt: Instant | null;
  returnDueOn: CalendarDate | null;
}

/** One step that was taken; by nobody where the system took it. */
export class SubscriptionStepView extends StepView {
  action: SubscriptionAction | 'draft';
}

/** What the caller may do: with the words it needs, and why not where the time has not come. */
export class SubscriptionActionView extends ActionView {
  action: SubscriptionAction;
  needs: ('reason' | 'reference' | 'on' | 'firm')[];
}

/** A subscription with everything that was said in it, and what may be done next. */
export class SubscriptionDetailView extends SubscriptionView {
  signedAt: Instant | null;
  filing: string | null;
  noticeOn: CalendarDate | null;
  objectedBy: PersonNameView | null;
  objection: string | null;
  resolution: string | null;
  acknowledgement: string | null;
  endReason: BilingualView | null;
  certifiedAt: Instant | null;
  certificate: string | null;
  steps: SubscriptionStepView[];
  actions: SubscriptionActionView[];
}

/** One page of subscriptions. */
export class SubscriptionsView {
  items: SubscriptionView[];
  nextCursor: string | null;
}
