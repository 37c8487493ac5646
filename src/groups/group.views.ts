import type { CalendarDate, Instant } from '../kernel/index.js';
import { type Caller, hasRole, toObstacleView } from '../platform/index.js';
import { agreementStatusNames, allowedUses, capacities } from './domain/agreement.js';
import { seesText, signObstacle } from './agreements/agreements.js';
import { conflictKinds } from './domain/conflicts.js';
import type { Hand } from './domain/hand.js';
import { isClearing, offersOf, openStatuses } from './domain/membership.js';
import { actionNames, left, type MembershipAction, statusNames } from './domain/membership-words.js';
import { consentTerms } from './domain/consent.js';
import { type Agreement, type GroupFile, hasLeft, isConsentedTo, type Membership } from './group-file.js';
import type { AgreementView, MaySignView, MembershipView } from './group-views.contract.js';
import { aroundOf } from './memberships/take-step.js';
import { type GroupSight, handsOn, isOwnSide, isSeen, runsGroup, seesOthers } from './sight.js';

/** Who looks at a group, and when. */
export interface Onlooking {
  readonly caller: Caller;
  readonly sight: GroupSight;
  readonly at: Instant;
  readonly today: CalendarDate;
}

/** The memberships someone sees. */
export const visibleMemberships = (file: GroupFile, { caller, sight }: Onlooking): readonly Membership[] =>
  file.memberships.filter((one) => isSeen(one, sight, isOwnSide(handsOn(caller, file, one))));

/** A text, where its reader may see it: drafts are for those who run the group, and at the door nobody sees who else signs. */
export function agreementView(
  file: GroupFile,
  text: Agreement,
  looking: Onlooking,
): readonly AgreementView[] {
  const { caller, sight } = looking;
  const runs = runsGroup(caller, file);
  const shown = new Set(
    (seesOthers(sight) ? file.memberships : visibleMemberships(file, looking)).map(({ id }) => id),
  );
  const signatures = file.signatures.filter(
    ({ agreementId, membershipId }) => agreementId === text.id && shown.has(membershipId),
  );
  // What someone signed still binds him once he has left: its tail, its notice, what he must return.
  const isGone = sight === 'left';
  if (isGone ? signatures.length === 0 : !seesText(sight, text)) return [];
  const nameOf = (membershipId: string) =>
    file.memberships.find(({ id }) => id === membershipId)?.memberName ?? { en: '', zh: '' };
  return [
    {
      ...text,
      status: isGone ? signed : { id: text.status, name: agreementStatusNames[text.status] },
      effectiveAt: isGone ? null : text.effectiveAt,
      officeTerm: { id: text.officeTerm, name: consentTerms[text.officeTerm] },
      allowedUses: text.allowedUses.map((id) => ({ id, name: allowedUses[id] })),
      signatures: signatures.map(
        ({ membershipId, capacity, signer, authority, effectiveAsOf, signedAt }) => ({
          membershipId,
          member: nameOf(membershipId),
          capacity,
          signer,
          authority,
          effectiveAsOf,
          signedAt,
        }),
      ),
      maySign: isGone ? [] : maySign(caller, file, text),
      mayCirculate: runs && text.status === 'draft',
      mayDrop: runs && ['draft', 'circulated', 'partially_signed'].includes(text.status),
    },
  ];
}

/** What a text is to whoever signed it and has left: what became of it since is not his to know. */
const signed = { id: 'signed', name: { en: 'signed', zh: '已签署' } } as const;

/** For each membership of the caller's own side, in what he may sign, and what stands against it. */
function maySign(caller: Caller, file: GroupFile, text: Agreement): MaySignView[] {
  if (!['circulated', 'partially_signed', 'effective'].includes(text.status)) return [];
  return file.memberships
    .filter((one) => openStatuses.includes(one.status))
    .flatMap((one) => {
      const hands = handsOn(caller, file, one);
      return capacities
        .filter((capacity) => hands.includes(capacity === 'client' ? 'own' : 'own_counsel'))
        .map((capacity) => {
          const obstacle = signObstacle(caller, file, text, one, capacity);
          return {
            membershipId: one.id,
            member: one.memberName,
            capacity,
            obstacle: toObstacleView(obstacle),
          };
        });
    });
}

