import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { trimmed } from '../../platform/index.js';
import type { OfficeAim, ProposalState } from '../domain/office.js';

/** A text in both languages. */
export class OfficeWordsView {
  en: string;
  zh: string;
}

/** An office somebody is proposed for. */
export class ProposeOfficeBody {
  @IsUUID()
  personId: string;

  @IsIn(['liaison_counsel', 'secretary'])
  office: 'liaison_counsel' | 'secretary';

  /** What in the agreement appoints the person. */
  @trimmed
  @IsString()
  @Length(1, 500)
  basis: string;
}

/** Why an office ends or is to end, or a proposal is taken back. */
export class OfficeReasonBody {
  @trimmed
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** What a member says to a proposal. */
export class AnswerProposalBody {
  @IsUUID()
  membershipId: string;

  @IsIn(['agreed', 'declined'])
  answer: 'agreed' | 'declined';

  @IsOptional()
  @trimmed
  @IsString()
  @Length(1, 2_000)
  reason?: string;
}

/** An office and who holds it. */
export class OfficeView {
  id: string;
  personId: string;
  name: string;
  office: 'liaison_counsel' | 'secretary';
  basis: string;
  givenAt: Instant;
  /** Since when what the group shares is read by it; null while the members have not consented. */
  confirmedAt: Instant | null;
  endedAt: Instant | null;
  /** Whether the caller gives it up. */
  mayEnd: boolean;
  /** Whether the caller proposes that it ends. */
  mayProposeEnd: boolean;
}

/** What a member said, by whom. */
export class OfficeAnswerView {
  membershipId: string;
  member: OfficeWordsView;
  answer: 'agreed' | 'declined';
  reason: string | null;
  by: string;
  at: Instant;
}

/** A member of the caller's own side that is asked, and what stands against its answer. */
export class MayAnswerView {
  membershipId: string;
  member: OfficeWordsView;
  allowed: boolean;
  because: OfficeWordsView | null;
}

/** What became of a proposal. */
export class ProposalStateView {
  id: ProposalState;
  name: OfficeWordsView;
}

/** That somebody is to hold an office, or hold it no longer, with what the members said. */
export class OfficeProposalView {
  id: string;
  aim: OfficeAim;
  office: 'liaison_counsel' | 'secretary';
  personId: string;
  name: string;
  basis: string;
  proposer: string;
  proposedAt: Instant;
  state: ProposalStateView;
  decidedAt: Instant | null;
  endReason: string | null;
  answers: OfficeAnswerView[];
  /** Members whose answer it waits for. */
  waitsFor: OfficeWordsView[];
  mayAnswer: MayAnswerView[];
  mayWithdraw: boolean;
}
