import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PersonNameView } from '../identity/index.js';
import type { Instant } from '../kernel/index.js';
import {
  ActionView,
  BilingualView,
  IsZone,
  NamesBody,
  type ObstacleView,
  OfferView,
  PageQuery,
  ReasonBody,
} from '../platform/index.js';
import type { CompartmentTerms } from './domain/compartment.js';
import { type NoticeEnd, noticeEnds, type WindowStatus } from './domain/window.js';
import { type CompartmentKind, compartmentKinds, type WallObject, wallObjects } from '../walls/index.js';

/** Whom to keep from what. */
export class WallBody extends ReasonBody {
  /** A person, or a member: then everyone who acts for it. */
  @IsIn(['person', 'member'])
  subjectKind: 'person' | 'member';

  @IsUUID()
  subjectId: string;

  /** That of a member: all the member supplied. */
  @IsIn(wallObjects)
  objectKind: WallObject;

  @IsUUID()
  objectId: string;
}

/** The orders of the list. */
export const wallOrders = ['set', '-set'] as const;
export type WallOrder = (typeof wallOrders)[number];

/** Which walls to list. */
export class WallsQuery extends PageQuery {
  /** Only those in force, or only those lifted. */
  @IsOptional()
  @IsIn(['in_force', 'lifted'])
  state?: 'in_force' | 'lifted';

  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsUUID()
  objectId?: string;

  /** By the moment it was set; with a minus, the newest first. */
  @IsOptional()
  @IsIn(wallOrders)
  sort?: WallOrder;
}

/** A wall. The names are those its reader may know; null where the reader may not. */
export class WallView {
  id: string;
  subjectKind: 'person' | 'member';
  subjectId: string;
  subjectName: BilingualView | null;
  objectKind: WallObject;
  objectId: string;
  /** Number or title of a case, name of a group or member; never of a document or compartment. */
  objectName: BilingualView | null;
  reason: string;
  /** Null where the system set it. */
  setBy: string | null;
  setByName: BilingualView | null;
  setAt: Instant;
  liftedAt: Instant | null;
  liftedBy: string | null;
  liftedByName: BilingualView | null;
  liftReason: string | null;
  version: number;
  /** Null where the caller may lift it. */
  liftRefusal: ObstacleView | null;
}

/** One page of walls. */
export class WallsView {
  items: WallView[];
  nextCursor: string | null;
}

/** How long suppliers have to object, where the order says so. */
export class NoticeBody {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;

  /** Whether the last day ends at the hour of the notice or at its end. */
  @IsOptional()
  @IsIn(noticeEnds)
  ends?: NoticeEnd;

  @IsOptional()
  @IsZone()
  zone?: string;
}

/** A compartment to be opened. */
export class CompartmentBody extends NamesBody {
  @IsIn(compartmentKinds)
  kind: CompartmentKind;

  @IsUUID()
  caseId: string;

  /** The investigation whose protective order it is; for `cbi`. */
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  /** The member that settles; for `settlement`. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** How long suppliers have to object; for `cbi`: ten days to the hour by the forum's wall clock, unless said otherwise. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NoticeBody)
  notice?: NoticeBody;

  /** Who is in it besides whoever opens it; for `settlement` and `caucus`. */
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  personIds?: string[];
}

/** Who is to be let into a settlement or caucus. */
export class AdmissionsBody {
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  personIds: string[];
}

/** The orders of the list. */
export const compartmentOrders = ['opened', '-opened', 'name', '-name'] as const;
export type CompartmentOrder = (typeof compartmentOrders)[number];

/** Which compartments to list. */
export class CompartmentsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsIn(compartmentKinds)
  kind?: CompartmentKind;

  /** By the moment it was opened, or by name; with a minus, the other way round. */
  @IsOptional()
  @IsIn(compartmentOrders)
  sort?: CompartmentOrder;
}

/** For which compartment people are sought. */
export class CandidatesQuery {
  @IsIn(compartmentKinds)
  kind: CompartmentKind;

  @IsUUID()
  caseId: string;

  /** For `settlement`. */
  @IsOptional()
  @IsUUID()
  memberId?: string;
}

/** Someone who could be let in. */
export class CandidateView {
  id: string;
  name: string;
  latinName: string | null;
}

/** Everyone who could be let in. */
export class CandidatesView {
  items: CandidateView[];
}

/** Someone's time in a compartment. */
export class AdmissionView {
  personId: string;
  name: BilingualView;
  basis: 'subscription' | 'named';
  from: Instant;
  until: Instant | null;
  /** To whoever lets people out: whether this person's time may be ended; null where it is not theirs to end, or is over. */
  end: OfferView | null;
}

/** A kind of compartment by name. */
export class CompartmentKindView {
  id: CompartmentKind;
  name: BilingualView;
}

/** The case a compartment belongs to. */
export class CompartmentCaseView {
  id: string;
  number: string | null;
  title: BilingualView;
}

/** The member whose settlement it is. */
export class CompartmentMemberView {
  id: string;
  name: BilingualView;
}

/** What the caller may do with a compartment. */
export class CompartmentActionView extends ActionView {
  action: CompartmentTerms['action'];
}

/** How long suppliers have to object under an order, when that ends, and by which wall clock. */
export class NoticeView {
  days: number;
  ends: NoticeEnd;
  zone: string;
}

/** What is undertaken under an order: in English, in Chinese or in both. */
export class UndertakingTextView {
  en: string | null;
  zh: string | null;
}

/** A party that supplies under an order. */
export class OrderSupplierView {
  id: string;
  name: BilingualView;
}

/** How a window of objection stands, by name. */
export class WindowStatusView {
  id: WindowStatus;
  name: BilingualView;
}

/** The window in which one supplier may object to one person under an order. */
export class OrderWindowView {
  id: string;
  subscriptionId: string;
  person: PersonNameView;
  supplier: OrderSupplierView;
  status: WindowStatusView;
  /** Whether its supplier has nothing against the person any more: its time passed, or it was overruled. */
  hasPassed: boolean;
  /** Whether what it supplied is open to the person now. */
  isOpen: boolean;
  noticedAt: Instant;
  opensAt: Instant;
  objectedAt: Instant | null;
  conferUntil: Instant | null;
  settledAt: Instant | null;
}

/** A compartment. */
export class CompartmentView {
  id: string;
  kind: CompartmentKindView;
  name: BilingualView;
  case: CompartmentCaseView;
  proceedingId: string | null;
  member: CompartmentMemberView | null;
  openedAt: Instant;
  closedAt: Instant | null;
  closeReason: string | null;
  /** Whether the caller is in it. */
  admitted: boolean;
  /** Of a protective order: how long its suppliers have to object to somebody; null for others. */
  notice: NoticeView | null;
}

/** A compartment with who is and was in it. */
export class CompartmentDetailView extends CompartmentView {
  /** The parties that supply under a protective order, as far as the caller may know of them. */
  suppliers: OrderSupplierView[];
  /** The windows of objection of those under the order of whom the caller may know, person by person; of others none. */
  windows: OrderWindowView[];
  /** To whoever begins subscriptions: how the order words what is undertaken, as counsel took it over the last time; null where it never did. */
  undertaking: UndertakingTextView | null;
  people: AdmissionView[];
  actions: CompartmentActionView[];
}

/** One page of compartments, newest first. */
export class CompartmentsView {
  items: CompartmentView[];
  nextCursor: string | null;
}
