import type { CalendarDate, Instant } from '../kernel/index.js';
import { ActionView, type MoneyView, OfferView, StepView } from '../platform/index.js';
import type { AllowedUse, Capacity } from './domain/agreement.js';
import type { GroupRole } from './domain/membership.js';
import type { MembershipAction } from './domain/membership-words.js';
import type { OfficeView } from './offices/offices.contract.js';
import type { ProposalView } from './proposals/proposals.contract.js';

/** A text in both languages. */
export class GroupWordsView {
  en: string;
  zh: string;
}

/** A status and what it is called. */
export class GroupStatusView {
  id: string;
  name: GroupWordsView;
}

/** Something by id and name. */
export class GroupNamedView {
  id: string;
  name: GroupWordsView;
}

/** What was made, by its id. */
export class GroupMadeView {
  id: string;
}

/** A case as a group shows it. */
export class GroupCaseView {
  id: string;
  number: string | null;
  title: string;
}

/** A group in a list. */
export class GroupRowView {
  id: string;
  case: GroupCaseView;
  name: string;
  status: GroupStatusView;
  /** Members active in it; null for who has left, is not in yet or only pays. */
  activeMembers: number | null;
  openedAt: Instant;
}

/** A page of groups. */
export class GroupsPageView {
  items: GroupRowView[];
  nextCursor: string | null;
}

/** What may be done with a membership. */
export class MembershipActionView extends ActionView {
  action: MembershipAction;
}

/** One signature. */
export class SignatureView {
  membershipId: string;
  member: GroupWordsView;
  capacity: Capacity;
  signer: string;
  authority: string;
  effectiveAsOf: CalendarDate | null;
  signedAt: Instant;
}

/** In what the caller may sign a text, for which membership. */
export class MaySignView extends OfferView {
  membershipId: string;
  member: GroupWordsView;
  capacity: Capacity;
}

/** A use shared information may be put to. */
export class AllowedUseView {
  id: AllowedUse;
  name: GroupWordsView;
}

/** One text of the agreement. */
export class AgreementView {
  id: string;
  no: number;
  status: GroupStatusView;
  text: string;
  textSha256: string;
  allowedUses: AllowedUseView[];
  noticeDays: number;
  tailRule: string;
  governingLaw: string;
  signersNeeded: number;
  /** What an office of the group needs. */
  officeTerm: GroupStatusView;
  signBy: CalendarDate | null;
  circulatedAt: Instant | null;
  effectiveAt: Instant | null;
  signatures: SignatureView[];
  maySign: MaySignView[];
  mayCirculate: boolean;
  mayDrop: boolean;
}

/** One step of a membership. */
export class MembershipEventView extends StepView {
  action: MembershipAction;
}

/** A possible conflict. */
export class ConflictView {
  id: string;
  kind: GroupStatusView;
  named: string;
  state: 'open' | 'cleared' | 'upheld';
  resolution: string | null;
  resolver: string | null;
  resolvedAt: Instant | null;
}

/** A certificate of return or destruction. */
export class CertificateView {
  askedAt: Instant;
  dueOn: CalendarDate;
  manner: 'returned' | 'destroyed' | 'both' | null;
  statement: string | null;
  givenAt: Instant | null;
  mayGive: boolean;
}

/** Outside counsel of a membership. */
export class MembershipCounselView {
  personId: string;
  name: string;
  /** Whether the caller ends their service: the member, or they themselves. */
  mayEnd: boolean;
}

/** What a member paid to come in. */
export class BuyInPostedView {
  postedAt: Instant;
  reference: string | null;
}

/** What a membership tells its own side, and who must know it to do his part. Null to everybody else. */
export class MembershipConcernsView {
  suspendedFor: 'default' | 'adversity' | null;
  cutAt: Instant | null;
  liabilityUntil: CalendarDate | null;
  /** On what ground the members are asked to let it read what was shared before. */
  historyVote: string | null;
  events: MembershipEventView[];
}

/** What the ethics officer reviews of a membership that is suspended: why, and what was reported of it by whom. */
export class MembershipReviewView {
  suspendedFor: 'default' | 'adversity' | null;
  events: MembershipEventView[];
}

/** A membership. To others than its own side, one that has left has left: never how. */
export class MembershipView {
  id: string;
  member: GroupNamedView;
  role: GroupRole;
  status: GroupStatusView;
  isOwn: boolean;
  /** Approved, while the members that take part have not all consented; said to its own side and who runs the group. */
  awaitsConsent: boolean;
  invitedAt: Instant;
  activeAt: Instant | null;
  leftAt: Instant | null;
  counsel: MembershipCounselView[];
  buyIn: BuyInPostedView | null;
  conflicts: ConflictView[] | null;
  concerns: MembershipConcernsView | null;
  /** Null to everybody but the ethics officer, and while it is not suspended. */
  review: MembershipReviewView | null;
  certificate: CertificateView | null;
  mayNameCounsel: boolean;
  /** Whether the caller enters and resolves its conflicts: until it is approved. */
  mayDecideConflicts: boolean;
  mayPostBuyIn: boolean;
  actions: MembershipActionView[];
  /** Null to others than its own side once it has left. */
  version: number | null;
}

/** An issue in common: the tag a document needs to be shared. */
export class GroupIssueView {
  id: string;
  name: string;
}

/** What the caller may do with a group as a whole. */
export class GroupMayView {
  draft: boolean;
  invite: boolean;
  appoint: boolean;
  nameIssues: boolean;
  seeAccess: boolean;
  /** Ends it at once: fewer than two members take part. */
  terminate: boolean;
  /** Proposes to the members that it ends. */
  proposeEnd: boolean;
  close: boolean;
}

/**
 * A group. Who is not in yet (or only pays) sees its texts and his own membership; who has left its name, his own membership and the
 * texts he signed, and nothing else of it.
 */
export class GroupView {
  id: string;
  case: GroupCaseView;
  name: string;
  status: GroupStatusView;
  buyIn: MoneyView | null;
  openedAt: Instant;
  effectiveAt: Instant | null;
  endedAt: Instant | null;
  endReason: string | null;
  sight: 'runs' | 'inside' | 'door' | 'left';
  agreements: AgreementView[];
  memberships: MembershipView[];
  offices: OfficeView[];
  /** Offices that are proposed, or proposed to end, and what the members said. */
  proposals: ProposalView[];
  issues: GroupIssueView[];
  may: GroupMayView;
  /** Whom one who may invite may choose among: the members the case concerns that are not in it. */
  invitable: GroupNamedView[];
  version: number;
}

/** Someone who stands in a group, and why. */
export class StandingView {
  id: string;
  holder: GroupWordsView;
  holderKind: 'member' | 'person';
  basis: GroupStatusView;
  /** Null where everything shared before was granted too. */
  from: Instant | null;
  until: Instant | null;
  cutAt: Instant | null;
  /** Who reads by it today, by name. */
  people: string[];
}

/** Who reads what a group shares. */
export class GroupAccessView {
  standings: StandingView[];
}
