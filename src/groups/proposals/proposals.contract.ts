import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { BilingualView, IsText, OfferView } from '../../platform/index.js';
import type { AdmissionAim, GroupAim, OfficeAim, ProposalState } from '../domain/consent.js';

/** What a member says to a proposal. */
export class AnswerProposalBody {
  @IsUUID()
  membershipId: string;

  @IsIn(['agreed', 'declined'])
  answer: 'agreed' | 'declined';

  @IsOptional()
  @IsText(2_000)
  reason?: string;
}

/** What a member said, by whom. */
export class ProposalAnswerView {
  membershipId: string;
  member: BilingualView;
  answer: 'agreed' | 'declined';
  reason: string | null;
  by: BilingualView;
  at: Instant;
}

/** A member of the caller's own side that is asked, and what stands against its answer. */
export class MayAnswerView extends OfferView {
  membershipId: string;
  member: BilingualView;
}

/** What became of a proposal. */
export class ProposalStateView {
  id: ProposalState;
  name: BilingualView;
}

/** That somebody is to hold an office or hold it no longer, or that a member is to come in, with what the members said. */
export class ProposalView {
  id: string;
  aim: OfficeAim | AdmissionAim | GroupAim;
  /** Of a proposal about an office: which, and of whom. */
  office: 'liaison_counsel' | 'secretary' | null;
  personId: string | null;
  name: BilingualView | null;
  /** Of a proposal about a member that is to come in: which. */
  candidate: BilingualView | null;
  basis: BilingualView | null;
  proposer: BilingualView;
  proposedAt: Instant;
  state: ProposalStateView;
  decidedAt: Instant | null;
  endReason: BilingualView | null;
  answers: ProposalAnswerView[];
  /** Members whose answer it waits for. */
  waitsFor: BilingualView[];
  mayAnswer: MayAnswerView[];
  mayWithdraw: boolean;
}
