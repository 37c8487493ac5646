import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
import { calledPerson, PeopleReader, todayIn } from '../../identity/index.js';
import { type Bilingual, type CalendarDate, isRefused, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { poolOf } from '../domain/plan/cost-plan.js';
import { metricName } from '../domain/plan/metrics.js';
import { planLife } from '../domain/plan/plan-life.js';
import { namedMembers } from '../domain/plan/named-in-plan.js';
import { planSentence, type PlanNames, poolSentence } from '../domain/plan/plan-sentence.js';
import { type MoneySight, seesMoney } from '../domain/sight.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { planHands } from './keep-plans.js';
import { type Nameable, treeOf } from './plan-of-body.js';
import type {
  CostPlanRowView,
  CostPlansView,
  CostPlanView,
  PlanPreviewView,
  PlanTreeBody,
  PlanWhatIfView,
} from './plans.contract.js';
import { effectivePlans } from './plans.reader.js';
import { found, PlansStore, type PlanVersion } from './plans.store.js';

/** What people read of plans: those who run a group's money every version, whose members take part those that were approved. */
@Injectable()
export class PlansScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: PlansStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  /** Not found where the caller sees nothing of the group's money but their own lines. */
  list(caller: Caller, groupId: string): Promise<CostPlansView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId, 'costs');
      const versions = await this.plans.ofGroup(tx, groupId);
      const shown = versions.filter((one) => isShown(one, seen));
      const names = await this.namesIn(tx, seen.group.caseId, shown);
      const today = await todayIn(tx);
      return {
        group: { id: groupId, name: await this.sights.groupName(tx, groupId) },
        items: shown.map((one) => rowView(one, versions, names, today)),
        mayDraft: planHands(caller).length > 0,
      };
    });
  }

  one(caller: Caller, id: string): Promise<CostPlanView> {
    return this.work.read(caller, async (tx) => this.view(tx, found(await this.plans.find(tx, id))));
  }

  /** How a draft would read, or what is wrong with it. Keeps nothing. */
  preview(caller: Caller, groupId: string, body: PlanTreeBody): Promise<PlanPreviewView> {
    return this.work.read(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'costs');
      const may: Nameable = {
        members: await this.plans.membersOf(tx, groupId),
        patents: await this.plans.patentsOf(tx, group.caseId),
      };
      const read = treeOf(body, may);
      if (isRefused(read)) {
        const { code, because } = read.refusal;
        return { sentence: null, pools: [], fault: { code, because } };
      }
      const { tree } = read;
      const names = planNames(await this.alliance.memberNames(tx, namedMembers(tree)), may.patents);
      return {
        sentence: planSentence(tree, names),
        pools: tree.pools.map((pool) => ({ key: pool.key, sentence: poolSentence(tree, pool, names) })),
        fault: null,
      };
    });
  }

  private async view(tx: Tx, plan: PlanVersion): Promise<CostPlanView> {
    const seen = await this.sights.ofGroup(tx, plan.groupId, 'costs');
    if (!isShown(plan, seen)) throw new NotFoundError();
    const { terms } = plan;
    const { tree } = terms;
    const versions = await this.plans.ofGroup(tx, plan.groupId);
    const members = await this.alliance.memberNames(tx, [...(await this.plans.membersOf(tx, plan.groupId))]);
    const patents = await this.plans.patentsOf(tx, plan.caseId);
    const names = planNames(members, patents);
    const people = await this.people.names(tx, [plan.madeBy]);
    const money = (minor: bigint) => toMoneyView({ minor, currency: tree.currency });
    const runs = runsMoney(seen);
    const named = namedMembers(tree);
    return {
      ...rowView(plan, versions, names, await todayIn(tx)),
      group: { id: plan.groupId, name: await this.sights.groupName(tx, plan.groupId) },
      caseId: plan.caseId,
      fundId: plan.fundId,
      currency: tree.currency,
      pools: tree.pools.map((pool) => ({
        key: pool.key,
        name: pool.name,
        sentence: poolSentence(tree, pool, names),
        method: pool.method,
        takesPart: pool.takesPart,
        approved: money(terms.approved[pool.key] ?? 0n),
      })),
      namesTold: terms.namesTold,
      secondApprovalAbove: money(terms.secondApprovalMinor),
      capPercent: terms.capPercent,
      defaultInterestPercent: terms.defaultInterestPercent,
      cureDays: terms.cureDays,
      paymentDays: terms.paymentDays,
      tolerance: money(terms.toleranceMinor),
      commitment: terms.commitmentMinor === null ? null : money(terms.commitmentMinor),
      note: terms.note,
      whatIf: await this.whatIf(tx, plan, seen, members),
      madeBy: calledPerson(plan.madeBy, people.both(plan.madeBy, plan.madeAt)),
      endReason: plan.endReason,
      members: [...members].filter(([id]) => runs || named.includes(id)).map(([id, name]) => ({ id, name })),
      patents: [...patents].map(([id, number]) => ({ id, name: { en: number, zh: number } })),
      approvals: runs ? await this.asked(tx, plan.id) : [],
      actions: await this.actions(tx, plan),
    };
  }

  private async whatIf(
    tx: Tx,
    plan: PlanVersion,
    { sight }: SeenMoney,
    members: ReadonlyMap<string, Bilingual>,
  ): Promise<PlanWhatIfView | null> {
    if (plan.whatIf === null) return null;
    const { poolKey, minor, on, root } = plan.whatIf;
    const { tree } = plan.terms;
    const own = plan.status === 'approved' ? await this.plans.sealedOwn(tx, plan, sight.own) : [];
    return {
      pool: poolKey,
      name: poolOf(tree, poolKey)?.name ?? same(poolKey),
      total: toMoneyView({ minor, currency: tree.currency }),
      on,
      root,
      certificatesOf: own.map(({ memberId: id }) => ({ id, name: members.get(id) ?? same(id) })),
      mayOpen: await this.mayOpen(tx, plan, sight),
    };
  }

  /** Whether the whole certificate is opened to whoever acts: not where a wall stands between them and one who would bear of it. */
  private async mayOpen(tx: Tx, plan: PlanVersion, sight: MoneySight): Promise<boolean> {
    if (!seesMoney(sight, 'certificates') || !tx.caller.permissions.includes('runs.recompute')) return false;
    return (await this.plans.sealedOwn(tx, plan, sight.hidden)).length === 0;
  }

  private async asked(tx: Tx, id: string): Promise<ApprovalView[]> {
    return [...((await this.approvals.of(tx, 'cost_plan', [id])).get(id) ?? [])];
  }

  private async actions(tx: Tx, plan: PlanVersion): Promise<CostPlanView['actions']> {
    const around = { hands: planHands(tx.caller), ...(await this.plans.takenIn(tx, plan.groupId)) };
    return offers(planLife, { ...plan, ...plan.terms }, around)
      .filter(isTheirs)
      .map(toActionView);
  }

  private async namesIn(tx: Tx, caseId: string, plans: readonly PlanVersion[]): Promise<PlanNames> {
    const ids = plans.flatMap(({ terms }) => namedMembers(terms.tree));
    return planNames(
      await this.alliance.memberNames(tx, [...new Set(ids)]),
      await this.plans.patentsOf(tx, caseId),
    );
  }
}

