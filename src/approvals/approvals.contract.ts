import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PersonNameView } from '../identity/index.js';
import type { Instant } from '../kernel/index.js';
import { ActionView, asFlag, BilingualView, IsText, PageQuery } from '../platform/index.js';
import { approvalActions } from './domain/approval-life.js';
import type { ApprovalState } from './domain/approval.js';

const listed = ['open', 'decided', 'approved', 'rejected', 'withdrawn', 'lapsed'] as const;

/** Which questions to list. */
export class ApprovalsQuery extends PageQuery {
  /** Where they stand; `decided` is what was approved or rejected. */
  @IsOptional()
  @IsIn(listed)
  state?: (typeof listed)[number];

  /** What is to be approved, such as `cost`. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  kind?: string;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Those alone that wait for the caller. */
  @IsOptional()
  @asFlag
  @IsBoolean()
  mine?: boolean;
}

/** What somebody says to a question. */
export class AnswerApprovalBody {
  @IsIn(['approve', 'reject'])
  answer: 'approve' | 'reject';

  /** The `contentHash` of what was looked at. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  contentHash: string;

  /** Needed where it is rejected. */
  @IsOptional()
  @IsText(2000)
  reason?: string;
}

/** What is to be approved. */
export class ApprovalKindView {
  id: string;
  name: BilingualView;
}

/** The thing a question is about, as the app names it and shows it. */
export class ApprovalThingView {
  kind: string;
  id: string;
  name: BilingualView | null;
  link: string | null;
}

/** Whose approval counts: that of everybody in a role, or of one person. */
export class ApprovalHolderView {
  /** `role:` and a role, or `person:` and an id. */
  id: string;
  name: BilingualView;
}

export class ApprovalStateView {
  id: ApprovalState;
  name: BilingualView;
}

/** What somebody answered, and as what. */
export class ApprovalAnswerView {
  by: PersonNameView;
  as: ApprovalHolderView;
  answer: 'approve' | 'reject';
  reason: string | null;
  at: Instant;
}

export class ApprovalActionView extends ActionView {
  action: (typeof approvalActions)[number];
}

/** A question, with who decided and who still may. */
export class ApprovalView {
  id: string;
  kind: ApprovalKindView;
  about: ApprovalThingView;
  caseId: string | null;
  /** Null where the system asked. */
  askedBy: PersonNameView | null;
  askedAt: Instant;
  hands: ApprovalHolderView[];
  /** Of how many different people it takes the approval. */
  count: number;
  /** Of how many more. */
  missing: number;
  /** Of what exactly is approved: to be said with an answer. */
  contentHash: string;
  state: ApprovalStateView;
  closedAt: Instant | null;
  /** Who approved last, rejected or took it back; null while it is open, and where it lapsed. */
  closedBy: PersonNameView | null;
  endReason: string | null;
  version: number;
  answers: ApprovalAnswerView[];
  actions: ApprovalActionView[];
}

/** Questions the caller may know of, the newest first; `kinds` are all there are, to choose from. */
export class ApprovalsView {
  items: ApprovalView[];
  nextCursor: string | null;
  kinds: ApprovalKindView[];
}
