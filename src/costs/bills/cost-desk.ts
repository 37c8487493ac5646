import { Injectable } from '@nestjs/common';
import { deny, move, obstacle } from '../../kernel/index.js';
import {
  assertAllowed,
  type Caller,
  type Fact,
  granted,
  hasRole,
  NotFoundError,
  RefusedError,
  type Tx,
} from '../../platform/index.js';
import type { Cost } from '../domain/bills/cost.js';
import { type CostAction, type CostHand, costLife } from '../domain/bills/cost-life.js';
import { moneyFact } from '../sight/money-fact.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { CostsStore, type StepSaid } from './costs.store.js';

/** A cost on somebody's desk: locked, as they see its money, and as what they deal with it. */
export interface OnDesk {
  readonly cost: Cost;
  readonly seen: SeenMoney;
  readonly hands: readonly CostHand[];
}

/** As what somebody deals with the costs of a group, which they may serve as liaison counsel. With no hand they enter none of them. */
export function handsOnCosts(caller: Caller, isLiaison: boolean): readonly CostHand[] {
  if (!caller.permissions.includes('costs.write')) return [];
  const hands: readonly (readonly [CostHand, boolean])[] = [
    ['keeper', hasRole(caller, 'treasurer')],
    ['coordinator', hasRole(caller, 'coordinator')],
    ['liaison', isLiaison],
  ];
  return hands.flatMap(([hand, has]) => (has ? [hand] : []));
}

const handsIn = ({ caller }: Tx, { group }: SeenMoney): readonly CostHand[] =>
  handsOnCosts(caller, caller.personId !== null && group.liaisonIds.includes(caller.personId));

/** Brings costs to whoever deals with them, and writes down every step. */
@Injectable()
export class CostDesk {
  constructor(
    private readonly sights: MoneySights,
    private readonly costs: CostsStore,
  ) {}

  /** A group of which the caller enters costs. Not found where they see none of it; refused (403) where that is for others. */
  async group(tx: Tx, groupId: string): Promise<Omit<OnDesk, 'cost'>> {
    const seen = await this.sights.ofGroup(tx, groupId, 'costs');
    const hands = handsIn(tx, seen);
    if (hands.length === 0) throw new RefusedError(notYours.refusal);
    return { seen, hands };
  }

  /** A cost the caller sees, as it stands. Not found where they do not. */
  async look(tx: Tx, id: string): Promise<OnDesk> {
    const cost = await this.costs.find(tx, id);
    if (cost === undefined) throw new NotFoundError();
    const seen = await this.sights.ofGroup(tx, cost.groupId, 'costs');
    return { cost, seen, hands: handsIn(tx, seen) };
  }

  /** The same, locked until commit. */
  async take(tx: Tx, id: string): Promise<OnDesk> {
    const { seen, hands } = await this.look(tx, id);
    return { cost: await this.costs.lock(tx, id), seen, hands };
  }

  /** Refuses an action on a cost that is on the desk, as its life does, before anything is done for it. */
  assertMay(tx: Tx, { cost, hands }: Pick<OnDesk, 'cost' | 'hands'>, action: CostAction): void {
    assertAllowed(obstacle(costLife, action, cost, { hands, personId: tx.caller.personId }));
  }

  /** Does one step of a cost that is on the desk: `change` is what else it brings. Refused as its life says. */
  async step(
    tx: Tx,
    { cost, hands }: Pick<OnDesk, 'cost' | 'hands'>,
    action: CostAction,
    change: Partial<Cost> = {},
    said: StepSaid = {},
  ): Promise<Cost> {
    const around = { hands, personId: tx.caller.personId };
    const { state: status } = granted(move(costLife, action, cost, around, { reason: said.reason }));
    const next = await this.costs.step(tx, cost, { ...cost, ...change, status }, action, said);
    await tx.record([costFact(next, pastOf[action])]);
    return next;
  }

  /** The same by the system's hand. */
  bySystem(
    tx: Tx,
    cost: Cost,
    action: CostAction,
    change: Partial<Cost> = {},
    said: StepSaid = {},
  ): Promise<Cost> {
    return this.step(tx, { cost, hands: ['system'] }, action, change, said);
  }

  /** Has a run share many costs that are locked, or no longer, by the system's hand: a few statements, however many there are. */
  async manyBySystem(
    tx: Tx,
    costs: readonly Cost[],
    action: 'allocate' | 'unallocate',
    { runId }: Pick<Cost, 'runId'>,
  ): Promise<void> {
    const around = { hands: ['system' as const], personId: tx.caller.personId };
    const steps = costs.map((cost) => {
      const { state: status } = granted(move(costLife, action, cost, around, {}));
      return { cost, status, runId };
    });
    await this.costs.stepMany(tx, steps, action);
    await tx.record(steps.map(({ cost, status }) => costFact({ ...cost, status }, pastOf[action])));
  }
}

const pastOf: { readonly [A in CostAction]: string } = {
  revise: 'revised',
  code: 'coded',
  review: 'reviewed',
  send_back: 'sent_back',
  dispute: 'disputed',
  settle: 'dispute_settled',
  ask_over: 'over_asked',
  release: 'released',
  withdraw: 'withdrawn',
  approve: 'approved',
  reject: 'not_approved',
  let_over: 'let_over',
  refuse_over: 'not_let_over',
  allocate: 'allocated',
  unallocate: 'unallocated',
  pay: 'payment_set_aside',
  confirm_payment: 'paid',
  void_payment: 'payment_voided',
  reverse: 'reversed',
  record_return: 'money_returned',
};

/** A fact of a cost, without an amount. */
export const costFact = (
  { id, caseId, groupId, status }: Pick<Cost, 'id' | 'caseId' | 'groupId' | 'status'>,
  past: string,
): Fact => moneyFact(`cost.${past}`, { kind: 'cost', id }, { groupId, caseId }, { state: status });

const notYours = deny(
  'cost.not_yours',
  'Costs are entered by the treasurer, a coordinator or the liaison counsel of the group.',
  '费用应由财务负责人、联盟协调员或该组的联络律师登记。',
);
