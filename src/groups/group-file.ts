import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import type { AgreementStatus, AllowedUse, Capacity } from './domain/agreement.js';
import type { ConflictKind } from './domain/conflicts.js';
import type { GroupStatus } from './domain/group-life.js';
import type { Guarded } from './group-guards.js';
import type { HandsAsked } from './domain/hand.js';
import { activeStatuses, leftStatuses } from './domain/membership.js';
import type { Around, MembershipLife, MembershipStep } from './domain/membership-life.js';
import type {
  AdmissionAim,
  ConsentTerm,
  GroupAim,
  OfficeAim,
  ProposalAnswer,
  ProposalState,
} from './domain/consent.js';

/** One text of a group's agreement. */
export interface Agreement {
  readonly id: string;
  readonly no: number;
  readonly status: AgreementStatus;
  readonly text: string;
  readonly textSha256: string;
  readonly allowedUses: readonly AllowedUse[];
  readonly noticeDays: number;
  readonly tailRule: string;
  readonly governingLaw: string;
  readonly signersNeeded: number;
  readonly officeTerm: ConsentTerm;
  readonly signBy: CalendarDate | null;
  readonly circulatedAt: Instant | null;
  readonly effectiveAt: Instant | null;
}

/** A membership with what belongs to it. */
export interface Membership extends MembershipLife {
  readonly memberName: Bilingual;
  /** On what ground the members are asked to let it read what was shared before it came in; null where they are not asked. */
  readonly historyVote: string | null;
  readonly invitedBy: string;
  readonly buyInPostedAt: Instant | null;
  readonly buyInReference: string | null;
  readonly agreementId: string | null;
  readonly invitedAt: Instant;
  readonly version: number;
  readonly counsel: readonly { readonly id: string; readonly personId: string; readonly name: Bilingual }[];
  readonly conflicts: readonly Conflict[];
  readonly events: readonly MembershipEvent[];
  readonly certificate: Certificate | null;
}

export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly named: string;
  /** Whether the caller sees the case it was found in; else it is not shown to them. */
  readonly inSight: boolean;
  readonly state: 'open' | 'cleared' | 'upheld';
  readonly resolution: string | null;
  readonly resolver: Bilingual | null;
  readonly resolvedAt: Instant | null;
}

export interface MembershipEvent {
  readonly id: string;
  readonly action: MembershipStep;
  readonly reason: string | null;
  readonly by: Bilingual | null;
  readonly at: Instant;
  readonly receivedAt: Instant | null;
}

export interface Certificate {
  readonly askedAt: Instant;
  readonly dueOn: CalendarDate;
  readonly manner: 'returned' | 'destroyed' | 'both' | null;
  readonly statement: string | null;
  readonly givenAt: Instant | null;
}

export interface Signature {
  readonly agreementId: string;
  readonly membershipId: string;
  readonly capacity: Capacity;
  readonly signedBy: string;
  readonly signer: Bilingual;
  readonly authority: string;
  readonly effectiveAsOf: CalendarDate | null;
  readonly signedAt: Instant;
}

