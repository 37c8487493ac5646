import { Injectable } from '@nestjs/common';
import {
  EnterCosts,
  KeepCalls,
  KeepPlans,
  KeepVendors,
  MoveCalls,
  MoveCosts,
  PayCosts,
  ProposeRun,
  RecordPayments,
} from '../../costs/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Clock } from '../../platform/index.js';
import { demoAlliance } from '../demo-alliance.js';
import type { DemoCast } from '../demo-cast.js';
import { type DemoCost, demoCosts, demoInvoice, demoPlan, demoTwice, demoVendors } from './demo-money.js';
import { DemoMoneyState } from './demo-money-state.js';

/** The use cases by which money moves, gathered so that a seeding names one thing. */
@Injectable()
export class DemoMoneyActs {
  constructor(
    readonly costs: EnterCosts,
    readonly moves: MoveCosts,
    readonly payments: PayCosts,
    readonly calls: KeepCalls,
    readonly callMoves: MoveCalls,
    readonly received: RecordPayments,
  ) {}
}

/**
 * The money of the demonstration's group: a plan, vendors, costs in every state, a run, and two calls: one member has paid neither.
 * Each step looks first how far it came.
 */
@Injectable()
export class SeedDemoMoney {
  constructor(
    private readonly clock: Clock,
    private readonly state: DemoMoneyState,
    private readonly plans: KeepPlans,
    private readonly vendors: KeepVendors,
    private readonly runs: ProposeRun,
    private readonly acts: DemoMoneyActs,
  ) {}

  /** A plan, those who are paid, and a first call. */
  async begin(cast: DemoCast, groupId: string): Promise<void> {
    const today = this.clock.today(demoAlliance.zone);
    await this.plan(cast, groupId, today);
    for (const [place] of demoVendors.entries()) await this.vendor(cast, groupId, place, today);
    await this.call(cast, groupId, today, ['First call (demo)', '第一期缴款（演示）', '420000.00']);
  }

  /** What costs came in since, how they were shared and paid, and a second call. */
  async goOn(cast: DemoCast, groupId: string): Promise<void> {
    const today = this.clock.today(demoAlliance.zone);
    for (const one of demoCosts) {
      await this.cost(cast, groupId, today, one);
      if (one.number === demoTwice && (await this.state.entered(demoTwice)) === 1)
        await this.enter(cast, groupId, today, one);
    }
    await this.shared(cast, groupId, today);
    for (const one of demoCosts) await this.paid(cast, today, one);
    await this.call(cast, groupId, today, ['Second call (demo)', '第二期缴款（演示）', '260000.00']);
  }

  private async plan(cast: DemoCast, groupId: string, today: CalendarDate): Promise<void> {
    const coordinator = cast.as('coordinator');
    const known = await this.state.plan(groupId);
    const id = known?.id ?? (await this.plans.draft(coordinator, groupId, demoPlan(today, cast.firms))).id;
    if (known === undefined || known.status === 'draft') await this.plans.propose(coordinator, id);
    await this.state.approve(cast.as('treasurer'), id);
  }

  private async vendor(cast: DemoCast, groupId: string, place: number, today: CalendarDate): Promise<void> {
    const vendor = demoVendors[place];
    if (vendor === undefined) return;
    const treasurer = cast.as('treasurer');
    const id =
      (await this.state.vendor(vendor.names.nameEn)) ?? (await this.vendors.add(treasurer, vendor.names)).id;
    if ((await this.state.engagement(id)) === undefined)
      await this.vendors.engage(treasurer, id, {
        groupId,
        scope: vendor.scope,
        from: demoPlan(today, cast.firms).effectiveFrom,
      });
  }

