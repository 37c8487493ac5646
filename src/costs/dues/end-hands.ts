import { type Caller, NotFoundError, type Tx } from '../../platform/index.js';
import type { EndHand } from '../domain/ends/hands.js';
import { type MoneySight, seesMember } from '../domain/sight.js';
import type { MoneySights, SeenMoney } from '../sight/money-sights.reader.js';

/** As what somebody acts on what is one member's: for the member itself, else as who keeps the money. Nobody keeps their own. */
export function endHandsOf(
  { permissions }: Pick<Caller, 'permissions'>,
  sight: MoneySight,
  memberId: string,
): readonly EndHand[] {
  if (sight.own.includes(memberId)) return permissions.includes('groups.join') ? ['own'] : [];
  return permissions.includes('calls.write') && seesMember(sight, memberId) ? ['treasurer'] : [];
}

/** As what somebody acts on what is the group's as a whole. */
export const keeperHands = ({ permissions }: Pick<Caller, 'permissions'>): readonly EndHand[] =>
  permissions.includes('calls.write') ? ['treasurer'] : [];

/** Whoever acts, as they see what is one member's. Not found where they do not. */
export async function seenMember(
  sights: MoneySights,
  tx: Tx,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<SeenMoney> {
  const seen = await sights.ofGroup(tx, groupId);
  if (!seesMember(seen.sight, memberId)) throw new NotFoundError();
  return seen;
}
