import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import {
  type CalendarDate,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  isRefused,
  refuse,
} from '../../kernel/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';
import { BillsReader } from '../bills/bills.reader.js';
import { type BuyIn, buyIn, yearsBetween } from '../domain/ends/buy-in.js';
import { metricsSpentBy, newcomersPart } from '../domain/ends/newcomers-part.js';
import { NetContributions } from '../dues/net-contributions.js';
import { type EffectivePlan, PlansReader } from '../plans/plans.reader.js';
import { StandingReader } from '../reckoning/standing.reader.js';
import { type Newcomer, QuotesStore } from './quotes.store.js';

/** What of a price somebody says, as far as it is not worked out. */
export interface PriceSaid {
  readonly ratePercent: string;
  readonly premiumPercent: string;
  readonly since?: CalendarDate | undefined;
}

/** A price with all it was worked out from. */
export interface Price extends BuyIn {
  readonly plan: EffectivePlan;
  readonly asOf: CalendarDate;
  readonly since: CalendarDate;
  readonly historic: bigint;
  readonly part: bigint;
  /** The same, as a fraction; null where it was reckoned by what members declare, which is sealed. */
  readonly share: string | null;
  readonly years: string;
}

/** Works out what a late joiner pays from what stands in the ledger of its group. */
@Injectable()
export class PriceNewcomer {
  constructor(
    private readonly quotes: QuotesStore,
    private readonly plans: PlansReader,
    private readonly standing: StandingReader,
    private readonly net: NetContributions,
    private readonly bills: BillsReader,
  ) {}

  /**
   * Nothing, where the group has spent nothing or the newcomer bears no part of it, and no cost of the time before waits: what is quoted then
   * is final. Refuses `quote.no_plan`, `quote.nothing_shared`, `quote.costs_wait`, and as `newcomersPart` does: where the plan shares by what members declare, the newcomer's figure is attested first. It is opened for this
   * alone, and only amounts come of it.
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
    const metrics = metricsSpentBy(plan.tree, spent);
    const part = historic > 0n ? await this.partOf(tx, plan, newcomer, { spent, metrics, asOf }) : 0n;
    if (part > 0n && earlier.length === 0) throw new RefusedError(nothingShared.refusal);
    if (part === 0n) await this.assertNoneWaits(tx, plan, newcomer, asOf);
    const since = said.since ?? (await this.quotes.firstDay(tx, plan.fundId)) ?? asOf;
    const years = yearsBetween(since, asOf);
    const priced = buyIn({
      part,
      ratePercent: numberOf(said.ratePercent),
      years,
      premiumPercent: numberOf(said.premiumPercent),
      earlier,
    });
    const exact = historic > 0n ? fraction(part, historic) : fraction(0n);
    const share = metrics.length > 0 ? null : fractionText(exact);
    return { ...priced, plan, asOf, since, historic, part, share, years: fractionText(years) };
  }

  private async assertNoneWaits(
    tx: Tx,
    { groupId, fundId }: EffectivePlan,
    { id }: Newcomer,
    cutOff: CalendarDate,
  ): Promise<void> {
    const waiting = await this.bills.accruing(tx, groupId, [{ id, fundId, cutOff }]);
    if (waiting.size > 0) throw new RefusedError(costsWait.refusal);
  }

  private async partOf(
    tx: Tx,
    { groupId, caseId, tree }: EffectivePlan,
    { id, memberId }: Newcomer,
    {
      spent,
      metrics,
      asOf,
    }: {
      readonly spent: ReadonlyMap<string, bigint>;
      readonly metrics: readonly string[];
      readonly asOf: CalendarDate;
    },
  ): Promise<bigint> {
    const opened = { why: 'quote', of: { kind: 'membership', id } } as const;
    const days = [asOf];
    const standing = await this.standing.load(tx, { groupId, caseId, days, metrics, opened, asIf: memberId });
    const part = newcomersPart(tree, { spent, standing: standing.on(asOf), newcomerId: memberId });
    if (isRefused(part)) throw new RefusedError(part.refusal, 422);
    return part.minor > 0n ? part.minor : 0n;
  }
}

const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

const noPlan = refuse(
  'quote.no_plan',
  'The group has no cost plan in force today: its buy-in is the one amount the group names.',
  '该组目前没有生效的分摊方案：入组费按本组设定的金额收取。',
);
const costsWait = refuse(
  'quote.costs_wait',
  'The newcomer would pay nothing, and costs of the time before it are not shared yet: share them first, or withdraw them.',
  '新成员应付金额为零，但此前的费用尚未分摊：请先分摊或撤回该等费用。',
);
const nothingShared = refuse(
  'quote.nothing_shared',
  'The group has spent something and shared none of it yet: share its costs first, then nobody is left out of what the newcomer pays.',
  '该组已有支出但尚未分摊：请先完成分摊，再计算新成员的入组费。',
);
