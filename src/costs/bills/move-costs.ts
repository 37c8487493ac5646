import { Injectable } from '@nestjs/common';
import {
  assertVersion,
  type Caller,
  InvalidInputError,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { noPlan, serviceDay } from '../domain/bills/cost.js';
import type { CostMove } from '../domain/bills/cost-life.js';
import { phases, taskCode } from '../domain/bills/task-codes.js';
import { PlansReader } from '../plans/plans.reader.js';
import { ApproveCosts } from './approve-costs.js';
import { CostDesk, type OnDesk } from './cost-desk.js';
import { CostMoney } from './cost-money.js';
import type { CodeCostBody, MoveCostBody } from './costs.contract.js';
import { CostsStore } from './costs.store.js';

/** Codes costs, and takes every step that needs a reason at most. */
@Injectable()
export class MoveCosts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CostDesk,
    private readonly costs: CostsStore,
    private readonly plans: PlansReader,
    private readonly approve: ApproveCosts,
    private readonly money: CostMoney,
  ) {}

  /** Says what a cost is for, by the plan that holds on the day of service. Refusals: `cost.no_plan`. */
  code(
    caller: Caller,
    id: string,
    body: CodeCostBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const taken = await this.desk.take(tx, id);
      const { cost } = taken;
      assertVersion(cost.version, version);
      this.desk.assertMay(tx, taken, 'code');
      const day = serviceDay(cost.invoice);
      const plan = await this.plans.effectiveOn(tx, cost.groupId, day);
      if (plan === undefined) throw new RefusedError(noPlan(day).refusal);
      const task = taskCode(body.task);
      if (task === undefined) throw noSuchTask();
      if (poolOf(plan.tree, body.pool) === undefined) throw noSuchPool(day);
      if (body.phase !== undefined && phases[body.phase] === undefined) throw noSuchPhase();
      const patentId = body.patentId?.toLowerCase() ?? null;
      if (patentId !== null && !(await this.costs.hasPatent(tx, cost.caseId, patentId))) throw noSuchPatent();
      await this.desk.step(tx, taken, 'code', {
        coding: {
          poolKey: body.pool,
          taskCode: task.code,
          patentId,
          phase: body.phase === task.phase ? null : (body.phase ?? null),
        },
        codedBy: personOf(tx.caller),
        codedAt: tx.now,
        planId: plan.id,
        fundId: plan.fundId,
        fundCurrency: plan.currency,
        inFund: null,
        isCoded: true,
      });
      return { id };
    });
  }

  /** One step of a cost. What is reviewed is asked to be approved, unless it goes over what its pool may spend. */
  move(
    caller: Caller,
    id: string,
    body: MoveCostBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const taken = await this.desk.take(tx, id);
      assertVersion(taken.cost.version, version);
      await this.step(tx, taken, body.action, body.reason);
      return { id };
    });
  }

  private async step(tx: Tx, taken: OnDesk, action: CostMove, reason: string | undefined): Promise<void> {
    const { cost } = taken;
    const said = { reason };
    switch (action) {
      case 'review':
      case 'settle': {
        this.desk.assertMay(tx, taken, action);
        const reviewed = { reviewedBy: personOf(tx.caller), reviewedAt: tx.now };
        const inFund = await this.money.inFund(tx, cost);
        const next = await this.desk.step(
          tx,
          taken,
          action,
          { ...reviewed, inFund, overReason: null, over: null },
          said,
        );
        await this.approve.ask(tx, next);
        return;
      }
      case 'ask_over': {
        const next = await this.desk.step(tx, taken, action, { overReason: reason ?? null }, said);
        await this.approve.askOver(tx, next);
        return;
      }
      case 'send_back':
      case 'dispute':
      case 'withdraw':
        await this.desk.step(tx, taken, action, {}, said);
        await this.approve.lapse(tx, cost.id);
        return;
      case 'release':
        await this.desk.step(tx, taken, action, {}, said);
        return;
    }
  }
}

const noSuchTask = (): InvalidInputError =>
  InvalidInputError.at(
    '/task',
    'There is no such code: choose one of those listed.',
    '没有该代码：请从列表中选择。',
  );

const noSuchPool = (day: string): InvalidInputError =>
  InvalidInputError.at(
    '/pool',
    `The plan that holds on ${day} has no such pool: choose one of those listed.`,
    `${day}生效的方案中没有该费用池：请从列表中选择。`,
  );

const noSuchPhase = (): InvalidInputError =>
  InvalidInputError.at(
    '/phase',
    'There is no such phase: choose one of those listed.',
    '没有该阶段：请从列表中选择。',
  );

const noSuchPatent = (): InvalidInputError =>
  InvalidInputError.at(
    '/patentId',
    'No such patent is asserted in the case: choose one of those listed.',
    '本案未主张该专利：请从列表中选择。',
  );
