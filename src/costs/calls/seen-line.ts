import { NotFoundError, RefusedError, type Tx } from '../../platform/index.js';
import { ownMember } from '../domain/calls/payment-life.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import type { MoneySights } from '../sight/money-sights.reader.js';

/**
 * Not found where whoever acts does not keep the money of a member of a group, or it stands behind a wall for them. Refused (403) where
 * it is their own: nobody keeps the money of a member they act for.
 */
export async function assertKeepsMember(
  sights: MoneySights,
  tx: Tx,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<void> {
  const { sight } = await sights.ofGroup(tx, groupId, 'amounts');
  const whose = memberId.toLowerCase();
  if (!seesMoney(sight, 'amounts') || !seesMember(sight, whose)) throw new NotFoundError();
  if (sight.own.includes(whose)) throw new RefusedError(ownMember.refusal);
}
