/** Who looks, as far as sight of cases goes. */
export interface Onlooker {
  readonly personId: string | null;
  readonly seats: readonly { readonly role: string; readonly memberId: string | null }[];
}

/** Who someone is before a wall: himself, the firms he acts for, and himself as counsel of others. */
export interface SeenSelf {
  readonly personId: string | null;
  readonly memberIds: readonly string[];
  readonly counselId: string | null;
}

/**
 * What someone may see of the alliance's cases: every one, those that concern certain firms or that he is counsel in, or none.
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

/** The sight of a person by his seats; the system itself (no person) sees all. */
export function sightOf({ personId, seats }: Onlooker): Sight {
  const memberIds = [
    ...new Set(
      seats.flatMap(({ role, memberId }) => (forFirm.includes(role) && memberId !== null ? [memberId] : [])),
    ),
  ];
  const counselId = seats.some(({ role }) => role === 'outside_counsel') ? personId : null;
  const self = { personId, memberIds, counselId };
  if (personId === null || seats.some(({ role }) => seesAll.includes(role))) return { of: 'all', self };
  return memberIds.length > 0 || counselId !== null
    ? { of: 'own', memberIds, counselId, self }
    : { of: 'none' };
}

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
