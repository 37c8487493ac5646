import type { Tx } from '../../platform/index.js';
import { type MoneySight, seesMember, seesMoney } from '../domain/sight.js';
import type { MemberPayment } from '../calls/payments.store.js';

/** What the life of a payment asks about whoever looks at it; undefined where it is not theirs to see. */
export function aroundPayment(
  tx: Tx,
  sight: MoneySight,
  { memberId }: Pick<MemberPayment, 'memberId'>,
): { readonly hands: readonly 'treasurer'[]; readonly isOwn: boolean } | undefined {
  const keeps = seesMoney(sight, 'amounts');
  if (memberId === null ? !keeps : !seesMember(sight, memberId)) return undefined;
  const acts = keeps && tx.caller.permissions.includes('calls.write');
  return {
    hands: acts ? ['treasurer'] : [],
    isOwn: memberId !== null && sight.own.includes(memberId),
  };
}
