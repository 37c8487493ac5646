import { Injectable } from '@nestjs/common';
import { type Currency, moneyOf, refuse } from '../../kernel/index.js';
import { LedgerReader } from '../../ledger/index.js';
import { InvalidInputError, RefusedError, type Tx } from '../../platform/index.js';
import { exitBalance, type ExitShares } from '../domain/ends/exit-sum.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { GroupFund } from '../dues/group-fund.js';
import { type EffectivePlan, PlansReader } from '../plans/plans.reader.js';
import { Reckoner } from '../reckoning/reckoner.js';
import { type Departed, type ExitItem, ExitsStore, type ExitStatement } from './exits.store.js';
import type { ExitItemsBody } from './leaving.contract.js';

/** What an exit comes to by the ledger and what was agreed. */
export interface ReckonedExit extends ExitShares {
  readonly prepaid: bigint;
  readonly balance: bigint;
  readonly items: readonly ExitItem[];
}

/** By what an exit is settled: a fund, and the plan that held on the day the member left where its money is kept in that fund. */
export interface ExitBasis {
  readonly groupId: string;
  readonly fundId: string;
  readonly currency: Currency;
  readonly plan?: EffectivePlan;
}

/** How a member stands in a fund. Minor units. */
export interface Standing {
  /** What it paid in less what it got back and what it carries for others. */
  readonly prepaid: bigint;
  /** What it was charged of that. */
  readonly charged: bigint;
  /** Cash calls it has not paid. */
  readonly owing: bigint;
}

/** Works out what a member that left bears, from the ledger and by the plan that held on its last day. */
@Injectable()
export class ReckonExit {
  constructor(
    private readonly exits: ExitsStore,
    private readonly plans: PlansReader,
    private readonly reckoner: Reckoner,
    private readonly ledger: LedgerReader,
    private readonly funds: GroupFund,
  ) {}

  /** By what an exit is settled: in the fund that is named, else in that of the plan. Refused where neither is there. */
  async basisOf(
    tx: Tx,
    groupId: string,
    { leftOn }: Pick<Departed, 'leftOn'>,
    fundId?: string,
  ): Promise<ExitBasis> {
    const plan = await this.plans.effectiveOn(tx, groupId, leftOn);
    if (plan !== undefined && (fundId === undefined || fundId === plan.fundId))
      return { groupId, fundId: plan.fundId, currency: plan.currency, plan };
    if (fundId === undefined) throw new RefusedError(noPlan.refusal);
    const { id, currency } = await this.funds.named(tx, groupId, fundId);
    return { groupId, fundId: id, currency };
  }

  async reckon(
    tx: Tx,
    basis: ExitBasis,
    departed: Departed,
    asked: ExitItemsBody,
    adjustment = 0n,
  ): Promise<ReckonedExit> {
    const { prepaid } = await this.standingOf(tx, basis.fundId, departed.memberId);
    const shared = await this.shared(tx, basis, departed);
    const coming = await this.coming(tx, basis, departed, asked);
    const all = [...shared, ...coming];
    const sum = (part: ExitItem['part']): bigint =>
      all.reduce((total, one) => (one.part === part ? total + BigInt(one.shareMinor) : total), 0n);
    const shares: ExitShares = {
      accrued: sum('accrued'),
      committed: sum('committed'),
      windDown: sum('wind_down'),
      tail: sum('tail'),
      adjustment,
    };
    return { ...shares, prepaid, balance: exitBalance(prepaid, shares), items: all };
  }

  /** How a member stands by the ledger now. */
  async standingOf(tx: Tx, fundId: string, memberId: string): Promise<Standing> {
    const standings = await this.standings(tx, [{ id: memberId, fundId, memberId }]);
    return standings.get(memberId) ?? { prepaid: 0n, charged: 0n, owing: 0n };
  }

