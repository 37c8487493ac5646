import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { Instant } from '../kernel/index.js';
import { ActionView, BilingualView, type Caller, PageQuery, toObstacleView } from '../platform/index.js';
import { readsWords } from './domain/mail-sight.js';
import { type WorkAction, whyNotRetry, workLife } from './domain/retry.js';
import type { KeptMail } from './mails.store.js';
import type { ToldLink } from './told-links.js';
import { inView, type KeptWork } from './work.store.js';

/** The orders of the list of mails. */
export const mailOrders = ['created', '-created'] as const;
export type MailOrder = (typeof mailOrders)[number];

/** Which mails to list; the newest come first. */
export class MailsQuery extends PageQuery {
  @IsOptional()
  @IsIn(['reminder', 'notice'])
  kind?: 'reminder' | 'notice';

  @IsOptional()
  @IsIn(['intended', 'sent', 'kept', 'failed', 'withdrawn'])
  state?: 'intended' | 'sent' | 'kept' | 'failed' | 'withdrawn';

  /** Part of an address. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  /** By the moment; with a minus, the newest first. */
  @IsOptional()
  @IsIn(mailOrders)
  sort?: MailOrder;
}

/** What a mail is about. */
export class MailSubjectView {
  /** `deadline`, `document`, `membership`, … */
  kind: string;
  id: string;
}

/** A mail without its text. */
export class MailView {
  id: string;
  /** `reminder` or `notice`. */
  kind: string;
  /**
   * `intended` (on its way), `sent`, `kept` (no mail server is configured: it is read in the app), `failed`, or `withdrawn`
   * (its addressee was not to be told any more).
   */
  state: string;
  /** Null where the caller may not know of it. */
  about: MailSubjectView | null;
  to: string;
  personId: string | null;
  language: string;
  /** Null unless it is to the caller. */
  subject: string | null;
  createdAt: Instant;
  settledAt: Instant | null;
  /** Class and code of the last failure, without content. */
  lastError: string | null;
  /** Whether the caller may read subject and text. */
  readable: boolean;
}

/** A page of mails. */
export class MailPageView {
  items: MailView[];
  nextCursor: string | null;
}

/** A mail with its text, where it is to the caller. */
export class MailDetailView extends MailView {
  messageId: string;
  /** Null unless it is to the caller. */
  text: string | null;
}

/** Which work to list. */
export class WorkQuery extends PageQuery {
  @IsOptional()
  @IsIn(['failed', 'waiting', 'done'])
  state: 'failed' | 'waiting' | 'done' = 'failed';
}

/** What may be done next, and if not, why. */
export class WorkActionView extends ActionView {
  action: WorkAction;
}

