import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import type { ImpactCasePageView, ImpactCasesQuery, ImpactsView, ImpactView } from './impacts.contract.js';
import { ImpactsScreens } from './impacts.screens.js';

/** What somebody sees of what moves. */
@Injectable()
export class ReadImpacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: ImpactsScreens,
  ) {}

  async list(caller: Caller): Promise<ImpactsView> {
    return { items: await this.work.readOnce(caller, (tx) => this.screens.list(tx)) };
  }

  one(caller: Caller, id: string): Promise<ImpactView> {
    return this.work.readOnce(caller, (tx) => this.screens.one(tx, id));
  }

  cases(caller: Caller, id: string, query: ImpactCasesQuery): Promise<ImpactCasePageView> {
    return this.work.read(caller, (tx) => this.screens.cases(tx, id, query));
  }
}
