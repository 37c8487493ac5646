import { type Instant, type Actor, isSystem, type SeatedActor } from '../../kernel/index.js';
import type { FactContent, GroupSpan, MoneySeen } from '../../platform/index.js';

/** Who looks, as far as sight of cases goes. */
export type Onlooker = SeatedActor;

/** Who someone is before a wall: a person, the firms this person acts for, and the same person as counsel of others. */
export interface SeenSelf extends Pick<Actor, 'kind'> {
  readonly personId: string | null;
  readonly memberIds: readonly string[];
  readonly counselId: string | null;
}

/**
 * What someone may see of the alliance's cases: every one, those that concern certain firms or where this person is counsel, or none.
 * Within a case of the middle kind, what concerns another member alone stays hidden. A case behind a wall is not there, whatever
 * the sight: `self` says whose walls.
 */
export type Sight =
  | { readonly of: 'all'; readonly self: SeenSelf }
  | {
      readonly of: 'own';
      readonly memberIds: readonly string[];
      readonly counselId: string | null;
      readonly self: SeenSelf;
    }
  | { readonly of: 'none' };

const seesAll: readonly string[] = ['coordinator', 'treasurer', 'ethics_officer', 'auditor'];
const forFirm: readonly string[] = ['member_representative', 'member_counsel'];

/** The sight of somebody by their seats; the system itself sees all. */
export function sightOf(onlooker: Onlooker): Sight {
  const { kind, personId, seats } = onlooker;
  const memberIds = [
    ...new Set(
      seats.flatMap(({ role, memberId }) => (forFirm.includes(role) && memberId !== null ? [memberId] : [])),
    ),
  ];
  const counselId = seats.some(({ role }) => role === 'outside_counsel') ? personId : null;
  const self = { kind, personId, memberIds, counselId };
  if (isSystem(onlooker) || seats.some(({ role }) => seesAll.includes(role))) return { of: 'all', self };
  return memberIds.length > 0 || counselId !== null
    ? { of: 'own', memberIds, counselId, self }
    : { of: 'none' };
}

/** Whether somebody may sort cases by their last change: the order would tell who sees a part of a case that another part changed. */
export const sortsByChange = (sight: Sight): boolean => sight.of !== 'own';

/** A party as far as sight goes. */
export interface SeenParty {
  readonly memberId: string | null;
  /** The people on the platform who are its counsel. */
  readonly counselIds: readonly string[];
}

/** Whether what concerns a party alone (its service, its deadlines, its counsel) may be seen: it is one's own, or no member's. */
export function seesConcernsOf(sight: Sight, party: SeenParty): boolean {
  if (sight.of === 'all') return true;
  if (sight.of === 'none') return false;
  return (
    party.memberId === null ||
    sight.memberIds.includes(party.memberId) ||
    (sight.counselId !== null && party.counselIds.includes(sight.counselId))
  );
}

/** What decides which facts of cases someone is told, who sees the whole of each case they see at all. */
export interface FactSight {
  /** The cases this person sees. */
  readonly cases: ReadonlySet<string>;
  /** Parties of them behind a wall: no fact that names one. */
  readonly hiddenParties: ReadonlySet<string>;
  /** Members behind a wall: no fact that is one's own concern, or of what one supplied. */
  readonly walledMembers: ReadonlySet<string>;
  /** Documents behind a wall: no fact about one. */
  readonly walledDocuments: ReadonlySet<string>;
  /** Whom this person may not meet, each beside a case: the id of the case, a space, the id of who is hidden. */
  readonly hiddenPeople: ReadonlySet<string>;
  /** What is of those there: no fact about it. */
  readonly hiddenThings: ReadonlySet<string>;
  /** Where this person stands: a fact of a group is told only of the time of that standing. */
  readonly groups: readonly GroupSpan[];
  /** What this person is admitted to: a fact of a compartment is told only there. */
  readonly compartments: ReadonlySet<string>;
  /** The groups of whose money this person sees something: a fact of money (`group`) is told only of these. */
  readonly money: readonly MoneySeen[];
}

/** Whether a fact of a case is told to someone: the same rule by which the case's record shows it to them. */
export function isTold(
  fact: Pick<FactContent, 'at' | 'caseId' | 'subjectId' | 'actorId' | 'payload'>,
  to: FactSight,
): boolean {
  const { caseId, subjectId, actorId, at } = fact;
  if (caseId === null || !to.cases.has(caseId) || to.walledDocuments.has(subjectId)) return false;
  if (to.hiddenPeople.has(`${caseId} ${actorId ?? ''}`) || to.hiddenThings.has(subjectId)) return false;
  const payload = fact.payload as { readonly [key: string]: unknown };
  if (!isMoneyTold(payload, to.money)) return false;
  if (isIn(to.walledMembers, payload['memberId']) || isIn(to.walledMembers, payload['supplierId']))
    return false;
  return (
    named(payload, 'partyId').every((id) => !isIn(to.hiddenParties, id)) &&
    named(payload, 'compartmentId').every((id) => isIn(to.compartments, id)) &&
    named(payload, 'groupId').every((id) =>
      to.groups.some((span) => span.groupId === id && wasThen(span, at)),
    )
  );
}

/** Whether the money a fact is of, where it is of any, is told to somebody. */
function isMoneyTold(
  { group, whole, memberId }: { readonly [key: string]: unknown },
  money: readonly MoneySeen[],
): boolean {
  if (group === undefined || group === null) return true;
  const seen = money.find(({ groupId }) => groupId === group);
  if (seen === undefined || seen.kept) return seen !== undefined;
  if (whole === true) return false;
  return typeof memberId === 'string' ? seen.own.includes(memberId) : seen.shared;
}

const isIn = (ids: ReadonlySet<string>, id: unknown): boolean => typeof id === 'string' && ids.has(id);

const wasThen = ({ from, until }: GroupSpan, at: Instant): boolean =>
  (from === null || from <= at) && (until === null || at < until);

/** All that a payload says under a name, however deep, other than null. */
function named(value: unknown, name: string): readonly unknown[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((one) => named(one, name));
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, one]) => [
    ...(key === name && one !== null && one !== undefined ? [one] : []),
    ...named(one, name),
  ]);
}
