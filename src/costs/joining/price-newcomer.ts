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
  ) {}

  /**
   * Refuses `quote.no_plan`, `quote.nothing_spent`, `quote.nothing_to_pay`, and as `newcomersPart` does: where the plan shares by what
   * members declare, the newcomer's figure is attested first. It is opened for this alone, and only amounts come of it.
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
    const metrics = metricsSpentBy(plan.tree, spent);
    const part = await this.partOf(tx, plan, newcomer, { spent, metrics, asOf });
    if (part <= 0n) throw new RefusedError(nothingToPay.refusal);
    const since = said.since ?? (await this.quotes.firstDay(tx, plan.fundId)) ?? asOf;
    const years = yearsBetween(since, asOf);
    const priced = buyIn({
      part,
      ratePercent: numberOf(said.ratePercent),
      years,
      premiumPercent: numberOf(said.premiumPercent),
      earlier,
    });
    const share = metrics.length > 0 ? null : fractionText(fraction(part, historic));
    return { ...priced, plan, asOf, since, historic, part, share, years: fractionText(years) };
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
    return part.minor;
  }
}

const numberOf = (text: string): Fraction => fractionOf(text) ?? fraction(0n);

const noPlan = refuse(
  'quote.no_plan',
  'The group has no cost plan in force today: its buy-in is the one amount the group names.',
  '该组目前没有生效的分摊方案：入组费按本组设定的金额收取。',
);
const nothingSpent = refuse(
  'quote.nothing_spent',
  'The group has spent nothing yet that a newcomer would bear a part of.',
  '该组尚无新成员应分担的历史支出。',
);
const nothingToPay = refuse(
  'quote.nothing_to_pay',
  'By the plan the newcomer bears no part of what the group has spent: there is nothing to quote.',
  '按方案新成员不分担本组的历史支出，无须报价。',
);
