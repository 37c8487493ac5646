import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  NamedView,
  NamesBody,
  PageQuery,
  Plausible,
} from '../../platform/index.js';
import { type VendorOrder, vendorOrders } from '../bills/vendors.store.js';

/** Which vendors to list: of those the caller sees. */
export class VendorsQuery extends PageQuery {
  /** A name, in either language or in pinyin. */
  @IsOptional()
  @IsText(200)
  q?: string;

  /** Those engaged for this group. */
  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsIn(vendorOrders)
  sort?: VendorOrder;
}

/** A vendor as it is entered. */
export class VendorBody extends NamesBody {
  /** The firm of the register it is. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  /** For who keeps the money; no payment data of a bank. */
  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** For which group a vendor works, on what and from when. */
export class EngagementBody {
  @IsUUID()
  groupId: string;

  /** What the vendor does for the group. */
  @IsText(500)
  scope: string;

  /** The first day on which it works. */
  @Plausible('happened')
  @IsCalendarDate()
  from: CalendarDate;

  /** The last one, where it is known. */
  @IsOptional()
  @Plausible('set')
  @IsCalendarDate()
  until?: CalendarDate;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** That an engagement ends. */
export class EndEngagementBody {
  /** The last day on which the vendor works. */
  @Plausible('set')
  @IsCalendarDate()
  until: CalendarDate;

  @IsText(2000)
  reason: string;

  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A vendor in a list. */
export class VendorRowView {
  id: string;
  name: BilingualView;
  /** The firm of the register it is, where the caller sees that. */
  firm: NamedView | null;
  /** For how many groups the caller sees it works today. */
  engagedFor: number;
  version: number;
}

export class VendorsView {
  items: VendorRowView[];
  nextCursor: string | null;
  /** Whether the caller may enter vendors and engagements. */
  mayEnter: boolean;
}

/** An engagement of a vendor. */
export class EngagementView {
  id: string;
  group: NamedView;
  scope: string;
  from: CalendarDate;
  until: CalendarDate | null;
  engagedBy: PersonNameView;
  engagedAt: Instant;
  endReason: string | null;
  version: number;
  /** Whether the caller may end it. */
  mayEnd: boolean;
}

/** A vendor with the engagements the caller sees. */
export class VendorView extends VendorRowView {
  /** Null to who neither keeps the money nor runs groups. */
  note: string | null;
  addedAt: Instant;
  engagements: EngagementView[];
  mayChange: boolean;
}
