import { deny } from '../../kernel/index.js';
import { NotFoundError, RefusedError, type Tx } from '../../platform/index.js';
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

const ownMember = deny(
  'call_line.own_member',
  'You act for this member: another treasurer deals with what it owes and pays.',
  '您代表该成员：其应付与缴款须由其他财务负责人办理。',
);
