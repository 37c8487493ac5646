import type { EvidenceOf } from '../attachments/index.js';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { isTheirs, offers } from '../kernel/index.js';
import { type Caller, hasRole, toActionView, toObstacleView } from '../platform/index.js';
import { aroundMembership, aroundText } from './around.js';
import { agreementLife, allowedUses, capacities } from './domain/agreement.js';
import { conflictKinds } from './domain/conflicts.js';
import { consentTerms } from './domain/consent.js';
import { type Hand, isOwnSide } from './domain/hand.js';
import { openStatuses } from './domain/membership.js';
import { left, membershipLife, type MembershipStep } from './domain/membership-life.js';
import { termOf } from './domain/term.js';
import {
  type Agreement,
  type GroupFile,
  hasLeft,
  isConsentedTo,
  type Membership,
  type MembershipEvent,
  nameIn,
} from './group-file.js';
import type {
  AgreementView,
  MaySignView,
  MembershipTermView,
  MembershipView,
} from './group-views.contract.js';
import { type GroupSight, handsOn, isSeen, runsGroup, seesOthers, seesText } from './sight.js';

/** Who looks at a group, and when. */
export interface Onlooking {
  /** The documents that show steps and certificates, as far as the caller may read them. */
  readonly evidence: { readonly ofStep: EvidenceOf; readonly ofCertificate: EvidenceOf };
  readonly caller: Caller;
  readonly sight: GroupSight;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly dayOf: (moment: Instant) => CalendarDate;
  /** By member, where the caller reads the whole register. */
  readonly economicGroups?: ReadonlyMap<string, NonNullable<MembershipTermView['economicGroup']>>;
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
  const shown = new Set(
    (seesOthers(sight) ? file.memberships : visibleMemberships(file, looking)).map(({ id }) => id),
  );
  const signatures = file.signatures.filter(
    ({ agreementId, membershipId }) => agreementId === text.id && shown.has(membershipId),
  );
  // What someone signed still binds them once they have left: its tail, its notice, what they must return.
  const isGone = sight === 'left';
  if (isGone ? signatures.length === 0 : !seesText(sight, text)) return [];
  return [
    {
      ...text,
      status: isGone ? signed : { id: text.status, name: agreementLife.statuses[text.status] },
      effectiveAt: isGone ? null : text.effectiveAt,
      officeTerm: { id: text.officeTerm, name: consentTerms[text.officeTerm] },
      allowedUses: text.allowedUses.map((id) => ({ id, name: allowedUses[id] })),
      signatures: signatures.map(({ agreementId: _, signedBy: _by, ...given }) => ({
        ...given,
        member: nameIn(file, given.membershipId),
      })),
      maySign: isGone ? [] : maySign(caller, file, text),
      actions: isGone ? [] : textActions(caller, file, text),
    },
  ];
}

/** What a text is to whoever signed it and has left: what became of it since is not theirs to know. */
const signed = { id: 'signed', name: { en: 'signed', zh: '已签署' } } as const;

/** What is done with a text as a whole; it is signed for a membership. */
const textActions = (caller: Caller, file: GroupFile, text: Agreement): AgreementView['actions'] =>
  offers(agreementLife, text, aroundText(caller, file, text))
    .filter(isTheirs)
    .map(toActionView);

/** For each membership of the caller's own side, in what they may sign, and what stands against it. */
const maySign = (caller: Caller, file: GroupFile, text: Agreement): MaySignView[] =>
  file.memberships
    .filter(({ status }) => openStatuses.includes(status))
    .flatMap((one) => {
      const offered = offers(agreementLife, text, aroundText(caller, file, text, one)).filter(isTheirs);
      return capacities.flatMap((capacity) =>
        offered
          .filter(({ action }) => action === `sign_${capacity}`)
          .map(({ obstacle }) => ({
            membershipId: one.id,
            member: one.memberName,
            capacity,
            obstacle: toObstacleView(obstacle),
          })),
      );
    });

/** A membership. To others than its own side, one that has left has left: never how, and no reason, no day of liability. */
export function membershipView(file: GroupFile, one: Membership, looking: Onlooking): MembershipView {
  const { caller } = looking;
  const hands = handsOn(caller, file, one);
  const isOwn = isOwnSide(hands);
  const status = { id: one.status, name: membershipLife.statuses[one.status] };
  const around = aroundMembership(file, one, hands, { at: looking.at, day: looking.today });
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
    concerns: isOwn ? concernsOf(one, looking) : null,
    term: isOwn || hands.includes('treasurer') ? termView(one, looking) : null,
    review: hands.includes('ethics') && !isOwn ? reviewOf(one, looking) : null,
    certificate: certificateView(one, hands, looking),
    actions: offers(membershipLife, one, around).filter(isTheirs).map(toActionView),
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

const stepView =
  ({ evidence }: Onlooking) =>
  ({ id, ...event }: MembershipEvent) => ({
    ...event,
    name: membershipLife.acts[event.action].name,
    evidenceDocuments: evidence.ofStep(id),
  });

function termView(one: Membership, { dayOf, economicGroups }: Onlooking): MembershipTermView {
  const { periods, liability } = termOf(one, one.events, dayOf);
  return {
    periods: periods.map((period) => ({ ...period, name: membershipLife.statuses[period.status] })),
    liableFrom: liability?.from ?? null,
    liableUntil: liability?.until ?? null,
    economicGroup: economicGroups?.get(one.memberId) ?? null,
  };
}

const concernsOf = ({ suspendedFor, cutAt, historyVote, events }: Membership, looking: Onlooking) => ({
  suspendedFor,
  cutAt,
  historyVote,
  events: events.map(stepView(looking)),
});

const reported: readonly MembershipStep[] = ['suspend', 'report_adversity'];

/** Of a suspended membership why, and what led to it; how others left is nobody's to review. */
const reviewOf = (
  { status, suspendedFor, events }: Membership,
  looking: Onlooking,
): MembershipView['review'] =>
  status !== 'suspended'
    ? null
    : {
        suspendedFor,
        events: events.filter(({ action }) => reported.includes(action)).map(stepView(looking)),
      };

/** The certificate is the member's to give, and the treasurer's and the group's to wait for. */
function certificateView(
  { id, certificate }: Membership,
  hands: readonly Hand[],
  { evidence }: Onlooking,
): MembershipView['certificate'] {
  const sees =
    isOwnSide(hands) || hands.some((hand) => ['coordinator', 'treasurer', 'liaison'].includes(hand));
  return sees && certificate !== null
    ? { ...certificate, evidenceDocuments: evidence.ofCertificate(id) }
    : null;
}
