import type { Role } from '../../platform/index.js';
import {
  clientsOf,
  firmsOf,
  type Guarded,
  isBehind,
  type Reader,
  type Standing,
  usableStandings,
} from '../../walls/index.js';

/** A document as it is asked who reads it. */
export type Shared = Pick<Guarded, 'caseId' | 'tier' | 'groupId' | 'compartmentId' | 'state'>;

/** Who asks who reads a document, and the group whose people they know besides their own, because they watch over it. */
export interface Onlooker {
  readonly reader: Reader;
  readonly watchedGroupId: string | null;
}

/** The members someone acts for in a case, or outside all cases. */
export const actsFor = (reader: Reader, caseId: string | null): readonly string[] => [
  ...new Set([
    ...firmsOf(reader),
    ...clientsOf(reader).flatMap((client) => (client.caseId === caseId ? [client.memberId] : [])),
  ]),
];

/** The members on whose side someone is where a document lies: of what lies with a firm, counsel on that of every client. */
const sidesOf = (reader: Reader, caseId: string | null): readonly string[] =>
  caseId === null
    ? [...new Set([...firmsOf(reader), ...clientsOf(reader).map(({ memberId }) => memberId)])]
    : actsFor(reader, caseId);

const offices: readonly Role[] = ['coordinator', 'treasurer', 'ethics_officer', 'auditor'];

/** The office of the alliance someone holds: everybody knows who does. */
const officeOf = ({ seats }: Pick<Reader, 'seats'>): Role | undefined =>
  seats.find(({ role }) => offices.includes(role))?.role;

/** The role by which someone is told of who acts for no member: their office before any other. */
export const roleOf = (reader: Pick<Reader, 'seats'>): Role | undefined =>
  officeOf(reader) ?? reader.seats[0]?.role;

const sharedSides = (one: Reader, other: Reader, caseId: string | null): readonly string[] =>
  sidesOf(other, caseId).filter((side) => sidesOf(one, caseId).includes(side));

/** The standings someone has now in groups of a document's case. */
const standingsIn = (reader: Reader, caseId: string | null): readonly Standing[] =>
  usableStandings(reader).filter((one) => one.caseId === caseId && one.until === null);

/** The groups of a document's case in which someone is now, and of which no wall keeps them from knowing. */
const groupsOf = ({ reader, watchedGroupId }: Onlooker, caseId: string | null): readonly string[] =>
  [
    ...standingsIn(reader, caseId).map(({ groupId }) => groupId),
    ...(watchedGroupId === null ? [] : [watchedGroupId]),
  ].filter((id) => !isBehind(reader, 'group', id));

const isIn = (reader: Reader, compartmentId: string | null): boolean =>
  reader.compartments.some(({ id }) => id === compartmentId);

/**
 * The members for whom someone stands in a group by one of their standings. One of a person's own tells of a member only counsel of a single
 * client: of several it is not said for which, and who holds an office there stands for none.
 */
function standsFor(reader: Reader, { caseId, holderKind, holderId, basis }: Standing): readonly string[] {
  if (holderKind === 'member') return [holderId];
  const members = actsFor(reader, caseId);
  return basis === 'counsel' && members.length === 1 ? members : [];
}

/** The members for whom another stands where the two meet: in a group of the case, or in the document's compartment; undefined where nowhere. */
function metAs(
  onlooker: Onlooker,
  other: Reader,
  { caseId, compartmentId }: Shared,
): readonly string[] | undefined {
  const own = groupsOf(onlooker, caseId);
  const met = standingsIn(other, caseId).filter(({ groupId }) => own.includes(groupId));
  const isTogether = isIn(onlooker.reader, compartmentId) && isIn(other, compartmentId);
  return met.length > 0 || isTogether ? met.flatMap((one) => standsFor(other, one)) : undefined;
}

/**
 * As acting for which members somebody who reads a document is told of; for none where by their role alone; undefined where they are not
 * told. Told are those whom the onlooker knows elsewhere: their own side, the offices, who is in a group of theirs or in the compartment,
 * and of the members these act for their own side and those they are there for; to who sees the whole of the case everybody. Who acts
 * behind a wall before a member is told of by nothing.
 */
export function toldAs(onlooker: Onlooker, other: Reader, shared: Shared): readonly string[] | undefined {
  const { reader } = onlooker;
  const { caseId } = shared;
  const members = actsFor(other, caseId);
  if (reader.personId === other.personId) return members;
  const isOpen = (memberId: string): boolean => !isBehind(reader, 'member', memberId);
  const sides = sidesOf(other, caseId);
  if (sides.length > 0 && !sides.some(isOpen)) return undefined;
  if (reader.seesCase === 'all') return members.filter(isOpen);
  const own = sharedSides(reader, other, caseId);
  const met = metAs(onlooker, other, shared);
  const told = [...new Set([...own, ...(met ?? [])])].filter(isOpen);
  return told.length > 0 || met !== undefined || officeOf(other) !== undefined ? told : undefined;
}

/**
 * Whether it is said that others read it as well. It follows from how the document is shared and from who asks, never from who they are:
 * what changed with them would tell of a wall.
 */
export function saysOthers(
  onlooker: Onlooker,
  { caseId, tier, groupId, compartmentId, state }: Shared,
): boolean {
  if (onlooker.reader.seesCase === 'all' || state !== 'shared' || compartmentId !== null) return false;
  if (tier === 'T2') return groupId !== null && !groupsOf(onlooker, caseId).includes(groupId);
  return tier !== 'T3';
}