  /** How some members stand by the ledger now, by the ids they are asked with: each fund is read once. */
  async standings(
    tx: Tx,
    asked: readonly { readonly id: string; readonly fundId: string; readonly memberId: string }[],
  ): Promise<ReadonlyMap<string, Standing>> {
    const standings = new Map<string, Standing>();
    for (const fundId of new Set(asked.map((one) => one.fundId))) {
      const paid = await this.ledger.contributions(tx, fundId);
      const balances = await this.ledger.balances(tx, fundId);
      for (const { id, memberId } of asked.filter((one) => one.fundId === fundId)) {
        const on = (kind: 'capital' | 'carry' | 'receivable') => balances.of(kind, memberId).posted;
        const prepaid = (paid.get(memberId) ?? 0n) + on('carry');
        const owing = on('receivable');
        standings.set(id, { prepaid, charged: prepaid + on('capital') + owing, owing });
      }
    }
    return standings;
  }

  /** What it was charged: run by run, and whatever else charged or credited it, such as a recovery or what a newcomer paid the others. */
  private async shared(tx: Tx, { fundId }: ExitBasis, { memberId }: Departed): Promise<readonly ExitItem[]> {
    const runs = await this.exits.accrued(tx, fundId, memberId);
    const items = runs.map(({ pool, on, total, share }): ExitItem => ({
      part: 'accrued',
      what: '',
      poolKey: pool,
      chargedBy: null,
      serviceOn: on,
      totalMinor: total,
      shareMinor: share,
    }));
    const others = await this.exits.otherCharges(tx, fundId, memberId);
    return [
      ...items,
      ...others.map(({ by, on, minor }): ExitItem => ({
        part: 'accrued',
        what: '',
        poolKey: '',
        chargedBy: by,
        serviceOn: on,
        totalMinor: minor,
        shareMinor: minor,
      })),
    ];
  }

  /** Each by the plan and the shares of the day it left, on which it still bears its part. */
  private async coming(
    tx: Tx,
    { groupId, plan, currency }: ExitBasis,
    { memberId, leftOn, membershipId }: Departed,
    { items }: ExitItemsBody,
  ): Promise<readonly ExitItem[]> {
    if (items.length > 0 && plan === undefined) throw nothingComes();
    const opened = { why: 'allocate', of: { kind: 'membership', id: membershipId } } as const;
    const coming: ExitItem[] = [];
    for (const [place, { part, what, poolKey, amount }] of items.entries()) {
      const money = moneyOf(amount, currency);
      if (money === undefined || money.minor < 0n) throw noAmount(place, currency);
      if (plan === undefined || poolOf(plan.tree, poolKey) === undefined) throw noPool(place);
      const line = { poolKey, serviceOn: leftOn, minor: money.minor };
      const { byMember } = await this.reckoner.reckon(tx, groupId, [line], { opened, period: 'exit' });
      const shareMinor = (byMember.get(memberId) ?? 0n).toString();
      coming.push({
        part,
        what,
        poolKey,
        chargedBy: null,
        serviceOn: leftOn,
        totalMinor: money.minor.toString(),
        shareMinor,
      });
    }
    return coming;
  }
}

/** Whether the ledger says something else by now than a statement. */
export const isOutOfDate = (
  { prepaidMinor, accruedMinor }: Pick<ExitStatement, 'prepaidMinor' | 'accruedMinor'>,
  { prepaid, charged }: Standing,
): boolean => BigInt(prepaidMinor) !== prepaid || BigInt(accruedMinor) !== charged;

const noPlan = refuse(
  'exit_statement.no_plan',
  'No cost plan of the group held on the day the member left: name the fund in which it is settled.',
  '该成员退出之日本组没有生效的分摊方案：请指明在哪一资金中结算。',
);
const nothingComes = (): InvalidInputError =>
  InvalidInputError.at(
    '/items',
    'No plan that held on the day the member left is kept in this fund: nothing is still to come in it. Put what is to come into the statement of the other fund.',
    '该成员退出之日生效的方案不使用本资金，本资金中无后续费用。请将后续费用列入另一资金的结算单。',
  );
const noAmount = (place: number, currency: string): InvalidInputError =>
  InvalidInputError.at(
    `/items/${String(place)}/amount`,
    `State an amount in ${currency} with all its digits, zero or more.`,
    `请填写 ${currency} 金额，写足小数位，不得为负。`,
  );
const noPool = (place: number): InvalidInputError =>
  InvalidInputError.at(
    `/items/${String(place)}/poolKey`,
    'The plan has no pool of this key: choose one of its pools.',
    '该方案没有此费用池：请从方案的费用池中选择。',
  );
