import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import { type Bilingual, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { exitLife } from '../domain/ends/exit-life.js';
import { exitParts } from '../domain/ends/exit-parts.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { seesMoney } from '../domain/sight.js';
import { nameIn, nameOfGroup } from '../dues/dues.screens.js';
import { DuesStore } from '../dues/dues.store.js';
import { PlansReader } from '../plans/plans.reader.js';
import type { SeenMoney } from '../sight/money-sights.reader.js';
import { AroundExits, seesExit } from './around-exits.js';
import { ExitsStore, type ExitStatement } from './exits.store.js';
import type { ExitStatementsView, ExitStatementView } from './leaving.contract.js';

/** Exit statements as they are shown to who sees them. */
@Injectable()
export class ExitRows {
  constructor(
    private readonly around: AroundExits,
    private readonly dues: DuesStore,
    private readonly plans: PlansReader,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  async views(tx: Tx, seen: SeenMoney, statements: readonly ExitStatement[]): Promise<ExitStatementView[]> {
    const { group } = seen;
    const names = await this.alliance.memberNames(
      tx,
      statements.map(({ memberId }) => memberId),
    );
    const people = await this.people.names(
      tx,
      statements.flatMap(({ draftedBy, answeredBy }) => [
        draftedBy,
        ...(answeredBy === null ? [] : [answeredBy]),
      ]),
    );
    const groupName = await nameOfGroup(tx, group.id);
    const asked: ReadonlyMap<string, readonly ApprovalView[]> = seesMoney(seen.sight, 'late')
      ? await this.approvals.of(
          tx,
          'exit_statement',
          statements.map(({ id }) => id),
        )
      : new Map();
    const views: ExitStatementView[] = [];
    for (const one of statements) {
      const by = { sourceKind: 'exit_statement', sourceId: one.id };
      const around = await this.around.of(tx, one, seen.sight);
      views.push({
        ...amountsOf(one),
        id: one.id,
        group: { id: group.id, name: groupName },
        membershipId: one.membershipId,
        member: { id: one.memberId, name: nameIn(names, one.memberId) },
        status: { id: one.status, name: exitLife.statuses[one.status] },
        isOwn: seen.sight.own.includes(one.memberId),
        leftOn: one.leftOn,
        cutOff: one.cutOff,
        items: await this.items(tx, one),
        draftedBy: calledPerson(one.draftedBy, people.both(one.draftedBy, one.draftedAt)),
        draftedAt: one.draftedAt,
        sentAt: one.sentAt,
        answeredBy:
          one.answeredBy === null || one.answeredAt === null
            ? null
            : calledPerson(one.answeredBy, people.both(one.answeredBy, one.answeredAt)),
        answeredAt: one.answeredAt,
        disputeReason: one.disputeReason,
        settledAt: one.settledAt,
        endReason: one.endReason,
        refundIds: (await this.dues.refundsBy(tx, by)).map(({ id }) => id),
        dueIds: (await this.dues.duesBy(tx, by)).map(({ id }) => id),
        approvals: [...(asked.get(one.id) ?? [])],
        version: one.version,
        actions: offers(exitLife, one, around).filter(isTheirs).map(toActionView),
      });
    }
    return views;
  }

  private async items(
    tx: Tx,
    { groupId, leftOn, currency, items }: ExitStatement,
  ): Promise<ExitStatementView['items']> {
    const plan = await this.plans.effectiveOn(tx, groupId, leftOn);
    const poolName = (key: string): Bilingual =>
      (plan && poolOf(plan.tree, key)?.name) ?? (key === '' ? otherCharges : { en: key, zh: key });
    return items.map(({ part, what, poolKey, serviceOn, totalMinor, shareMinor }) => ({
      part: { id: part, name: exitParts[part] },
      what,
      pool: { id: poolKey, name: poolName(poolKey) },
      on: serviceOn,
      total: toMoneyView(storedMoney(totalMinor, currency)),
      share: toMoneyView(storedMoney(shareMinor, currency)),
    }));
  }
}

/** What people read of exit statements: a member its own, who keeps or audits the money all. */
@Injectable()
export class LeavingScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exits: ExitsStore,
    private readonly around: AroundExits,
    private readonly rows: ExitRows,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<ExitStatementsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.around.sights.ofGroup(tx, groupId);
      const all = await this.exits.ofGroup(tx, groupId);
      const shown = all.filter((one) => seesExit(seen.sight, one));
      return { items: await this.rows.views(tx, seen, shown) };
    });
  }

  one(caller: Caller, id: string): Promise<ExitStatementView> {
    return this.work.read(caller, async (tx) => {
      const statement = await this.exits.find(tx, id);
      const seen = await this.around.seen(tx, statement);
      const [view] = await this.rows.views(tx, seen, [statement]);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }
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
