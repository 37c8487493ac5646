import { Injectable } from '@nestjs/common';
import { localMoment } from '../../kernel/index.js';
import { type Caller, granted, newId, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { lockNumbers } from '../case-number.store.js';
import { CasesStore } from '../cases.store.js';
import { compareParked, settleParking } from '../domain/parked-case.js';
import { ImportPlan } from '../intake/import-plan.js';
import { ImportStore, type KnownCase } from '../intake/import.store.js';
import { ListParked } from './list-parked.js';
import type { ParkedCaseView, SettleParkedBody } from './parked.contract.js';
import { ParkedStore } from './parked.store.js';

/** Carries what a parked case says into the earlier one of its number, or leaves both as they are. */
@Injectable()
export class SettleParked {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly imports: ImportStore,
    private readonly parked: ParkedStore,
    private readonly list: ListParked,
  ) {}

  async run(caller: Caller, laterId: string, body: SettleParkedBody): Promise<ParkedCaseView> {
    const { earlierId, action, reason } = body;
    await this.work.run(caller, async (tx) => {
      const { later, earlier } = await this.lockPair(tx, laterId, earlierId);
      const comparison = compareParked(later, earlier);
      const known = (await this.parked.outcome(tx, laterId, earlierId)) ?? null;
      const parking = { id: newId(), number: earlier.number, comparison, outcome: known };
      const { state: outcome, facts } = granted(settleParking(parking, action, reason));
      if (outcome === 'taken' && comparison.change) {
        const plan = new ImportPlan({ now: tx.now, today: localMoment(tx.now, caller.zone).date });
        plan.change(earlier, comparison.change);
        await this.imports.insert(tx, plan.written);
        await this.imports.revise(tx, plan.revised);
        await tx.record(plan.facts);
      }
      await this.parked.settle(tx, { id: parking.id, laterId, earlierId, outcome, reason });
      await tx.record(facts);
      return { id: parking.id };
    });
    return this.list.one(caller, laterId, earlierId);
  }

  /** Both cases, locked. Not found where the caller does not see both, or where they are no pair. */
  private async lockPair(
    tx: Tx,
    laterId: string,
    earlierId: string,
  ): Promise<{ readonly later: KnownCase; readonly earlier: KnownCase }> {
    await lockNumbers(tx);
    for (const id of [earlierId, laterId].sort()) await this.cases.lock(tx, id);
    const known = await this.imports.byIds(tx, [laterId, earlierId]);
    const [later, earlier] = [known.get(laterId), known.get(earlierId)];
    if (later === undefined || earlier === undefined) throw new NotFoundError();
    if (later.number !== earlier.number || earlierId >= laterId) throw new NotFoundError();
    return { later, earlier };
  }
}
