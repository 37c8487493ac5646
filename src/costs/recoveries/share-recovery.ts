import { Injectable } from '@nestjs/common';
import { fraction, fractionOf, type Refusal, refuse } from '../../kernel/index.js';
import { LedgerReader } from '../../ledger/index.js';
import { InvalidInputError, RefusedError, type Tx } from '../../platform/index.js';
import type { Contribution } from '../domain/ends/buy-in.js';
import { waterfall } from '../domain/ends/waterfall.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { NetContributions } from '../dues/net-contributions.js';
import type { EffectivePlan } from '../plans/plans.reader.js';
import { Reckoner } from '../reckoning/reckoner.js';
import type { KeptRecovery, KeptRecoveryLine } from './recoveries.store.js';
import type { RecoveryBody } from './recoveries.contract.js';

/** What comes down the levels, in minor units. */
export interface Coming {
  readonly recovered: bigint;
  readonly collectionCosts: bigint;
}

/** Works out who gets what of money that came back, from what stands in the ledger. */
@Injectable()
export class ShareRecovery {
  constructor(
    private readonly funds: LedgerReader,
    private readonly net: NetContributions,
    private readonly reckoner: Reckoner,
  ) {}

  /** Who left keeps its place at the third level; the rest is for those who bear costs on the day, or as agreed. */
  async linesOf(
    tx: Tx,
    plan: EffectivePlan,
    { recovered, collectionCosts }: Coming,
    asked: Pick<RecoveryBody, 'receivedOn' | 'poolKey' | 'weights'>,
  ): Promise<readonly KeptRecoveryLine[]> {
    const carried = await carriedIn(tx, this.funds, plan.fundId);
    const net = await this.net.of(tx, plan.fundId);
    const contributed = [...net].map(([memberId, minor]) => ({ memberId, minor }));
    const sum = (all: readonly Contribution[]) => all.reduce((total, { minor }) => total + minor, 0n);
    const rest = recovered - collectionCosts - sum(carried) - sum(contributed);
    const weights = rest > 0n ? await this.weights(tx, plan, rest, asked) : [];
    if (rest > 0n && weights.every(({ weight }) => weight.over === 0n))
      throw new RefusedError(weightsNeeded.refusal);
    const lines = waterfall({
      amount: recovered,
      collection: collectionCosts,
      carried,
      contributed,
      weights,
    });
    return lines.map(({ level, memberId, minor }) => ({ level, memberId, minor: minor.toString() }));
  }

  private async weights(
    tx: Tx,
    plan: EffectivePlan,
    rest: bigint,
    { receivedOn, poolKey, weights }: Pick<RecoveryBody, 'receivedOn' | 'poolKey' | 'weights'>,
  ) {
    if (weights !== undefined)
      return weights.map(({ memberId, weight }) => ({
        memberId,
        weight: fractionOf(weight) ?? fraction(0n),
      }));
    const pool = poolKey === undefined ? plan.tree.pools[0] : poolOf(plan.tree, poolKey);
    if (pool === undefined) throw noPool;
    const line = { poolKey: pool.key, serviceOn: receivedOn, minor: rest };
    const opened = { why: 'allocate', of: { kind: 'fund', id: plan.fundId } } as const;
    const { byMember } = await this.reckoner.reckon(tx, plan.groupId, [line], { opened, period: 'recovery' });
    return [...byMember].map(([memberId, minor]) => ({ memberId, weight: fraction(minor) }));
  }
}

/** What members are owed in a fund for what they carry of others' defaults. */
export async function carriedIn(
  tx: Tx,
  funds: LedgerReader,
  fundId: string,
): Promise<readonly Contribution[]> {
  const balances = await funds.balances(tx, fundId, { kind: 'carry' });
  return balances
    .entries()
    .flatMap(([{ holder = '' }, { posted }]) => (posted < 0n ? [{ memberId: holder, minor: -posted }] : []));
}

/** Whether what is carried has changed since it was shared out: less is owed than is given back. */
export async function movedOn(
  tx: Tx,
  funds: LedgerReader,
  { fundId, lines }: KeptRecovery,
): Promise<{ readonly refusal: Refusal } | undefined> {
  const carried = await carriedIn(tx, funds, fundId);
  const isOver = lines.some(
    ({ level, memberId, minor }) =>
      level === 2 && BigInt(minor) > (carried.find((one) => one.memberId === memberId)?.minor ?? 0n),
  );
  return isOver ? outOfDate : undefined;
}

const noPool = InvalidInputError.at(
  '/poolKey',
  'The plan has no pool of this key: choose one of its pools.',
  '该方案没有此费用池：请从方案的费用池中选择。',
);
const weightsNeeded = refuse(
  'recovery.weights_needed',
  'More came back than was spent: state by what agreed weights the rest is shared.',
  '追回金额超过已支出费用：请填写余额分配的约定比例。',
);
const outOfDate = refuse(
  'recovery.out_of_date',
  'What members carry for others has changed since this was worked out. Withdraw it, and enter it anew.',
  '计算后成员的代垫款项已有变动。请撤回后重新登记。',
);
