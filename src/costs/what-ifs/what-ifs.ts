import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import {
  type CalendarDate,
  type Currency,
  fractionOf,
  fractionText,
  isRefused,
  type Money,
  moneyOf,
  refuse,
} from '../../kernel/index.js';
import {
  type Caller,
  hasRole,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type CostPlan, metricsOf, type PlanPool, poolOf } from '../domain/plan/cost-plan.js';
import type { StandingMember } from '../domain/plan/takes-part.js';
import { seesMoney } from '../domain/sight.js';
import { accountantWhatIf, officeWhatIf } from '../domain/what-if/bands.js';
import { accountantsAlone, isSealed, ownWhatIf } from '../domain/what-if/own-what-if.js';
import { treeOf } from '../plans/plan-of-body.js';
import { PlansReader } from '../plans/plans.reader.js';
import { PlansStore } from '../plans/plans.store.js';
import { StandingReader } from '../reckoning/standing.reader.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import type { OwnWhatIfBody, OwnWhatIfView, WhatIfBody, WhatIfView } from './what-ifs.contract.js';

/** Answers what shares would be. Keeps nothing but that the escrow key was opened, where it was. */
@Injectable()
export class WhatIfs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly plans: PlansReader,
    private readonly store: PlansStore,
    private readonly standing: StandingReader,
  ) {}

  /** Of a member that takes part, for its own people: its own line alone. Not found for anybody else. */
  own(caller: Caller, groupId: string, body: OwnWhatIfBody): Promise<OwnWhatIfView> {
    return this.work.run(keptNowhere(caller), async (tx) => {
      const { sight, group } = await this.sights.ofGroup(tx, groupId);
      const memberId = sight.own.find((id) => body.memberId === undefined || id === body.memberId);
      if (memberId === undefined || !sight.hands.includes('inside')) throw new NotFoundError();
      const day = await todayIn(tx);
      const plan = await this.plans.effectiveOn(tx, groupId, day);
      if (plan === undefined) throw new RefusedError(noPlan(day).refusal, 422);
      const pool = poolIn(plan.tree, body.pool);
      const standing = await this.standingOn(tx, group, plan.tree, pool, day);
      const answer = ownWhatIf(
        plan.tree,
        pool,
        { standing, memberId },
        {
          total: amountOf(body.total, plan.currency),
          ...(body.basePercent !== undefined && { basePercent: percentOf(body.basePercent) }),
          ...(body.weight !== undefined && { weight: weightOf(body.weight) }),
          ...(body.exits !== undefined && { exits: body.exits }),
        },
      );
      if (isRefused(answer)) throw new RefusedError(answer.refusal, 422);
      return {
        member: { id: memberId, name: nameIn(standing, memberId) },
        amount: toMoneyView({ minor: answer.minor, currency: plan.currency }),
        exact: fractionText(answer.exact),
      };
    });
  }

  /** Of a plan in thought: exactly by public figures, in bands by what was declared; to the accountant whatever is asked, in bands. */
  office(caller: Caller, groupId: string, body: WhatIfBody): Promise<WhatIfView> {
    return this.work.run(keptNowhere(caller), async (tx) => {
      const { sight, group } = await this.sights.ofGroup(tx, groupId);
      const isAccountant = hasRole(caller, 'accountant') && seesMoney(sight, 'declarations');
      if (!isAccountant && !(caller.permissions.includes('plans.write') && seesMoney(sight, 'late')))
        throw new NotFoundError();
      const may = {
        members: await this.store.membersOf(tx, groupId),
        patents: await this.store.patentsOf(tx, group.caseId),
      };
      const read = treeOf(body, may);
      if (isRefused(read)) throw new RefusedError(read.refusal, 422);
      const pool = poolIn(read.tree, body.pool);
      const { without = [] } = body;
      const leavesOut = without.length > 0 || pool.takesPart.who !== 'all';
      if (!isAccountant && leavesOut && isSealed(pool.method))
        throw new RefusedError(accountantsAlone.refusal, 422);
      const day = body.on ?? (await todayIn(tx));
      const all = await this.standingOn(tx, group, read.tree, pool, day);
      const standing = all.filter(({ id }) => !without.includes(id));
      const total = amountOf(body.total, read.tree.currency);
      const ask = isAccountant ? accountantWhatIf : officeWhatIf;
      const lines = ask(read.tree, pool, total, standing);
      if ('refusal' in lines) throw new RefusedError(lines.refusal, 422);
      const money = (minor: bigint) => toMoneyView({ minor, currency: total.currency });
      return {
        total: toMoneyView(total),
        isBanded: lines.some(({ from, until }) => from !== until),
        lines: lines
          .filter(({ id }) => !sight.hidden.includes(id))
          .map(({ id, from, until }) => ({
            member: { id, name: nameIn(standing, id) },
            from: money(from),
            until: money(until),
          })),
      };
    });
  }

  private async standingOn(
    tx: Tx,
    group: { readonly id: string; readonly caseId: string },
    plan: CostPlan,
    pool: PlanPool,
    day: CalendarDate,
  ): Promise<readonly StandingMember[]> {
    const { on } = await this.standing.load(tx, {
      groupId: group.id,
      caseId: group.caseId,
      days: [day],
      metrics: metricsOf({ ...plan, pools: [pool] }),
      opened: { why: 'what_if', of: { kind: 'joint_group', id: group.id } },
    });
    return on(day);
  }
}

const nameIn = (standing: readonly StandingMember[], id: string) =>
  standing.find((one) => one.id === id)?.name ?? { en: id, zh: id };

/** An answer is worked out anew, and kept for no repeated request. */
function keptNowhere(caller: Caller): Caller {
  const { idempotency: _, ...rest } = caller;
  return rest;
}

function poolIn(plan: CostPlan, key: string): PlanPool {
  const pool = poolOf(plan, key);
  if (pool === undefined)
    throw InvalidInputError.at(
      '/pool',
      'The plan has no such pool: choose one of its pools.',
      '方案中没有该费用池：请从方案中选择。',
    );
  return pool;
}

function amountOf(text: string, currency: Currency): Money {
  const money = moneyOf(text, currency);
  if (money !== undefined && money.minor > 0n) return money;
  throw InvalidInputError.at(
    '/total',
    `State an amount in ${currency} above zero with all its digits.`,
    `请填写大于零的 ${currency} 金额，写足小数位。`,
  );
}

function percentOf(text: string): string {
  const value = fractionOf(text);
  if (value !== undefined && value.over >= 0n && value.over <= 100n * value.under) return text;
  throw InvalidInputError.at(
    '/basePercent',
    'State a percentage from 0 to 100.',
    '请填写 0 至 100 之间的百分比。',
  );
}

function weightOf(text: string) {
  const value = fractionOf(text);
  if (value === undefined) throw new Error('A weight that is no number passed its form');
  return value;
}

const noPlan = (day: CalendarDate) =>
  refuse(
    'cost_plan.none_effective',
    `No cost plan of the group holds on ${day}: have one approved that does.`,
    `${day} 没有生效的分摊方案：请先使相应版本获批。`,
  );
