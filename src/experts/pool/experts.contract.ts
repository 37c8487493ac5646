import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { ApprovalView } from '../../approvals/index.js';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { ActionView, BilingualView, IsText, NamesBody, OfferView, PageQuery } from '../../platform/index.js';
import { type ExpertAction, expertActions, expertLife, type ExpertStatus } from '../domain/expert-life.js';
import { type ExpertOrigin, type ExpertRole, expertRoles } from '../domain/expert-words.js';
import { type ExpertOrder, expertOrders } from './experts.store.js';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

/** A language: of BCP 47, with its script where that matters. */
const language = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;
/** A country, or an office that grants patents for several, such as EP. */
export const jurisdiction = /^[A-Z]{2}$/;

/** Which experts to list: of those the caller may know of. */
export class ExpertsQuery extends PageQuery {
  /** A name, in either language or in pinyin. */
  @IsOptional()
  @IsText(200)
  q?: string;

  @IsOptional()
  @IsIn(keysOf(expertRoles))
  role?: ExpertRole;

  /** A class of CPC or IPC, such as `H01L`: those who know something that lies in it. */
  @IsOptional()
  @IsText(20)
  class?: string;

  @IsOptional()
  @Matches(language)
  language?: string;

  @IsOptional()
  @Matches(jurisdiction)
  jurisdiction?: string;

  @IsOptional()
  @IsIn(keysOf(expertLife.statuses))
  status?: ExpertStatus;

  @IsOptional()
  @IsIn(expertOrders)
  sort?: ExpertOrder;
}

/** Who an expert is and what they can do. */
export class ExpertBody extends NamesBody {
  /** The account the expert has: of somebody who is an expert in this alliance. Left out, it stays as it is; set later by who keeps the pool, once. */
  @IsOptional()
  @IsUUID()
  personId?: string;

  /** As what the expert serves. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(keysOf(expertRoles), { each: true })
  roles: ExpertRole[];

  /** Classes of CPC or IPC, such as `H01L33/00`, as far as they are told. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 20, { each: true })
  classes: string[];

  /** BCP 47: a language and, where it matters, a script, such as `zh`, `zh-Hant`, `en`. */
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Matches(language, { each: true })
  languages: string[];

  /** Where the expert knows the law or served, such as `US`, `CN`, `EP`, `DE`. */
  @IsArray()
  @ArrayMaxSize(60)
  @ArrayUnique()
  @Matches(jurisdiction, { each: true })
  jurisdictions: string[];
}

/** What becomes of an expert. */
export class MoveExpertBody {
  @IsIn(expertActions)
  action: (typeof expertActions)[number];

  /** Where the action needs one. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** That the dossier is complete and true as it stands. */
export class DeclareExpertBody {
  /** The version of the sentence that is declared, as `statement` says. */
  @IsInt()
  statement: number;

  /** How it was given, where somebody records it for an expert without an account. */
  @IsOptional()
  @IsText(2000)
  note?: string;
}

export class ExpertRoleView {
  id: ExpertRole;
  name: BilingualView;
}

export class ExpertStatusView {
  id: ExpertStatus;
  name: BilingualView;
}

export class ExpertOriginView {
  id: ExpertOrigin;
  name: BilingualView;
}

/** An expert in a list. */
export class ExpertRowView {
  id: string;
  name: BilingualView;
  roles: ExpertRoleView[];
  classes: string[];
  languages: string[];
  jurisdictions: string[];
  status: ExpertStatusView;
  /** The day of the last declaration. */
  declaredOn: CalendarDate | null;
  /** Whether the expert is whoever asks. */
  isOwn: boolean;
  version: number;
}

/** A page of experts. */
export class ExpertsView {
  items: ExpertRowView[];
  nextCursor: string | null;
  /** Whether the caller may propose somebody, or apply. */
  mayPropose: boolean;
}

export class ExpertActionView extends ActionView {
  action: ExpertAction;
}

/** A declaration that was made. */
export class ExpertDeclarationView {
  id: string;
  declaredOn: CalendarDate;
  declaredAt: Instant;
  /** Told, with the note, to who keeps or audits the pool, to the expert and to that person. */
  by: PersonNameView | null;
  /** The sentence that was declared. */
  statement: BilingualView;
  note: string | null;
}

/** The sentence to declare. */
export class ExpertStatementView extends OfferView {
  version: number;
  text: BilingualView;
}

/** An expert with what is known of their place in the pool; the dossier is read by itself. */
export class ExpertView extends ExpertRowView {
  nameEn: string | null;
  nameZh: string | null;
  /** The account of the expert, told to who keeps the pool. */
  person: PersonNameView | null;
  origin: ExpertOriginView;
  /** Told to who keeps or audits the pool, to the expert and to that person, as who verified is. */
  proposedBy: PersonNameView | null;
  proposedAt: Instant;
  verifiedBy: PersonNameView | null;
  verifiedAt: Instant | null;
  admittedAt: Instant | null;
  /** Why and when the expert came to where they stand; the reason is told to who keeps or audits the pool, and to the expert. */
  standingAt: Instant | null;
  standingReason: string | null;
  /** The last day to declare anew; null before the first declaration. */
  declareBy: CalendarDate | null;
  declarations: ExpertDeclarationView[];
  statement: ExpertStatementView;
  /** Whether the caller keeps the dossier: enters and withdraws. */
  entering: OfferView;
  actions: ExpertActionView[];
  /** Questions of admission, the newest first, for who keeps or audits the pool. */
  approvals: ApprovalView[];
}

/** The caller's own record. */
export class OwnExpertView {
  /** Null where the caller never was proposed. */
  expert: ExpertView | null;
  /** Whether the caller may apply now. */
  mayApply: boolean;
}