  /** Entered and coded by counsel, reviewed by the coordinator, approved by the treasurer, as far as it goes. */
  private async cost(cast: DemoCast, groupId: string, today: CalendarDate, one: DemoCost): Promise<void> {
    const { moves, payments } = this.acts;
    const [counsel, coordinator, treasurer] = [
      cast.as('counsel'),
      cast.as('coordinator'),
      cast.as('treasurer'),
    ];
    const id =
      (await this.state.cost(groupId, one.number))?.id ?? (await this.enter(cast, groupId, today, one));
    const now = async () => (await this.state.cost(groupId, one.number))?.status;
    if (one.goes === 'received') return;
    if ((await now()) === 'received')
      await moves.code(counsel, id, { pool: one.pool, task: one.task }, undefined);
    if (one.goes === 'coded') return;
    if ((await now()) === 'coded') {
      const step =
        one.goes === 'disputed'
          ? ({ action: 'dispute', reason: 'Hours not explained (demo) 工时未说明（演示）' } as const)
          : ({ action: 'review' } as const);
      await moves.move(coordinator, id, step, undefined);
    }
    if (one.goes === 'disputed' || one.goes === 'reviewed') return;
    if (one.goes !== 'approved') {
      await this.state.approve(treasurer, id);
      if (one.goes === 'reversed' && (await now()) === 'approved')
        await payments.reverse(treasurer, id, 'Invoiced in error (demo) 误开发票（演示）', undefined);
    }
  }

  private async enter(cast: DemoCast, groupId: string, today: CalendarDate, one: DemoCost): Promise<string> {
    const vendorId = await this.state.vendor(demoVendors[one.vendor].names.nameEn);
    const engagementId = await this.state.engagement(vendorId ?? '');
    const invoice = demoInvoice(today, one, groupId, engagementId ?? '');
    return (await this.acts.costs.enter(cast.as('counsel'), invoice)).id;
  }

  /** Shares all that is approved by then; what is approved later waits for the next run. */
  private async shared(cast: DemoCast, groupId: string, today: CalendarDate): Promise<void> {
    const known = await this.state.run(groupId);
    const id =
      known ?? (await this.runs.run(cast.as('coordinator'), groupId, { from: today, until: today })).id;
    await this.state.approve(cast.as('treasurer'), id);
    for (const one of demoCosts) {
      const cost = await this.state.cost(groupId, one.number);
      if (one.goes === 'approved' && cost?.status === 'reviewed')
        await this.state.approve(cast.as('treasurer'), cost.id);
    }
  }

  private async paid(cast: DemoCast, today: CalendarDate, one: DemoCost): Promise<void> {
    if (one.goes !== 'paid') return;
    const { payments } = this.acts;
    const treasurer = cast.as('treasurer');
    const id = await this.state.costId(one.number);
    const at = await this.state.payment(id);
    if (at === undefined)
      await payments.pay(treasurer, id, { on: today, reference: `DEMO-${one.number}` }, undefined);
    if (at !== 'posted') await payments.confirm(treasurer, id, { on: today }, undefined);
  }

  /** One member has not paid it: it is overdue from the day after. */
  private async call(
    cast: DemoCast,
    groupId: string,
    today: CalendarDate,
    [nameEn, nameZh, amount]: readonly [string, string, string],
  ): Promise<void> {
    const { calls, callMoves, received } = this.acts;
    const treasurer = cast.as('treasurer');
    const known = await this.state.call(groupId, nameEn);
    const body = { groupId, nameEn, nameZh, periodFrom: today, estimate: [{ pool: 'common', amount }] };
    const id = known?.id ?? (await calls.draft(treasurer, body)).id;
    const move = (action: 'propose' | 'issue') => callMoves.move(treasurer, id, { action }, undefined);
    if (known === undefined || known.status === 'draft') await move('propose');
    await this.state.approve(cast.as('coordinator'), id);
    if ((await this.state.call(groupId, nameEn))?.status === 'approved') await move('issue');
    for (const line of await this.state.lines(id)) {
      const reference = `DEMO-${line.reference}`;
      if (line.memberId === cast.firms.b || (await this.state.isReceived(reference))) continue;
      await received.record(treasurer, {
        fundId: line.fundId,
        amount: line.amount,
        receivedOn: today,
        reference,
        payer: 'A member (demo)',
        memberId: line.memberId,
        lines: [{ lineId: line.id, amount: line.amount }],
      });
    }
  }
}
