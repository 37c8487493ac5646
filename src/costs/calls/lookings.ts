import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { todayIn } from '../../identity/index.js';
import { toMoneyView, type Tx } from '../../platform/index.js';
import type { Carried } from '../domain/calls/carried.js';
import type { EffectivePlan } from '../plans/plans.reader.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { CallDays } from './call-days.js';
import { CallShares, paymentTerms } from './call-shares.js';
import { dayView, type Looking, memberView } from './call-views.js';
import type { CallShareView } from './calls.contract.js';
import { type CashCall, CallsStore } from './calls.store.js';

/** Whoever looks at a call, as they see its group's money, with what its views need. */
@Injectable()
export class Lookings {
  constructor(
    private readonly sights: MoneySights,
    private readonly byShares: CallShares,
    private readonly days: CallDays,
    private readonly calls: CallsStore,
    private readonly alliance: AllianceReader,
  ) {}

  /** Not found where they see nothing of the group's money. */
  async at(
    tx: Tx,
    call: CashCall,
  ): Promise<{ readonly seen: SeenMoney; readonly looking: Looking; readonly plan: EffectivePlan }> {
    const seen = await this.sights.ofGroup(tx, call.groupId);
    const plan = await this.byShares.planOf(tx, call);
    const lines = await this.calls.linesOf(tx, call.id);
    const ids = [...lines, ...(call.shares ?? [])].map(({ memberId }) => memberId);
    const looking = {
      sight: seen.sight,
      today: await todayIn(tx),
      terms: paymentTerms(plan),
      plannedCap: plan.capPercent,
      names: await this.alliance.memberNames(tx, [...new Set(ids)]),
    };
    return { seen, looking, plan };
  }

  /** What each would pay of a draft that is issued today. */
  async shares(
    tx: Tx,
    { periodFrom, currency }: Pick<CashCall, 'periodFrom' | 'currency'>,
    { paymentDays }: EffectivePlan,
    shares: readonly Carried[],
  ): Promise<CallShareView[]> {
    const ids = shares.map(({ memberId }) => memberId);
    const names = await this.alliance.memberNames(tx, ids);
    const issuedOn = await todayIn(tx);
    const due = await this.days.dueDays(tx, ids, { issuedOn, periodFrom, paymentDays });
    return shares.flatMap(({ memberId, minor }) => {
      const day = due.get(memberId);
      const amount = toMoneyView({ minor, currency });
      return day === undefined
        ? []
        : [{ member: memberView({ names }, memberId), amount, due: dayView(day) }];
    });
  }
}
