import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { ActionView, BilingualView, IsText, PageQuery } from '../../platform/index.js';
import { type AllowingClause, type DenyingClause, type Tier, tiers } from '../../walls/index.js';
import { type DocumentKind, type Folder, folders, type PrivilegeBasis } from '../domain/document-words.js';
import type { Lowering } from '../domain/lowering.js';
import type { TextState } from '../domain/text-states.js';
import { type DocumentAction, type DocumentState, documentStates } from '../domain/life.js';

const keysOf = <K extends string>(table: Record<K, unknown>): K[] => Object.keys(table) as K[];

/** The orders of the list. */
export const documentOrders = ['added', '-added', 'date', '-date'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** Which documents to list; those the caller may read. */
export class DocumentsQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Those that lie with this firm of the register. */
  @IsOptional()
  @IsUUID()
  firmId?: string;

  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @IsOptional()
  @IsIn(keysOf(folders))
  folder?: Folder;

  @IsOptional()
  @IsUUID()
  groupId?: string;

  @IsOptional()
  @IsUUID()
  compartmentId?: string;

  /** The member it was contributed for. */
  @IsOptional()
  @IsUUID()
  supplierMemberId?: string;

  @IsOptional()
  @IsIn(tiers)
  tier?: Tier;

  @IsOptional()
  @IsIn(keysOf(documentStates))
  state?: DocumentState;

  /** Words of the title, of who wrote it or of what it says, in Chinese or English; all of them must be there. */
  @IsOptional()
  @IsText(200)
  q?: string;

  /** By the moment it was added or by its own date; with a minus, the newest first. Those without a date stand before all others. */
  @IsOptional()
  @IsIn(documentOrders)
  sort?: DocumentOrder;
}

/** A piece of a document's text around what was searched for. */
export class SnippetPartView {
  text: string;
  /** Whether it is what was searched for. */
  hit: boolean;
}

export class DocumentStateView {
  id: DocumentState;
  name: BilingualView;
}

export class TierView {
  id: Tier;
  name: BilingualView;
}

/** A firm of the register that a document lies with. */
export class DocumentFirmView {
  id: string;
  name: BilingualView;
}

/** A document in a list. */
export class DocumentRowView {
  id: string;
  /** Null where it lies with a firm of the register. */
  caseId: string | null;
  /** The firm it lies with; null also where the reader does not see that firm. */
  firm: DocumentFirmView | null;
  proceedingId: string | null;
  folder: Folder;
  kind: DocumentKind;
  title: string;
  state: DocumentStateView;
  tier: TierView;
  groupId: string | null;
  issueId: string | null;
  compartmentId: string | null;
  supplierMemberId: string | null;
  documentDate: CalendarDate | null;
  createdAt: Instant;
  sharedAt: Instant | null;
  /** The newest version received; 0 while there is none. */
  versionNo: number;
  mediaType: string | null;
  sizeBytes: number | null;
  /** What came of reading what the newest version says; null while there is none. */
  textState: TextState | null;
  /** The clause by which the caller may read it. */
  clause: AllowingClause;
  /** Where a search found something in its text; empty otherwise. */
  snippet: SnippetPartView[];
}

/** A document in a list, with the names around it. */
export class ListedDocumentView extends DocumentRowView {
  /** What the case is called, for who may know of it. */
  caseName: BilingualView | null;
  /** What the member is called it was contributed for, for who may know of it. */
  supplierName: BilingualView | null;
  /** Why its file was refused, and what to do instead. */
  refusal: BilingualView | null;
  /** For If-Match; null for other sides, whom it would tell of what they do not see. */
  version: number | null;
}

/** A page of documents. How many are hidden is not told. */
export class DocumentsPageView {
  items: ListedDocumentView[];
  nextCursor: string | null;
}

/** One version of a document. */
export class DocumentVersionView {
  no: number;
  state: 'quarantined' | 'received' | 'refused';
  /** Why it was refused. */
  refusal: string | null;
  /** The same in words, with what to do instead. */
  because: BilingualView | null;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string | null;
  /** What its owner said its SHA-256 is. */
  declaredSha256: string | null;
  scan: 'pending' | 'clean' | 'infected' | 'unscanned';
  textState: TextState;
  /** Whether it is found by what it says, and if not why; null where it is. */
  searchNote: BilingualView | null;
  /** How the bytes of a text were read, such as "GB18030 (GBK)"; null where it is no text. */
  textEncoding: string | null;
  /** Null where who did is not the caller's to know. */
  uploadedBy: PersonNameView | null;
  uploadedAt: Instant;
}

/** What may be done with a document, and why not where it may not. */
export class DocumentActionView extends ActionView {
  action: DocumentAction;
  /** Where it leads. */
  to: DocumentStateView;
}

