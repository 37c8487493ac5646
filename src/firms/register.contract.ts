import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { CalendarDate } from '../kernel/index.js';
import {
  BilingualView,
  IsAcknowledgement,
  IsCalendarDate,
  IsCountry,
  IsText,
  NamedView,
  PageQuery,
  Plausible,
  ReasonBody,
  StepView,
} from '../platform/index.js';
import { type FirmWords, type NameKind, nameKinds, type TieKind, tieKinds } from './domain/firm.js';
import { type IdentifierScheme, identifierSchemes } from './domain/identifiers.js';

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** A legal entity as it is; absent properties are empty. One name at least. */
export class FirmBody {
  @IsOptional()
  @IsText(300)
  nameZh?: string;

  @IsOptional()
  @IsText(300)
  nameEn?: string;

  /** ISO 3166-1 alpha-2, such as `CN`. */
  @Matches(/^[A-Z]{2}$/)
  @IsCountry()
  country: string;

  /** 统一社会信用代码 (GB 32100-2015), 18 characters with its check character. */
  @IsOptional()
  @IsText(30)
  creditCode?: string;
}

/** A name a firm had before, or has besides. */
export class FirmOtherNameBody {
  @IsText(300)
  name: string;

  /** BCP 47: a language and, where it matters, a script, such as `zh`, `zh-Hant`, `en`. */
  @Matches(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
  language: string;

  @IsIn(keysOf(nameKinds))
  kind: NameKind;

  /** First day. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  from?: CalendarDate;

  /** Last day. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  until?: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** A number a register of the world gives a firm. */
export class FirmIdentifierBody {
  @IsIn(keysOf(identifierSchemes))
  scheme: IdentifierScheme;

  @IsText(60)
  value: string;
}

/** What ties a firm to one above it. */
export class FirmTieBody {
  @IsUUID()
  parentId: string;

  @IsIn(keysOf(tieKinds))
  kind: TieKind;

  /** Of `owned` and `acquired`: above 0, at most 100, as decimal text of at most six digits after the point. */
  @IsOptional()
  @Matches(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/)
  percent?: string;

  /** First day. */
  @IsCalendarDate()
  @Plausible('old')
  from: CalendarDate;

  /** Last day. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  until?: CalendarDate;

  /** Where it was read. */
  @IsText(500)
  source: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** The last day of what was so, or the reason why it never was: one of the two. */
export class FirmPartEndBody {
  @IsOptional()
  @IsCalendarDate()
  @Plausible('old')
  on?: CalendarDate;

  @IsOptional()
  @IsText(500)
  reason?: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** Into which entry one that was entered twice is merged, and why. */
export class FirmMergerBody extends ReasonBody {
  @IsUUID()
  intoId: string;
}

/** Names of what may be in the register already: one of the three at least. */
export class FirmLikenessQuery {
  @IsOptional()
  @IsText(300)
  nameZh?: string;

  @IsOptional()
  @IsText(300)
  nameEn?: string;

  @IsOptional()
  @IsText(30)
  creditCode?: string;
}

/** The orders of the list. */
export const firmOrders = [
  'name',
  '-name',
  'pinyin',
  '-pinyin',
  'country',
  '-country',
  'code',
  '-code',
] as const;
export type FirmOrder = (typeof firmOrders)[number];

/** Which firms to list, by name. */
export class FirmsQuery extends PageQuery {
  /** Part of a name in any script, present or former, of its pinyin or initials, or of a number. */
  @IsOptional()
  @IsText(100)
  q?: string;

  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @IsCountry()
  country?: string;

  /** `listed` unless given. */
  @IsOptional()
  @IsIn(['listed', 'withdrawn', 'all'])
  state?: 'listed' | 'withdrawn' | 'all';

  /** By English name, in the order of pinyin, by country or by credit code; with a minus, the other way round. */
  @IsOptional()
  @IsIn(firmOrders)
  sort?: FirmOrder;
}

/** On which day. */
export class FirmGroupQuery {
  /** Today unless given. */
  @IsOptional()
  @IsCalendarDate()
  on?: CalendarDate;
}

/** A firm in a list. */
export class FirmView extends NamedView {
  country: string;
  creditCode: string | null;
  isWithdrawn: boolean;
  /** Former and other names, those withdrawn left out. */
  otherNames: string[];
  version: number;
}

/** A page of firms. */
export class FirmsView {
  items: FirmView[];
  nextCursor: string | null;
}

/** A former or other name. */
export class FirmNameView {
  id: string;
  name: string;
  language: string;
  kind: { id: NameKind; name: BilingualView };
  from: CalendarDate | null;
  until: CalendarDate | null;
  /** Why it never was so; null while it stands. */
  withdrawnReason: string | null;
}

/** A number of a firm. */
export class FirmIdentifierView {
  id: string;
  scheme: { id: IdentifierScheme; name: BilingualView };
  value: string;
  withdrawnReason: string | null;
}

/** A tie to a firm above or below. */
export class FirmTieView {
  id: string;
  /** Where the other firm stands. */
  other: 'above' | 'below';
  firm: NamedView;
  kind: { id: TieKind; name: BilingualView };
  percent: string | null;
  from: CalendarDate;
  until: CalendarDate | null;
  source: string;
  withdrawnReason: string | null;
}

/** Where a firm has a part, as far as the reader sees it. */
export class FirmInvolvementView {
  relation: BilingualView;
  title: BilingualView;
  link: string;
  from: CalendarDate | null;
  until: CalendarDate | null;
}

/** An entry that was merged into the firm. */
export class FirmTwinView extends NamedView {
  reason: string;
  version: number;
}

/** A firm with all that is known of it. */
export class FirmDetailView extends FirmView {
  nameEn: string | null;
  nameZh: string | null;
  withdrawnReason: string | null;
  /** The entry that is kept, where this one was entered twice. */
  kept: NamedView | null;
  names: FirmNameView[];
  identifiers: FirmIdentifierView[];
  ties: FirmTieView[];
  twins: FirmTwinView[];
  involvements: FirmInvolvementView[];
  /** What became of the entry, the oldest first; for those who see the whole register. */
  history: StepView[];
  mayEdit: boolean;
}

/** A firm of an economic group, with the way to it from the firm that was asked about. */
export class GroupFirmView extends NamedView {
  way: NamedView[];
}

/** What holds a group together on the day. */
export class GroupTieView {
  childId: string;
  parentId: string;
  kind: { id: TieKind; name: BilingualView };
  percent: string | null;
}

/** The economic group of a firm on a day, as far as the reader sees its firms. */
export class FirmGroupView {
  on: CalendarDate;
  head: NamedView;
  firms: GroupFirmView[];
  ties: GroupTieView[];
}

/** A firm of the register that may be the one that is meant. */
export class LikeFirmView extends FirmView {
  because: BilingualView;
}

/** Firms of the register that may be the one that is meant; those the reader may not see are not among them. */
export class FirmLikenessView {
  items: LikeFirmView[];
}

/** The firm a body describes; what it leaves out is empty. */
export const toFirmWords = ({ nameEn, nameZh, country, creditCode }: FirmBody): FirmWords => ({
  nameEn: nameEn ?? null,
  nameZh: nameZh ?? null,
  country,
  creditCode: creditCode ?? null,
});
