import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PersonNameView } from '../../identity/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { TierView } from '../shelf/documents-views.contract.js';
import type { DocumentKind, Folder, PrivilegeBasis } from '../domain/document-words.js';
import type { EvidenceAct } from '../domain/evidence-acts.js';
import { ThingQuery } from '../../papers/index.js';
import { BilingualView } from '../../platform/index.js';

/** One link of a document's chain of evidence. */
export class EvidenceLinkView {
  no: number;
  /** Null where it is its own side's alone to know: then also when, by whom and with what. */
  act: EvidenceAct | null;
  at: Instant | null;
  actName: BilingualView;
  /** Null where the system acted, or where who did is not the caller's to know. */
  actor: PersonNameView | null;
  /** Ids, codes, hashes and numbers; null where it is not the caller's to know. */
  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true })
  detail: Readonly<Record<string, unknown>> | null;
  /** Why; null where there is none, or where it is not the caller's to know. */
  reason: string | null;
  contentHash: string | null;
  prevHash: string;
  hash: string;
}

/** A document's chain of evidence, the oldest link first. */
export class EvidenceView {
  documentId: string;
  /** Whether every link holds. */
  isWhole: boolean;
  links: EvidenceLinkView[];
}

/** One opening of a document. */
export class OpeningView {
  person: PersonNameView;
  memberIds: string[];
  versionNo: number;
  how: 'preview' | 'download' | 'link';
  at: Instant;
}

/** Who opened a document, the newest first. */
export class OpeningsView {
  items: OpeningView[];
}

/** What the archive of evidence holds. */
export class EvidenceArchiveQuery {
  /** `no`: chains and descriptions alone; otherwise the files as well. */
  @IsOptional()
  @IsIn(['yes', 'no'])
  files?: 'yes' | 'no';
}

/** One line of a privilege log. */
export class PrivilegeLogEntryView {
  no: number;
  documentId: string;
  documentDate: CalendarDate | null;
  kind: DocumentKind;
  folder: Folder;
  title: string;
  author: string | null;
  recipients: string | null;
  basis: PrivilegeBasis;
  basisName: BilingualView;
  tier: TierView;
  /** The firm that supplied it. */
  supplier: BilingualView | null;
  sha256: string | null;
}

/** Of which case or firm a privilege log is. */
export class PrivilegeLogQuery extends ThingQuery {
  /** Of a case unless said. */
  @IsOptional()
  @IsIn(['case', 'firm'])
  of?: 'case' | 'firm';
}

/** The documents of a case that are withheld, of those the caller may read. */
export class PrivilegeLogView {
  /** Null where it is of a firm. */
  caseId: string | null;
  firmId: string | null;
  items: PrivilegeLogEntryView[];
}

/** One thing an exited member had seen: nothing of what it says. */
export class SealedIndexEntryView {
  no: number;
  sha256: string | null;
  kind: DocumentKind;
  sizeBytes: number;
  /** When someone acting for the member first opened it. */
  seenOn: Instant;
}

/** What an exited member had seen of a group. */
export class SealedIndexView {
  groupId: string;
  membershipId: string;
  items: SealedIndexEntryView[];
}