/** One piece of work the system does by itself. Of which thing, and which fact it follows, is not told. */
export class WorkView {
  id: string;
  /** `timer`: planned for a moment; `fact`: something that happened and must be heard. */
  source: string;
  /** Which effect: the timer's kind, or who hears the fact. */
  kind: string;
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

/** Where an alliance's audit chain ended when it was signed last: keep it elsewhere, and a later change of history shows. */
export class AuditHeadView {
  seq: number;
  hash: string;
}

/** A place where a chain does not hold. */
export class AuditFaultView {
  seq: number;
  /**
   * `gap`, `broken_link`, `wrong_hash`, `content_changed`, `content_missing`, `unlinked_fact`, `other_than_checkpoint`,
   * `shorter_than_checkpoint` or `wrong_anchor`.
   */
  fault: string;
}

/** What a checkpoint that was kept elsewhere says, and what its signature is worth. */
export class GivenCheckpointView {
  size: number;
  head: string;
  at: Instant;
  /** `valid`; `other_key`: signed by a key this installation does not know; `invalid`: the text was changed. */
  signature: string;
}

/** The outcome of walking an alliance's audit chain from its first link. */
export class AuditVerificationView {
  /** The chain holds, by itself and against every checkpoint it was compared with. */
  intact: boolean;
  /** How many links are signed. Later ones were checked as well, but are not counted here. */
  links: number;
  head: AuditHeadView | null;
  faults: AuditFaultView[];
  /** With how many checkpoints kept here it was compared. */
  checkpoints: number;
  /** The checkpoint that was handed in, where one was. */
  given: GivenCheckpointView | null;
  verifiedAt: Instant;
}

const places = 2 ** 53 - 2;

/** Which links to list; the newest come first. */
export class AuditLinksQuery extends PageQuery {
  /** The first place in the chain that is wanted, of those that are told. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(places)
  from?: number;

  /** The last place that is wanted; then what has no place yet is left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(places)
  until?: number;
}

/** What a fact of the audit chain says. */
export class AuditFactView {
  at: Instant;
  actorId: string | null;
  actorName: BilingualView | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** What the thing is called, where it has a name and the reader may know of it. */
  about: BilingualView | null;
  caseId: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  payload: object;
  /** Hashed together with what the fact says; null while the link's place is not told. */
  salt: string | null;
}

/** One link of the audit chain. */
export class AuditLinkView {
  /** Place and hashes; null for what came after the chain was signed last. */
  seq: number | null;
  /** SHA-256 of the fact with its salt: it tells nothing to whoever does not have both. */
  commitment: string | null;
  prevHash: string | null;
  hash: string | null;
  /** Null where the caller is not told what the fact says. */
  fact: AuditFactView | null;
}

/** A page of links. */
export class AuditLinksView {
  items: AuditLinkView[];
  nextCursor: string | null;
}

/** A mail on the wire, as far as the caller may see it. */
export const toMailView = (mail: KeptMail, caller: Caller): MailView => shownOf(mail, caller);

function shownOf(mail: KeptMail, { personId }: Caller) {
  const { sees, subject: about } = mail;
  const readable = readsWords({ personId: mail.person_id, sees }, personId);
  return {
    id: mail.id,
    kind: mail.kind,
    state: mail.state,
    about: sees && about !== null ? { kind: about.kind, id: about.id } : null,
    to: mail.address,
    personId: mail.person_id,
    language: mail.language,
    subject: readable ? mail.words : null,
    createdAt: mail.created_at,
    settledAt: mail.settled_at,
    lastError: mail.last_error,
    readable,
  };
}

/** As `toMailView`, with the text. */
export function toMailDetailView(mail: KeptMail, caller: Caller): MailDetailView {
  const shown = shownOf(mail, caller);
  return { ...shown, messageId: mail.message_id, text: shown.readable ? mail.body : null };
}

/** A piece of work on the wire. */
export function toWorkView(work: KeptWork, caller: Caller): WorkView {
  return {
    id: work.id,
    source: work.source,
    kind: work.kind,
    state: work.state,
    dueAt: work.due_at,
    attempts: work.attempts,
    lastError: work.last_error,
    settledAt: work.settled_at,
    actions: [
      {
        action: 'retry',
        name: workLife.acts.retry.name,
        needsReason: false,
        obstacle: toObstacleView(whyNotRetry(inView(work), caller.permissions)),
      },
    ],
  };
}

/** A link of the audit chain on the wire; its place only where it is told. */
export function toAuditLinkView(
  { link, content }: ToldLink,
  hasPlace: boolean,
  { actorName, about }: Pick<AuditFactView, 'actorName' | 'about'>,
): AuditLinkView {
  const { seq, commitment, prevHash, hash } = link;
  const place = hasPlace
    ? { seq, commitment, prevHash, hash }
    : { seq: null, commitment: null, prevHash: null, hash: null };
  if (content === null) return { ...place, fact: null };
  const { salt, payload, ...said } = content;
  return {
    ...place,
    fact: { ...said, actorName, about, payload: payload as object, salt: hasPlace ? salt : null },
  };
}
