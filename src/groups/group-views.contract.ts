import type { ShownDocumentView } from '../attachments/index.js';
import type { CalendarDate, Instant } from '../kernel/index.js';
import {
  ActionView,
  type BilingualView,
  type MoneyView,
  type NamedView,
  OfferView,
  StepView,
} from '../platform/index.js';
import type { AgreementAction, AllowedUse, Capacity } from './domain/agreement.js';
import type { GroupAction } from './domain/group-life.js';
import type { GroupRole, MembershipAction, MembershipStep } from './domain/membership-life.js';
import type { OfficeView } from './offices/offices.contract.js';
import type { ProposalView } from './proposals/proposals.contract.js';

/** What was made, by its id. */
export class GroupMadeView {
  id: string;
}

/** A case as a group shows it. */
export class GroupCaseView {
  id: string;
  number: string | null;
  title: BilingualView;
}

/** A group in a list. */
export class GroupRowView {
  id: string;
  case: GroupCaseView;
  name: BilingualView;
  status: NamedView;
  /** Members active in it; null for who has left, is not in yet or only pays. */
  activeMembers: number | null;
  openedAt: Instant;
}

/** A page of groups. */
export class GroupsPageView {
  items: GroupRowView[];
  nextCursor: string | null;
}

/** What may be done with a group as a whole. */
export class GroupActionView extends ActionView {
  action: GroupAction;
}

/** What may be done with a text. */
export class AgreementActionView extends ActionView {
  action: AgreementAction;
}

/** What may be done with a membership. */
export class MembershipActionView extends ActionView {
  action: MembershipAction;
}

/** One signature. */
export class SignatureView {
  membershipId: string;
  member: BilingualView;
  capacity: Capacity;
  signer: BilingualView;
  authority: string;
  effectiveAsOf: CalendarDate | null;
  signedAt: Instant;
}

/** In what the caller may sign a text, for which membership. */
export class MaySignView extends OfferView {
  membershipId: string;
  member: BilingualView;
  capacity: Capacity;
}

/** A use shared information may be put to. */
export class AllowedUseView {
  id: AllowedUse;
  name: BilingualView;
}

/** One text of the agreement. */
export class AgreementView {
  id: string;
  no: number;
  status: NamedView;
  text: string;
  textSha256: string;
  allowedUses: AllowedUseView[];
  noticeDays: number;
  tailRule: string;
  governingLaw: string;
  signersNeeded: number;
  /** What an office of the group needs. */
  officeTerm: NamedView;
  signBy: CalendarDate | null;
  circulatedAt: Instant | null;
  effectiveAt: Instant | null;
  signatures: SignatureView[];
  maySign: MaySignView[];
  actions: AgreementActionView[];
}

/** One step of a membership. */
export class MembershipEventView extends StepView {
  action: MembershipStep;
  /** Of a notice received earlier: when. */
  receivedAt: Instant | null;
  /** Documents that show it, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
}

/** A possible conflict. */
export class ConflictView {
  id: string;
  kind: NamedView;
  named: string;
  state: 'open' | 'cleared' | 'upheld';
  resolution: string | null;
  resolver: BilingualView | null;
  resolvedAt: Instant | null;
}

/** A certificate of return or destruction. */
export class CertificateView {
  askedAt: Instant;
  dueOn: CalendarDate;
  manner: 'returned' | 'destroyed' | 'both' | null;
  statement: string | null;
  givenAt: Instant | null;
  /** Documents that show it, as far as the reader may read them. */
  evidenceDocuments: ShownDocumentView[];
}

/** Outside counsel of a membership. */
export class MembershipCounselView {
  personId: string;
  name: BilingualView;
  /** Whether the caller ends their service: the member, or they themselves. */
  mayEnd: boolean;
}

/** What a member paid to come in. */
export class BuyInPostedView {
  postedAt: Instant;
  reference: string | null;
}

/** What a membership tells its own side, and who must know it to do their part. Null to everybody else. */
export class MembershipConcernsView {
  suspendedFor: 'default' | 'adversity' | null;
  cutAt: Instant | null;
  /** On what ground the members are asked to let it read what was shared before. */
  historyVote: string | null;
  events: MembershipEventView[];
}

/** A time in which a member took part. */
export class PeriodView {
  status: 'active' | 'suspended';
  name: BilingualView;
  from: Instant;
  until: Instant | null;
}

/** A firm of the register by name. */
export class GroupFirmNameView {
  id: string;
  name: string;
}

/** What a membership tells its own side and the treasurer. The last day of liability is the same for every way out. */
export class MembershipTermView {
  periods: PeriodView[];
  liableFrom: CalendarDate | null;
  liableUntil: CalendarDate | null;
  /** Firms under one control with it today; null to who does not read the whole register. */
  economicGroup: GroupFirmNameView[] | null;
}

/** What the ethics officer reviews of a membership that is suspended: why, and what was reported of it by whom. */
export class MembershipReviewView {
  suspendedFor: 'default' | 'adversity' | null;
  events: MembershipEventView[];
}

/** A membership. To others than its own side, one that has left has left: never how. */
export class MembershipView {
  id: string;
  member: NamedView;
  role: GroupRole;
  status: NamedView;
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
  /** Null to everybody but its own side and the treasurer. */
  term: MembershipTermView | null;
  /** Null to everybody but the ethics officer, and while it is not suspended. */
  review: MembershipReviewView | null;
  certificate: CertificateView | null;
  actions: MembershipActionView[];
  /** Null to others than its own side once it has left. */
  version: number | null;
}

/** An issue in common: the tag a document needs to be shared. */
export class GroupIssueView {
  id: string;
  name: string;
}

/**
 * A group. Who is not in yet (or only pays) sees its texts and their own membership; who has left sees its name, their own membership
 * and the texts they signed, and nothing else of it.
 */
export class GroupView {
  id: string;
  case: GroupCaseView;
  name: BilingualView;
  status: NamedView;
  buyIn: MoneyView | null;
  /** Whether founders pay the buy-in as well as who comes in later. */
  foundersPay: boolean;
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
  actions: GroupActionView[];
  /** Whether the caller sees who reads what the group shares. */
  maySeeAccess: boolean;
  /** Whom one who may invite may choose among: the members the case concerns that are not in it. */
  invitable: NamedView[];
  version: number;
}

/** Someone who stands in a group, and why. */
export class StandingView {
  id: string;
  holder: BilingualView;
  holderKind: 'member' | 'person';
  basis: NamedView;
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
