import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { settlementLife } from '../domain/ends/settlement-life.js';
import { seesMember } from '../domain/sight.js';
import { nameIn, nameOfGroup } from '../dues/dues.screens.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { aroundSum, seesSum } from './seen-sum.js';
import type { SettlementSumsView, SettlementSumView } from './settlements.contract.js';
import { type SettlementSum, SettlementsStore } from './settlements.store.js';

/** What people read of settlement sums: signers the sum and their own share, who keeps or audits the money all. */
@Injectable()
export class SettlementsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sums: SettlementsStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
  ) {}

  /** To whoever signs none, a group with some looks like one with none. */
  ofGroup(caller: Caller, groupId: string): Promise<SettlementSumsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = await this.sums.ofGroup(tx, groupId);
      return {
        items: await this.views(
          tx,
          seen,
          all.filter((one) => seesSum(seen.sight, one)),
        ),
      };
    });
  }

  one(caller: Caller, id: string): Promise<SettlementSumView> {
    return this.work.read(caller, async (tx) => {
      const sum = await this.sums.find(tx, id);
      const seen = await this.sights.ofGroup(tx, sum.groupId);
      if (!seesSum(seen.sight, sum)) throw new NotFoundError();
      const [view] = await this.views(tx, seen, [sum]);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  private async views(
    tx: Tx,
    { sight, group }: SeenMoney,
    sums: readonly SettlementSum[],
  ): Promise<SettlementSumView[]> {
    const ids = [...new Set(sums.flatMap(({ shares }) => shares.map(({ memberId }) => memberId)))];
    const names = await this.alliance.memberNames(tx, ids);
    const groupName = await nameOfGroup(tx, group.id);
    return sums.map((one) => {
      const around = aroundSum(tx.caller, sight, one);
      const keeps = around.hands.includes('treasurer');
      return {
        id: one.id,
        group: { id: group.id, name: groupName },
        payee: one.payee,
        amount: toMoneyView(storedMoney(one.amountMinor, one.currency)),
        dueOn: one.dueOn,
        status: { id: one.status, name: settlementLife.statuses[one.status] },
        shares: one.shares.map(({ memberId, minor, signedAt, paidOn, reference }) => {
          const sees = seesMember(sight, memberId);
          return {
            member: { id: memberId, name: nameIn(names, memberId) },
            isOwn: sight.own.includes(memberId),
            signedAt,
            amount: sees ? toMoneyView(storedMoney(minor, one.currency)) : null,
            paidOn: sees ? paidOn : null,
            reference: sees ? reference : null,
          };
        }),
        fundId: keeps ? one.fundId : null,
        paidOn: one.paidOn,
        reference: one.reference,
        madeAt: one.madeAt,
        endReason: one.endReason,
        version: one.version,
        actions: offers(settlementLife, one, around).filter(isTheirs).map(toActionView),
        takesPayments: keeps && one.status === 'agreed',
      };
    });
  }
}
