import { NotFoundError, type Tx } from '../../platform/index.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import type { MoneySights } from '../sight/money-sights.reader.js';

/** Not found where whoever acts does not keep the money of a member of a group: none of their own, and none behind a wall. */
export async function assertSeesMember(
  sights: MoneySights,
  tx: Tx,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<void> {
  const { sight } = await sights.ofGroup(tx, groupId, 'amounts');
  if (!seesMoney(sight, 'amounts') || !seesMember(sight, memberId.toLowerCase())) throw new NotFoundError();
}
