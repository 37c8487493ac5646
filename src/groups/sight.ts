import { isSystem, type Objection, ownThing } from '../kernel/index.js';
import { type Caller, hasRole } from '../platform/index.js';
import type { Answering } from './domain/consent.js';
import { type Hand, handsOf, isOwnSide } from './domain/hand.js';
import { activeStatuses, openStatuses } from './domain/membership.js';
import {
  type Agreement,
  askedAbout,
  askedToConsent,
  type GroupFile,
  handsAskedOf,
  type Membership,
  type Proposal,
} from './group-file.js';

/**
 * What someone sees of a group: all of it, to run it; what its members see; from the door (invited, not yet in, or an observer who only
 * pays) the texts to sign and their own part; or, having left or been cut off, their own part alone.
 */
export type GroupSight = 'runs' | 'inside' | 'door' | 'left';

/** Whether one sees of a group who else is in it, who serves it and what it has in common. */
export const seesOthers = (sight: GroupSight): boolean => sight === 'runs' || sight === 'inside';

/** As what someone acts on a membership of a group. */
export const handsOn = (caller: Caller, file: GroupFile, membership: Membership): readonly Hand[] =>
  handsOf(caller, handsAskedOf(file, membership));

/** Everybody sees their own memberships; who is inside those that are or were in; who runs the group all. */
export const isSeen = ({ activeAt }: Membership, sight: GroupSight, isOwn: boolean): boolean =>
  isOwn || sight === 'runs' || (sight === 'inside' && activeAt !== null);

/** A draft, and what was dropped, is for who runs the group; who has left sees no text at all. */
export const seesText = (sight: GroupSight, { status }: Agreement): boolean =>
  sight === 'runs' || (sight !== 'left' && status !== 'draft' && status !== 'dropped');

/** What stands against an answer because the proposal is for the caller: their own office, or that a member comes in whose side they are of. */
function ownProposal(caller: Caller, file: GroupFile, { personId, membershipId }: Proposal): Objection {
  const candidates = file.memberships.filter(({ id }) => id === membershipId);
  const ofTheirSide = candidates.filter((one) => isOwnSide(handsOn(caller, file, one)));
  return ownThing(
    { personId: caller.personId, memberIds: ofTheirSide.map(({ memberId }) => memberId) },
    { personIds: [personId], memberIds: candidates.map(({ memberId }) => memberId) },
  );
}

/** Whether a proposal is for the caller. */
export const isForThem = (caller: Caller, file: GroupFile, proposal: Proposal): boolean =>
  ownProposal(caller, file, proposal) !== undefined;

/** What the rules ask of an answer to a proposal that the caller gives for a membership. */
export const answering = (
  caller: Caller,
  file: GroupFile,
  proposal: Proposal,
  membership: Membership,
): Answering => ({
  isOwnSide: isOwnSide(handsOn(caller, file, membership)),
  own: ownProposal(caller, file, proposal),
  membershipId: membership.id,
  askedIds: askedAbout(file, proposal).map(({ id }) => id),
  isSuspended: membership.status === 'suspended',
});

/**
 * Whoever sees who else is in a group sees what its members are asked. What they said of a member that was to come in is for who runs
 * the group, and for the members that took part then: never for that member, nor for who came in later.
 */
export function seesProposal(
  caller: Caller,
  file: GroupFile,
  sight: GroupSight,
  proposal: Proposal,
): boolean {
  if (!seesOthers(sight)) return false;
  if (proposal.membershipId === null) return true;
  if (isForThem(caller, file, proposal)) return false;
  const { decidedAt } = proposal;
  const tookPart = ({ activeAt }: Membership): boolean =>
    activeAt !== null && (decidedAt === null || activeAt <= decidedAt);
  return (
    sight === 'runs' || file.memberships.some((one) => tookPart(one) && isOwnSide(handsOn(caller, file, one)))
  );
}

const holdsOffice = (caller: Caller, file: GroupFile, office?: 'liaison_counsel'): boolean =>
  file.offices.some(
    (one) =>
      one.personId === caller.personId &&
      one.endedAt === null &&
      (office === undefined || one.office === office),
  );

/** Whether someone runs a group: the secretariat, or its liaison counsel. */
export const runsGroup = (caller: Caller, file: GroupFile): boolean =>
  isSystem(caller) || hasRole(caller, 'coordinator') || holdsOffice(caller, file, 'liaison_counsel');

/** Whether someone sees who reads what a group shares: who runs it, and the ethics officer, who watches and runs nothing. */
export const watchesGroup = (caller: Caller, file: GroupFile): boolean =>
  runsGroup(caller, file) || hasRole(caller, 'ethics_officer');

/** Whether someone is of the side of a member whose consent is asked, and that is not cut off: who is, acts on the group no more. */
export const actsForMember = (caller: Caller, file: GroupFile): boolean =>
  askedToConsent(file).some((one) => one.cutAt === null && isOwnSide(handsOn(caller, file, one)));

/** Whether someone may propose that an office ends: who runs the group, or a member that takes part. */
export const mayProposeEnd = (caller: Caller, file: GroupFile): boolean =>
  runsGroup(caller, file) || actsForMember(caller, file);

/** Whether someone sees all groups as one who runs them does. */
export const runsAll = (caller: Caller): boolean =>
  isSystem(caller) || hasRole(caller, 'coordinator', 'ethics_officer', 'treasurer', 'auditor');

/** What a membership lets its own side see of the group. */
function sightBy({ status, role, cutAt }: Membership): GroupSight {
  if (cutAt !== null || !openStatuses.includes(status)) return 'left';
  return activeStatuses.includes(status) && role !== 'observer' ? 'inside' : 'door';
}

/** What the caller sees of a group; nothing where it is not the caller's to see. Walls are asked of the database. */
export function sightOfGroup(caller: Caller, file: GroupFile): GroupSight | undefined {
  if (runsAll(caller) || runsGroup(caller, file)) return 'runs';
  if (holdsOffice(caller, file)) return 'inside';
  const sights = file.memberships
    .filter((one) => isOwnSide(handsOn(caller, file, one)))
    .map((one) => sightBy(one));
  return (['inside', 'door', 'left'] as const).find((sight) => sights.includes(sight));
}