/** Whether somebody runs, keeps or audits a group's money: they see versions that are no plan yet, or none any more. */
export const runsMoney = ({ sight }: SeenMoney): boolean => seesMoney(sight, 'late');

const isShown = ({ status }: PlanVersion, seen: SeenMoney): boolean =>
  status === 'approved' || runsMoney(seen);

const same = (text: string): Bilingual => ({ en: text, zh: text });

/** What a plan's members, metrics, patents and issues are called. */
export function planNames(
  members: ReadonlyMap<string, Bilingual>,
  patents: ReadonlyMap<string, string>,
): PlanNames {
  return {
    member: (id) => members.get(id) ?? same(id),
    metric: metricName,
    patent: (id) => same(patents.get(id) ?? id),
    issue: same,
  };
}

function rowView(
  plan: PlanVersion,
  versions: readonly PlanVersion[],
  names: PlanNames,
  today: CalendarDate,
): CostPlanRowView {
  const approved = effectivePlans(versions);
  const until = approved.find(({ id }) => id === plan.id)?.effectiveUntil ?? null;
  const now = approved.findLast(({ effectiveFrom }) => effectiveFrom <= today);
  return {
    id: plan.id,
    no: plan.no,
    status: { id: plan.status, name: planLife.statuses[plan.status] },
    effectiveFrom: plan.terms.effectiveFrom,
    effectiveUntil: until,
    isEffective: now?.id === plan.id,
    sentence: planSentence(plan.terms.tree, names),
    madeAt: plan.madeAt,
    version: plan.version,
  };
}