export interface Office {
  readonly id: string;
  readonly personId: string;
  readonly name: Bilingual;
  readonly office: 'liaison_counsel' | 'secretary';
  readonly basis: string;
  readonly givenAt: Instant;
  /** Since when what the group shares is read by it; null while the members have not consented. */
  readonly confirmedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** That somebody is to hold an office, or to hold it no longer. */
interface OfOffice {
  readonly aim: OfficeAim;
  readonly office: Office['office'];
  readonly personId: string;
  readonly name: Bilingual;
  readonly officeId: string | null;
  readonly membershipId: null;
  readonly basis: string;
}

/** What a proposal that is of no office says of one. */
type OfNoOffice = { readonly [K in 'office' | 'personId' | 'name' | 'officeId']: null };

/** That a member is to come in, or to read what was shared before. */
export interface Admission extends OfNoOffice {
  readonly aim: AdmissionAim;
  readonly membershipId: string;
  readonly basis: string | null;
}

/** That the group ends. */
interface OfGroup extends OfNoOffice {
  readonly aim: GroupAim;
  readonly membershipId: null;
  readonly basis: string;
}

/** What waits for the members' consent, or waited for it. */
export type Proposal = (OfOffice | Admission | OfGroup) & {
  readonly id: string;
  readonly proposedBy: string;
  readonly proposer: Bilingual;
  readonly proposedAt: Instant;
  readonly state: ProposalState;
  readonly decidedAt: Instant | null;
  readonly endReason: string | null;
  readonly answers: readonly (ProposalAnswer & {
    readonly reason: string | null;
    readonly by: Bilingual;
    readonly at: Instant;
  })[];
};

/** A group with everything that belongs to it, as it is kept; who may see what of it is decided by its readers. */
export interface GroupFile {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
  readonly name: Bilingual;
  readonly status: GroupStatus;
  readonly buyInMinor: string | null;
  readonly buyInCurrency: string | null;
  readonly foundersPay: boolean;
  readonly openedAt: Instant;
  readonly effectiveAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly agreements: readonly Agreement[];
  readonly memberships: readonly Membership[];
  readonly signatures: readonly Signature[];
  readonly offices: readonly Office[];
  readonly proposals: readonly Proposal[];
  readonly issues: readonly { readonly id: string; readonly name: string }[];
  /** What later modules say of it. */
  readonly guarded: Guarded;
}

/** A membership of a group by its id. */
export const membershipIn = (
  { memberships }: Pick<GroupFile, 'memberships'>,
  membershipId: string | null,
): Membership | undefined => memberships.find(({ id }) => id === membershipId);

/** What a member is called, by its membership. */
export const nameIn = (file: Pick<GroupFile, 'memberships'>, membershipId: string): Bilingual =>
  membershipIn(file, membershipId)?.memberName ?? { en: '', zh: '' };

/** The text that is in force, where one is. */
export const inForce = ({ agreements }: Pick<GroupFile, 'agreements'>): Agreement | undefined =>
  agreements.findLast(({ status }) => status === 'effective');

/** Whether it is proposed that an office ends, or the group. */
export const isEndProposed = ({ proposals }: Pick<GroupFile, 'proposals'>, officeId?: string): boolean =>
  proposals.some(
    (one) =>
      one.state === 'open' &&
      (officeId === undefined ? one.aim === 'terminate' : one.aim === 'end' && one.officeId === officeId),
  );

/** Members that take part now: active, or suspended for a time. */
export const activeIn = ({ memberships }: Pick<GroupFile, 'memberships'>): readonly Membership[] =>
  memberships.filter(({ status }) => activeStatuses.includes(status));

/** Members whose consent is asked: those that take part and read what the group shares, also while one is suspended. */
export const askedToConsent = (file: Pick<GroupFile, 'memberships'>): readonly Membership[] =>
  activeIn(file).filter(({ role }) => role !== 'observer');

/** Members that are asked about a proposal: all but the one it is about. */
export const askedAbout = (
  file: Pick<GroupFile, 'memberships'>,
  { membershipId }: Pick<Proposal, 'membershipId'>,
): readonly Membership[] => askedToConsent(file).filter(({ id }) => id !== membershipId);

/** What a proposal needs: every member's consent, unless it is of an office and each that is asked has signed that a majority is enough. */
export function termOf(file: GroupFile, { office }: Pick<Proposal, 'office'>): ConsentTerm {
  const asked = askedToConsent(file);
  if (office === null) return 'every_member';
  const signedFor = ({ agreementId }: Membership): ConsentTerm | undefined =>
    file.agreements.find(({ id }) => id === agreementId)?.officeTerm;
  return asked.length > 0 && asked.every((one) => signedFor(one) === 'majority')
    ? 'majority'
    : 'every_member';
}

/** What became of a proposal about a membership; nothing where none was made. */
export const admissionOf = (
  { proposals }: Pick<GroupFile, 'proposals'>,
  membershipId: string,
  aim: AdmissionAim,
): ProposalState | undefined =>
  proposals.findLast((one) => one.membershipId === membershipId && one.aim === aim)?.state;

/** Whether nobody takes part whose consent it takes to let a membership in, or all have given it. */
export const isConsentedTo = (
  file: Pick<GroupFile, 'memberships' | 'proposals'>,
  membershipId: string,
): boolean => askedToConsent(file).length === 0 || admissionOf(file, membershipId, 'admit') === 'complete';

/**
 * Whether a membership owes what the group asks to come in, and has paid it. Founders, who come in together as the first, owe it only
 * where the group says so; while nobody is in, others may still come in before: they may pay, and need not. What is reckoned by a cost
 * plan is owed by who comes late alone.
 */
export function buyInOf(
  {
    buyInMinor,
    foundersPay,
    memberships,
    guarded,
  }: Pick<GroupFile, 'buyInMinor' | 'foundersPay' | 'memberships' | 'guarded'>,
  { buyInPostedAt, activeAt }: Pick<Membership, 'buyInPostedAt' | 'activeAt'>,
): Around['buyIn'] {
  if (buyInPostedAt !== null) return 'posted';
  if (buyInMinor === null && !guarded.isBuyInQuoted) return 'none';
  const isFounder = memberships.every(
    (one) => one.activeAt === null || (activeAt !== null && activeAt <= one.activeAt),
  );
  if ((foundersPay && !guarded.isBuyInQuoted) || !isFounder) return 'owed';
  return activeAt === null ? 'foreseen' : 'none';
}

/** Whether a membership has left, however. */
export const hasLeft = ({ status, leftAt }: Pick<MembershipLife, 'status' | 'leftAt'>): boolean =>
  leftStatuses.includes(status) || leftAt !== null;

/** Who is who around a membership. */
export function handsAskedOf(file: GroupFile, membership: Membership): HandsAsked {
  const active = file.memberships.filter(({ status }) => status === 'active');
  return {
    memberId: membership.memberId,
    counselIds: membership.counsel.map(({ personId }) => personId),
    liaisonIds: file.offices
      .filter(({ office, endedAt }) => office === 'liaison_counsel' && endedAt === null)
      .map(({ personId }) => personId),
    activeMemberIds: active.map(({ memberId }) => memberId),
    activeCounselIds: active
      .filter(({ id }) => id !== membership.id)
      .flatMap(({ counsel }) => counsel.map(({ personId }) => personId)),
  };
}
