import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { type Caller, cursorAfter, pageOf, UnitOfWork } from '../../platform/index.js';
import { noPlan } from '../domain/bills/cost.js';
import { phases, taskCode, taskCodes } from '../domain/bills/task-codes.js';
import type { PlanPool } from '../domain/plan/cost-plan.js';
import { writesTier } from '../domain/sight.js';
import { PlansReader } from '../plans/plans.reader.js';
import { CostDesk } from './cost-desk.js';
import { CostRowsStore } from './cost-rows.store.js';
import { rowViewer, toPhaseView } from './cost-views.js';
import type { CostChoicesView, CostFiltersView, CostsView } from './cost-views.contract.js';
import type { CostChoicesQuery, CostFiltersQuery, CostsQuery } from './costs.contract.js';
import { VendorsStore } from './vendors.store.js';

/** Costs in lists, and what may be chosen when one is entered or coded. */
@Injectable()
export class ListCosts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly rows: CostRowsStore,
    private readonly desk: CostDesk,
    private readonly plans: PlansReader,
    private readonly vendors: VendorsStore,
  ) {}

  /** Those the caller sees, the last entered first unless asked otherwise. */
  list(caller: Caller, query: CostsQuery): Promise<CostsView> {
    return this.work.read(caller, async (tx) => {
      const rows = await this.rows.list(tx, await this.readers.readerOf(tx), query);
      const page = pageOf(rows, query.limit, rowViewer(caller), cursorAfter);
      return { ...page, mayEnter: caller.permissions.includes('costs.write') };
    });
  }

  /** Every value by which those the caller sees can be narrowed. */
  filters(caller: Caller, query: CostFiltersQuery): Promise<CostFiltersView> {
    return this.work.read(caller, async (tx) => {
      const { tasks, ...found } = await this.rows.filters(tx, await this.readers.readerOf(tx), query);
      return {
        ...found,
        tasks: tasks.flatMap((code) => {
          const task = taskCode(code);
          return task === undefined ? [] : [{ code, name: task.name }];
        }),
      };
    });
  }

  /** For who enters costs of a group. Not found where the caller sees none of it; refused (403) where that is for others. */
  choices(caller: Caller, { groupId, serviceOn, costId }: CostChoicesQuery): Promise<CostChoicesView> {
    return this.work.read(caller, async (tx) => {
      const { seen } = await this.desk.group(tx, groupId.toLowerCase());
      const { id, caseId } = seen.group;
      const plan =
        serviceOn === undefined
          ? (await this.plans.approvedOf(tx, id)).at(-1)
          : await this.plans.effectiveOn(tx, id, serviceOn);
      const engagements = await this.vendors.engagements(tx, seen.reader, { groupId: id });
      const names = await this.vendors.named(
        tx,
        engagements.map(({ vendorId }) => vendorId),
      );
      const own = costId && (await this.rows.ownMember(tx, { id: costId, groupId: id }));
      const patents = await this.rows.patents(tx, caseId);
      return {
        engagements: engagements.map(({ id: engagementId, vendorId, scope, from, until }) => ({
          id: engagementId,
          vendor: { id: vendorId, name: names.get(vendorId) ?? { en: '', zh: '' } },
          scope,
          from,
          until,
        })),
        pools: ownFirst(plan?.tree.pools ?? [], own ? own.id : undefined).map(({ key, name }) => ({
          code: key,
          name,
        })),
        noPools: plan === undefined && serviceOn !== undefined ? noPlan(serviceOn).refusal.because : null,
        currency: plan?.currency ?? null,
        tasks: taskCodes.map(({ code, name }) => ({ code, name })),
        phases: Object.keys(phases).map(toPhaseView),
        patents: patents.map(({ id: patentId, number }) => ({
          id: patentId,
          name: { en: number, zh: number },
        })),
        mayWriteForGroup: writesTier(seen.reader, id, 'T2', tx.now),
      };
    });
  }
}

/** Pools in the order of their plan, but the individual ones of a member before all others. */
const ownFirst = (pools: readonly PlanPool[], memberId: string | undefined): readonly PlanPool[] => {
  const isOwn = ({ method }: PlanPool): boolean =>
    memberId !== undefined && method.kind === 'individual' && method.memberId === memberId;
  return [...pools.filter(isOwn), ...pools.filter((pool) => !isOwn(pool))];
};
