import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type { CasesPageView, CaseView, RecordPageView } from './case-views.contract.js';
import type { CasesQuery, RecordQuery } from './cases.contract.js';
import { CasesScreens } from './cases.screens.js';

/** Lists the cases the caller may see. */
@Injectable()
export class ListCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: CasesScreens,
  ) {}

  run(caller: Caller, query: CasesQuery): Promise<CasesPageView> {
    return this.work.readOnce(caller, (tx) => this.screens.list(tx, query));
  }
}

/** Shows a case as a whole. */
@Injectable()
export class ShowCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: CasesScreens,
  ) {}

  run(caller: Caller, id: string): Promise<CaseView> {
    return this.work.read(caller, (tx) => this.screens.case(tx, id));
  }
}

/** Shows what happened in a case. */
@Injectable()
export class ShowRecord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: CasesScreens,
  ) {}

  run(caller: Caller, id: string, query: RecordQuery): Promise<RecordPageView> {
    return this.work.read(caller, (tx) => this.screens.record(tx, id, query));
  }
}