/** A membership. To others than its own side, one that has left has left: never how, and no reason, no day of liability. */
export function membershipView(file: GroupFile, one: Membership, looking: Onlooking): MembershipView {
  const { caller } = looking;
  const hands = handsOn(caller, file, one);
  const isOwn = isOwnSide(hands);
  const status = { id: one.status, name: statusNames[one.status] };
  const isOpen = openStatuses.includes(one.status);
  const seesMoney = isOwn || hasRole(caller, 'treasurer') || runsGroup(caller, file);
  return {
    id: one.id,
    member: { id: one.memberId, name: one.memberName },
    role: one.role,
    status: !isOwn && hasLeft(one) ? left : status,
    isOwn,
    awaitsConsent:
      (isOwn || runsGroup(caller, file)) && one.status === 'approved' && !isConsentedTo(file, one.id),
    invitedAt: one.invitedAt,
    activeAt: one.activeAt,
    leftAt: one.leftAt,
    counsel: one.counsel.map(({ personId, name }) => ({
      personId,
      name,
      mayEnd: hands.includes('own') || personId === caller.personId,
    })),
    buyIn:
      seesMoney && one.buyInPostedAt !== null
        ? { postedAt: one.buyInPostedAt, reference: one.buyInReference }
        : null,
    conflicts: seesConflicts(hands) ? conflictViews(one) : null,
    concerns: isOwn ? concernsOf(one) : null,
    review: hands.includes('ethics') && !isOwn ? reviewOf(one) : null,
    certificate: certificateView(one, hands),
    mayNameCounsel: hands.includes('own') && isOpen,
    mayDecideConflicts: hands.includes('ethics') && !isOwn && isClearing(one),
    mayPostBuyIn:
      hasRole(caller, 'treasurer') &&
      !isOwn &&
      isOpen &&
      file.buyInMinor !== null &&
      one.buyInPostedAt === null,
    actions: offersOf(one, aroundOf(file, one, hands, looking.at, looking.today)).map((offer) => ({
      action: offer.action,
      name: actionNames[offer.action],
      needsReason: offer.needsReason,
      obstacle: toObstacleView(offer.refusal),
    })),
    version: isOwn || !hasLeft(one) ? one.version : null,
  };
}

/**
 * Conflicts are for who resolves them and who runs the group, each to those who see the case it was found in; a member is not told
 * what was found about it by whom.
 */
const seesConflicts = (hands: readonly Hand[]): boolean =>
  (hands.includes('ethics') || hands.includes('coordinator')) && !isOwnSide(hands);

const conflictViews = ({ conflicts }: Membership) =>
  conflicts
    .filter(({ inSight }) => inSight)
    .map(({ kind, inSight: _inSight, ...rest }) => ({
      ...rest,
      kind: { id: kind, name: conflictKinds[kind] },
    }));

const concernsOf = ({ suspendedFor, cutAt, liabilityUntil, historyVote, events }: Membership) => ({
  suspendedFor,
  cutAt,
  liabilityUntil,
  historyVote,
  events: events.map((event) => ({ ...event, name: actionNames[event.action] })),
});

const reported: readonly MembershipAction[] = ['suspend', 'report_adversity'];

/** Of a suspended membership why, and what led to it; how others left is nobody's to review. */
const reviewOf = ({ status, suspendedFor, events }: Membership): MembershipView['review'] =>
  status !== 'suspended'
    ? null
    : {
        suspendedFor,
        events: events
          .filter(({ action }) => reported.includes(action))
          .map((event) => ({ ...event, name: actionNames[event.action] })),
      };

/** The certificate is the member's to give, and the treasurer's and the group's to wait for. */
function certificateView({ certificate }: Membership, hands: readonly Hand[]): MembershipView['certificate'] {
  const sees =
    isOwnSide(hands) || hands.some((hand) => ['coordinator', 'treasurer', 'liaison'].includes(hand));
  if (certificate === null || !sees) return null;
  return { ...certificate, mayGive: isOwnSide(hands) && certificate.givenAt === null };
}
