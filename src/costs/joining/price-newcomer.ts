import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import {
  type CalendarDate,
  dividedBy,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  nearestOf,
  refuse,
  times,
} from '../../kernel/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';
import { type BuyIn, buyIn, yearsBetween } from '../domain/ends/buy-in.js';
import { metricsOf, poolOf } from '../domain/plan/cost-plan.js';
import { shareByPlan } from '../domain/plan/share-by-plan.js';
import { NetContributions } from '../dues/net-contributions.js';
import { StandingMembers } from './standing-members.js';
import { type EffectivePlan, PlansReader } from '../plans/plans.reader.js';
import type { Newcomer } from './quotes.store.js';
import { QuotesStore } from './quotes.store.js';

/** What of a price somebody says, as far as it is not worked out. */
export interface PriceSaid {
  readonly ratePercent: string;
  readonly premiumPercent: string;
  readonly since?: CalendarDate | undefined;
  readonly sharePercent?: string | undefined;
}

/** A price with all it was worked out from. */
export interface Price extends BuyIn {
  readonly plan: EffectivePlan;
  readonly asOf: CalendarDate;
  readonly since: CalendarDate;
  readonly historic: bigint;
  readonly part: bigint;
  /** The same, as a fraction. */
  readonly share: string;
  readonly years: string;
}

/** Works out what a late joiner pays from what stands in the ledger of its group. */
@Injectable()
export class PriceNewcomer {
  constructor(
    private readonly quotes: QuotesStore,
    private readonly plans: PlansReader,
    private readonly standing: StandingMembers,
    private readonly net: NetContributions,
  ) {}

  /**
   * Refuses `quote.no_plan`, `quote.nothing_spent`, and `quote.share_needed` where the plan shares by what members declare, which is
   * sealed: the accountant attests the newcomer's part.
   */
  async price(tx: Tx, groupId: string, newcomer: Newcomer, said: PriceSaid): Promise<Price> {
    const asOf = await todayIn(tx);
    const plan = await this.plans.effectiveOn(tx, groupId, asOf);
    if (plan === undefined) throw new RefusedError(noPlan.refusal);
    const spent = await this.quotes.spentByPool(tx, plan.fundId, asOf);
    const historic = [...spent.values()].reduce((sum, one) => sum + one, 0n);
    const earlier = [...(await this.net.of(tx, plan.fundId))]
      .filter(([memberId]) => memberId !== newcomer.memberId)
      .map(([memberId, minor]) => ({ memberId, minor }));
    if (historic <= 0n || earlier.length === 0) throw new RefusedError(nothingSpent.refusal);
    const part = await this.partOf(tx, plan, newcomer, { spent, historic, ...said });
    const since = said.since ?? (await this.quotes.firstDay(tx, plan.fundId)) ?? asOf;
    const years = yearsBetween(since, asOf);
    const priced = buyIn({
      part,
      ratePercent: numberOf(said.ratePercent),
      years,
      premiumPercent: numberOf(said.premiumPercent),
      earlier,
    });
    const share = fractionText(fraction(part, historic));
    return { ...priced, plan, asOf, since, historic, part, share, years: fractionText(years) };
  }

  private async partOf(
    tx: Tx,
    { groupId, tree, currency }: EffectivePlan,
    { memberId }: Newcomer,
    {
      spent,
      historic,
      sharePercent,
    }: PriceSaid & { readonly spent: ReadonlyMap<string, bigint>; readonly historic: bigint },
  ): Promise<bigint> {
    if (sharePercent !== undefined)
      return nearestOf(times(fraction(historic), dividedBy(numberOf(sharePercent), fraction(100n))));
    if (metricsOf(tree).length > 0) throw new RefusedError(shareNeeded.refusal);
    const standing = await this.standing.on(tx, groupId, await todayIn(tx), [memberId]);
    let part = 0n;
    for (const [key, minor] of spent) {
      const pool = poolOf(tree, key);
      if (pool === undefined) continue;
      const shared = shareByPlan(tree, pool, { total: { minor, currency } }, standing);
      if ('refusal' in shared) throw new RefusedError(shared.refusal, 422);
      for (const { lines } of shared) part += lines.find(({ id }) => id === memberId)?.units ?? 0n;
    }
    return part;
  }
}

const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

const noPlan = refuse(
  'quote.no_plan',
  'The group has no cost plan in force today: its buy-in is the one amount the group names.',
  '该组目前没有生效的费用方案：入组费按本组设定的金额收取。',
);
const nothingSpent = refuse(
  'quote.nothing_spent',
  'The group has spent nothing yet that a newcomer would bear a part of.',
  '该组尚无新成员应分担的历史支出。',
);
const shareNeeded = refuse(
  'quote.share_needed',
  'This plan shares by what members declare, which is sealed: state the part the independent accountant attests, in per cent.',
  '该方案按成员封存申报的数据分摊：请填写独立会计师出具的比例（百分比）。',
);
