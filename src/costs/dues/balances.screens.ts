import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { type Caller, toMoneyView, type Tx, UnitOfWork } from '../../platform/index.js';
import { freeCredit, memberStands, offeredOf, shortfall } from '../domain/ends/balance.js';
import { type MoneySight, seenOfSum } from '../domain/sight.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import type { FreeBalancesView, FreeBalanceView } from './balances.contract.js';
import { BalancesStore, type KeptBalance } from './balances.store.js';
import { endHandsOf } from './end-hands.js';

/** What people read of what stands to single members: their own, and all where they keep or audit the money. */
@Injectable()
export class BalancesScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly balances: BalancesStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
  ) {}

  /** Of a group. Not found where the caller sees nothing of its money. */
  ofGroup(caller: Caller, groupId: string): Promise<FreeBalancesView> {
    return this.work.read(caller, async (tx) => {
      const { sight } = await this.sights.ofGroup(tx, groupId);
      const all = await this.balances.ofGroup(tx, groupId);
      const seen = seenOfSum(
        sight,
        all.map(({ memberId }) => memberId),
      );
      const shown = all.filter(({ memberId }) => seen.has(memberId));
      const names = await this.alliance.memberNames(tx, [...new Set(shown.map(({ memberId }) => memberId))]);
      return {
        items: shown.map((one) =>
          viewOf(tx, sight, one, names.get(one.memberId) ?? { en: one.memberId, zh: one.memberId }),
        ),
      };
    });
  }
}

function viewOf(
  { caller }: Tx,
  sight: MoneySight,
  one: KeptBalance,
  name: FreeBalanceView['member']['name'],
): FreeBalanceView {
  const { memberId, currency, refundId } = one;
  const money = (minor: bigint) => toMoneyView({ minor: minor > 0n ? minor : 0n, currency });
  const offered = offeredOf(one, endHandsOf(caller, sight, memberId));
  return {
    fund: { id: one.fundId, name: one.fundName },
    member: { id: memberId, name },
    isOwn: sight.own.includes(memberId),
    stands: { id: one.stands, name: memberStands[one.stands] },
    free: money(freeCredit(one)),
    short: money(shortfall(one)),
    owed: money(one.owed),
    refundId,
    maySettleBy: offered === undefined || (offered.by === 'refund' && refundId !== null) ? null : offered.by,
  };
}
