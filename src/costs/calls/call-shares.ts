import { Injectable } from '@nestjs/common';
import { isLiableOn, TermsReader } from '../../groups/index.js';
import { type CalendarDate, fraction, fractionOf, refuse } from '../../kernel/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';
import type { Carried } from '../domain/calls/carried.js';
import { beyondCommitment } from '../domain/calls/commitment.js';
import type { PaymentTerms } from '../domain/calls/pay-line.js';
import { metricsOf } from '../domain/plan/cost-plan.js';
import { type EffectivePlan, PlansReader } from '../plans/plans.reader.js';
import { Certificates } from '../reckoning/certificates.js';
import { Reckoner } from '../reckoning/reckoner.js';
import { type CashCall, CallsStore, type CertifiedCall } from './calls.store.js';

/** A call as far as it is shared. */
export type ToShare = Pick<
  CashCall,
  'groupId' | 'fundId' | 'periodFrom' | 'estimate' | 'totalMinor' | 'currency'
>;

/** What falls to whom, with the certificate of it where it is kept. */
export interface SharedCall {
  readonly shares: readonly Carried[];
  readonly certified?: CertifiedCall;
}

/** What a plan and the calendars say of a call: what falls to whom, by when, and by which terms it is paid. */
@Injectable()
export class CallShares {
  constructor(
    private readonly plans: PlansReader,
    private readonly reckoner: Reckoner,
    private readonly certificates: Certificates,
    private readonly terms: TermsReader,
    private readonly calls: CallsStore,
  ) {}

  /** The plan by which a call for a period is shared: the one that holds on its first day. Refuses `call.no_plan`. */
  async planFor(tx: Tx, groupId: string, day: CalendarDate): Promise<EffectivePlan> {
    const plan = await this.plans.effectiveOn(tx, groupId, day);
    if (plan === undefined) throw new RefusedError(noPlan(day).refusal);
    return plan;
  }

  /** The plan of a call that is there. */
  async planOf(tx: Tx, call: Pick<CashCall, 'groupId' | 'planId'>): Promise<EffectivePlan> {
    return (await this.plansOf(tx, call.groupId))(call);
  }

  /** The plan of each call of a group that is there. */
  async plansOf(tx: Tx, groupId: string): Promise<(call: Pick<CashCall, 'planId'>) => EffectivePlan> {
    const plans = await this.plans.approvedOf(tx, groupId);
    return ({ planId }) => {
      const plan = plans.find(({ id }) => id === planId);
      if (plan === undefined) throw new Error(`The plan ${planId} of a call holds no more`);
      return plan;
    };
  }

  /**
   * What falls to each member on the first day of the period, by id; who bears nothing is left out. With its certificate where it is asked
   * `of` a call.
   */
  async sharesOf(tx: Tx, call: ToShare, of: string | null): Promise<SharedCall> {
    if (call.estimate.length === 0) return { shares: [] };
    const lines = call.estimate.map(({ pool, minor }) => ({
      poolKey: pool,
      serviceOn: call.periodFrom,
      minor,
    }));
    const opened = { why: 'allocate', of: { kind: 'cash_call', id: of ?? call.groupId } } as const;
    const period = call.periodFrom;
    const reckoning = await this.reckoner.reckon(tx, call.groupId, lines, { opened, period });
    const shares = [...reckoning.byMember]
      .map(([memberId, minor]) => ({ memberId, minor }))
      .filter(({ minor }) => minor > 0n)
      .toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1));
    return of === null
      ? { shares }
      : { shares, certified: await this.certificates.seal(tx, reckoning, opened) };
  }

  /** What stands against a call for being more than was committed to; `but`: the call itself, where it is there. */
  async beyond(tx: Tx, call: ToShare, plan: EffectivePlan, but: string | null) {
    const terms = await this.terms.ofGroup(tx, call.groupId);
    const liable = terms.filter((term) => isLiableOn(term, call.periodFrom));
    return beyondCommitment({
      totalMinor: call.totalMinor,
      calledMinor: await this.calls.calledOf(tx, call.fundId, but),
      perMemberMinor: plan.commitmentMinor,
      members: new Set(liable.map(({ memberId }) => memberId)).size,
      currency: call.currency,
    });
  }
}

/** What a plan says of payments. */
export const paymentTerms = ({
  toleranceMinor,
  defaultInterestPercent,
}: Pick<EffectivePlan, 'toleranceMinor' | 'defaultInterestPercent'>): PaymentTerms => ({
  toleranceMinor,
  interestPercent: fractionOf(defaultInterestPercent) ?? fraction(0n),
});

/** Whether what a plan shares by is known to all: a share by it tells of no figure a member declared in confidence. */
export const isPublic = ({ tree }: Pick<EffectivePlan, 'tree'>, pools: readonly string[]): boolean =>
  metricsOf({ ...tree, pools: tree.pools.filter(({ key }) => pools.includes(key)) }).length === 0;

const noPlan = (day: CalendarDate) =>
  refuse(
    'call.no_plan',
    `No approved plan holds on ${day}: a plan is approved first, or the call is for a later period.`,
    `${day}没有生效的分摊方案：请先批准方案，或改为其后的期间。`,
  );
