import { Injectable } from '@nestjs/common';
import { type CalendarDate, refuse } from '../../kernel/index.js';
import { type Caller, InvalidInputError, newId, RefusedError, UnitOfWork } from '../../platform/index.js';
import { BillsReader, type CostToAllocate } from '../bills/bills.reader.js';
import { Reckoner, type Reckoning } from '../reckoning/reckoner.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import { FreezeRun } from './freeze-run.js';
import { RunsStore } from './runs.store.js';

/** Proposes that approved costs are shared: frozen with the certificate of who would bear what. */
@Injectable()
export class ProposeRun {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runs: RunsStore,
    private readonly bills: BillsReader,
    private readonly reckoner: Reckoner,
    private readonly freeze: FreezeRun,
    private readonly sights: MoneySights,
  ) {}

  /**
   * Of the days of service asked about. Refuses (409) `allocation_run.proposed_already` and `allocation_run.nothing_to_share`, and (422)
   * what the plan refuses.
   */
  run(
    caller: Caller,
    groupId: string,
    { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
  ): Promise<{ readonly id: string }> {
    if (until < from) throw untilBefore(from);
    return this.work.run(caller, async (tx) => {
      const { group } = await this.sights.ofGroup(tx, groupId, 'late');
      await this.runs.lockGroup(tx, groupId);
      const open = (await this.runs.ofGroup(tx, groupId)).find(({ status }) => status === 'proposed');
      if (open !== undefined) throw new RefusedError(proposedAlready(open.no).refusal);
      const costs = await this.bills.toAllocate(tx, groupId, from, until);
      const fundId = oneFund(costs);
      const id = newId();
      const opened = { why: 'allocate' as const, of: { kind: 'allocation_run', id } };
      const reckoning = await this.reckoner.reckon(tx, groupId, costs, {
        opened,
        period: `${from}/${until}`,
      });
      assertCurrency(costs, reckoning);
      const kept = costs.map(({ costId, poolKey, serviceOn, minor }) => ({
        costId,
        poolKey,
        serviceOn,
        minor,
      }));
      const run = { id, groupId, caseId: group.caseId, fundId, fromDay: from, untilDay: until, costs: kept };
      await this.freeze.run(tx, run, reckoning, opened);
      return { id };
    });
  }
}

function oneFund(costs: readonly CostToAllocate[]): string {
  const [first, ...others] = [...new Set(costs.map(({ fundId }) => fundId))];
  if (first === undefined) throw new RefusedError(nothingToShare.refusal);
  if (others.length > 0) throw new RefusedError(fundsMixed.refusal);
  return first;
}

/** A bug: costs are kept in the currency of the plan they were coded by. */
function assertCurrency(costs: readonly CostToAllocate[], { currency }: Reckoning): void {
  if (costs.some((cost) => cost.currency !== currency))
    throw new Error('A cost is kept in another currency than the plan that shares it');
}

const proposedAlready = (no: number) =>
  refuse(
    'allocation_run.proposed_already',
    `Allocation no. ${String(no)} waits for approval: have it decided or take it back first.`,
    `第 ${String(no)} 次分摊正待批准：请先完成审批或撤回。`,
  );

const nothingToShare = refuse(
  'allocation_run.nothing_to_share',
  'No approved cost of these days of service waits to be shared.',
  '所选服务期间内没有待分摊的已批准费用。',
);

const fundsMixed = refuse(
  'allocation_run.funds_mixed',
  'The costs of these days are borne by more than one fund: share the days of each by themselves.',
  '所选期间的费用由多个资金承担：请按资金分别分摊。',
);

const untilBefore = (from: string): InvalidInputError =>
  InvalidInputError.at('/until', `State a day that is not before ${from}.`, `请填写不早于 ${from} 的日期。`);
