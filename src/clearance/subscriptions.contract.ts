import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
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
import {
  CompartmentCaseView,
  NoticeView,
  OrderSupplierView,
  UndertakingTextView,
  WindowStatusView,
} from './clearance.contract.js';
import {
  capacities,
  type Capacity,
  type SubscriptionAction,
  subscriptionLife,
  type SubscriptionState,
} from './domain/subscription-life.js';
import { type WindowAction, windowLife } from './domain/window.js';

/** A moment with the offset of its wall from UTC. */
const aMoment = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

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

  /** What the person is to undertake, as the order words it in English; standard words where neither language is given. */
  @IsOptional()
  @IsText(20_000)
  undertakingEn?: string;

  /** What the person is to undertake, as the order words it in Chinese. */
  @IsOptional()
  @IsText(20_000)
  undertakingZh?: string;
}

/** A step of a subscription. Which words an action needs, its entry in `actions` says. */
export class SubscriptionMoveBody {
  @IsIn(Object.keys(subscriptionLife.acts))
  action: SubscriptionAction;

  /** For `revoke`, `expire`; for `certify_return` what became of the material. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** Number of the document it rests on: the filing, the Commission's acknowledgement. */
  @IsOptional()
  @IsText(200)
  reference?: string;

  /** Day of the filing. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  on?: CalendarDate;

  /** For `give_notice`: the parties that are given it. */
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  suppliers?: string[];

  /** For `give_notice`: when it was given, with the offset from UTC; now unless given. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  @Plausible('happened')
  at?: string;

  /** For `change_firm`. */
  @IsOptional()
  @IsText(200)
  firm?: string;

  /** For `sign`, by all but outside counsel: where the signer works now and as what, for the suppliers to be shown. */
  @IsOptional()
  @IsText(2000)
  employment?: string;

  /** For `sign`, by all but outside counsel: each degree of the signer, with where and when. */
  @IsOptional()
  @IsText(2000)
  education?: string;

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

/** How many suppliers may object still, have let it pass or were overruled, objected, or were found right. */
export class WindowCountsView {
  running: number;
  open: number;
  objected: number;
  denied: number;
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
  /** How many of its suppliers' windows stand how. */
  windows: WindowCountsView;
  /** When the next of them passes; null where none runs. */
  nextOpensAt: Instant | null;
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
  needs: ('reason' | 'reference' | 'on' | 'firm' | 'suppliers')[];
}

/** One step that was taken with a window. */
export class WindowStepView extends StepView {
  action: WindowAction | 'notice';
}

/** What the caller may do with a window. */
export class WindowActionView extends ActionView {
  action: WindowAction;
  needs: ('reason' | 'reference')[];
}

/** How much of what a supplier supplied had been opened before it objected, and when. */
export class ExposureView {
  documents: number;
  openings: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
}

/** The window in which one supplier may object. */
export class SupplierWindowView {
  id: string;
  supplier: OrderSupplierView;
  status: WindowStatusView;
  /** Whether its supplier has nothing against the subscriber any more: its time passed, or it was overruled. */
  hasPassed: boolean;
  /** Whether what it supplied is open to the subscriber now. */
  isOpen: boolean;
  noticedAt: Instant;
  /** When it opens, were there no objection: an objection before this moment is in time. */
  opensAt: Instant;
  objectedAt: Instant | null;
  objectedBy: PersonNameView | null;
  objection: string | null;
  /** Whether the objection came only once the subscriber could read. */
  isLate: boolean;
  /** Until when the parties confer about the objection. */
  conferUntil: Instant | null;
  referredAt: Instant | null;
  referral: string | null;
  settledAt: Instant | null;
  resolution: string | null;
  /** What had been read before a late objection; null where there was none, or it is not looked up yet. */
  exposure: ExposureView | null;
  /** Since when it counts no more: the subscription began anew. */
  closedAt: Instant | null;
  steps: WindowStepView[];
  actions: WindowActionView[];
}

/** A party that can be given notice. */
export class ToNoticeView {
  id: string;
  name: BilingualView;
  /** Whether it supplies under the order already. */
  supplies: boolean;
}

/** A step with one supplier's window. */
export class WindowMoveBody {
  @IsIn(Object.keys(windowLife.acts))
  action: WindowAction;

  /** For `object`. */
  @IsOptional()
  @IsText(2000)
  reason?: string;

  /** Number of the document it rests on: the referral, the order or the agreement. */
  @IsOptional()
  @IsText(200)
  reference?: string;

  /** For `object`: when it was made, with the offset from UTC; now unless given. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(aMoment)
  @Plausible('happened')
  at?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** What somebody is to sign. */
export class UndertakingToSignView {
  text: UndertakingTextView;
  /** Whether they say with it where they work now and what they learnt where. */
  asksBackground: boolean;
}

/** An undertaking as it was signed. */
export class UndertakingView {
  id: string;
  signedAt: Instant;
  signer: PersonNameView;
  capacity: CapacityView;
  firm: string;
  text: UndertakingTextView;
  employment: string | null;
  education: string | null;
}

/** A subscription with everything that was said in it, and what may be done next. */
export class SubscriptionDetailView extends SubscriptionView {
  signedAt: Instant | null;
  filing: string | null;
  /** How long suppliers have to object under the order. */
  notice: NoticeView;
  /** To whoever signs: what. */
  toSign: UndertakingToSignView | null;
  /**
   * What was signed, the last first: to the subscriber, the ethics officer, the counsel who began or filed it, and counsel of each supplier
   * that was given notice of it.
   */
  undertakings: UndertakingView[];
  /** Those that count first. */
  supplierWindows: SupplierWindowView[];
  /** To whoever gives notice: the parties that were not given it, those that supply already first. */
  toNotice: ToNoticeView[];
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