/** A document it was made from, or that was made from it, of those the caller may read. */
export class RelatedDocumentView {
  id: string;
  title: string;
  tier: TierView;
}

/** A party whose confidential information is in a document under a protective order. */
export class DocumentSupplierView {
  id: string;
  name: BilingualView;
  /** Whether it was named of the document itself, and not only of what that was made from. */
  isNamed: boolean;
}

/** An order that it may not end. */
export class LegalHoldView {
  id: string;
  /** Null: every document of the case or the firm. */
  documentId: string | null;
  /** The firm, where every document of one is held. */
  firmId: string | null;
  reason: string;
  setBy: PersonNameView;
  setAt: Instant;
  liftedAt: Instant | null;
  liftedBy: PersonNameView | null;
  /** Why it was lifted. */
  liftReason: string | null;
  /** Whether the caller may lift it now. */
  mayLift: boolean;
}

/** The holds on every document of a case or of a firm. */
export class HoldsView {
  items: LegalHoldView[];
  /** Whether the caller may place another. */
  mayPlace: boolean;
}

/** A wish to lower its tier. */
export class LoweringView {
  id: string;
  documentId: string;
  /** Null where neither the document is the caller's to read nor its case the caller's to see, and where it lies with no case. */
  caseId: string | null;
  /** Null where the document is not the caller's to read. */
  title: string | null;
  /** What it was made from when it was asked, through all steps, as far as the caller may read that. */
  madeFrom: RelatedDocumentView[];
  toTier: TierView;
  state: Lowering['state'];
  /** Null where the document is not the caller's to read. */
  reason: string | null;
  requestedBy: PersonNameView;
  requestedAt: Instant;
  /** Of the suppliers whose counsel must agree those the caller may know of, and when they did. */
  approvals: LoweringApprovalView[];
  /** Whether the caller is counsel of a supplier that has not agreed yet. */
  mayApprove: boolean;
  /** Why it was withdrawn; null where the document is not the caller's to read. */
  withdrawnReason: string | null;
  /** Whether the caller may withdraw it. */
  mayWithdraw: boolean;
}

export class LoweringApprovalView {
  memberId: string;
  approvedBy: PersonNameView | null;
  approvedAt: Instant | null;
}

/** To which tiers counsel may ask that it be lowered now; where to none, why. */
export class ToLowerView {
  tiers: TierView[];
  because: BilingualView | null;
}

/** A document as a whole. */
export class DocumentView extends DocumentRowView {
  author: string | null;
  recipients: string | null;
  sourceNote: string | null;
  capturedAt: Instant | null;
  proposedTier: TierView;
  privilegeBasis: PrivilegeBasis | null;
  retainUntil: CalendarDate | null;
  onHold: boolean;
  /** Null where who did is not the caller's to know. */
  uploadedBy: PersonNameView | null;
  versions: DocumentVersionView[];
  sources: RelatedDocumentView[];
  derived: RelatedDocumentView[];
  /** Whether it lies under a protective order. */
  isUnderOrder: boolean;
  /** Under a protective order: whose confidential information is in it; none where it may be of any that supplies under the order. */
  suppliers: DocumentSupplierView[];
  /** Whether the caller may name them. */
  maySupply: boolean;
  /** Other documents of the case that are the same file, of those the caller may read. */
  same: RelatedDocumentView[];
  holds: LegalHoldView[];
  /** Whether the caller may place a hold. */
  mayHold: boolean;
  lowerings: LoweringView[];
  /** Null for whoever is not counsel of its side, and once its content is gone. */
  toLower: ToLowerView | null;
  actions: DocumentActionView[];
  /** Whether the caller may change what is said of it. */
  mayRevise: boolean;
  /** For If-Match; null for other sides, whom it would tell of what they do not see. */
  version: number | null;
}

/** Why the caller may read it. */
export class WhyView {
  clause: AllowingClause;
  because: BilingualView;
  /** The member, group or compartment it rests on. */
  by: WhyByView | null;
}

export class WhyByView {
  kind: 'member' | 'group' | 'compartment';
  id: string;
}

/** One person who may read a document, or whom a wall keeps from it. */
export class DocumentAccessEntryView {
  person: PersonNameView;
  roles: string[];
  memberIds: string[];
  allowed: boolean;
  clause: AllowingClause | DenyingClause;
  because: BilingualView;
}

/** Who else may read a document. Its title is told only to whom it may be. */
export class DocumentAccessView {
  documentId: string;
  title: string | null;
  tier: TierView;
  state: DocumentStateView;
  groupId: string | null;
  /** Those of them the caller knows elsewhere; to who sees every case all. */
  people: DocumentAccessEntryView[];
  /** Whether others may read it whom the caller is not told of. It follows from how it is shared and from the caller, not from who they are. */
  others: boolean;
}
