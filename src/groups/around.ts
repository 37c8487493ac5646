import { addDays, type CalendarDate, type Instant } from '../kernel/index.js';
import type { Caller } from '../platform/index.js';
import { type AroundText, isOpenText, signersOf } from './domain/agreement.js';
import type { AroundGroup, GroupHand } from './domain/group-life.js';
import type { Hand } from './domain/hand.js';
import type { Around } from './domain/membership-life.js';
import {
  type Agreement,
  askedToConsent,
  buyInOf,
  type GroupFile,
  inForce,
  isConsentedTo,
  isEndProposed,
  type Membership,
} from './group-file.js';
import { actsForMember, handsOn, runsGroup } from './sight.js';

/** What the rules of a membership ask about the world around it, at a moment on a day. */
export function aroundMembership(
  file: GroupFile,
  membership: Membership,
  hands: readonly Hand[],
  { at, now = at, day }: { readonly at: Instant; readonly now?: Instant; readonly day: CalendarDate },
): Around {
  const text = inForce(file);
  const bound = file.agreements.find(({ id }) => id === membership.agreementId) ?? text;
  const signatures = file.signatures.filter(({ agreementId }) => agreementId === text?.id);
  const countOf = (wanted: 'open' | 'upheld'): number =>
    membership.conflicts.filter(({ state }) => state === wanted).length;
  return {
    hands,
    at,
    now,
    openConflicts: countOf('open'),
    upheldConflicts: countOf('upheld'),
    isSigned: text !== undefined && signersOf(signatures).includes(membership.id),
    buyIn: buyInOf(file, membership),
    isBuyInQuoted: file.guarded.isBuyInQuoted,
    isConsentedTo: isConsentedTo(file, membership.id),
    isInForce: file.status === 'effective' && text !== undefined,
    hasCertificate: membership.certificate?.givenAt !== null,
    againstClosing: file.guarded.againstClosingMembership.get(membership.id) ?? null,
    liabilityUntil: addDays(day, bound?.noticeDays ?? 0),
  };
}

/** What the rules of a text ask: of the group, and of the membership it is to be signed for. */
export function aroundText(
  caller: Caller,
  file: GroupFile,
  text: Agreement,
  membership?: Membership,
): AroundText {
  const given = file.signatures.filter(
    ({ agreementId, membershipId }) => agreementId === text.id && membershipId === membership?.id,
  );
  const own = membership === undefined ? [] : handsOn(caller, file, membership);
  return {
    hands: [
      ...own.filter((hand) => hand === 'own' || hand === 'own_counsel'),
      ...(runsGroup(caller, file) ? (['runner'] as const) : []),
    ],
    isAnybodyInvited: file.memberships.length > 0,
    isCleared: membership !== undefined && ['approved', 'active'].includes(membership.status),
    signedAs: given.map(({ capacity }) => capacity),
    isSignedByThem: given.some(({ signedBy }) => signedBy === caller.personId),
  };
}

/** As what someone acts on a group as a whole. */
export const groupHands = (caller: Caller, file: GroupFile): readonly GroupHand[] => [
  ...(runsGroup(caller, file) ? (['runner'] as const) : []),
  ...(actsForMember(caller, file) ? (['member'] as const) : []),
];

/** What the rules of a group ask about it. */
export const aroundGroup = (
  file: Pick<GroupFile, 'agreements' | 'guarded' | 'memberships' | 'proposals'>,
  hands: readonly GroupHand[],
): AroundGroup => ({
  hands,
  takingPart: askedToConsent(file).length,
  isTextOpen: file.agreements.some(isOpenText),
  isEndProposed: isEndProposed(file),
  isMembershipOpen: file.memberships.some(({ status }) => status !== 'closed'),
  againstClosing: file.guarded.againstClosing,
});
