import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { entryKinds } from '../../ledger/index.js';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { exitLife } from '../domain/ends/exit-life.js';
import { exitParts } from '../domain/ends/exit-parts.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { DuesStore } from '../dues/dues.store.js';
import { type EndKind, EndsScreens, livingView, type Shown } from '../dues/ends.screens.js';
import { type EffectivePlan, PlansReader, planOn } from '../plans/plans.reader.js';
import { AroundExits, seesExit } from './around-exits.js';
import { ExitsStore, type ExitStatement } from './exits.store.js';
import type { ExitStatementsView, ExitStatementView } from './leaving.contract.js';

/** What people read of exit statements: a member its own, who keeps or audits the money all. */
@Injectable()
export class LeavingScreens {
  private readonly kind: EndKind<ExitStatement, ExitStatementView> = {
    ofGroup: (tx, groupId) => this.exits.ofGroup(tx, groupId),
    find: (tx, id) => this.exits.find(tx, id),
    sees: seesExit,
    members: ({ memberId }) => [memberId],
    people: ({ draftedBy, answeredBy }) => [draftedBy, answeredBy],
    fund: ({ fundId }) => fundId,
    approval: 'exit_statement',
    viewer: (shown, statements) => this.viewer(shown, statements),
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly exits: ExitsStore,
    private readonly around: AroundExits,
    private readonly dues: DuesStore,
    private readonly plans: PlansReader,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<ExitStatementsView> {
    return this.ends.ofGroup(caller, groupId, this.kind);
  }

  one(caller: Caller, id: string): Promise<ExitStatementView> {
    return this.ends.one(caller, id, this.kind);
  }

  /** What all of them ask is read once. */
  private async viewer(
    shown: Shown,
    statements: readonly ExitStatement[],
  ): Promise<(one: ExitStatement) => ExitStatementView> {
    const { tx, sight, group, fund, member, person, approvals } = shown;
    const around = await this.around.ofAll(tx, group.id, statements, sight);
    const plans = await this.plans.approvedOf(tx, group.id);
    const source = { sourceKind: 'exit_statement', sourceIds: statements.map(({ id }) => id) };
    const refunds = await this.dues.refundsBy(tx, source);
    const dues = await this.dues.duesBy(tx, source);
    const idsFor = (id: string, of: readonly { readonly id: string; readonly sourceId: string }[]) =>
      of.flatMap((one) => (one.sourceId === id ? [one.id] : []));
    return (one) => ({
      ...livingView(exitLife, one, around(one.id)),
      ...amountsOf(one),
      id: one.id,
      group,
      fund: fund(one.fundId),
      membershipId: one.membershipId,
      member: member(one.memberId),
      isOwn: sight.own.includes(one.memberId),
      leftOn: one.leftOn,
      cutOff: one.cutOff,
      items: itemViews(one, planOn(plans, one.leftOn)),
      draftedBy: person(one.draftedBy, one.draftedAt),
      draftedAt: one.draftedAt,
      sentAt: one.sentAt,
      answeredBy:
        one.answeredBy === null || one.answeredAt === null ? null : person(one.answeredBy, one.answeredAt),
      answeredAt: one.answeredAt,
      disputeReason: one.disputeReason,
      settledAt: one.settledAt,
      endReason: one.endReason,
      refundIds: idsFor(one.id, refunds),
      dueIds: idsFor(one.id, dues),
      approvals: approvals(one.id),
      version: one.version,
    });
  }
}

/** The lines of a statement, each pool by its name in the plan that held on the day the member left. */
function itemViews(
  { currency, items }: ExitStatement,
  plan: EffectivePlan | undefined,
): ExitStatementView['items'] {
  const poolName = (key: string): Bilingual =>
    (plan && poolOf(plan.tree, key)?.name) ?? (key === '' ? otherCharges : { en: key, zh: key });
  return items.map(({ part, what, poolKey, chargedBy, serviceOn, totalMinor, shareMinor }) => ({
    part: { id: part, name: exitParts[part] },
    what,
    pool: { id: poolKey, name: chargedBy === null ? poolName(poolKey) : entryKinds[chargedBy] },
    on: serviceOn,
    total: toMoneyView(storedMoney(totalMinor, currency)),
    share: toMoneyView(storedMoney(shareMinor, currency)),
  }));
}

const otherCharges: Bilingual = { en: 'Other charges', zh: '其他应承担款项' };

function amountsOf(one: ExitStatement) {
  const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
  return {
    prepaid: money(one.prepaidMinor),
    accrued: money(one.accruedMinor),
    committed: money(one.committedMinor),
    windDown: money(one.windDownMinor),
    tail: money(one.tailMinor),
    adjustment: money(one.adjustmentMinor),
    balance: money(one.balanceMinor),
    decision:
      one.decisionMinor === null || one.decisionReason === null
        ? null
        : { adjustment: money(one.decisionMinor), reason: one.decisionReason },
  };
}
