import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, fractionOf, fractionText, isRefused, refuse } from '../../kernel/index.js';
import {
  type Caller,
  hasRole,
  NotFoundError,
  RefusedError,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { metricsOf } from '../domain/plan/cost-plan.js';
import type { StandingMember } from '../domain/plan/takes-part.js';
import { seesMoney } from '../domain/sight.js';
import { accountantWhatIf, officeWhatIf } from '../domain/what-if/bands.js';
import { accountantsAlone, isSealed, ownWhatIf } from '../domain/what-if/own-what-if.js';
import { declaredSums, isToldBefore } from '../domain/what-if/told-before.js';
import { treeOf } from '../plans/plan-of-body.js';
import { PlansReader } from '../plans/plans.reader.js';
import { PlansStore } from '../plans/plans.store.js';
import { StandingReader } from '../reckoning/standing.reader.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { amountAsked, percentAsked, poolAsked } from './asked.js';
import { HeldCertificatesReader } from './held-certificates.reader.js';
import type {
  OwnWhatIfBody,
  OwnWhatIfView,
  WhatIfBody,
  WhatIfGroundView,
  WhatIfView,
} from './what-ifs.contract.js';

/** Answers what shares would be. Keeps nothing but that the escrow key was opened, where it was. */
@Injectable()
export class WhatIfs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly plans: PlansReader,
    private readonly store: PlansStore,
    private readonly standing: StandingReader,
    private readonly held: HeldCertificatesReader,
  ) {}

  /** From what the office or the accountant may ask: the pools of the plan that holds today, and who bears costs today. */
  ground(caller: Caller, groupId: string): Promise<WhatIfGroundView> {
    return this.work.read(caller, async (tx) => {
      const { sight, group, asks } = await this.asker(tx, groupId);
      const on = await todayIn(tx);
      const plan = await this.plans.effectiveOn(tx, groupId, on);
      const standing = await this.standingOn(tx, group, [], on);
      return {
        group: { id: groupId, name: await this.sights.groupName(tx, groupId) },
        on,
        asks,
        mayDraft: caller.permissions.includes('plans.write') && seesMoney(sight, 'totals'),
        currency: plan?.currency ?? null,
        pools: (plan?.tree.pools ?? []).map(({ key, name, method, takesPart }) => ({
          key,
          name,
          method,
          takesPart,
        })),
        members: standing
          .filter(({ id }) => !sight.hidden.includes(id))
          .map(({ id }) => ({ id, name: nameIn(standing, id) })),
      };
    });
  }

  /**
   * Of a member that takes part, for its own people: its own line alone. Not found for anybody else. By what members declared it is
   * answered where the member holds a certificate of the same standing set, and refused (422) `what_if.no_certificate` elsewhere.
   */
  own(caller: Caller, groupId: string, body: OwnWhatIfBody): Promise<OwnWhatIfView> {
    return this.work.run(keptNowhere(caller), async (tx) => {
      const { sight, group } = await this.sights.ofGroup(tx, groupId);
      const memberId = sight.own.find((id) => body.memberId === undefined || id === body.memberId);
      if (memberId === undefined || !sight.hands.includes('inside')) throw new NotFoundError();
      const day = await todayIn(tx);
      const plan = await this.plans.effectiveOn(tx, groupId, day);
      if (plan === undefined) throw new RefusedError(noPlan(day).refusal, 422);
      const pool = poolAsked(plan.tree, body.pool);
      const metrics = metricsOf({ ...plan.tree, pools: [pool] });
      const standing = await this.standingOn(tx, group, metrics, day);
      const sums = body.exits === true ? [] : declaredSums(plan.tree, pool, standing);
      if (sums !== undefined && sums.length > 0) {
        const held = await this.held.of(tx, groupId, memberId);
        if (!isToldBefore(held, pool.key, sums)) throw new RefusedError(noCertificate.refusal, 422);
      }
      const answer = ownWhatIf(
        plan.tree,
        pool,
        { standing, memberId },
        {
          total: amountAsked(body.total, plan.currency),
          ...(body.basePercent !== undefined && { basePercent: percentAsked(body.basePercent) }),
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
      const { sight, group, asks } = await this.asker(tx, groupId);
      const isAccountant = asks === 'accountant';
      const may = {
        members: await this.store.membersOf(tx, groupId),
        patents: await this.store.patentsOf(tx, group.caseId),
      };
      const read = treeOf(body, may);
      if (isRefused(read)) throw new RefusedError(read.refusal, 422);
      const pool = poolAsked(read.tree, body.pool);
      const { without = [] } = body;
      const leavesOut = without.length > 0 || pool.takesPart.who !== 'all';
      if (!isAccountant && leavesOut && isSealed(pool.method))
        throw new RefusedError(accountantsAlone.refusal, 422);
      const day = body.on ?? (await todayIn(tx));
      const metrics = metricsOf({ ...read.tree, pools: [pool] });
      const all = await this.standingOn(tx, group, metrics, day);
      const standing = all.filter(({ id }) => !without.includes(id));
      const total = amountAsked(body.total, read.tree.currency);
      const ask = isAccountant ? accountantWhatIf : officeWhatIf;
      const lines = ask(read.tree, pool, total, standing);
      if ('refusal' in lines) {
        const isBehindAWall = standing.some(({ id }) => sight.hidden.includes(id));
        throw new RefusedError((isBehindAWall ? notShared : lines).refusal, 422);
      }
      const money = (minor: bigint) => toMoneyView({ minor, currency: total.currency });
      // The total less the other lines would be what somebody behind a wall bears.
      const shown = lines.some(({ id }) => sight.hidden.includes(id)) ? [] : lines;
      return {
        total: toMoneyView(total),
        isBanded: lines.some(({ from, until }) => from !== until),
        lines: shown.map(({ id, from, until }) => ({
          member: { id, name: nameIn(standing, id) },
          from: money(from),
          until: money(until),
        })),
      };
    });
  }

  /** As what the caller asks for all. Not found for anybody else. */
  private async asker(tx: Tx, groupId: string) {
    const { sight, group } = await this.sights.ofGroup(tx, groupId);
    const isAccountant = hasRole(tx.caller, 'accountant') && seesMoney(sight, 'declarations');
    if (!isAccountant && !(tx.caller.permissions.includes('plans.write') && seesMoney(sight, 'late')))
      throw new NotFoundError();
    return { sight, group, asks: isAccountant ? ('accountant' as const) : ('office' as const) };
  }

  private async standingOn(
    tx: Tx,
    group: { readonly id: string; readonly caseId: string },
    metrics: readonly string[],
    day: CalendarDate,
  ): Promise<readonly StandingMember[]> {
    const { on } = await this.standing.load(tx, {
      groupId: group.id,
      caseId: group.caseId,
      days: [day],
      metrics,
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

function weightOf(text: string) {
  const value = fractionOf(text);
  if (value === undefined) throw new Error('A weight that is no number passed its form');
  return value;
}

const noCertificate = refuse(
  'what_if.no_certificate',
  'You hold no certificate of shares among the same members by the same figures, and an answer would tell what one of them declared. It is answered once costs are shared or called so; until then ask the independent accountant.',
  '贵方尚未持有同一成员范围、同一申报数据下的分摊凭证，答复会泄露他人申报的数据。待按此分摊或催缴后即可测算；在此之前请向独立会计师提出。',
);

/** Why something cannot be shared names members, and one of those is behind a wall. */
const notShared = refuse(
  'costs.not_shared',
  'This cannot be shared among those who take part as you ask it: change the method, the bounds or the day.',
  '按所填条件无法在参与成员间分摊：请调整分摊方式、限额或日期。',
);

const noPlan = (day: CalendarDate) =>
  refuse(
    'cost_plan.none_effective',
    `No cost plan of the group holds on ${day}: have one approved that does.`,
    `${day} 没有生效的分摊方案：请先使相应版本获批。`,
  );
