import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { Bilingual, Instant } from '../kernel/index.js';

class PageQuery {
  /** Where the page before ended, as its `nextCursor` said. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  cursor?: string;

  /** How many at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** Which mails to list; the newest come first. */
export class MailsQuery extends PageQuery {
  @IsOptional()
  @IsIn(['credential', 'reminder', 'notice'])
  kind?: 'credential' | 'reminder' | 'notice';

  @IsOptional()
  @IsIn(['intended', 'sent', 'kept', 'failed'])
  state?: 'intended' | 'sent' | 'kept' | 'failed';

  /** Words of the subject, or part of an address. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

/** A mail without its text. */
export class MailView {
  id: string;
  /** `credential`, `reminder` or `notice`. */
  kind: string;
  /** `intended` (on its way), `sent`, `kept` (no mail server is configured: it is read here) or `failed`. */
  state: string;
  to: string;
  personId: string | null;
  language: string;
  subject: string;
  createdAt: Instant;
  settledAt: Instant | null;
  /** Class and code of the last failure, without content. */
  lastError: string | null;
  /** Whether the caller may read its text. */
  readable: boolean;
}

/** A page of mails. */
export class MailPageView {
  items: MailView[];
  nextCursor: string | null;
}

/** A mail with its text, where the caller may read it. */
export class MailDetailView extends MailView {
  messageId: string;
  /** Null where the caller may not read it. */
  text: string | null;
}

/** Which work to list. */
export class WorkQuery extends PageQuery {
  @IsOptional()
  @IsIn(['failed', 'waiting', 'done'])
  state: 'failed' | 'waiting' | 'done' = 'failed';
}

/** What may be done next, and if not, why. */
export class WorkActionView {
  action: 'retry';
  allowed: boolean;
  because: Bilingual | null;
}

/** One piece of work the system does by itself. */
export class WorkView {
  id: string;
  /** `timer`: planned for a moment; `fact`: something that happened and must be heard. */
  source: string;
  /** Which effect: the timer's kind, or `<fact> → <consumer>`. */
  kind: string;
  subjectId: string;
  /** `failed`, `waiting`, `done` or `cancelled`. */
  state: string;
  dueAt: Instant;
  attempts: number;
  /** Class and code of the last failure, without content. */
  lastError: string | null;
  /** When it was done or given up. */
  settledAt: Instant | null;
  actions: WorkActionView[];
}

/** How much work there is. */
export class WorkCountsView {
  /** Given up after its last attempt: a person must look. */
  failed: number;
  /** Due now and not yet done. */
  due: number;
  /** Planned for later. */
  planned: number;
}

/** A page of work. */
export class WorkPageView {
  items: WorkView[];
  nextCursor: string | null;
  counts: WorkCountsView;
}

/** The end of an alliance's audit chain: keep it elsewhere, and a later change of history shows. */
export class AuditHeadView {
  seq: number;
  hash: string;
}

/** The first place where a chain does not hold. */
export class AuditFaultView {
  seq: number;
  /** `gap`, `broken_link`, `wrong_hash`, `content_changed` or `content_missing`. */
  fault: string;
}

/** The outcome of walking an alliance's audit chain from its first link. */
export class AuditVerificationView {
  intact: boolean;
  links: number;
  head: AuditHeadView | null;
  faults: AuditFaultView[];
  verifiedAt: Instant;
}

/** Which links to list; the newest come first. */
export class AuditLinksQuery extends PageQuery {}

/** One link of the audit chain. */
export class AuditLinkView {
  seq: number;
  at: Instant;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  contentHash: string;
  prevHash: string;
  hash: string;
}

/** A page of links. */
export class AuditLinksView {
  items: AuditLinkView[];
  nextCursor: string | null;
}
