import { Injectable } from '@nestjs/common';
import { localMoment } from '../kernel/index.js';
import { assertVersion, type Caller, granted, UnitOfWork } from '../platform/index.js';
import type { CaseView } from './case-views.contract.js';
import type { MoveCaseBody } from './cases.contract.js';
import { CasesScreens } from './cases.screens.js';
import { CasesStore } from './cases.store.js';
import { caseHands, moveCase } from './domain/case-life.js';
import { JoinsStore } from './joins/joins.store.js';

/** Does a named action on a case. */
@Injectable()
export class AdvanceCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesStore,
    private readonly joins: JoinsStore,
    private readonly screens: CasesScreens,
  ) {}

  /** Refused (409) to reopen a case that goes on as another. */
  async run(
    caller: Caller,
    id: string,
    { action, reason }: MoveCaseBody,
    expected?: number,
  ): Promise<CaseView> {
    await this.work.run(caller, async (tx) => {
      const file = await this.cases.lock(tx, id);
      assertVersion(file.version, expected);
      const today = localMoment(tx.now, caller.zone).date;
      const life = { ...file, goesOn: await this.joins.isJoined(tx, [id]) };
      const { state, facts } = granted(
        moveCase(life, { action, today, ...(reason && { reason }) }, caseHands(caller.permissions)),
      );
      await this.cases.update(tx, { ...file, ...state });
      await tx.record(facts);
      return { id };
    });
    return this.work.read(caller, (tx) => this.screens.case(tx, id));
  }
}
