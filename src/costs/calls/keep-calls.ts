import { Injectable } from '@nestjs/common';
import { moneyOf, obstacle } from '../../kernel/index.js';
import { LedgerReader } from '../../ledger/index.js';
import {
  assertAllowed,
  assertVersion,
  type Caller,
  InvalidInputError,
  namesGiven,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { callLife } from '../domain/calls/call-life.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import type { EffectivePlan } from '../plans/plans.reader.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { callFact } from './call-facts.js';
import { CallShares, type ToShare } from './call-shares.js';
import type { CashCallBody, CallEstimateBody } from './calls.contract.js';
import { type CashCall, CallsStore, type PoolEstimate } from './calls.store.js';
import { aroundCall } from './line-desk.js';

type Made = Promise<{ readonly id: string }>;

/** What a draft says, with the plan by which it is shared. */
export interface DraftedCall extends ToShare, Pick<CashCall, 'caseId' | 'planId' | 'periodUntil'> {
  readonly plan: EffectivePlan;
}

/** Drafts calls and changes drafts. */
@Injectable()
export class KeepCalls {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sights: MoneySights,
    private readonly calls: CallsStore,
    private readonly shares: CallShares,
    private readonly ledger: LedgerReader,
  ) {}

  /** Not found where the caller does not keep the group's money. Refuses `call.no_plan`. */
  draft(caller: Caller, { groupId, ...body }: CashCallBody): Made {
    return this.work.run(caller, async (tx) => {
      assertAsks(body);
      const drafted = await this.drafted(tx, groupId.toLowerCase(), body);
      const id = await this.calls.insert(tx, { ...drafted, names: namesGiven(body) });
      await tx.record([callFact('drafted', { id, ...drafted })]);
      return { id };
    });
  }

  /** Writes a draft anew; the group stays. Refused (409) once it was proposed. */
  revise(caller: Caller, id: string, body: CashCallBody, version: number | undefined): Made {
    return this.work.run(caller, async (tx) => {
      const call = await this.calls.lock(tx, id);
      await this.sights.ofGroup(tx, call.groupId, 'amounts');
      assertVersion(call.version, version);
      assertAllowed(obstacle(callLife, 'revise', call, aroundCall(['treasurer'], [])));
      assertAsks(body);
      const drafted = await this.drafted(tx, call.groupId, body);
      await this.calls.save(tx, { ...call, ...drafted, names: namesGiven(body) });
      await tx.record([callFact('revised', call)]);
      return { id };
    });
  }

  /** What a body says, by the plan that holds on the first day of its period. Faults beside their fields (422). */
  async drafted(tx: Tx, groupId: string, body: Omit<CallEstimateBody, 'groupId'>): Promise<DraftedCall> {
    const { group } = await this.sights.ofGroup(tx, groupId, 'amounts');
    const { periodFrom, periodUntil = null } = body;
    if (periodUntil !== null && periodUntil < periodFrom) throw endsBefore();
    const plan = await this.shares.planFor(tx, groupId, periodFrom);
    const fund = await this.ledger.fund(tx, plan.fundId);
    if (fund === undefined) throw new Error(`The plan ${plan.id} has no fund`);
    const estimate = body.estimate.map((one, place) => estimateOf(plan, one, place));
    if (new Set(estimate.map(({ pool }) => pool)).size < estimate.length) throw namedTwice();
    return {
      plan,
      groupId,
      caseId: group.caseId,
      fundId: plan.fundId,
      planId: plan.id,
      periodFrom,
      periodUntil,
      currency: plan.currency,
      estimate,
      totalMinor: estimate.reduce((sum, { minor }) => sum + minor, 0n),
    };
  }
}

function estimateOf(
  plan: EffectivePlan,
  { pool, amount }: CallEstimateBody['estimate'][number],
  place: number,
): PoolEstimate {
  const at = `/estimate/${String(place)}`;
  if (poolOf(plan.tree, pool) === undefined)
    throw InvalidInputError.at(
      `${at}/pool`,
      `The plan that holds then has no pool "${pool}": choose one of those listed.`,
      `当时生效的方案中没有费用池“${pool}”：请从列表中选择。`,
    );
  const money = moneyOf(amount, plan.currency);
  if (money === undefined || money.minor <= 0n)
    throw InvalidInputError.at(
      `${at}/amount`,
      `This is an amount above zero in ${plan.currency}, the currency of the plan, with exactly its digits.`,
      `金额须大于零，币种为方案的${plan.currency}，并采用该币种的小数位数。`,
    );
  return { pool, minor: money.minor };
}

/** A call that is kept asks for something. */
function assertAsks({ estimate }: Pick<CashCallBody, 'estimate'>): void {
  if (estimate.length === 0)
    throw InvalidInputError.at(
      '/estimate',
      'A call asks for something: enter an amount in one pool at least.',
      '缴款通知须至少在一个费用池中填写金额。',
    );
}

const namedTwice = (): InvalidInputError =>
  InvalidInputError.at(
    '/estimate',
    'A pool is named twice: enter what it is expected to cost once.',
    '同一费用池重复：请合并填写。',
  );
const endsBefore = (): InvalidInputError =>
  InvalidInputError.at(
    '/periodUntil',
    'The period ends before it begins: choose a later day.',
    '期间的结束日早于开始日：请选择更晚的日期。',
  );
