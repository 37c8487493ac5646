/** Which member a party is, as somebody wants it to be. */
export interface Rebinding {
  /** The member it is now; null where it is none. */
  readonly fromId: string | null;
  readonly toId: string | null;
  /** Whether something was said in its name that others do not read. */
  readonly hasConfidences: boolean;
  /** Counsel with an account that acts for it. */
  readonly counselIds: readonly string[];
}

/** Who is asked: the side that the party leaves, and the member that it comes to. */
export const bindingSides = ['leaves', 'joins'] as const;
export type BindingSide = (typeof bindingSides)[number];

/**
 * Whose consent it takes. Nobody's where a party in whose name nothing was said, and for whom nobody acts, first becomes a member's.
 * Else that of the member it leaves, or of its counsel where it was no member, and that of the member it comes to.
 */
export function sidesAsked({ fromId, toId, hasConfidences, counselIds }: Rebinding): readonly BindingSide[] {
  if (fromId === toId) return [];
  const isOfSomebody = fromId !== null || counselIds.length > 0;
  if (!isOfSomebody && !hasConfidences) return [];
  const asked: Record<BindingSide, boolean> = { leaves: isOfSomebody, joins: toId !== null };
  return bindingSides.filter((side) => asked[side]);
}

/** Who acts, as far as sides go. */
export interface BindingActor {
  readonly personId: string | null;
  readonly seats: readonly { readonly role: string; readonly memberId: string | null }[];
}

const isOfMember = ({ seats }: BindingActor, wanted: string | null): boolean =>
  wanted !== null &&
  seats.some(
    ({ role, memberId }) =>
      (role === 'member_representative' || role === 'member_counsel') && memberId === wanted,
  );

/** For which sides somebody may speak: its own people for a member, and counsel where a party is no member. */
export function sidesOf(
  actor: BindingActor,
  { fromId, toId, counselIds }: Omit<Rebinding, 'hasConfidences'>,
): readonly BindingSide[] {
  const isCounsel = fromId === null && actor.personId !== null && counselIds.includes(actor.personId);
  const speaks: Record<BindingSide, boolean> = {
    leaves: isOfMember(actor, fromId) || isCounsel,
    joins: isOfMember(actor, toId),
  };
  return bindingSides.filter((side) => speaks[side]);
}

/** The sides that have agreed, with those a person now speaks for; whether that is all who are asked. */
export function agreedWith(
  asked: readonly BindingSide[],
  before: readonly BindingSide[],
  now: readonly BindingSide[],
): { readonly agreed: readonly BindingSide[]; readonly isWhole: boolean } {
  const agreed = asked.filter((side) => before.includes(side) || now.includes(side));
  return { agreed, isWhole: agreed.length === asked.length };
}
