import type { Caller } from '../../platform/index.js';
import type { AroundSettlement } from '../domain/ends/settlement-life.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import type { SettlementShare, SettlementSum } from './settlements.store.js';

/** Its signers once it was sent to them, and who keeps or audits the money. To everybody else it is not there. */
export const seesSum = (
  sight: MoneySight,
  { status, shares }: Pick<SettlementSum, 'status' | 'shares'>,
): boolean =>
  seesMoney(sight, 'amounts') ||
  (status !== 'drafted' && shares.some(({ memberId }) => sight.own.includes(memberId)));

/** The shares of the caller's own members. */
export const ownShares = (
  { own }: Pick<MoneySight, 'own'>,
  { shares }: Pick<SettlementSum, 'shares'>,
): readonly SettlementShare[] => shares.filter(({ memberId }) => own.includes(memberId));

/** What the rules ask of a sum. Who acts for a signer does not keep it as well. */
export function aroundSum(
  { permissions }: Pick<Caller, 'permissions'>,
  sight: MoneySight,
  sum: SettlementSum,
): AroundSettlement {
  const own = ownShares(sight, sum);
  const hasSigned = own.length > 0 && own.every(({ signedAt }) => signedAt !== null);
  if (own.length > 0) return { hands: permissions.includes('groups.join') ? ['own'] : [], hasSigned };
  const keeps = permissions.includes('calls.write') && seesMoney(sight, 'amounts');
  return { hands: keeps ? ['treasurer'] : [], hasSigned };
}
