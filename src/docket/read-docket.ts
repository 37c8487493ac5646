import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type {
  CaseDeadlinesView,
  DeadlinePageView,
  DeadlineView,
  EventsView,
} from './docket-views.contract.js';
import type { DeadlinesQuery } from './docket.contract.js';
import { DocketScreens } from './docket.screens.js';

/** The docket as people read it. */
@Injectable()
export class ReadDocket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly screens: DocketScreens,
  ) {}

  events(caller: Caller, caseId: string): Promise<EventsView> {
    return this.work.read(caller, (tx) => this.screens.events(tx, caseId));
  }

  deadlinesOfCase(caller: Caller, caseId: string): Promise<CaseDeadlinesView> {
    return this.work.read(caller, (tx) => this.screens.deadlinesOfCase(tx, caseId));
  }

  deadlines(caller: Caller, query: DeadlinesQuery): Promise<DeadlinePageView> {
    return this.work.readOnce(caller, (tx) => this.screens.deadlines(tx, query));
  }

  deadline(caller: Caller, id: string): Promise<DeadlineView> {
    return this.work.read(caller, (tx) => this.screens.deadline(tx, id));
  }
}
