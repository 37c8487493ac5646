import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { CalendarDate, Zone } from '../kernel/index.js';
import {
  BilingualView,
  cursorAfter,
  IsAcknowledgement,
  IsCalendarDate,
  IsCountry,
  IsText,
  OfferView,
  pageOf,
  PageQuery,
  Plausible,
  type Sorted,
  toObstacleView,
  trimmed,
} from '../platform/index.js';
import type { DescribedMember } from './describe-member.js';
import { type Firm, type FirmSize, firmSizes } from './domain/member.js';
import type { ListedMember } from './members.store.js';

/** The alliance the caller acts in. */
export class AllianceView {
  id: string;
  name: BilingualView;
  zone: Zone;
  /** Whether it is the demonstration. */
  demo: boolean;
  /** Firms that are members today. */
  members: number;
  /** Whether everybody who acts in it must have a second factor. */
  secondFactor: boolean;
}

/** How people sign in who act in the alliance. */
export class SignInRulesBody {
  /** Whether everybody must have a second factor. */
  @IsBoolean()
  secondFactor: boolean;
}

/** A firm's name in both languages. */
export class FirmNameBody {
  @IsText(200)
  en: string;

  @IsText(200)
  zh: string;
}

/** Someone to call at a firm. */
export class ContactBody {
  @IsText(100)
  name: string;

  /** What the person does there. */
  @IsOptional()
  @IsText(100)
  position?: string;

  @IsOptional()
  @trimmed
  @IsEmail()
  @Length(3, 254)
  email?: string;

  @IsOptional()
  @trimmed
  @IsString()
  @Matches(/^[+\d][\d ()-]{3,30}$/)
  phone?: string;
}

/** A firm as it is now; absent properties are empty. */
export class MemberBody {
  @ValidateNested()
  @Type(() => FirmNameBody)
  name: FirmNameBody;

  /** 统一社会信用代码 (GB 32100-2015), 18 characters with its check character. */
  @IsOptional()
  @IsText(30)
  creditCode?: string;

  /** ISO 3166-1 alpha-2, such as `CN`. */
  @Matches(/^[A-Z]{2}$/)
  @IsCountry()
  country: string;

  @IsOptional()
  @IsIn(firmSizes)
  size?: FirmSize;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContactBody)
  contacts?: ContactBody[];
}

/** A firm to be listed, and the day it joins where it does so now. */
export class NewMemberBody extends MemberBody {
  /** The firm of the register that becomes a member; without it one is entered. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  /** First day of membership; without it the firm is on the list but not yet in. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  joinedOn?: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** When a firm joins. */
export class JoiningBody {
  /** First day. */
  @IsCalendarDate()
  @Plausible('old')
  on: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** When and why a firm leaves. */
export class LeavingBody {
  /** Last day. */
  @IsCalendarDate()
  @Plausible('happened')
  on: CalendarDate;

  @IsText(500)
  reason: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** The orders of the list. */
export const memberOrders = [
  'name',
  '-name',
  'pinyin',
  '-pinyin',
  'country',
  '-country',
  'code',
  '-code',
] as const;
export type MemberOrder = (typeof memberOrders)[number];

/** Which firms to list, by name. */
export class MembersQuery extends PageQuery {
  /** Part of a name in either script, of its pinyin or initials, or of the credit code. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  /** The member that is this firm of the register. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  /** `in`: members on the day; `out`: not; `all` unless given. */
  @IsOptional()
  @IsIn(['in', 'out', 'all'])
  standing?: 'in' | 'out' | 'all';

  /** The day asked about; today unless given. */
  @IsOptional()
  @IsCalendarDate()
  on?: CalendarDate;

  /** By English name, in the order of pinyin, by country or by credit code; with a minus, the other way round. */
  @IsOptional()
  @IsIn(memberOrders)
  sort?: MemberOrder;
}

/** A time during which a firm was in. */
export class MembershipPeriodView {
  /** First day. */
  from: CalendarDate;
  /** Last day; null while it has none. */
  until: CalendarDate | null;
  /** Why it left. */
  reason: string | null;
}

/** A firm in a list. */
export class MemberView {
  id: string;
  name: BilingualView;
  creditCode: string | null;
  country: string;
  size: FirmSize | null;
  /** Whether it is in on the day asked about. */
  isIn: boolean;
  /** First day of the period it is in, or of its last. */
  memberSince: CalendarDate | null;
  /** Its firm in the register. */
  firmId: string;
  /** That of its firm: one more with each change of either. */
  version: number;
}

/** Someone to call at a firm. */
export class ContactView {
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
}

/** What may be done with a firm, and if not, why. */
export class MemberActionView extends OfferView {
  action: 'join' | 'leave';
}

/** A firm with all that is known of it. */
export class MemberDetailView extends MemberView {
  /** Oldest first. */
  periods: MembershipPeriodView[];
  contacts: ContactView[];
  actions: MemberActionView[];
}

/** A page of firms. */
export class MembersView {
  items: MemberView[];
  nextCursor: string | null;
}

/** The firm a body describes; what it leaves out is empty. */
export const toFirm = ({ name, creditCode, country, size, contacts = [] }: MemberBody): Firm => ({
  name: { en: name.en, zh: name.zh },
  creditCode: creditCode ?? null,
  country,
  size: size ?? null,
  contacts: contacts.map(({ name: called, position = null, email = null, phone = null }) => ({
    name: called,
    position,
    email,
    phone,
  })),
});

export const toMemberDetailView = ({ member, periods, actions }: DescribedMember): MemberDetailView => ({
  ...member,
  periods: periods.map(({ from, until, reason }) => ({ from, until, reason })),
  contacts: [...member.contacts],
  actions: actions.map(({ action, refusal }) => ({
    action,
    obstacle: toObstacleView(refusal),
  })),
});

export const toMembersView = (members: readonly (ListedMember & Sorted)[], limit: number): MembersView => {
  return pageOf(members, limit, ({ sortKey: _, ...member }): MemberView => member, cursorAfter);
};
